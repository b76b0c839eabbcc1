import { parseArea, splitReference } from "../host/model/address";
import type { HandEdits } from "../host/hand-edits";
import type { Workbook } from "../host/model/workbook";

/** Goes where the link of a clicked cell points to, inside the workbook. */
export function followLink(book: Workbook, hand: HandEdits, sheetId: string, row: number, column: number): void {
  const reference = book.sheet(sheetId)?.cellAt(row, column).link?.documentReference;
  if (reference === undefined) return;
  const { sheet: name, address } = splitReference(reference);
  const sheet = name === undefined ? book.sheet(sheetId) : book.sheetNamed(name);
  const area = parseArea(address);
  if (sheet && area) hand.select(sheet.id, area);
}
