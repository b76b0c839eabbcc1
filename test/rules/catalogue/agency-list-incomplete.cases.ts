import { describeRule } from "../../support/rule-cases";

describeRule("agency-list-incomplete", [
  {
    name: "a place left out",
    answers: { "50.1": "2社", "85.2": "有\n・株式会社甲(岩手県盛岡市)電話:019-000-1111\n・株式会社乙 電話:03-0000-2222" },
    expect: "finding",
  },
  {
    name: "a contact left out",
    answers: { "50.1": "2社", "85.2": "有\n・株式会社甲(岩手県盛岡市)電話:019-000-1111\n・株式会社乙(東京都港区)" },
    expect: "finding",
  },
  {
    name: "with the number of the rest",
    answers: { "50.1": "26", "85.2": "有\n・株式会社甲(岩手県盛岡市)電話:019-000-1111\nほか25社" },
    expect: "sound",
  },
  {
    name: "a rest that does not fit",
    answers: { "50.1": "26", "85.2": "有\n・株式会社甲(岩手県盛岡市)電話:019-000-1111\nほか52社" },
    expect: "needsReview",
  },
  {
    name: "one of several named",
    answers: { "50.1": "4社", "85.2": "あり:株式会社甲(東京都港区)03-0000-2222" },
    expect: "sound",
  },
  {
    name: "more named than counted",
    answers: { "50.1": "1社", "85.2": "有\n株式会社甲(岩手県盛岡市)019-000-1111\n株式会社乙(東京都港区)03-0000-2222" },
    expect: "needsReview",
  },
  { name: "no agencies", answers: { "85.2": "なし" }, expect: "silent" },
  {
    name: "one agency over several lines",
    answers: { "50.1": "1社", "85.2": "有\n名称:株式会社甲\n所在地:岩手県盛岡市\n電話:019-000-1111" },
    expect: "sound",
  },
]);
