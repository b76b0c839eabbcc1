import { describeRule } from "../../support/rule-cases";

describeRule("desk-hours-differ", [
  { name: "the same", answers: { "34.1": "あり:お客様窓口 平日9:00~18:00", "86.1": "平日9:00~18:00" }, expect: "sound" },
  {
    name: "the same in other words",
    answers: { "34.1": "あり:お客様窓口 土日祝日を除く９時～１８時", "86.1": "月曜日から金曜日 9:00-18:00(祝日を除く)" },
    expect: "sound",
  },
  {
    name: "mail around the clock beside it",
    answers: { "34.1": "あり 平日9:00~17:30", "86.1": "受付:24時間365日(メール) 対応:平日9:00~17:30" },
    expect: "sound",
  },
  { name: "around the clock", answers: { "34.1": "24時間365日対応", "86.1": "365日24時間" }, expect: "sound" },
  { name: "no hours in one", answers: { "34.1": "あり:お客様窓口", "86.1": "平日9:00~18:00" }, expect: "silent" },
  {
    name: "an hour less",
    answers: { "34.1": "あり:お客様窓口 平日9:00~18:00", "86.1": "平日9:00~17:00" },
    expect: "finding",
    says: "17:00",
  },
  {
    name: "around the clock against office hours",
    answers: { "34.1": "あり:窓口 24時間365日", "86.1": "平日9:00~17:00" },
    expect: "finding",
  },
  {
    name: "other days",
    answers: { "34.1": "あり:窓口 365日 9:00~18:00", "86.1": "平日9:00~18:00" },
    expect: "finding",
    says: "曜日",
  },
  {
    name: "the same telephone",
    answers: { "34.1": "TEL:03-0000-1234 平日9:00~18:00", "85.1": "TEL:03-0000-1234", "86.1": "平日10:00~18:00" },
    expect: "finding",
  },
  {
    name: "another telephone",
    answers: { "34.1": "TEL:03-0000-9999 平日9:00~18:00", "85.1": "TEL:03-0000-1234", "86.1": "平日10:00~18:00" },
    expect: "needsReview",
  },
  {
    name: "Saturday in one",
    answers: { "34.1": "窓口 平日 8:30~17:30(土日祝日を除く)", "86.1": "月曜日から土曜日(祝日を除く) 8:30~17:30" },
    expect: "finding",
    says: "土曜日",
  },
  {
    name: "weekdays that run to Saturday",
    answers: { "34.1": "窓口 平日10:00~18:00", "86.1": "平日(月~土、祝日を除く) 10:00~18:00" },
    expect: "finding",
  },
  { name: "every day in two ways", answers: { "34.1": "窓口 年中無休 9:00~18:00", "86.1": "月~日 9:00~18:00" }, expect: "sound" },
]);
