import type { Disclosure, FieldAnswer } from "../../src/disclosure";
import { ASP_SAAS, type FieldId } from "../../src/form";
import type { Language } from "../../src/messages";
import { DEFAULT_REFERENCE, type ReferenceInput } from "../../src/reference";
import { type ReportInput, type ReviewReport, reviewReport } from "../../src/report";
import { type CheckReport, createChecker, NO_SETTINGS, type Rule, RULES, type RuleSettings } from "../../src/rules";
import { type AnswerCells, locateForms, planFormSheet } from "../../src/sheets";
import { sample, type SampleName } from "../support/samples";

export interface ShownOptions {
  readonly language?: Language;
  readonly reference?: ReferenceInput;
  readonly settings?: RuleSettings;
  /** Answers in the place of the sample's. */
  readonly fields?: Readonly<Record<FieldId, FieldAnswer>>;
  readonly heading?: Partial<Pick<Disclosure, "serviceName" | "providerName">>;
  /** Whether a rule takes part that breaks down. */
  readonly failing?: boolean;
}

const BROKEN: Rule = {
  id: "breaks-down",
  severity: "error",
  fields: ["1.1"],
  messages: {},
  documentation: {
    title: { ja: "壊れた規則", en: "Broken rule" },
    why: { ja: "試験", en: "test" },
    fails: { answers: {} },
    passes: { answers: {} },
  },
  check: () => {
    throw new Error("out of order");
  },
};

/** The report of a sample. */
export function shownReport(
  name: SampleName,
  {
    language = "ja",
    reference = DEFAULT_REFERENCE,
    settings = NO_SETTINGS,
    fields = {},
    heading = {},
    failing,
  }: ShownOptions = {},
): { readonly model: ReviewReport; readonly report: CheckReport; readonly input: ReportInput } {
  const plain = sample(name);
  const disclosure = { ...plain, ...heading, fields: { ...plain.fields, ...fields } };
  const today = { year: 2026, month: 11, day: 1 };
  const rules = failing ? [...RULES, BROKEN] : RULES;
  const report = createChecker({ edition: ASP_SAAS, rules, today, reference, settings }).check(disclosure);
  const input: ReportInput = { edition: ASP_SAAS, disclosure, report, rules, reference, reviewed: today, language };
  return { model: reviewReport(input), report, input };
}

/** Where the answers stand in our own layout. */
export function answersAt(disclosure: Disclosure): AnswerCells {
  const [form] = planFormSheet(ASP_SAAS, { answers: disclosure });
  const texts = (form?.rows ?? []).map(({ cells }) => cells.map((cell) => String(cell?.value ?? "")));
  const [place] = locateForms(texts, ASP_SAAS);
  if (!place) throw new Error("The form was not found again");
  return { ...place, sheetName: "申請内容" };
}
