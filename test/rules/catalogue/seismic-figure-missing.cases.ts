import { describeRule } from "../../support/rule-cases";

describeRule("seismic-figure-missing", [
  { name: "intensity", answers: { "73.1": "震度6強" }, expect: "sound" },
  { name: "intensity 7", answers: { "73.1": "震度7相当" }, expect: "sound" },
  { name: "acceleration", answers: { "73.1": "800ガル" }, expect: "sound" },
  { name: "a word", answers: { "73.1": "耐震構造" }, expect: "finding" },
  { name: "none", answers: { "73.1": "なし" }, expect: "silent" },
]);
