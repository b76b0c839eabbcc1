import { describeRule } from "../../support/rule-cases";

const head = { "6.1": "森川 千尋(もりかわ ちひろ)" };

describeRule("representative-name-differs", [
  { name: "the same in the list", answers: { ...head, "7.2": "森川千尋(代表取締役社長)、大沢健一(取締役)" }, expect: "sound" },
  {
    name: "the same with a wide blank",
    answers: { "6.1": "森川　千尋", "7.2": "代表取締役 森川 千尋 取締役 大沢 健一" },
    expect: "sound",
  },
  { name: "a post before the name", answers: { "6.1": "代表取締役社長 森川 千尋", "22.1": "森川千尋" }, expect: "sound" },
  { name: "another officer for compliance", answers: { ...head, "22.1": "大沢健一(常務取締役)" }, expect: "sound" },
  { name: "other shareholders", answers: { ...head, "18.1": "みどり野従業員持株会(12.5%)、大沢健一(9.8%)" }, expect: "sound" },
  { name: "a relative with a share beside", answers: { ...head, "18.1": "森川千尋(42%)、森川千広(9.8%)" }, expect: "sound" },
  {
    name: "one character for compliance",
    answers: { ...head, "22.1": "森川千広(代表取締役社長)" },
    expect: "finding",
    says: "尋→広",
  },
  {
    name: "one character in the list",
    answers: { ...head, "7.2": "森山千尋(代表取締役社長)、大沢健一(取締役)" },
    expect: "finding",
  },
  { name: "one character left out", answers: { ...head, "7.2": "森川尋(代表取締役)、大沢健一(取締役)" }, expect: "finding" },
  {
    name: "one character among the shareholders",
    answers: { ...head, "18.1": "森川千広(52%)、大沢健一(9.8%)" },
    expect: "needsReview",
  },
  { name: "two forms of one character", answers: { "6.1": "高崎 千尋", "22.1": "髙崎千尋(代表取締役)" }, expect: "needsReview" },
  {
    name: "not an officer",
    answers: { ...head, "7.2": "大沢健一(代表取締役社長)、北原美咲(監査役)" },
    expect: "needsReview",
    says: "見当たりません",
  },
  { name: "no representative", answers: { "7.2": "大沢健一(代表取締役社長)、北原美咲(監査役)" }, expect: "silent" },
  {
    name: "another post",
    answers: { "6.1": "代表取締役社長 森川 千尋", "7.2": "森川千尋(代表取締役会長)、大沢健一(取締役)" },
    expect: "needsReview",
    at: ["7.2"],
    says: "会長",
  },
  {
    name: "the post in short",
    answers: { "6.1": "社長 森川 千尋", "7.2": "森川千尋(代表取締役社長)、大沢健一(取締役)" },
    expect: "sound",
  },
  {
    name: "the post below the name",
    answers: { "6.1": "森川 千尋\n代表取締役社長 社長執行役員", "7.2": "森川千広(代表取締役社長)、大沢健一(取締役)" },
    expect: "finding",
    at: ["7.2"],
  },
  { name: "no name at all", answers: { "6.1": "非公開", "7.2": "森川千尋(代表取締役社長)、大沢健一(取締役)" }, expect: "silent" },
]);
