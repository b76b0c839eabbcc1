import { describeRule } from "../../support/rule-cases";

describeRule("support-means-contact", [
  { name: "a number", answers: { "85.1": "電話:03-0000-1234", "88.2": "電話、電子メール" }, expect: "sound" },
  { name: "a number in full width", answers: { "85.1": "ＴＥＬ：０１２０－０００－１１１", "88.2": "電話" }, expect: "sound" },
  {
    name: "a number in the other field",
    answers: { "34.1": "あり TEL:03-0000-1234", "85.1": "desk@midorino.example", "88.2": "電話" },
    expect: "sound",
  },
  {
    name: "a number for customers",
    answers: { "85.1": "電話番号は契約者にお知らせします。desk@midorino.example", "88.2": "電話、電子メール" },
    expect: "sound",
  },
  { name: "no telephone at all", answers: { "85.1": "desk@midorino.example", "88.2": "電子メール" }, expect: "silent" },
  { name: "no number", answers: { "85.1": "desk@midorino.example", "88.2": "電話、電子メール" }, expect: "needsReview" },
]);
