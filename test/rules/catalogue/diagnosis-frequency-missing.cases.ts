import { describeRule } from "../../support/rule-cases";

describeRule("diagnosis-frequency-missing", [
  { name: "yearly", answers: { "44.2": "年1回診断し、指摘事項は対応済み" }, expect: "sound" },
  { name: "yearly in words", answers: { "44.2": "年次で第三者機関の診断を実施し、問題は修正" }, expect: "sound" },
  { name: "triggers only", answers: { "44.2": "新しい版を公開する前に診断し、指摘事項は対応済み" }, expect: "finding" },
  { name: "none", answers: { "44.2": "なし" }, expect: "silent" },
  {
    name: "one target without",
    answers: { "44.2": "アプリケーション:対策済 OS・ミドルウェア:四半期に1回、対策済" },
    expect: "finding",
  },
  { name: "each target", answers: { "44.2": "アプリケーション:半年に1回 OS・ミドルウェア:四半期に1回" }, expect: "sound" },
]);
