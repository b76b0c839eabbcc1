import { describeRule } from "../../support/rule-cases";

const sheet = { "1.1": "2026/9/30" };

describeRule("retired-software-named", [
  { name: "current systems", answers: { ...sheet, "62.1": "Windows 11、macOS 14以降、iOS 17以降" }, expect: "sound" },
  { name: "Windows 10", answers: { ...sheet, "62.1": "Windows 10、Windows 11" }, expect: "needsReview", says: "2025/10/14" },
  { name: "versions in one list", answers: { ...sheet, "62.1": "Windows 8.1/11" }, expect: "needsReview", says: "2023/1/10" },
  { name: "Windows 7, full width", answers: { ...sheet, "62.1": "Ｗｉｎｄｏｗｓ　７以降" }, expect: "needsReview" },
  { name: "the old browser", answers: { ...sheet, "62.2": "IE11、Google Chrome" }, expect: "needsReview", says: "2022/6/15" },
  { name: "its mode in the new one", answers: { ...sheet, "62.2": "Microsoft Edge(IEモードを含む)" }, expect: "sound" },
  { name: "the old browser left out", answers: { ...sheet, "62.2": "Edge、Chrome(Internet Explorerは非対応)" }, expect: "sound" },
  { name: "the old browser before it was retired", answers: { "1.1": "2021/10/1", "62.2": "IE11" }, expect: "sound" },
  { name: "Windows 10 before it was retired", answers: { "1.1": "2025/10/14", "62.1": "Windows 10" }, expect: "sound" },
  { name: "Windows 10 the day after", answers: { "1.1": "2025/10/15", "62.1": "Windows 10" }, expect: "needsReview" },
  { name: "extended support", answers: { ...sheet, "62.1": "Windows 10(ESU契約のある端末)、Windows 11" }, expect: "sound" },
  { name: "a server", answers: { ...sheet, "51.1": "Windows Server 2012 R2、PostgreSQL" }, expect: "needsReview" },
  { name: "a server in support", answers: { ...sheet, "51.1": "Windows Server 2022" }, expect: "sound" },
  { name: "a plug-in", answers: { ...sheet, "62.2": "Google Chrome(Flash Playerが必要)" }, expect: "needsReview" },
  { name: "flash memory", answers: { ...sheet, "70.1": "データはFlash Storage上で暗号化" }, expect: "sound" },
  { name: "an old protocol", answers: { ...sheet, "70.1": "通信をSSL 3.0で暗号化" }, expect: "needsReview", says: "RFC 7568" },
  { name: "from an old protocol on", answers: { ...sheet, "69.1": "あり:TLS1.1以上" }, expect: "needsReview", says: "RFC 8996" },
  { name: "protocols switched off", answers: { ...sheet, "70.1": "TLS 1.0/TLS 1.1は無効化" }, expect: "sound" },
  { name: "the current protocol", answers: { ...sheet, "70.1": "TLS 1.2以上で暗号化" }, expect: "sound" },
  { name: "no date of the sheet", answers: { "62.2": "IE11" }, expect: "silent" },
]);
