import { describeRule } from "../../support/rule-cases";

const service = { "27.1": "みどり野ワークボード" };

describeRule("service-name-differs", [
  { name: "the same", answers: { ...service, "51.1": "みどり野ワークボード(自社開発)" }, expect: "sound" },
  {
    name: "in a sentence",
    answers: { ...service, "30.1": "みどり野ワークボードは、予定を共有するサービスです。" },
    expect: "sound",
  },
  { name: "the company beside it", answers: { ...service, "52.1": "", "51.1": "株式会社みどり野ワークス" }, expect: "sound" },
  { name: "in another case", answers: { "27.1": "WorkBoard", "51.1": "workboard Server" }, expect: "sound" },
  { name: "in full width", answers: { "27.1": "WorkBoard", "51.1": "ＷｏｒｋＢｏａｒｄ" }, expect: "sound" },
  { name: "a later version", answers: { "27.1": "ワークボード1", "51.1": "ワークボード2" }, expect: "sound" },
  { name: "a plan", answers: { "27.1": "ワークボードA", "36.1": "ワークボードB 5,000円" }, expect: "sound" },
  { name: "a hyphen for a blank", answers: { "27.1": "WORK BOARD", "51.1": "WORK-BOARD" }, expect: "sound" },
  { name: "a longer word", answers: { "27.1": "ワークボード", "51.1": "ワークボートレース" }, expect: "sound" },
  {
    name: "another character",
    answers: { ...service, "51.1": "みどり野ワークポード(自社開発)" },
    expect: "finding",
    says: "みどり野ワークポード",
  },
  { name: "another letter", answers: { "27.1": "WorkBoard", "90.1": "あり:WorkBoart利用規約" }, expect: "finding" },
  { name: "another character among few", answers: { "27.1": "楽々表計算", "51.1": "楽々裏計算" }, expect: "needsReview" },
  { name: "a very short name", answers: { "27.1": "CUBE", "51.1": "CUBA" }, expect: "silent" },
  { name: "the terms of use", answers: { "27.1": "こもれび勤怠", "90.1": "あり:こもれび勤退利用規約" }, expect: "finding" },
  {
    name: "the terms of use, rightly",
    answers: { "27.1": "こもれび勤怠", "90.1": "あり:こもれび勤怠利用規約" },
    expect: "sound",
  },
  { name: "the last letter lost", answers: { "27.1": "みどり野 for Teams", "51.1": "みどり野 for Team" }, expect: "finding" },
  {
    name: "the last kana of a longer word",
    answers: { "27.1": "みどり野ワークボード", "51.1": "みどり野ワークボー" },
    expect: "sound",
  },
]);
