import { holdPaper } from "../../../src/evidence";
import { ASP_SAAS } from "../../../src/form";
import { DEFAULT_REFERENCE } from "../../../src/reference";
import { createChecker, RULES } from "../../../src/rules";
import { describeRule, TODAY } from "../../support/rule-cases";
import { sample } from "../../support/samples";
import { samplePaper } from "../../support/white-papers";

const of2022 = { document: holdPaper(samplePaper("white-paper-2022"), ASP_SAAS) };
const of2015 = { document: holdPaper(samplePaper("white-paper-2015"), ASP_SAAS) };

describeRule("white-paper-contradiction", [
  { name: "both say the same", answers: { "45.1": "毎日1回" }, reference: of2015, expect: "sound" },
  {
    name: "another interval",
    answers: { "1.1": "2026/9/30", "45.1": "毎日1回" },
    reference: of2022,
    expect: "needsReview",
    at: ["45.1"],
    says: "開示情報を「毎日1回」、ホワイトペーパーを「毎週1回」と読みました。",
  },
  {
    name: "both dates and how far apart they are",
    answers: { "1.1": "2026/9/30", "45.1": "毎日1回" },
    reference: of2022,
    expect: "needsReview",
    says: "開示情報(2026/9/30)「毎日1回」、ホワイトペーパー(2022年10月1日)「バックアップは毎週1回取得し、3世代を保管しています。」(8.13 情報のバックアップ)。ホワイトペーパーが4年前のものです。",
  },
  {
    name: "a sheet without a date",
    answers: { "45.1": "毎日1回" },
    reference: of2022,
    expect: "needsReview",
    says: "時期の差は分かりません",
  },
  { name: "no paper", answers: { "45.1": "毎日1回" }, expect: "silent" },
  { name: "a field that the paper says nothing on", answers: { "2.1": "みどり野株式会社" }, reference: of2022, expect: "silent" },
  { name: "a blank answer", answers: { "45.1": "" }, reference: of2022, expect: "silent" },
  { name: "only the paper says it", answers: { "72.1": "-" }, reference: of2022, expect: "silent" },
]);

describe("a check with a white paper", () => {
  const reference = { ...DEFAULT_REFERENCE, ...of2022 };
  const options = { edition: ASP_SAAS, rules: RULES, today: TODAY, reference };
  const sound = sample("sound");

  it("asks, and never finds fault", () => {
    const report = createChecker(options).check(sound);
    const found = report.findings.filter(({ rule }) => rule === "white-paper-contradiction");
    expect(found.map(({ field }) => field)).toEqual([
      "32.1",
      "33.3",
      "44.2",
      "45.1",
      "45.2",
      "54.2",
      "57.1",
      "58.1",
      "67.1",
      "70.1",
      "72.1",
    ]);
    expect(new Set(found.map(({ outcome }) => outcome))).toEqual(new Set(["needsReview"]));
    expect(report.summary).toMatchObject({ error: 0, needsReview: found.length });
  });

  it("follows an edit of the answer, and of the sheet's date, as a new check does", () => {
    const live = createChecker(options);
    live.check(sound);
    const changes = new Map([
      ["45.1", { state: "answered" as const, value: "毎週1回" }],
      ["44.2", { state: "blank" as const, value: "" }],
      ["1.1", { state: "answered" as const, value: "2022/10/1" }],
    ]);
    const edited = { ...sound, fields: { ...sound.fields, ...Object.fromEntries(changes) } };
    const found = live.update(changes).findings;
    expect(found).toEqual(createChecker(options).check(edited).findings);
    const told = found.filter(({ rule }) => rule === "white-paper-contradiction");
    expect(told.map(({ field }) => field)).not.toContain("45.1");
    expect(new Set(told.map(({ holes }) => holes.distanceJa))).toEqual(new Set(["どちらも同じ時期のものです。"]));
  });
});
