import { type Renewal, type RenewalAction, renew, type RenewalStep } from "../../compare";
import type { Disclosure } from "../../disclosure";
import type { Edition } from "../../form";
import type { Today } from "../../rules";
import { type RenewalRow, type RenewalTable, answerText } from "../../sheets";

/** Last time's sheet as it was read, and what a renewal would make of it. Nothing is written yet. */
export interface RenewalDraft {
  /** What the person knows it by. */
  readonly name: string;
  readonly last: Disclosure;
  readonly renewal: Renewal;
}

export interface RenewalState {
  readonly draft: RenewalDraft | null;
  /** All of last time's sheet, while the pane knows it, and the form that it is held against. */
  readonly last: { readonly sheetId: string; readonly disclosure: Disclosure } | null;
}

export const NO_RENEWAL: RenewalState = { draft: null, last: null };

/** What a renewal does with a field; `blank` is an optional field that stays as empty as it was. */
export type RenewalKind = RenewalAction | "blank";

/** What asks something of a person comes first. */
const KINDS: readonly RenewalKind[] = ["review", "fill", "cleared", "computed", "kept", "blank"];

/** The steps of a renewal by what they do; kinds without a step are left out. */
export function renewalGroups({ steps }: Renewal): { readonly kind: RenewalKind; readonly steps: readonly RenewalStep[] }[] {
  const kindOf = ({ action, before }: RenewalStep): RenewalKind => (action === "kept" && before.trim() === "" ? "blank" : action);
  return KINDS.map((kind) => ({ kind, steps: steps.filter((step) => kindOf(step) === kind) })).filter(
    (group) => group.steps.length > 0,
  );
}

/** One entry of the to-do list, with the answers of last time and of now. */
export interface ToDoEntry {
  readonly row: RenewalRow;
  readonly step: RenewalStep;
  readonly last: string;
  readonly now: string;
}

/**
 * The steps behind a to-do list that stands in the workbook. The list knows only the answers that it shows: the year of
 * founding, which never changes, is taken from the form.
 */
export function stepsOfTable(edition: Edition, table: RenewalTable, current: Disclosure, today: Today): RenewalStep[] {
  const { last } = table;
  const founded = current.fields["3.1"];
  const known = last.fields["3.1"]?.state === "lost" && founded ? { ...last.fields, "3.1": founded } : last.fields;
  return renew(edition, { ...last, fields: known }, today).steps.filter(({ field }) => table.rows.has(field));
}

/** The to-do list in the order of its sheet. */
export function toDoEntries(steps: readonly RenewalStep[], table: RenewalTable, current: Disclosure): ToDoEntry[] {
  const byField = new Map(steps.map((step) => [step.field, step]));
  return [...table.rows.values()].flatMap((row) => {
    const step = byField.get(row.field);
    if (!step) return [];
    return [{ row, step, last: answerText(table.last.fields[row.field]), now: answerText(current.fields[row.field]) }];
  });
}
