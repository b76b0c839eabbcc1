import { makeDisclosure } from "../../../src/disclosure";
import { ASP_SAAS } from "../../../src/form";
import { createChecker, render } from "../../../src/rules";
import { describeRule, ruleOf, TODAY } from "../../support/rule-cases";

describeRule("mandatory-missing", [
  { name: "an answer", answers: { "2.1": "株式会社あおぞら業務支援" }, expect: "sound" },
  { name: "なし is an answer", answers: { "33.1": "なし" }, expect: "sound" },
  { name: "a dash", answers: { "92.1": "-" }, expect: "finding", says: "「-」だけでは" },
  { name: "a long dash", answers: { "92.1": "―" }, expect: "finding" },
  { name: "未定", answers: { "32.1": "未定" }, expect: "finding" },
  { name: "同上", answers: { "26.2": "同上" }, expect: "finding" },
  { name: "記載なし", answers: { "4.1": "記載なし" }, expect: "finding" },
  { name: "the prompt, copied", answers: { "27.1": "申請したASP・SaaSのサービス名称" }, expect: "finding" },
  { name: "blanks only", answers: { "2.1": "  " }, expect: "finding", says: "記述がありません" },
  { name: "an optional field is not looked at", answers: { "6.3": "-" }, expect: "silent" },
  { name: "as on the left", answers: { "88.2": "同左" }, expect: "finding", at: ["88.2"] },
]);

it.each([
  ["ja", /シートにこの欄がないか、取り込み元の文書から読み取れていません。「事業者の正式名称\(商号\)」の欄を確かめ/],
  ["en", /the sheet has no row for it, or the imported document did not yield it.*"事業者の正式名称\(商号\)"/],
] as const)("says of a lost answer what is so on a sheet and after an import (%s)", (language, said) => {
  const checker = createChecker({ edition: ASP_SAAS, rules: [ruleOf("mandatory-missing")], today: TODAY });
  const report = checker.check(makeDisclosure(ASP_SAAS, () => ({ state: "lost", value: "" })));
  const [finding] = report.findingsOf("2.1");
  expect(finding && render(finding, language).message).toMatch(said);
});
