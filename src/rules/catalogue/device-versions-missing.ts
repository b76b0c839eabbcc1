import { type Reading, readingsOf, readVersions, type SoftwareMention } from "../../answers";
import { defineRule } from "../rule";
import { found, needsReview, notApplicable, ok } from "../verdict";
import { answersNo } from "../yes-no";

/** Systems whose versions decide whether a device will do. */
const SYSTEMS = new Set(["Windows", "macOS", "iPadOS", "iOS", "Android"]);

const DEVICE = /パソコン|PC|ＰＣ|スマートフォン|スマホ|タブレット|携帯電話|端末/i;
/** A system by another name, a word that any will do, or a pointer. */
const OTHER_SYSTEM =
  /OS|ＯＳ|Linux|Ubuntu|BrightSign|iPhone|iPad|問わ|問いま|依存し|限定し|制限|指定|不問|任意|ブラウザ|掲載|参照|専用|対象外|閲覧/i;

/** Recommended devices come with the versions of their systems. */
export const deviceVersionsMissing = defineRule({
  id: "device-versions-missing",
  severity: "warning",
  fields: ["62.1"],
  messages: {
    missing: {
      ja: "OSのバージョンが記述されていません。「Windows 11」「iOS 17以降」のように対応するバージョンを記述してください。",
      en: "No version of an operating system is given. Write those supported, such as Windows 11 or iOS 17以降.",
    },
    unnamed: {
      ja: "端末の種類だけが記述され、OSが記述されていません。対応するOSとバージョンを記述してください。",
      en: "Only kinds of devices are named, and no operating system. Write the systems and versions supported.",
    },
    some: {
      ja: "{systems}のバージョンが記述されていません。他のOSと同じように、対応するバージョンを書き添えることを検討してください。",
      en: "No version is given for {systems}. Consider adding those supported, as for the others.",
    },
    expected: { ja: "例:Windows 11、macOS 14以降、iOS 17以降", en: "For example Windows 11、macOS 14以降、iOS 17以降" },
  },
  documentation: {
    title: { ja: "推奨端末のOSのバージョンが記述されていない", en: "No versions of operating systems" },
    why: {
      ja: "バージョンがないと、手元の端末で使えるかを利用者が判断できません。",
      en: "Without versions, users cannot tell whether their devices will do.",
    },
    fails: { answers: { "62.1": "Windows、Mac、iPhone、Android端末" } },
    passes: { answers: { "62.1": "Windows 11、macOS 14以降、iOS 17以降" } },
  },
  check({ field, text }, sheet) {
    if (answersNo(field, sheet)) return notApplicable;
    const mentions = sheet.read(field.id, readVersions) ?? [];
    if (mentions.length === 0)
      return !OTHER_SYSTEM.test(text) && DEVICE.test(text) ? needsReview("unnamed", { expected: "expected" }) : notApplicable;
    const versioned = new Set(
      readingsOf(mentions)
        .filter(hasVersion)
        .map(({ value }) => value.product),
    );
    if (versioned.size === 0) return found("missing", { expected: "expected" });
    // 各最新版 and 各バージョン speak of all.
    if (/最新|各バージョン|サポート(?:期間|対象)/.test(text)) return ok;
    const without = new Set(
      readingsOf(mentions).flatMap(({ value }) =>
        SYSTEMS.has(value.product) && !versioned.has(value.product) ? [value.product] : [],
      ),
    );
    return without.size === 0 ? ok : needsReview("some", { holes: { systems: [...without].join("、") }, expected: "expected" });
  },
});

function hasVersion({ value }: Reading<SoftwareMention>): boolean {
  return value.versions.length > 0 || value.latest;
}
