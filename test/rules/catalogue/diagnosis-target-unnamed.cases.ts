import { describeRule } from "../../support/rule-cases";

describeRule("diagnosis-target-unnamed", [
  { name: "targets", answers: { "44.1": "アプリケーション、OS" }, expect: "sound" },
  { name: "one in short", answers: { "44.1": "Web" }, expect: "sound" },
  { name: "none", answers: { "44.1": "実施していない" }, expect: "silent" },
  { name: "done, but on what", answers: { "44.1": "実施している" }, expect: "finding" },
  { name: "yes", answers: { "44.1": "あり(定期的に実施)" }, expect: "finding" },
]);
