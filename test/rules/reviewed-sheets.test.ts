import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Disclosure, parseDisclosureText } from "../../src/disclosure";
import { ASP_SAAS } from "../../src/form";
import { readInput } from "../../src/importing";
import { type CheckReport, createChecker, RULES } from "../../src/rules";
import { loadPdfLibrary } from "../support/pdf-library";
import { REVIEWED_SHEETS, type ReviewedSheet } from "../support/reviewed-sheets";

const SHARED = resolve(__dirname, "../../../shared");

const present = existsSync(SHARED);

function fileOf({ folder, year, place }: ReviewedSheet): string | undefined {
  if (!present) return undefined;
  const names = readdirSync(resolve(SHARED, folder)).filter((name) => new RegExp(`-${year}\\.(?:json|txt)$`).test(name));
  return names.sort()[place];
}

async function disclosureOf(sheet: ReviewedSheet): Promise<Disclosure> {
  const file = fileOf(sheet) ?? "";
  const bytes = readFileSync(resolve(SHARED, sheet.folder, file));
  if (sheet.folder === "truth") return parseDisclosureText(bytes.toString("utf8"), file);
  const input = await readInput(new Uint8Array(bytes), { file, edition: ASP_SAAS, pdf: loadPdfLibrary });
  if (input.kind !== "disclosure") throw new Error("A reviewed sheet is no disclosure");
  return input.disclosure;
}

async function check(sheet: ReviewedSheet): Promise<CheckReport> {
  const disclosure = await disclosureOf(sheet);
  return createChecker({ edition: ASP_SAAS, rules: RULES, today: sheet.today }).check(disclosure);
}

/** Field, rule and outcome only: the sheets' own text stays out of the repository and of its logs. */
function marks(report: CheckReport): string[] {
  return report.findings.map((finding) => `${finding.field} ${finding.rule} ${finding.outcome} ${finding.severity}`);
}

function fieldsWith(report: CheckReport, outcome: "finding" | "needsReview"): Set<string> {
  return new Set(report.findings.filter((finding) => finding.outcome === outcome).map((finding) => finding.field));
}

it(`has the reviewed sheets at hand, or says that it has not: ${present ? "present" : "absent, so nothing is compared"}`, () => {
  expect(REVIEWED_SHEETS.map((sheet) => fileOf(sheet) !== undefined)).toEqual(REVIEWED_SHEETS.map(() => present));
});

describe.each((present ? REVIEWED_SHEETS : []).map((sheet) => [sheet.year, sheet.folder, sheet.place, sheet] as const))(
  "the sheet of %s in %s, number %s, against its review",
  (_year, _folder, _place, sheet) => {
    let report: CheckReport;
    beforeAll(async () => {
      report = await check(sheet);
    });
    const paired = sheet.contradictions.flat();

    it("has no rule that breaks down", () => expect(report.failures).toEqual([]));

    it("finds every fault that a reviewer found in an answer", () => {
      const found = fieldsWith(report, "finding");
      expect(sheet.faults.filter((field) => !found.has(field))).toEqual([]);
    });

    it("finds or asks about every contradiction that a reviewer found between answers", () => {
      const between = report.findings.filter((finding) => finding.related.length > 0);
      const covers = (fields: readonly string[]): boolean =>
        between.some((finding) => fields.includes(finding.field) && finding.related.some((id) => fields.includes(id)));
      expect(sheet.contradictions.filter((fields) => !covers(fields))).toEqual([]);
    });

    it("raises an error on no field but a faulty one", () => {
      const errors = report.findings.filter((finding) => finding.severity === "error" && finding.outcome === "finding");
      expect(errors.map((finding) => finding.field).filter((field) => !sheet.faults.includes(field))).toEqual([]);
    });

    it("makes no finding of what a reviewer would only ask about", () => {
      const known = [...sheet.faults, ...paired];
      const asked = marks(report).filter(
        (mark) => sheet.judgements.includes(mark.split(" ")[0] ?? "") && mark.includes(" finding "),
      );
      expect(asked.filter((mark) => !known.includes(mark.split(" ")[0] ?? ""))).toEqual([]);
    });

    it("says nothing about a sound answer", () => {
      const known = new Set([...sheet.faults, ...paired, ...sheet.judgements]);
      expect(marks(report).filter((mark) => !known.has(mark.split(" ")[0] ?? ""))).toEqual([]);
    });
  },
);
