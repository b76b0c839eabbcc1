import { describeRule } from "../../support/rule-cases";

describeRule("yes-no-unclear", [
  { name: "あり", answers: { "63.1": "あり" }, expect: "sound" },
  { name: "有", answers: { "68.1": "有" }, expect: "sound" },
  { name: "yes with details", answers: { "73.2": "あり:免震構造" }, expect: "sound" },
  { name: "the form's own words", answers: { "53.2": "公表不可" }, expect: "sound" },
  { name: "添付されません", answers: { "48.1": "添付されません" }, expect: "sound" },
  { name: "是", answers: { "71.1": "是。専用建物を借用" }, expect: "sound" },
  { name: "否", answers: { "71.1": "否。会館の3階に専用室を設けている。" }, expect: "sound" },
  { name: "depends on the contract", answers: { "63.1": "契約による" }, expect: "needsReview" },
  { name: "the structure itself", answers: { "73.2": "主:免震構造、副:制震構造" }, expect: "sound" },
  { name: "the structure denied for a part", answers: { "73.2": "免震構造は本館の場合" }, expect: "needsReview" },
  { name: "left to the operator of the cloud", answers: { "79.1": "AWSに準ずる" }, expect: "silent" },
]);
