import { writeWorkbook } from "../files";
import type { Edition } from "../form";
import { type Language, ReportableError, say } from "../messages";
import { planReportSheet, REPORT_SHEET, reportPage, type ReviewReport, reviewReport } from "../report";
import { createChecker, NO_SETTINGS, RULES } from "../rules";
import { eachInput } from "./each-input";
import { readOwnSheets } from "./levels-file";
import { referenceFor, referenceInputOf, type ReferenceOptions } from "./reference-input";
import { DONE, type ExitCode, type Surroundings, UNUSABLE } from "./surroundings";

const DEFAULT_OUTPUT = "kaiji-report.xlsx";

const WRITTEN = { ja: "点検報告を {file} に書き出しました。", en: "Wrote the report to {file}." };

export interface ReportOptions extends ReferenceOptions {
  readonly files: readonly string[];
  readonly output?: string;
}

/** `kaiji report`: checks disclosures and writes the review up, to print or to hand over. */
export async function runReport(
  edition: Edition,
  { files, output, ...chosen }: ReportOptions,
  surroundings: Surroundings,
  language: Language,
): Promise<ExitCode> {
  const file = output ?? DEFAULT_OUTPUT;
  const kind = kindOf(file);
  if (files.some((each) => isSame(each, file))) throw overInput(file);
  const given = await referenceInputOf(chosen, edition, surroundings, language);
  const reports: ReviewReport[] = [];
  let unusable = false;
  for await (const outcome of eachInput(files, edition, surroundings, language)) {
    if (outcome.kind === "unusable") {
      unusable = true;
      continue;
    }
    if (isSame(outcome.path, file)) throw overInput(file);
    const { disclosure, path } = outcome;
    const own = await readOwnSheets(path, edition, surroundings, language);
    const reference = referenceFor(given, own.reference, chosen);
    const settings = own.settings?.settings ?? NO_SETTINGS;
    const { today } = surroundings;
    const report = createChecker({ edition, rules: RULES, today, reference, settings }).check(disclosure);
    reports.push(reviewReport({ edition, disclosure, report, rules: RULES, reference, reviewed: today, language }));
  }
  if (reports.length === 0) return UNUSABLE;
  await surroundings.writeFile(file, await bytesOf(reports, kind, language), output !== undefined);
  surroundings.print(say(WRITTEN, language, { file }));
  return unusable ? UNUSABLE : DONE;
}

async function bytesOf(reports: readonly ReviewReport[], kind: "xlsx" | "html", language: Language): Promise<Uint8Array> {
  if (kind === "html") return new TextEncoder().encode(reportPage(reports, language));
  const plans = reports.map((report, index) =>
    planReportSheet(report, index === 0 ? REPORT_SHEET : `${REPORT_SHEET} ${index + 1}`),
  );
  return writeWorkbook(plans, { title: REPORT_SHEET });
}

function kindOf(file: string): "xlsx" | "html" {
  const ending = /\.(xlsx|html?)$/i.exec(file)?.[1]?.toLowerCase();
  if (ending === undefined) {
    throw new ReportableError(
      "report-ending",
      { ja: "「{file}」の形式では点検報告を書き出せません。", en: "A report cannot be written as “{file}”." },
      { ja: ".xlsx か .html で終わる名前を指定してください。", en: "Give a name that ends in .xlsx or .html." },
      { file },
    );
  }
  return ending === "xlsx" ? "xlsx" : "html";
}

function isSame(left: string, right: string): boolean {
  const plain = (path: string): string => path.replace(/^(?:\.\/)+/, "");
  return plain(left) === plain(right);
}

/** The sheet that is reviewed must outlive its report. */
function overInput(file: string): ReportableError {
  return new ReportableError(
    "report-over-input",
    { ja: "「{file}」は点検する開示情報のファイルです。", en: "“{file}” is one of the disclosures." },
    { ja: "報告の書き出し先には別の名前を指定してください。", en: "Give the report another name." },
    { file },
  );
}
