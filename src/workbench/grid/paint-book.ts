import { mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import type { Workbook } from "../host/model/workbook";
import { FIRST_COLUMNS, FIRST_ROWS } from "./paint-sheet";
import type { Mutate } from "./mutations";
import type { GridView } from "./painter";

/** Makes the sheets that Univer has those of the model, in the model's order, and shows the active one. */
export function paintBook(book: Workbook, mutate: Mutate, view: GridView): void {
  const wanted = book.sheets.map((sheet) => sheet.id);
  const shown = [...view.sheetIds()];
  wanted.forEach((id, index) => {
    if (shown.includes(id)) return;
    const name = book.sheet(id)?.name ?? "";
    const sheet = mergeWorksheetSnapshotWithDefault({ id, name, rowCount: FIRST_ROWS, columnCount: FIRST_COLUMNS });
    mutate(id, "sheet.mutation.insert-sheet", { index, sheet });
    shown.splice(index, 0, id);
  });
  const active = book.activeSheet.id;
  if (view.activeSheetId() !== active) mutate(active, "sheet.operation.set-worksheet-active", {});
  for (const id of shown.filter((each) => !wanted.includes(each))) {
    mutate(id, "sheet.mutation.remove-sheet", { subUnitName: "" });
    shown.splice(shown.indexOf(id), 1);
  }
  wanted.forEach((id, toOrder) => {
    const fromOrder = shown.indexOf(id);
    if (fromOrder === toOrder) return;
    mutate(id, "sheet.mutation.set-worksheet-order", { fromOrder, toOrder });
    shown.splice(fromOrder, 1);
    shown.splice(toOrder, 0, id);
  });
}
