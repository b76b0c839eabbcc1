import type { Disclosure } from "../disclosure";
import type { Edition } from "../form";
import type { Language } from "../messages";
import type { ReferenceInput } from "../reference";
import type { CheckReport, Today } from "../rules";
import {
  planFindingsSheet,
  planFormSheet,
  planOverviewSheet,
  planSettingsSheet,
  type SettingsTable,
  type SheetPlan,
} from "../sheets";
import { answersOn } from "./plan-places";
import { referencePlan } from "./template-command";

export interface CheckedSheet {
  readonly disclosure: Disclosure;
  readonly report: CheckReport;
  /** What it was compared with. */
  readonly reference: ReferenceInput;
  /** How the workbook treats rules, where it says so. */
  readonly settings?: SettingsTable;
}

/** A checked sheet as a workbook: the start sheet, the form with its answers, the findings, and what they were held against. */
export function checkWorkbook(
  edition: Edition,
  { disclosure, report, reference, settings }: CheckedSheet,
  today: Today,
  language: Language,
): SheetPlan[] {
  const { findings, adjustments } = report;
  const [form, ...lists] = planFormSheet(edition, { language, answers: disclosure });
  const answers = form && answersOn(form, edition);
  return [
    planOverviewSheet(edition, disclosure, findings, { today, language }),
    ...(form ? [form] : []),
    planFindingsSheet(edition, findings, disclosure, { language, adjustments, ...(answers && { answers }) }),
    referencePlan(edition, reference, language),
    ...(settings ? [planSettingsSheet(settings.rows, language)] : []),
    ...lists,
  ];
}
