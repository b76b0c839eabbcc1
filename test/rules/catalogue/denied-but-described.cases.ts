import { describeRule } from "../../support/rule-cases";

describeRule("denied-but-described", [
  { name: "there, and described", answers: { "64.1": "あり", "70.1": "IDSによる監視" }, expect: "sound" },
  { name: "not there, and not described", answers: { "64.1": "なし", "70.1": "通信の暗号化" }, expect: "silent" },
  { name: "denied in both", answers: { "73.2": "なし", "73.1": "震度7(免震構造ではない)" }, expect: "silent" },
  {
    name: "left out in the prompt's words",
    answers: { "76.1": "なし", "75.1": "あり:自家発電機、UPSを除き2ルート" },
    expect: "silent",
  },
  { name: "planned only", answers: { "64.1": "なし", "70.1": "IDSの導入を検討中" }, expect: "silent" },
  {
    name: "recommended to users",
    answers: { "57.1": "なし", "70.1": "ウイルス対策ソフトの利用を利用者に推奨" },
    expect: "silent",
  },
  { name: "a backup line is no backup", answers: { "45.1": "なし", "89.1": "バックアップ回線への切替" }, expect: "silent" },
  {
    name: "a device denied among others",
    answers: { "82.2": "なし", "84.1": "警備員の常駐。監視カメラはなし。" },
    expect: "silent",
  },
  { name: "words within a longer one", answers: { "74.1": "なし", "89.1": "GROUPSによる冗長化" }, expect: "silent" },
  {
    name: "intrusion detection",
    answers: { "64.1": "なし", "70.1": "不正侵入検知システム(IDS)による監視" },
    expect: "finding",
    at: ["64.1"],
    says: "70.1",
  },
  { name: "a firewall", answers: { "63.1": "無し", "54.1": "サーバ:5分 ファイアウォール:5分" }, expect: "finding", at: ["63.1"] },
  {
    name: "isolation against earthquakes",
    answers: { "73.1": "震度7(免震構造)", "73.2": "なし" },
    expect: "finding",
    at: ["73.2"],
  },
  { name: "UPS", answers: { "74.1": "なし", "76.1": "あり:ＵＰＳから自家発電へ切替、48時間" }, expect: "finding", at: ["74.1"] },
  { name: "cameras", answers: { "82.2": "なし", "84.1": "防犯カメラ、警備員の常駐" }, expect: "finding", at: ["82.2"] },
  { name: "a penalty", answers: { "37.1": "なし", "36.3": "1年(中途解約は残期間分を請求)" }, expect: "finding", at: ["37.1"] },
  {
    name: "a certificate of the server",
    answers: { "69.1": "なし", "70.1": "SSLによる暗号化" },
    expect: "needsReview",
    at: ["69.1"],
  },
  { name: "logs", answers: { "58.1": "なし", "70.1": "操作ログを1年間保存" }, expect: "needsReview", at: ["58.1"] },
]);
