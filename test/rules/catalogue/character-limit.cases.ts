import { describeRule } from "../../support/rule-cases";

describeRule("character-limit", [
  { name: "exactly at the limit", answers: { "31.1": "字".repeat(200) }, expect: "sound" },
  { name: "one over", answers: { "31.1": "字".repeat(201) }, expect: "finding", says: "1字減らしてください" },
  { name: "line breaks do not count", answers: { "51.2": `${"字".repeat(100)}\n${"字".repeat(100)}` }, expect: "sound" },
  { name: "a family emoji is one character", answers: { "5.1": `${"字".repeat(99)}👨‍👩‍👧` }, expect: "sound" },
  {
    name: "30.1 and 30.2 together",
    answers: { "30.1": "字".repeat(300), "30.2": "字".repeat(201) },
    expect: "finding",
    at: ["30.2"],
    says: "300+201=501",
  },
  {
    name: "30.1 and 30.2 together at the limit",
    answers: { "30.1": "字".repeat(300), "30.2": "字".repeat(200) },
    expect: "sound",
  },
  {
    name: "30.1 alone over the limit is told once",
    answers: { "30.1": "字".repeat(501), "30.2": "なし" },
    expect: "finding",
    at: ["30.1"],
  },
]);
