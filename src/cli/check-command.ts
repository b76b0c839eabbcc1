import { writeWorkbook } from "../files";
import type { Edition } from "../form";
import { type Language, ReportableError, say, type Template } from "../messages";
import { patternOf, type PatternFinding, type PatternNumber, type ReferenceInput } from "../reference";
import {
  type Checker,
  type CheckReport,
  compareSeverity,
  createChecker,
  type Finding,
  NO_SETTINGS,
  render,
  RULES,
  type RuleSettings,
  type Severity,
} from "../rules";
import { type CheckedSheet, checkWorkbook } from "./check-workbook";
import { eachInput } from "./each-input";
import { readOwnSheets } from "./levels-file";
import { referenceFor, referenceInputOf, type ReferenceOptions } from "./reference-input";
import { DONE, type ExitCode, FOUND, type Surroundings, UNUSABLE } from "./surroundings";

const TEXTS = {
  counts: {
    ja: "{file}: 指摘 {total}件(エラー {error}、警告 {warning}、参考 {info}、要確認 {needsReview})",
    en: "{file}: {total} findings ({error} errors, {warning} warnings, {info} notes, {needsReview} to review)",
  },
  pattern: {
    ja: "  参照値: パターン{pattern}の値と比べました。{reason}",
    en: "  Reference values: those of pattern {pattern}. {reason}",
  },
  chosenPattern: {
    ja: "  参照値: 指定されたパターン{pattern}の値と比べました。",
    en: "  Reference values: those of the pattern {pattern} that was given.",
  },
  patternOfWorkbook: {
    ja: "  参照値: 参照値シートで選ばれたパターン{pattern}の値と比べました。",
    en: "  Reference values: those of the pattern {pattern} chosen on the sheet 参照値.",
  },
  noPattern: {
    ja: "  参照値: パターンが決まらないため比べていません。{reason}(--pattern 1~6 で指定できます)",
    en: "  Reference values: not compared, since the pattern is open. {reason} (--pattern 1 to 6 gives it)",
  },
  switchedOff: {
    ja: "  点検設定: {count}件の規則を点検から外しています({rules})",
    en: "  Settings: rules not checked: {count} ({rules})",
  },
  lowered: {
    ja: "  点検設定: {count}件の規則を参考に下げています({rules})",
    en: "  Settings: rules lowered to notes: {count} ({rules})",
  },
  written: { ja: "点検結果を {file} に書き出しました。", en: "Wrote the findings to {file}." },
  finding: { ja: "  [{severity}] {field} {item}: {message}", en: "  [{severity}] {field} {item}: {message}" },
  failure: {
    ja: "{file}: 規則 {rule} は {field} を点検できませんでした。製品の不具合ですので、お知らせください({reason})。",
    en: "{file}: the rule {rule} could not check {field}. This is a defect of the product; please report it ({reason}).",
  },
} satisfies Readonly<Record<string, Template>>;

const SEVERITIES: Readonly<Record<Severity | "needsReview", Template>> = {
  error: { ja: "エラー", en: "error" },
  warning: { ja: "警告", en: "warning" },
  info: { ja: "参考", en: "note" },
  needsReview: { ja: "要確認", en: "review" },
};

export interface CheckOptions extends ReferenceOptions {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly output?: string;
  readonly failOn?: Exclude<Severity, "info">;
}

/** `kaiji check`: reads disclosures and says what is missing or inconsistent in them. */
export async function runCheck(
  edition: Edition,
  { files, json, output, failOn, ...chosen }: CheckOptions,
  surroundings: Surroundings,
  language: Language,
): Promise<ExitCode> {
  const reference = await referenceInputOf(chosen, edition, surroundings, language);
  const checkerFor = (input: ReferenceInput, settings: RuleSettings = NO_SETTINGS): Checker =>
    createChecker({ edition, rules: RULES, today: surroundings.today, reference: input, settings });
  const checker = checkerFor(reference);
  const checked: CheckedSheet[] = [];
  let unusable = false;
  let failed = false;
  for await (const outcome of eachInput(files, edition, surroundings, language)) {
    if (outcome.kind === "unusable") {
      unusable = true;
      if (json) surroundings.print(errorJson(outcome.path, outcome.error, language));
      continue;
    }
    const own = await readOwnSheets(outcome.path, edition, surroundings, language);
    const held = referenceFor(reference, own.reference, chosen);
    const used = own.reference || own.settings ? checkerFor(held, own.settings?.settings) : checker;
    const report = used.check(outcome.disclosure);
    if (output !== undefined) {
      const { settings } = own;
      checked.push({ disclosure: outcome.disclosure, report, reference: held, ...(settings && { settings }) });
    }
    reportFailures(outcome.path, report, surroundings, language);
    failed ||= failOn !== undefined && (report.failures.length > 0 || report.findings.some((each) => reaches(each, failOn)));
    for (const line of json
      ? [reportJson(outcome.path, report, language)]
      : reportLines(
          edition,
          outcome.path,
          report,
          patternLine(patternOf(outcome.disclosure, reference.table), chosen.pattern, held.pattern, language),
          language,
        )) {
      surroundings.print(line);
    }
  }
  if (output !== undefined) {
    const sheet = onlySheet(checked);
    const plans = checkWorkbook(edition, sheet, surroundings.today, language);
    await surroundings.writeFile(output, await writeWorkbook(plans, { title: edition.title }), true);
    if (!json) surroundings.print(say(TEXTS.written, language, { file: output }));
  }
  if (unusable) return UNUSABLE;
  return failed ? FOUND : DONE;
}

/** A workbook holds one form: which one is meant must not be left to chance. */
function onlySheet([sheet, ...more]: readonly CheckedSheet[]): CheckedSheet {
  if (sheet && more.length === 0) return sheet;
  throw new ReportableError(
    "check-output-one",
    {
      ja: "点検結果をブックに書き出せるのは、開示情報が1件のときだけです(読み取れたのは{count}件です)。",
      en: "Findings are written to a workbook for one disclosure only; {count} were read.",
    },
    { ja: "開示情報を1件だけ指定してください。", en: "Give one disclosure." },
    { count: sheet ? more.length + 1 : 0 },
  );
}

/** A question is never a failure: only a person can answer it. */
function reaches(finding: Finding, failOn: Severity): boolean {
  return finding.outcome === "finding" && compareSeverity(finding.severity, failOn) <= 0;
}

/** A rule that broke down must not pass for a rule that found nothing. */
function reportFailures(file: string, report: CheckReport, surroundings: Surroundings, language: Language): void {
  for (const { rule, field, reason } of report.failures) {
    surroundings.report(say(TEXTS.failure, language, { file, rule, field, reason }));
  }
}

function reportJson(file: string, report: CheckReport, language: Language): string {
  return JSON.stringify({
    file,
    findings: report.findings.map((finding) => render(finding, language)),
    summary: report.summary,
    ...(report.adjustments.length > 0 && { adjustments: report.adjustments }),
    ...(report.failures.length > 0 && { failures: report.failures }),
  });
}

function errorJson(file: string, error: ReportableError, language: Language): string {
  return JSON.stringify({ file, error: { id: error.id, message: error.in(language, "command-line") } });
}

/** By which reference values the sheet was read, and what the user may have to choose. */
function patternLine(
  found: PatternFinding,
  chosen: PatternNumber | undefined,
  held: PatternNumber | undefined,
  language: Language,
): string {
  if (chosen !== undefined) return say(TEXTS.chosenPattern, language, { pattern: chosen });
  if (held !== undefined) return say(TEXTS.patternOfWorkbook, language, { pattern: held });
  const reason = say(found.reason, language, found.holes);
  if (found.kind === "stated") return say(TEXTS.pattern, language, { pattern: found.pattern, reason });
  return say(TEXTS.noPattern, language, { reason });
}

/** Which rules the workbook has switched off or lowered. */
function adjustmentLines({ adjustments }: CheckReport, language: Language): string[] {
  const named = (template: Template, off: boolean): string[] => {
    const rules = adjustments.flatMap(({ rule, change }) => ((change === "off") === off ? [rule] : []));
    return rules.length === 0 ? [] : [say(template, language, { count: rules.length, rules: rules.join(", ") })];
  };
  return [...named(TEXTS.switchedOff, true), ...named(TEXTS.lowered, false)];
}

function reportLines(edition: Edition, file: string, report: CheckReport, pattern: string, language: Language): string[] {
  return [
    say(TEXTS.counts, language, { file, ...report.summary }),
    pattern,
    ...adjustmentLines(report, language),
    ...report.findings.map((finding) =>
      say(TEXTS.finding, language, {
        severity: say(SEVERITIES[finding.outcome === "needsReview" ? "needsReview" : finding.severity], language),
        field: finding.field,
        item: edition.field(finding.field)?.item.title ?? "",
        message: render(finding, language).message,
      }),
    ),
  ];
}
