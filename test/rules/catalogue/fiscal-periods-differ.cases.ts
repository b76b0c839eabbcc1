import { describeRule } from "../../support/rule-cases";

const sales = { "9.1": "1,284,560,000円(2026年3月期)" };

describeRule("fiscal-periods-differ", [
  { name: "one term", answers: { ...sales, "10.1": "96,340,000円(2026年3月期)" }, expect: "sound" },
  { name: "one term in two notations", answers: { ...sales, "10.1": "96,340千円[令和8年3月期]" }, expect: "sound" },
  { name: "full width", answers: { ...sales, "12.1": "48.2%（２０２６年３月期）" }, expect: "sound" },
  {
    name: "capital as of a later day",
    answers: { ...sales, "10.1": "96,340,000円(2026年3月期)", "11.1": "50,000,000円(2026年9月1日現在)" },
    expect: "sound",
  },
  { name: "one without a term", answers: { ...sales, "10.1": "96,340,000円" }, expect: "silent" },
  {
    name: "one of last year",
    answers: { ...sales, "10.1": "96,340,000円(2025年3月期)" },
    expect: "finding",
    at: ["10.1"],
    says: "2026年3月期",
  },
  {
    name: "sales forgotten",
    answers: { "9.1": "1円(2025年3月期)", "10.1": "1円(2026年3月期)", "11.1": "1円(2026年3月期)" },
    expect: "finding",
    at: ["9.1"],
  },
  { name: "another month", answers: { ...sales, "14.1": "215%(2026年12月期)" }, expect: "finding", at: ["14.1"] },
]);
