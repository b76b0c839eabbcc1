import { describeRule } from "../../support/rule-cases";

describeRule("contacts-differ", [
  {
    name: "the same",
    answers: { "34.1": "電話:03-0000-1234 desk@midorino.example", "85.1": "desk@midorino.example TEL 03-0000-1234" },
    expect: "sound",
  },
  {
    name: "the same in other notations",
    answers: { "34.1": "電話:(03)0000-1234", "85.1": "TEL：０３－００００－１２３４" },
    expect: "sound",
  },
  {
    name: "one of several the same",
    answers: { "34.1": "03-0000-1234(東京)、06-0000-5678(大阪)", "85.1": "電話:06-0000-5678" },
    expect: "sound",
  },
  { name: "one kind in each", answers: { "34.1": "電話:03-0000-1234", "85.1": "desk@midorino.example" }, expect: "silent" },
  { name: "a digit", answers: { "34.1": "電話:03-0000-1234", "85.1": "電話:03-0000-1235" }, expect: "finding", says: "1文字" },
  { name: "a letter", answers: { "34.1": "desk@midorino.example", "85.1": "desk@midorlno.example" }, expect: "finding" },
  { name: "another number", answers: { "34.1": "電話:0120-000-111", "85.1": "電話:03-0000-1235" }, expect: "needsReview" },
]);
