import type { Disclosure } from "../disclosure";
import type { FieldId } from "../form";
import type { FormLocation, SheetPlan } from "../sheets";

/** A form in the workbook, found by its key column or by its labels. */
export interface FormPlace extends FormLocation {
  /** Excel's id of the sheet: stays when the sheet is renamed or moved. */
  readonly sheetId: string;
  readonly sheetName: string;
}

export type FormSearch =
  | { readonly kind: "none" }
  | { readonly kind: "one"; readonly form: FormPlace }
  | { readonly kind: "several"; readonly forms: readonly FormPlace[] };

/** One answer before and after a change. */
export interface AnswerChange {
  readonly field: FieldId;
  readonly before: string;
  readonly after: string;
}

/** What a command did to the workbook; {@link WorkbookSession.undo} takes it back whole. */
export interface Applied {
  readonly command: "create" | "import" | "fix" | "write";
  readonly changes: readonly AnswerChange[];
}

export interface WorkbookEvents {
  /** A person edited answers; empty `fields` when they could not be told and the whole form was read again. */
  edited(changes: readonly AnswerChange[]): void;
  /** Another cell was selected; null when it is not in a row of a field. */
  selected(field: FieldId | null): void;
  /** Rows, columns or sheets changed: places have to be found again. */
  moved(): void;
}

/**
 * The workbook as the pane sees it: the only way to Excel. Every method is all-or-nothing, and rejects with a
 * `ReportableError` that says what to do (cell-edit mode, protected sheet, several workbooks open, …).
 */
export interface WorkbookSession {
  /** Finds the forms of the workbook. */
  find(): Promise<FormSearch>;
  /** Creates the form (with its lists), or lays it anew over `replace`, which undo restores. 2 round trips at most. */
  create(plans: readonly SheetPlan[], replace?: FormPlace): Promise<Applied>;
  /** Reads every answer of the form. One round trip. */
  read(form: FormPlace): Promise<Disclosure>;
  /** Writes answers as text, in 2 round trips at most, or none of them. Refuses a cell whose text is no longer `before`. */
  write(form: FormPlace, changes: readonly AnswerChange[], command: Applied["command"]): Promise<Applied>;
  /** Writes status (and nothing else) where it differs; at most one round trip, none when nothing differs. */
  paint(form: FormPlace, statuses: ReadonlyMap<FieldId, string>): Promise<void>;
  /** Writes a sheet of ours (点検結果) anew. */
  show(plan: SheetPlan): Promise<void>;
  /** Selects the answer cell of a field. */
  select(form: FormPlace, field: FieldId): Promise<void>;
  /** Takes the last applied command back; false when there is none or a person edited over it. */
  undo(): Promise<boolean>;
  /** @returns a function that stops watching. */
  watch(form: FormPlace, events: WorkbookEvents): Promise<() => Promise<void>>;
}
