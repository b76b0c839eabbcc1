import { readDurations, readingsOf } from "../../answers";
import { defineDetailRule } from "../detail-rule";

const RETENTION_UNITS: ReadonlySet<string> = new Set(["day", "week", "month", "year"]);

/** Surveillance pictures name how long they are kept. */
export const cameraRetentionMissing = defineDetailRule({
  id: "camera-retention-missing",
  fields: ["82.2"],
  isGiven: ({ field, text }, sheet) =>
    readingsOf(sheet.read(field.id, readDurations) ?? []).some(({ value }) => RETENTION_UNITS.has(value.unit)) ||
    /無期限|永久|永年/.test(text),
  missing: {
    ja: "監視カメラの映像の保存期間が記述されていません。「3ヶ月間」のように期間を記述してください。",
    en: "The retention of the pictures is missing. Write a length of time, such as 3ヶ月間.",
  },
  expected: {
    ja: "例:あり:稼働時間 24時間365日、監視範囲 出入口と通路、映像の保存期間 3ヶ月間",
    en: "For example あり:稼働時間 24時間365日、監視範囲 出入口と通路、映像の保存期間 3ヶ月間",
  },
  documentation: {
    title: { ja: "監視カメラの映像の保存期間が記述されていない", en: "No retention of the pictures" },
    why: {
      ja: "設問は、カメラがある場合に稼働時間・監視範囲・保存期間の3つを求めています。",
      en: "Where there are cameras, the prompt asks for hours, range and retention.",
    },
    fails: { answers: { "82.2": "あり:24時間365日、サーバルームの出入口" } },
    passes: { answers: { "82.2": "あり:24時間365日、サーバルームの出入口、3ヶ月間保存" } },
  },
});
