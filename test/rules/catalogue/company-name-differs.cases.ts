import { describeRule } from "../../support/rule-cases";

const provider = { "2.1": "株式会社みどり野ワークス" };

describeRule("company-name-differs", [
  { name: "the same", answers: { ...provider, "52.1": "株式会社みどり野ワークス" }, expect: "sound" },
  { name: "with a blank after the form", answers: { ...provider, "52.1": "株式会社 みどり野ワークス" }, expect: "sound" },
  { name: "among others", answers: { ...provider, "52.1": "株式会社みどり野ワークス、株式会社あおぞら商会" }, expect: "sound" },
  { name: "a group company", answers: { ...provider, "85.2": "あり:株式会社みどり野ワークス西日本 大阪市" }, expect: "sound" },
  { name: "a longer name that begins alike", answers: { ...provider, "52.1": "みどり野ワークス販売株式会社" }, expect: "sound" },
  {
    name: "a member of a series",
    answers: { "2.1": "株式会社第一システムズ", "52.1": "株式会社第二システムズ" },
    expect: "sound",
  },
  { name: "a sentence around it", answers: { ...provider, "51.1": "株式会社みどり野ワークスの自社開発製品" }, expect: "sound" },
  { name: "another character", answers: { ...provider, "52.1": "株式会社みとり野ワークス" }, expect: "finding", says: "1文字" },
  {
    name: "a character left out",
    answers: { ...provider, "34.1": "あり:株式会社みどり野ワーク 受付時間:9:00~18:00" },
    expect: "finding",
  },
  {
    name: "form behind the name",
    answers: { ...provider, "90.1": "あり:みどり野ワークス株式会社 利用規約" },
    expect: "needsReview",
    says: "法人格",
  },
  {
    name: "a shareholder of nearly the same name",
    answers: { ...provider, "18.1": "株式会社みどり野ワークズ(52%)" },
    expect: "needsReview",
  },
  { name: "a short name", answers: { "2.1": "株式会社空木", "52.1": "株式会社空本" }, expect: "silent" },
  { name: "no company named", answers: { ...provider, "52.1": "自社" }, expect: "silent" },
  {
    name: "a letter within Latin words",
    answers: { "2.1": "NORTHWIND JAPAN株式会社", "52.1": "NORTHWIMD JAPAN株式会社, Example Ltd." },
    expect: "finding",
  },
  {
    name: "the same Latin words",
    answers: { "2.1": "NORTHWIND JAPAN株式会社", "52.1": "NORTHWIND JAPAN株式会社, Example Ltd." },
    expect: "sound",
  },
  {
    name: "a character put in",
    answers: { "2.1": "北関行政システム株式会社", "52.1": "北関東行政システム株式会社" },
    expect: "finding",
  },
  {
    name: "another company of the group",
    answers: { "2.1": "みどり野システム株式会社", "52.1": "東みどり野システム株式会社" },
    expect: "sound",
  },
  {
    name: "east and west",
    answers: { "2.1": "関東みどり野システム株式会社", "52.1": "関西みどり野システム株式会社" },
    expect: "sound",
  },
]);
