import { describeRule } from "../../support/rule-cases";

describeRule("person-name-missing", [
  { name: "a name", answers: { "22.1": "大沢健一" }, expect: "sound" },
  { name: "a name with a post", answers: { "22.1": "大沢健一(常務取締役)" }, expect: "sound" },
  { name: "a post before the name", answers: { "22.1": "専務取締役 三好 敬" }, expect: "sound" },
  { name: "a department with its head", answers: { "22.1": "管理部 高田浩二" }, expect: "sound" },
  { name: "a department", answers: { "22.1": "コンプライアンス推進室" }, expect: "finding" },
  { name: "a post", answers: { "6.1": "代表取締役社長" }, expect: "finding", says: "代表取締役社長" },
  { name: "no", answers: { "22.1": "なし" }, expect: "sound" },
]);
