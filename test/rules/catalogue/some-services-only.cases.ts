import { describeRule } from "../../support/rule-cases";

const three = { "51.1": "みどり野ボード、みどり野メール、みどり野ファイル、PostgreSQL 16" };

describeRule("some-services-only", [
  {
    name: "a rate for each",
    answers: { ...three, "39.1": "みどり野ボード 99.9%、みどり野メール 99.8%、みどり野ファイル 99.9%" },
    expect: "sound",
  },
  { name: "one rate for all", answers: { ...three, "39.1": "99.95%(2025年9月1日~2026年8月31日)" }, expect: "sound" },
  {
    name: "a rate for one of three",
    answers: { ...three, "39.1": "みどり野ボード 99.9%" },
    expect: "needsReview",
    says: "みどり野メール、みどり野ファイル",
  },
  {
    name: "fees for two of three",
    answers: { ...three, "36.2": "みどり野 ボード:500円/月 みどり野 メール:300円/月" },
    expect: "needsReview",
    says: "みどり野ファイル",
  },
  { name: "the rest in common", answers: { ...three, "39.1": "みどり野ボード 99.9%、その他は99.5%" }, expect: "sound" },
  {
    name: "services in the name of the application",
    answers: { "27.1": "こよみ帳、たより便", "61.1": "あり:こよみ帳は1Mbps以上" },
    expect: "needsReview",
    says: "たより便",
  },
  {
    name: "parts of one service",
    answers: { "51.1": "みどり野ボード、みどり野ボード管理画面、みどり野中継サーバ", "39.1": "みどり野ボード 99.9%" },
    expect: "silent",
  },
  {
    name: "versions and remarks",
    answers: {
      "51.1": "みどり野ボード Ver.4(会議を含む)、みどり野メール 5",
      "39.1": "みどり野ボード 99.9% みどり野メール 99.9%",
    },
    expect: "sound",
  },
  { name: "one service", answers: { "27.1": "こよみ帳", "39.1": "こよみ帳 99.9%" }, expect: "silent" },
]);
