import { describeRule } from "../../support/rule-cases";

describeRule("seismic-scale-halves", [
  { name: "6強", answers: { "73.1": "震度6強" }, expect: "sound" },
  { name: "7", answers: { "73.1": "震度7相当(最大加速度800ガル)" }, expect: "sound" },
  { name: "a range", answers: { "73.1": "震度6強~7程度" }, expect: "sound" },
  { name: "a range into 6", answers: { "73.1": "震度5強〜6強" }, expect: "sound" },
  { name: "an acceleration", answers: { "73.1": "500gal" }, expect: "silent" },
  { name: "5", answers: { "73.1": "震度5" }, expect: "needsReview", says: "震度5" },
  { name: "6 or so", answers: { "73.1": "震度6程度の地震に耐える" }, expect: "needsReview", says: "震度6" },
]);
