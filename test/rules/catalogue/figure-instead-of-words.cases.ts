import { describeRule } from "../../support/rule-cases";

describeRule("figure-instead-of-words", [
  { name: "ways", answers: { "88.2": "電話、電子メール" }, expect: "silent" },
  { name: "words with a figure", answers: { "81.1": "床吹き上げ空調(N+1構成)" }, expect: "sound" },
  { name: "a product with a number", answers: { "62.1": "Windows 11" }, expect: "sound" },
  { name: "hours", answers: { "88.2": "平日8:30~17:30" }, expect: "finding" },
  { name: "an amount", answers: { "35.2": "180,000円(税抜)" }, expect: "finding", says: "180,000円" },
  { name: "a voltage", answers: { "81.1": "20kV" }, expect: "finding" },
  { name: "a rate", answers: { "89.1": "99.98％" }, expect: "finding" },
]);
