import { normaliseForMatching } from "../../answers";
import type { FieldId } from "../../form";
import { plainName } from "../names";
import { defineRule } from "../rule";
import type { Sheet } from "../sheet";
import { needsReview, notApplicable, ok } from "../verdict";

/** Said where the services that are not named are answered for too. */
const FOR_THE_REST = /全サービス|全製品|共通|いずれ|すべて|全て|その他|他の|他は|参照|掲載|各サービス|それぞれ|別途|個別/;
/** Words that make an entry a part of a service: its server, its application. */
const PART =
  /(?:サーバー?|基盤|API|SDK|ライブラリ|エージェント|クライアント|アプリ|アプリケーション|管理画面|データベース|DB|ゲートウェイ|エンジン|Server|Client|Agent|App|Engine)$/i;
const SHORTEST_NAME = 3;
const SHORTEST_STEM = 3;

/** Figures that are told service by service are told of every service of the application. */
export const someServicesOnly = defineRule({
  id: "some-services-only",
  severity: "warning",
  fields: ["28.1", "36.1", "36.2", "39.1", "61.1"],
  reads: ["27.1", "51.1"],
  messages: {
    partial: {
      ja: "「{named}」の値は記述されていますが、申請の対象と見られる「{absent}」の値がありません。対象のサービスすべてについて記述しているかを確認してください。",
      en: 'There are figures for "{named}" but none for "{absent}", which seems to belong to the application. Please check that every service is covered.',
    },
  },
  documentation: {
    title: { ja: "一部のサービスの値だけが記述されている", en: "Figures for some of the services only" },
    why: {
      ja: "複数のサービスを申請している場合、一部の値だけでは、残りのサービスの状況が利用者に分かりません。",
      en: "Where several services are applied for, figures for some of them leave users of the others in the dark.",
    },
    fails: { answers: { "51.1": "みどり野ボード、みどり野メール、みどり野ファイル", "39.1": "みどり野ボード 99.95%" } },
    passes: { answers: { "51.1": "みどり野ボード、みどり野メール", "39.1": "みどり野ボード 99.95% みどり野メール 99.9%" } },
  },
  check({ text }, sheet) {
    const plain = plainName(text).toLowerCase();
    const groups = (["27.1", "51.1"] as const).map((field) => servicesIn(field, sheet));
    for (const services of groups) {
      const isNamed = (service: Service): boolean => plain.includes(service.key);
      const named = services.find(isNamed);
      if (!named) continue;
      const absent = services.filter((service) => !isNamed(service) && areOfOneKind(named, service));
      if (absent.length === 0) continue;
      if (FOR_THE_REST.test(normaliseForMatching(text))) return ok;
      return needsReview("partial", {
        holes: { named: named.name, absent: absent.map(({ name }) => name).join("、") },
      });
    }
    return groups.some((services) => services.length > 1) ? ok : notApplicable;
  },
});

interface Service {
  readonly name: string;
  readonly key: string;
  readonly field: FieldId;
}

/** The entries of a list of services, without remarks in brackets and versions. */
function servicesIn(field: FieldId, sheet: Sheet): Service[] {
  const written = normaliseForMatching(sheet.text(field) ?? "");
  // 名称(「甲」「乙」の2サービス): the services stand in quotation marks.
  const quoted = [...written.matchAll(/「([^「」\n]{2,30})」/g)].map((match) => match[1] ?? "");
  const list = field === "27.1" && quoted.length > 1 ? quoted.join("、") : written;
  const entries = list.replace(/\([^()]{0,80}\)/g, "").split(/[、,;\n/]|(?:^|\s)[・■●]/);
  return entries.flatMap((entry): Service[] => {
    const name = entry.replace(/^\s*[①-⑳・]|[\s]*(?:Ver(?:sion)?\.?|v)?\s*\d[\d.]*\s*$/gi, "").trim();
    const key = plainName(name).toLowerCase();
    return key.length < SHORTEST_NAME || PART.test(name) ? [] : [{ name, key, field }];
  });
}

/** Names of a list of services are of one kind; among software, those that share the stem of a brand. */
function areOfOneKind(a: Service, b: Service): boolean {
  if (a.key.includes(b.key) || b.key.includes(a.key)) return false;
  if (a.field === "27.1") return true;
  let stem = 0;
  while (stem < a.key.length && a.key[stem] === b.key[stem]) stem += 1;
  return stem >= SHORTEST_STEM;
}
