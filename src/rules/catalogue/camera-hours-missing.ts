import { defineDetailRule } from "../detail-rule";
import { givesHours } from "../presence";

/** Surveillance cameras name their hours of operation. */
export const cameraHoursMissing = defineDetailRule({
  id: "camera-hours-missing",
  fields: ["82.2"],
  isGiven: ({ field, text }, sheet) => givesHours(field.id, sheet) || /常時|終日/.test(text),
  missing: {
    ja: "監視カメラの稼働時間が記述されていません。「24時間365日」のように記述してください。",
    en: "The hours of the cameras are missing. Write them, such as 24時間365日.",
  },
  expected: {
    ja: "例:あり:稼働時間 24時間365日、監視範囲 出入口と通路、映像の保存期間 3ヶ月間",
    en: "For example あり:稼働時間 24時間365日、監視範囲 出入口と通路、映像の保存期間 3ヶ月間",
  },
  documentation: {
    title: { ja: "監視カメラの稼働時間が記述されていない", en: "No hours of the cameras" },
    why: {
      ja: "設問は、カメラがある場合に稼働時間・監視範囲・保存期間の3つを求めています。",
      en: "Where there are cameras, the prompt asks for hours, range and retention.",
    },
    fails: { answers: { "82.2": "あり:監視範囲 出入口、保存期間 3ヶ月間" } },
    passes: { answers: { "82.2": "あり:稼働時間 24時間365日、監視範囲 出入口、保存期間 3ヶ月間" } },
  },
});
