import type { CellRecord } from "./answer-cells";
import type { Creation } from "./create-form";
import type { AnswerChange, FormPlace } from "./session";

/** What has to be known to take the last command back. Kept by the session, not in the workbook. */
export type UndoRecord =
  | { readonly kind: "created"; readonly creation: Creation }
  | {
      readonly kind: "written";
      readonly place: FormPlace;
      readonly changes: readonly AnswerChange[];
      readonly records: readonly CellRecord[];
    };
