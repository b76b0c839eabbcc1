import { type Area, cellArea, contains, eachCell } from "../model/area";
import { cellKey, columnOfKey, rowOfKey } from "../model/cell";
import { accessDenied, alreadyExists, itemNotFound } from "../model/failure";
import { type Note, NOTE_SIZE } from "../model/note";
import type { Sheet } from "../model/sheet";
import type { Transaction } from "../model/transaction";

/**
 * Writes a note on a cell that has none.
 * @throws ExcelFailure ItemAlreadyExists; AccessDenied on a protected sheet
 */
export function addNote(change: Transaction, sheet: Sheet, row: number, column: number, content: string, author: string): void {
  const key = cellKey(row, column);
  if (sheet.layout.notes.has(key)) throw alreadyExists();
  putNote(change, sheet, key, { content, author, visible: false, ...NOTE_SIZE });
}

/**
 * Changes a note.
 * @throws ExcelFailure ItemNotFound; AccessDenied on a protected sheet
 */
export function changeNote(change: Transaction, sheet: Sheet, key: number, part: Partial<Note>): void {
  const note = sheet.layout.notes.get(key);
  if (!note) throw itemNotFound();
  putNote(change, sheet, key, { ...note, ...part });
}

/** Takes the notes off an area, as Excel does where everything in it is cleared. */
export function removeNotes(change: Transaction, sheet: Sheet, area: Area): void {
  const left = [...sheet.layout.notes].filter(([key]) => !contains(area, rowOfKey(key), columnOfKey(key)));
  if (left.length === sheet.layout.notes.size) return;
  change.setLayout(sheet, { notes: new Map(left) });
  change.report({ kind: "layout", sheetId: sheet.id });
}

/**
 * Takes one note away.
 * @throws ExcelFailure ItemNotFound; AccessDenied on a protected sheet
 */
export function deleteNote(change: Transaction, sheet: Sheet, key: number): void {
  if (!sheet.layout.notes.has(key)) throw itemNotFound();
  if (sheet.layout.protection) throw accessDenied();
  removeNotes(change, sheet, cellArea(rowOfKey(key), columnOfKey(key)));
}

/** Copies the notes of an area along with its cells; a note that is there already gives way. */
export function copyNotes(change: Transaction, from: Sheet, source: Area, to: Sheet, target: Area): void {
  const isOne = source.rows === 1 && source.columns === 1;
  const notes = new Map(to.layout.notes);
  eachCell(target, (row, column) => {
    const [down, right] = isOne ? [0, 0] : [row - target.row, column - target.column];
    const note = from.layout.notes.get(cellKey(source.row + down, source.column + right));
    if (note) notes.set(cellKey(row, column), note);
  });
  change.setLayout(to, { notes });
}

/** Puts every note where `target` says that its cell goes; a note whose cell is gone goes with it. */
export function moveNotes(
  notes: Sheet["layout"]["notes"],
  target: (row: number, column: number) => Area | null,
): Map<number, Note> {
  const moved = new Map<number, Note>();
  for (const [key, note] of notes) {
    const to = target(rowOfKey(key), columnOfKey(key));
    if (to) moved.set(cellKey(to.row, to.column), note);
  }
  return moved;
}

function putNote(change: Transaction, sheet: Sheet, key: number, note: Note): void {
  if (sheet.layout.protection) throw accessDenied();
  change.setLayout(sheet, { notes: new Map(sheet.layout.notes).set(key, note) });
  change.report({ kind: "layout", sheetId: sheet.id });
}
