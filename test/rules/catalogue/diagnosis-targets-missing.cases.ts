import { describeRule } from "../../support/rule-cases";

describeRule("diagnosis-targets-missing", [
  {
    name: "a target left out",
    answers: { "44.1": "アプリケーション、OS、ネットワーク機器", "44.2": "アプリケーション:半年毎、対応済\nOS:毎月、対応済" },
    expect: "finding",
  },
  {
    name: "a frequency left out",
    answers: { "44.1": "アプリケーション、OS", "44.2": "アプリケーション:対応済\nOS:毎月、対応済" },
    expect: "finding",
  },
  {
    name: "no remediation for one",
    answers: {
      "44.1": "アプリケーション、OS/ミドルウェア",
      "44.2": "アプリケーション:年2回(外部業者)\nOS/ミドルウェア:毎日。重大なものは48時間以内に対応",
    },
    expect: "needsReview",
  },
  { name: "all at once", answers: { "44.1": "アプリケーション、OS", "44.2": "いずれも年1回、指摘は対応済み" }, expect: "silent" },
  {
    name: "target by target",
    answers: { "44.1": "アプリケーション、OS", "44.2": "アプリケーション:年1回、対応済\nOS:毎月、対応済" },
    expect: "sound",
  },
  {
    name: "one target under a shorter name",
    answers: {
      "44.1": "アプリケーション、OS、ネットワーク機器",
      "44.2": "アプリケーション:年1回、対応済\nOS:毎月、対応済\nNW機器:年1回、対応済",
    },
    expect: "sound",
  },
  {
    name: "all that was found",
    answers: {
      "44.1": "アプリケーション、OS、ネットワーク機器",
      "44.2":
        "アプリケーション:年1回\nOS:四半期に1回\nネットワーク機器:四半期に1回\nいずれの対象も指摘事項は対策を完了している。",
    },
    expect: "sound",
  },
  {
    name: "one left out where either is handled",
    answers: {
      "44.1": "アプリケーション、OS、ネットワーク機器",
      "44.2": "アプリケーション:年1回、ネットワーク機器:年2回。いずれも指摘事項は対応済み",
    },
    expect: "finding",
    says: "OS",
  },
]);
