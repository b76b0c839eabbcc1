import { describeRule } from "../../support/rule-cases";

describeRule("postal-code-missing", [
  { name: "with the code", answers: { "4.1": "〒321-0123 栃木県みどり野市中央一丁目2番3号" }, expect: "sound" },
  { name: "without", answers: { "4.1": "栃木県みどり野市中央一丁目2番3号" }, expect: "finding" },
]);
