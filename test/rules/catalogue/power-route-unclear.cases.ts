import { describeRule } from "../../support/rule-cases";

describeRule("power-route-unclear", [
  { name: "two substations", answers: { "75.1": "あり:2つの変電所を経由した2ルートで受電" }, expect: "sound" },
  { name: "yes", answers: { "75.1": "あり" }, expect: "sound" },
  { name: "two lines", answers: { "75.1": "本線と予備線の2系統" }, expect: "finding" },
  { name: "a spot network", answers: { "75.1": "スポットネットワーク方式で受電" }, expect: "needsReview" },
  { name: "no", answers: { "75.1": "なし" }, expect: "silent" },
  { name: "left to the operator of the cloud", answers: { "75.1": "AWSに準ずる(冗長化された電力系統)" }, expect: "silent" },
]);
