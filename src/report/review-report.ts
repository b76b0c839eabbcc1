import { disclosedShares, type Share, totalShares } from "../compare";
import type { Disclosure, FieldAnswer } from "../disclosure";
import type { Edition, Field, FieldId, Requirement } from "../form";
import { type Language, say } from "../messages";
import type { ReferenceInput } from "../reference";
import { type CheckReport, type Finding, render, type Rule, rulePage, type Today } from "../rules";
import {
  type AnswerCells,
  answerCell,
  cellAddress,
  countStatuses,
  fixText,
  type Status,
  STATUS_WORDS,
  STATUSES,
  statusOfFinding,
} from "../sheets";
import { validityText } from "../sheets/findings/overview-steps";
import { coverOf } from "./cover";
import { notCheckedOf } from "./not-checked";
import { MEANINGS, REPORT_TEXTS } from "./report-texts";

/** What a report is made from: a sheet, what its check found, and what it was held against. */
export interface ReportInput {
  readonly edition: Edition;
  readonly disclosure: Disclosure;
  readonly report: CheckReport;
  /** The rules of that check. */
  readonly rules: readonly Rule[];
  readonly reference: ReferenceInput;
  /** The day of the review. */
  readonly reviewed: Today;
  readonly language: Language;
  /** Where the answers stand; without it a finding names the place that its answer was read from. */
  readonly answers?: AnswerCells;
}

/** One line of a table of two columns. */
export interface Line {
  readonly label: string;
  readonly text: string;
}

export interface StatusCount {
  readonly status: Status;
  readonly word: string;
  /** What the word means. */
  readonly meaning: string;
  readonly count: number;
}

/** A section of the form with its disclosed fields by requirement. */
export interface ShareLine {
  readonly title: string;
  readonly shares: Readonly<Record<Requirement, Share>>;
}

/** A finding, ready to print. */
export interface ReportedFinding {
  readonly status: Status;
  readonly word: string;
  readonly field: FieldId;
  /** Number and title of the item, in the form's words. */
  readonly item: string;
  /** For people: a cell, or a page and line; empty where it is not known. */
  readonly place: string;
  /** The cell to go to, where the answers are in the same workbook. */
  readonly link?: { readonly sheet: string; readonly cell: string };
  readonly message: string;
  readonly read: string;
  readonly why: string;
  readonly toDo: string;
  readonly fix: string;
  readonly source: string;
  readonly rule: { readonly id: string; readonly title: string };
}

/** Something that the check says nothing about. */
export interface NotChecked {
  readonly title: string;
  readonly explanation: string;
  /** Names that may run on in one paragraph, or sentences of which each stands on its own. */
  readonly entriesAre: "names" | "sentences";
  /** Empty where there is nothing of the kind. */
  readonly entries: readonly string[];
}

/** A review in one language, before it is laid out as a sheet or a page. */
export interface ReviewReport {
  readonly language: Language;
  readonly edition: string;
  readonly title: string;
  readonly statement: string;
  /** What was reviewed, when, and by which rules; lines for a person to sign follow with an empty text. */
  readonly cover: readonly Line[];
  readonly signatures: readonly string[];
  readonly validity: string;
  readonly total: number;
  readonly counts: readonly StatusCount[];
  readonly sections: readonly ShareLine[];
  readonly whole: ShareLine;
  /** Sections with findings, in the form's order. */
  readonly findings: readonly { readonly title: string; readonly findings: readonly ReportedFinding[] }[];
  readonly notChecked: readonly NotChecked[];
}

/** Writes up a review. It tells gaps and contradictions; it does not judge the service. */
export function reviewReport(input: ReportInput): ReviewReport {
  const { edition, disclosure, report, language } = input;
  const counts = countStatuses(report.findings, disclosure);
  const shares = disclosedShares(edition, disclosure);
  const titles = new Map(edition.sections.map((section, index) => [section, shares[index]?.title ?? section.title]));
  const bySection = [...titles].map(([section, title]) => ({
    title,
    findings: report.findings
      .filter(({ field }) => edition.field(field)?.item.section === section)
      .map((finding) => reported(finding, input)),
  }));
  return {
    language,
    edition: edition.title,
    title: say(REPORT_TEXTS.title, language),
    statement: say(REPORT_TEXTS.statement, language),
    cover: coverOf(input),
    signatures: [say(REPORT_TEXTS.reviewer, language), say(REPORT_TEXTS.approver, language)],
    validity: validityText(disclosure, input.reviewed, language),
    total: report.findings.length,
    counts: STATUSES.map((status) => ({
      status,
      word: say(STATUS_WORDS[status], language),
      meaning: say(MEANINGS[status], language),
      count: counts[status],
    })),
    sections: shares.map(({ title, byRequirement }) => ({ title, shares: byRequirement })),
    whole: { title: say(REPORT_TEXTS.whole, language), shares: totalShares(shares) },
    findings: bySection.filter(({ findings }) => findings.length > 0),
    notChecked: notCheckedOf(input),
  };
}

function reported(finding: Finding, { edition, disclosure, rules, language, answers }: ReportInput): ReportedFinding {
  const { message, read = "", expected = "", source } = render(finding, language);
  const status = statusOfFinding(finding, disclosure);
  const rule = rules.find(({ id }) => id === finding.rule);
  const page = rule && rulePage(rule, edition, language);
  const field = edition.field(finding.field);
  return {
    status,
    word: say(STATUS_WORDS[status], language),
    field: finding.field,
    item: field ? itemName(field) : "",
    ...placeOf(finding.field, disclosure.fields[finding.field], answers, language),
    message,
    read,
    why: page?.why ?? "",
    toDo: expected,
    fix: finding.fix ? fixText(finding.fix, language) : "",
    source,
    rule: { id: finding.rule, title: page?.title ?? finding.rule },
  };
}

function itemName({ item }: Field): string {
  return `${item.number} ${item.title}`;
}

function placeOf(
  field: FieldId,
  answer: FieldAnswer | undefined,
  answers: AnswerCells | undefined,
  language: Language,
): Pick<ReportedFinding, "place" | "link"> {
  const cell = answers && answerCell(answers, field);
  if (answers && cell) {
    const address = cellAddress(cell.row, cell.column);
    return { place: address, link: { sheet: answers.sheetName, cell: address } };
  }
  const { cell: read, page, line } = answer?.source ?? {};
  if (read !== undefined) return { place: read };
  if (page !== undefined && line !== undefined) return { place: say(REPORT_TEXTS.pageAndLine, language, { page, line }) };
  if (page !== undefined) return { place: say(REPORT_TEXTS.page, language, { page }) };
  return { place: line === undefined ? "" : say(REPORT_TEXTS.line, language, { line }) };
}
