import type { Vendor } from "../compare";
import type { Disclosure } from "../disclosure";
import type { FieldId } from "../form";
import type { Language, ReportableError } from "../messages";
import type {
  CellCorrection,
  EvidenceTable,
  FormLocation,
  HeadingField,
  NewSetting,
  ReferenceEntries,
  RenewalTable,
  SettingsTable,
  SheetPlan,
  TextGrid,
} from "../sheets";

/**
 * A form in the workbook: ours, found by its key column, or one that someone else laid out (`adopted`), found by its
 * labels. Methods find its rows anew, so that a place of some edits ago still does.
 */
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
  /** A field, or one of the lines above the form that say whose it is. */
  readonly field: FieldId | HeadingField;
  /** What the cell says, as `answerText` of src/sheets gives it; blank cells are `""`. */
  readonly before: string;
  readonly after: string;
}

/** What a command did to the workbook; {@link WorkbookSession.undo} takes it back whole. */
export interface Applied {
  readonly command: "create" | "import" | "fix" | "write";
  /** Empty for `create`. Line breaks are `\n`, as they stand in the cell. */
  readonly changes: readonly AnswerChange[];
}

/** What the workbook keeps beside the form, on sheets that people read and fill in. */
export interface KeptContent {
  /** 参照値: marks, values of the user's own, levels asked for. */
  readonly reference: ReferenceEntries;
  /** 更新の確認: what a renewal leaves to a person, with its states. */
  readonly renewal: RenewalTable;
  /** 根拠: the white paper, and evidence typed by hand. */
  readonly evidence: EvidenceTable;
  /** 他社回答: the disclosures imported so far. */
  readonly peers: readonly Vendor[];
}

/** What a person does to the form. The session's own commands raise none of these. */
export interface WorkbookEvents {
  /**
   * A person (here, or somebody who edits the same workbook) changed answers: those that differ from what was last read
   * or told. Empty when only status cells were touched: check and paint again.
   */
  edited(changes: readonly AnswerChange[]): void;
  /** Another cell was selected; null when it is not in a row of a field. */
  selected(field: FieldId | null): void;
  /** Rows, columns or sheets changed: call {@link WorkbookSession.find} again, and watch anew if the form is another. */
  moved(): void;
  /** The sheet could not be read in the background. What it holds may differ from what was told until the next reading. */
  failed?(error: ReportableError): void;
}

/**
 * The workbook as the pane sees it: the only way to Excel. Every method is all-or-nothing, and rejects with a
 * `ReportableError` that says what to do (cell-edit mode, protected sheet, several workbooks open, …). Methods may be
 * called at any time: they run one after another. While a person is typing in a cell, Excel holds them back until the
 * cell is left; a pane that waits over 300 ms should say so (セルの入力を確定してください).
 */
export interface WorkbookSession {
  /**
   * Finds the forms on the sheets that are shown: ours, and only where there is none, those that someone else laid out.
   * Two round trips.
   */
  find(): Promise<FormSearch>;
  /** Whether sheets have come or gone since {@link find}, as when another workbook was opened. One round trip. */
  sheetsChanged(): Promise<boolean>;
  /**
   * Creates the form (with its lists) and shows it; over `replace`, the new sheet takes the place and name of the former,
   * which is kept as a hidden sheet until the next command so that undo can bring it back. A sheet that someone else laid
   * out stays where it is. 2 round trips.
   */
  create(plans: readonly SheetPlan[], replace?: FormPlace): Promise<Applied>;
  /**
   * Reads every answer of the form, wherever its rows are by now. One round trip; one more, once, where a sheet that
   * someone else laid out has conditional formats of its own.
   */
  read(form: FormPlace): Promise<Disclosure>;
  /**
   * Writes answers as text, in 2 round trips, or none of them. Refuses (`answer-changed`) when a cell no longer says
   * `before`, and (`answer-not-taken`) when Excel would make something else of a text; on a sheet that someone else laid
   * out also (`answer-only-read`, `answer-calculated`) where the cell is not the answer's alone, or calculates it.
   */
  write(form: FormPlace, changes: readonly AnswerChange[], command: Applied["command"]): Promise<Applied>;
  /**
   * Writes status (and nothing else) where it differs; at most one round trip, none when nothing differs or the form has
   * no status column. A field that is not in the map has no status. On a sheet that someone else laid out, answers are
   * marked by conditional formats of ours: its cells stay as they are, and an empty map takes the marks away.
   */
  paint(form: FormPlace, statuses: ReadonlyMap<FieldId, string>): Promise<void>;
  /**
   * Writes sheets of ours (点検結果, 概要, 比較 and 比較概要 together, …) anew, beside a person's own sheets of the same name.
   * Two round trips, more only for what does not fit one request of 4 MB; no undo.
   */
  show(...plans: readonly SheetPlan[]): Promise<void>;
  /** Shows a sheet of ours by the name of its plan. One round trip. @returns false where this session knows none */
  reveal(name: string): Promise<boolean>;
  /**
   * What the workbook keeps: `reference`, `renewal` and `evidence` as {@link read} or {@link find} has last found
   * them, `peers`, which is large, as {@link find} has. Undefined where the workbook has no such sheet.
   */
  kept<Kind extends keyof KeptContent>(kind: Kind): KeptContent[Kind] | undefined;
  /**
   * Writes such a sheet anew from what it says now, or makes it; null takes it away. What stands right of 参照値,
   * 更新の確認 and 根拠 stays. Two round trips; no undo.
   */
  keep<Kind extends keyof KeptContent>(
    kind: Kind,
    plan: (content: KeptContent[Kind] | undefined) => SheetPlan | null,
  ): Promise<void>;
  /**
   * Brings single cells of such a sheet up to date, as the sheet was last read with {@link read}; all others stay as a
   * person left them. No round trip where nothing differs, else two; no undo.
   */
  correct(kind: keyof KeptContent, corrections: (grid: TextGrid) => readonly CellCorrection[]): Promise<void>;
  /** How the workbook departs from the rules as delivered, as {@link read} has last found it; undefined where it does not. */
  settings(): SettingsTable | undefined;
  /**
   * Writes how the workbook treats a rule onto its sheet 点検設定, which is made for the first one. What else stands there
   * is left as it is. Two round trips; no undo.
   */
  treat(setting: NewSetting, language: Language): Promise<void>;
  /** Shows the form's sheet and selects the answer cell of a field. One round trip. */
  select(form: FormPlace, field: FieldId): Promise<void>;
  /**
   * Takes the last applied command back, in 2 round trips.
   * @returns false when there is none
   * @throws ReportableError `undo-edited` when a person has edited over it since; nothing is changed then
   */
  undo(): Promise<boolean>;
  /**
   * Tells what a person does to the form, until the returned function is called. One form at a time: watching another
   * ends the former watch.
   */
  watch(form: FormPlace, events: WorkbookEvents): Promise<() => Promise<void>>;
  /**
   * Reads the watched form again and tells what differs: Excel raises no event for some edits (a choice from a drop-down),
   * so call it when the pane gets the focus. One round trip; nothing without a watch.
   */
  refresh(): Promise<void>;
}
