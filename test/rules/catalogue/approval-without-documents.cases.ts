import { describeRule } from "../../support/rule-cases";

describeRule("approval-without-documents", [
  { name: "named and approved", answers: { "25.1": "あり:販売管理規程", "25.2": "あり" }, expect: "sound" },
  {
    name: "only named, and approved",
    answers: { "24.1": "情報セキュリティ基本方針", "24.2": "経営陣の承認あり" },
    expect: "sound",
  },
  { name: "named and not approved", answers: { "26.1": "あり:苦情対応規程", "26.2": "なし" }, expect: "sound" },
  { name: "neither", answers: { "25.1": "なし", "25.2": "なし" }, expect: "sound" },
  { name: "approval left out", answers: { "25.1": "なし", "25.2": "-" }, expect: "silent" },
  { name: "approved without a document", answers: { "25.1": "なし", "25.2": "あり" }, expect: "finding", at: ["25.2"] },
  {
    name: "approved without a document for complaints",
    answers: { "26.1": "無し", "26.2": "有(取締役会)" },
    expect: "finding",
    at: ["26.2"],
  },
  {
    name: "approved without a document on security",
    answers: { "24.1": "該当なし", "24.2": "経営陣の承認あり" },
    expect: "finding",
    at: ["24.2"],
  },
]);
