import { NO_CHOICES } from "../../../src/reference";
import { describeRule } from "../../support/rule-cases";

const two = { "39.2": "パターン2 対策参照値99%以上" };
const checked = (...ids: string[]) => ({ choices: { ...NO_CHOICES, checked: new Set(ids) } });
const own = (id: string, text: string) => ({ choices: { ...NO_CHOICES, own: new Map([[id, text]]) } });

describeRule("reference-value", [
  { name: "enough", answers: { ...two, "74.1": "あり:10分" }, expect: "sound" },
  { name: "too short", answers: { ...two, "74.1": "あり:5分間" }, expect: "finding", at: ["74.1"], says: "10分以上" },
  { name: "no pattern", answers: { "74.1": "あり:5分" }, expect: "silent" },
  { name: "a pattern chosen by the user", answers: { "74.1": "あり:5分" }, reference: { pattern: 3 }, expect: "finding" },
  { name: "not implemented", answers: { ...two, "75.1": "なし" }, expect: "finding", says: "実施" },
  { name: "implemented", answers: { ...two, "75.1": "あり(2ルート)" }, expect: "sound" },
  { name: "no value for the pattern", answers: { ...two, "76.1": "なし" }, expect: "silent" },
  { name: "a value for another pattern", answers: { "76.1": "なし" }, reference: { pattern: 1 }, expect: "finding" },
  { name: "availability without a reference of its own", answers: { "39.2": "パターン2", "39.1": "98%" }, expect: "finding" },
  { name: "availability that its own rule looks at", answers: { ...two, "39.1": "98%" }, expect: "silent" },
  { name: "an unconfirmed value", answers: { ...two, "45.2": "1世代" }, expect: "silent" },
  {
    name: "an unconfirmed value that the user has checked",
    answers: { ...two, "45.2": "1世代" },
    reference: checked("backup-generations"),
    expect: "finding",
    says: "参照値 3世代以上(パターン2、照合済の値)",
  },
  {
    name: "a target of monitoring over the value",
    answers: { ...two, "54.1": "アプリケーション:1分、通信機器:15分" },
    reference: checked("liveness-interval"),
    expect: "finding",
    says: "15分と読みました。参照値 10分以内",
  },
  {
    name: "each target within the value",
    answers: { ...two, "54.1": "アプリケーション:1分、通信機器:10分" },
    reference: checked("liveness-interval"),
    expect: "sound",
  },
  {
    name: "records of another kind",
    answers: { ...two, "58.1": "利用状況の記録は1週間、例外処理の記録は1年間、セキュリティ事象の記録は3年間保存" },
    reference: checked("event-log-retention"),
    expect: "sound",
  },
  {
    name: "the records meant",
    answers: { ...two, "58.1": "利用状況の記録は1週間、例外処理の記録は1年間、セキュリティ事象の記録は3年間保存" },
    reference: checked("usage-log-retention"),
    expect: "finding",
    says: "1週間",
  },
  { name: "typed by the user", answers: { "45.2": "7世代" }, reference: own("backup-generations", "10"), expect: "finding" },
  {
    name: "typed, and met",
    answers: { "45.2": "14世代前まで" },
    reference: own("backup-generations", "10世代"),
    expect: "sound",
  },
  {
    name: "typed, and not readable",
    answers: { "45.2": "1世代" },
    reference: own("backup-generations", "十分"),
    expect: "silent",
  },
  { name: "nothing to read", answers: { ...two, "74.1": "あり(十分な時間)" }, expect: "silent" },
  {
    name: "figures that stand to it differently",
    answers: { ...two, "74.1": "UPS 5分、蓄電池 30分" },
    expect: "needsReview",
    says: "5分",
  },
]);
