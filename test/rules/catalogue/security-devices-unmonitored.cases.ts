import { describeRule } from "../../support/rule-cases";

const guarded = { "63.1": "あり", "64.1": "有り" };
const rest = "アプリケーション:1分 プラットフォーム:5分 サーバ・ストレージ:5分 通信機器:5分";

describeRule("security-devices-unmonitored", [
  { name: "watched", answers: { ...guarded, "54.1": `${rest} 情報セキュリティ対策機器:5分` }, expect: "sound" },
  { name: "watched under another name", answers: { ...guarded, "54.1": `${rest} ファイアウォール:１分` }, expect: "sound" },
  { name: "watched all the time", answers: { ...guarded, "54.1": "情報セキュリティ対策機器:常時" }, expect: "sound" },
  { name: "one interval for all", answers: { ...guarded, "54.1": "すべて5分間隔" }, expect: "silent" },
  {
    name: "neither guard is there",
    answers: { "63.1": "なし", "64.1": "なし", "54.1": "情報セキュリティ対策機器:なし" },
    expect: "silent",
  },
  {
    name: "not watched",
    answers: { ...guarded, "54.1": `${rest} 情報セキュリティ対策機器:なし` },
    expect: "finding",
    says: "63.1、64.1",
  },
  {
    name: "not watched, in the middle",
    answers: { "64.1": "あり", "54.1": "アプリケーション:常時 情報セキュリティ対策機器:監視していない 通信機器:5分" },
    expect: "finding",
    says: "64.1",
  },
  {
    name: "not watched, firewall alone",
    answers: { "63.1": "あり(WAF)", "54.1": "サーバ:5分、セキュリティ機器:無し、通信機器:5分" },
    expect: "finding",
  },
]);
