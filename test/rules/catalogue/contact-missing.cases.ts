import { describeRule } from "../../support/rule-cases";

describeRule("contact-missing", [
  { name: "a telephone", answers: { "85.1": "お客様窓口 電話:03-0000-1234" }, expect: "sound" },
  { name: "a mail address", answers: { "85.1": "support@midorino.example" }, expect: "sound" },
  { name: "a name only", answers: { "85.1": "お客様窓口" }, expect: "finding" },
]);
