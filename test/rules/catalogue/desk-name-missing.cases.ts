import { describeRule } from "../../support/rule-cases";

describeRule("desk-name-missing", [
  { name: "hours alone", answers: { "34.1": "あり 月-金 9:00-18:00(日本の祝日を除く)" }, expect: "finding" },
  { name: "a name", answers: { "34.1": "有 サポート窓口 平日9:00~17:30" }, expect: "sound" },
  { name: "a contact", answers: { "34.1": "あり 03-0000-1111 平日9:00~17:30" }, expect: "sound" },
  { name: "yes alone", answers: { "34.1": "あり" }, expect: "silent" },
  {
    name: "hours with a company's own holidays",
    answers: { "34.1": "あり\n受付時間:平日 9:00~17:30(土曜・日曜・祝日及び当社指定休日を除く)" },
    expect: "finding",
  },
]);
