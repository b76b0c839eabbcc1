import { describeRule } from "../../support/rule-cases";

describeRule("address-missing", [
  { name: "in full", answers: { "4.1": "〒321-0123 栃木県みどり野市中央一丁目2番3号" }, expect: "sound" },
  { name: "kanji number", answers: { "4.1": "東京都港区中央一丁目" }, expect: "sound" },
  { name: "only the code", answers: { "4.1": "〒321-0123" }, expect: "finding" },
  { name: "only the prefecture", answers: { "4.1": "栃木県" }, expect: "finding" },
]);
