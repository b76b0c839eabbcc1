import { readVersions } from "../../answers";
import { defineDetailRule } from "../detail-rule";

/** Recommended devices come with the versions of their systems. */
export const deviceVersionsMissing = defineDetailRule({
  id: "device-versions-missing",
  fields: ["62.1"],
  applies: ({ field }, sheet) => (sheet.read(field.id, readVersions) ?? []).length > 0,
  isGiven: ({ field }, sheet) =>
    (sheet.read(field.id, readVersions) ?? []).some(({ value }) => value.versions.length > 0 || value.latest),
  missing: {
    ja: "OSのバージョンが記述されていません。「Windows 11」「iOS 17以降」のように対応するバージョンを記述してください。",
    en: "No version of an operating system is given. Write those supported, such as Windows 11 or iOS 17以降.",
  },
  expected: { ja: "例:Windows 11、macOS 14以降、iOS 17以降", en: "For example Windows 11、macOS 14以降、iOS 17以降" },
  documentation: {
    title: { ja: "推奨端末のOSのバージョンが記述されていない", en: "No versions of operating systems" },
    why: {
      ja: "バージョンがないと、手元の端末で使えるかを利用者が判断できません。",
      en: "Without versions, users cannot tell whether their devices will do.",
    },
    fails: { answers: { "62.1": "Windows、Mac、iPhone、Android端末" } },
    passes: { answers: { "62.1": "Windows 11、macOS 14以降、iOS 17以降" } },
  },
});
