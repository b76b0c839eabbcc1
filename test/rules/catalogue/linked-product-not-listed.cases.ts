import { describeRule } from "../../support/rule-cases";

const linked = { "30.2": "あり(ワーク ボード)\n会計と連携\nあり（ワーク メール）\n認証と連携" };

describeRule("linked-product-not-listed", [
  { name: "all listed", answers: { ...linked, "51.1": "ワークボード、ワークメール、ワークファイル" }, expect: "sound" },
  {
    name: "brackets with partners",
    answers: { "30.2": "あり(会計サービス) あり(認証サービス)", "51.1": "ワークボード" },
    expect: "silent",
  },
  { name: "one link", answers: { "30.2": "あり(会計サービス)", "51.1": "ワークボード" }, expect: "silent" },
  { name: "one left out", answers: { ...linked, "51.1": "ワークボード、ワークファイル" }, expect: "needsReview", says: "メール" },
]);
