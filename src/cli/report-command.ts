import { writeWorkbook } from "../files";
import type { Edition } from "../form";
import { type Language, say } from "../messages";
import { planReportSheet, REPORT_SHEET, reportPage, type ReviewReport, reviewReport } from "../report";
import { createChecker, NO_SETTINGS, RULES } from "../rules";
import { eachInput } from "./each-input";
import { readOwnSheets } from "./levels-file";
import { referenceFor, referenceInputOf, type ReferenceOptions } from "./reference-input";
import { refuseOverInput } from "./same-path";
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
  const given = await referenceInputOf(chosen, edition, surroundings, language);
  const reports: ReviewReport[] = [];
  let unusable = false;
  for await (const outcome of eachInput(files, edition, surroundings, language)) {
    if (outcome.kind === "unusable") {
      unusable = true;
      continue;
    }
    refuseOverInput(outcome.path, file);
    const { disclosure, path } = outcome;
    const own = await readOwnSheets(path, edition, surroundings, language);
    const reference = referenceFor(given, own.reference, chosen);
    const settings = own.settings?.settings ?? NO_SETTINGS;
    const { today } = surroundings;
    const report = createChecker({ edition, rules: RULES, today, reference, settings }).check(disclosure);
    reports.push(reviewReport({ edition, disclosure, report, rules: RULES, reference, reviewed: today, language }));
  }
  if (reports.length === 0) return UNUSABLE;
  await surroundings.writeFile(file, await bytesOf(reports, file, language), output !== undefined);
  surroundings.print(say(WRITTEN, language, { file }));
  return unusable ? UNUSABLE : DONE;
}

async function bytesOf(reports: readonly ReviewReport[], file: string, language: Language): Promise<Uint8Array> {
  if (/\.html?$/i.test(file)) return new TextEncoder().encode(reportPage(reports, language));
  const plans = reports.map((report, index) =>
    planReportSheet(report, index === 0 ? REPORT_SHEET : `${REPORT_SHEET} ${index + 1}`),
  );
  return writeWorkbook(plans, { title: REPORT_SHEET });
}
