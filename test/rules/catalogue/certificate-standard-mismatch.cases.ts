import { describeRule } from "../../support/rule-cases";

describeRule("certificate-standard-mismatch", [
  { name: "ISMS", answers: { "42.1": "ISMS(JIS Q 27001:2023)" }, expect: "sound" },
  { name: "several", answers: { "42.1": "プライバシーマーク(JIS Q 15001)、ITSMS(JIS Q 20000-1)" }, expect: "sound" },
  { name: "cloud security", answers: { "42.1": "ISMSクラウドセキュリティ認証(ISO/IEC 27017:2015)" }, expect: "sound" },
  { name: "without numbers", answers: { "42.1": "プライバシーマーク、ISMS" }, expect: "silent" },
  { name: "the number first", answers: { "42.1": "ISO 9001、ISMS(ISO/IEC 27001)" }, expect: "sound" },
  { name: "ITSMS is not ISMS", answers: { "42.1": "ITSMS認証(ISO/IEC 20000-1:2018)" }, expect: "sound" },
  { name: "quality for security", answers: { "42.1": "ISMS(ISO 9001)" }, expect: "finding", says: "27001" },
  { name: "security for privacy", answers: { "42.1": "あり プライバシーマーク(JIS Q 27001)" }, expect: "finding", says: "15001" },
]);
