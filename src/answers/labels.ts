import { fold, spanOf } from "./normalise";
import { Claims, matchesOf, type Range, trimRange } from "./scan";
import type { Labelled, PerTarget, Target } from "./values";

/** A word before a colon, neither a time (9:00) nor the start of a URL. */
const LABEL = /(?<=^|[\s、。,;)」>・])([^\s:、。,;()「」<>]{1,30}(?:\([^()\n]{1,20}\))?) ?:(?!\/\/)/g;
const KIND_IN_BRACKETS =
  /^ ?\((?![^()]{0,30}(?:[0-9毎次]|なし|無|あり|有|常時|随時|リアルタイム|対象外))[^()\n]{1,30}\) ?[、,・/及びと]{1,2} ?$/;
const ALL_TARGETS: readonly string[] = ["すべて", "全て", "全対象", "全機器", "全システム", "全サーバ", "いずれも", "各対象"];

/** What an item on monitoring asks about, in the form's words and in others. */
export const MONITORING_TARGETS: readonly Target[] = [
  { name: "アプリケーション", synonyms: ["アプリ", "AP", "プロセス", "サービス監視", "ソフトウェア"] },
  { name: "プラットフォーム", synonyms: ["PF", "OS", "ミドルウェア", "仮想基盤"] },
  { name: "サーバ・ストレージ", synonyms: ["サーバーストレージ", "サーバ", "ストレージ", "ハードウェア"] },
  {
    name: "情報セキュリティ対策機器",
    synonyms: ["セキュリティ対策機器", "セキュリティ機器", "ファイアウォール", "FW", "IPS", "IDS"],
  },
  { name: "通信機器", synonyms: ["ネットワーク機器", "NW機器", "ネットワーク", "ルータ", "スイッチ"] },
];

/** Parts of an answer that have a label: 監視間隔: 5分 保存期間: 1年. */
export function readLabelled(text: string): Labelled[] {
  const folded = fold(text);
  const labels = [...matchesOf(folded.text, LABEL)].filter(
    (match) => !(/[0-9]$/.test(match.groups[1] ?? "") && /^[0-9]/.test(folded.text.slice(match.to))),
  );
  return labels.map((match, index) => {
    const body = trimRange(folded.text, { from: match.to, to: labels[index + 1]?.from ?? folded.text.length });
    const end = match.from + (match.groups[1] ?? "").length;
    return {
      label: spanOf(folded, match.from, end),
      body: body ? spanOf(folded, body.from, body.to) : spanOf(folded, match.to, match.to),
    };
  });
}

interface Mention extends Range {
  readonly target: number | "all";
}

/**
 * What an answer says about each target: アプリケーション:5分 通信機器:3分. Targets named together (サーバ、通信機器:5分) share
 * what follows; where figures come first (5分(アプリケーション)), each target has what stands before it.
 */
export function readPerTarget(text: string, targets: readonly Target[]): PerTarget[] {
  const folded = fold(text);
  const mentions = mentionsOf(folded.text, targets);
  const first = mentions[0];
  const last = mentions.at(-1);
  if (!first || !last) return [];
  const tail = bodyOf(folded.text, last.to, folded.text.length);
  const valuesFirst = !tail && bodyOf(folded.text, 0, first.from) !== null;
  const bodies = mentions.map((mention, index) =>
    valuesFirst
      ? bodyOf(folded.text, mentions[index - 1]?.to ?? 0, mention.from)
      : bodyAfter(folded.text, mention.to, mentions[index + 1]?.from ?? folded.text.length),
  );
  const order = valuesFirst ? 1 : -1;
  for (let step = 1; step < bodies.length; step += 1) {
    const index = order > 0 ? step : bodies.length - 1 - step;
    bodies[index] ??= bodies[index - order] ?? null;
  }
  return mentions.flatMap((mention, index) => {
    const body = bodies[index];
    if (!body) return [];
    return [
      { target: mention.target, label: spanOf(folded, mention.from, mention.to), body: spanOf(folded, body.from, body.to) },
    ];
  });
}

/** A remark in brackets that says what kind of target is meant, before the next one: セキュリティ機器(WAF)、通信機器:1分. */
function bodyAfter(text: string, from: number, to: number): Range | null {
  const isRemark = to < text.length && KIND_IN_BRACKETS.test(text.slice(from, to));
  return isRemark ? null : bodyOf(text, from, to);
}

function bodyOf(text: string, from: number, to: number): Range | null {
  return trimRange(text, { from, to }, /[\s:;、。,・･/|()=及びとはのもをがに-]/);
}

function mentionsOf(text: string, targets: readonly Target[]): Mention[] {
  const words = targets.flatMap(({ name, synonyms }, target) =>
    [name, ...synonyms].map((word) => ({ word, target: target as number | "all" })),
  );
  words.push(...ALL_TARGETS.map((word) => ({ word, target: "all" as const })));
  words.sort((a, b) => b.word.length - a.word.length);
  const mentions: Mention[] = [];
  const claims = new Claims(text.length);
  for (const { word, target } of words) {
    for (const match of matchesOf(text, looseExpression(word))) {
      if (claims.touch(match)) continue;
      mentions.push({ from: match.from, to: match.to, target });
      claims.add(match);
    }
  }
  return mentions.sort((a, b) => a.from - b.from);
}

/** サーバ・ストレージ also as サーバー/ストレージ; Latin words only as whole words. */
function looseExpression(word: string): RegExp {
  const known = expressions.get(word);
  if (known) return known;
  const built = buildExpression(word);
  expressions.set(word, built);
  return built;
}

/** The words are few and the same at every call. */
const expressions = new Map<string, RegExp>();

function buildExpression(word: string): RegExp {
  const folded = fold(word).text;
  if (/^[A-Za-z]+$/.test(folded)) return new RegExp(`(?<![A-Za-z])${folded}(?![A-Za-z])`, "g");
  const source = [...folded.replace(/ー/g, "")].map((character) =>
    character === "・" ? "[・/ ]?" : `${character.replace(/[^\p{L}\p{N}]/u, "\\$&")}ー?`,
  );
  return new RegExp(source.join(""), "g");
}
