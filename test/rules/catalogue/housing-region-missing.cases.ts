import { describeRule } from "../../support/rule-cases";

describeRule("housing-region-missing", [
  { name: "with the region", answers: { "72.1": "日本(関東)" }, expect: "sound" },
  { name: "a prefecture", answers: { "72.1": "日本(栃木県)" }, expect: "sound" },
  { name: "country only", answers: { "72.1": "日本" }, expect: "finding" },
  { name: "abroad", answers: { "72.1": "米国" }, expect: "silent" },
  { name: "the second site alone has one", answers: { "72.1": "日本\n副センター:日本(関西)" }, expect: "finding" },
  { name: "the region on the next line", answers: { "72.1": "日本\n関東" }, expect: "sound" },
]);
