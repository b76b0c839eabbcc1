import { defineDetailRule } from "../detail-rule";

/** Surveillance cameras name what they watch. */
export const cameraRangeMissing = defineDetailRule({
  id: "camera-range-missing",
  fields: ["82.2"],
  isGiven: ({ text }) =>
    /範囲|出入|入口|出口|通路|サーバ|マシン|ラック|室|ルーム|館|棟|敷地|共用|フロア|エリア|死角|周辺|エントランス|ホール|全域|構内|扉|ドア/.test(
      text,
    ),
  missing: {
    ja: "監視カメラの監視範囲が記述されていません。どこを監視しているかを記述してください。",
    en: "The range of the cameras is missing. Say what they watch.",
  },
  expected: {
    ja: "例:あり:稼働時間 24時間365日、監視範囲 出入口と通路、映像の保存期間 3ヶ月間",
    en: "For example あり:稼働時間 24時間365日、監視範囲 出入口と通路、映像の保存期間 3ヶ月間",
  },
  documentation: {
    title: { ja: "監視カメラの監視範囲が記述されていない", en: "No range of the cameras" },
    why: {
      ja: "設問は、カメラがある場合に稼働時間・監視範囲・保存期間の3つを求めています。",
      en: "Where there are cameras, the prompt asks for hours, range and retention.",
    },
    fails: { answers: { "82.2": "あり:24時間365日、3ヶ月間保存" } },
    passes: { answers: { "82.2": "あり:24時間365日、サーバルームの出入口、3ヶ月間保存" } },
  },
});
