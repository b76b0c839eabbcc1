import { describeRule } from "../../support/rule-cases";

describeRule("end-notice-differs", [
  { name: "the same", answers: { "32.1": "6ヶ月前", "33.1": "あり:サービス終了の6ヶ月前までに告知します。" }, expect: "sound" },
  {
    name: "the same in another notation",
    answers: { "32.1": "六か月前", "32.2": "６ヶ月前に電子メールで通知" },
    expect: "sound",
  },
  {
    name: "one of several",
    answers: { "32.1": "変更は1ヶ月前、終了は6ヶ月前", "33.1": "あり:終了の6ヶ月前に告知" },
    expect: "sound",
  },
  { name: "days against months", answers: { "32.1": "60日前", "33.1": "あり:終了の2ヶ月前に告知" }, expect: "sound" },
  {
    name: "a length of another thing",
    answers: { "32.1": "3ヶ月前", "33.1": "あり:終了後6ヶ月間データを保管" },
    expect: "silent",
  },
  {
    name: "another length",
    answers: { "32.1": "3ヶ月前", "33.1": "あり:サービス終了の6ヶ月前までに告知します。" },
    expect: "finding",
    says: "33.1",
  },
  {
    name: "none of several",
    answers: { "32.1": "変更は1ヶ月前、終了は3ヶ月前", "33.2": "あり:12ヶ月前に案内" },
    expect: "needsReview",
  },
]);
