import { describeRule } from "../../support/rule-cases";

describeRule("count-not-whole", [
  { name: "half a person", answers: { "8.1": "2,412.5名" }, expect: "finding" },
  { name: "whole", answers: { "8.1": "2,412名" }, expect: "sound" },
  { name: "words", answers: { "8.1": "多数" }, expect: "silent" },
  { name: "negative", answers: { "7.1": "-3名" }, expect: "finding" },
  { name: "a range", answers: { "8.1": "約100-120名" }, expect: "sound" },
]);
