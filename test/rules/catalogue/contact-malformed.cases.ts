import { describeRule } from "../../support/rule-cases";

describeRule("contact-malformed", [
  {
    name: "all kinds",
    answers: {
      "85.1": "電話:03-0000-1234 FAX:03-0000-1235 電子メール:support@midorino.example Web:https://www.midorino.example/support",
    },
    expect: "sound",
  },
  { name: "a digit lost", answers: { "85.1": "電話:03-0000-123" }, expect: "finding" },
  { name: "a postal code of six digits", answers: { "4.1": "〒321-012 栃木県みどり野市中央一丁目2番3号" }, expect: "finding" },
  { name: "free-phone number", answers: { "34.1": "お客様窓口 0120-000-123 平日9:00~18:00" }, expect: "sound" },
  {
    name: "an address that ran into its domain",
    answers: { "34.1": "窓口 desk@midorino.example", "85.1": "電話 03-0000-1234、deskmidorino.example" },
    expect: "finding",
    says: "@",
  },
  {
    name: "a page under a domain that is known",
    answers: { "85.1": "desk@midorino.example、support.midorino.example" },
    expect: "sound",
  },
  { name: "the leading zero lost", answers: { "85.1": "電話 28-999-0181" }, expect: "finding" },
  { name: "too few digits", answers: { "85.1": "電話:0142" }, expect: "finding" },
]);
