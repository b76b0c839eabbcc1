import type { CellRecord } from "./answer-cells";
import type { Creation } from "../forms/create-form";
import type { AnswerChange, FormPlace } from "../session";

/** Sheets that a command has made. */
export interface Created {
  readonly kind: "created";
  readonly creation: Creation;
}

/** Answers that a command has written, and the cells as they were. */
export interface Written {
  readonly kind: "written";
  readonly place: FormPlace;
  readonly changes: readonly AnswerChange[];
  readonly records: readonly CellRecord[];
}

/** What has to be known to take the last command back. Kept by the session, not in the workbook. */
export type UndoRecord = Created | Written;
