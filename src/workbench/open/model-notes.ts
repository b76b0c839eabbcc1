import type { Sheet as FileSheet, ThreadedComment, ThreadedCommentPerson } from "hucre";
import { parseArea } from "../host/model/address";
import { cellKey } from "../host/model/cell";
import { type Note, NOTE_SIZE } from "../host/model/note";

/**
 * What people wrote on cells, by the cells' keys. A thread becomes a note that says who wrote what: what Excel keeps beside
 * it for older readers only says that it cannot be shown. Sizes are not in what the library reads.
 */
export function notesOf(sheet: FileSheet, people: readonly ThreadedCommentPerson[]): Map<number, Note> {
  const notes = new Map<number, Note>();
  for (const [place, { comment }] of sheet.cells ?? []) {
    const key = keyAt(place);
    if (comment && key !== undefined) notes.set(key, noteOf(comment.author ?? "", comment.text));
  }
  const threads = sheet.threadedComments ?? [];
  for (const first of threads) {
    // Excel writes the cell on replies as well.
    const cell = first.ref === undefined || first.parentId !== undefined ? null : parseArea(first.ref);
    if (cell) notes.set(cellKey(cell.row, cell.column), threadNote(first, threads, people));
  }
  return notes;
}

/** The library tells the place of a cell as `row,column`. */
export function keyAt(place: string): number | undefined {
  const [row, column] = place.split(",").map(Number);
  return row === undefined || column === undefined ? undefined : cellKey(row, column);
}

function threadNote(first: ThreadedComment, threads: readonly ThreadedComment[], people: readonly ThreadedCommentPerson[]): Note {
  const nameOf = ({ personId }: ThreadedComment): string => people.find(({ id }) => id === personId)?.displayName ?? "";
  const messages = [first, ...threads.filter(({ parentId }) => parentId === first.id)];
  const lines = messages.map((message) => `${nameOf(message) && `${nameOf(message)}: `}${message.text}`);
  return noteOf(nameOf(first), lines.join("\n"));
}

const noteOf = (author: string, text: string): Note => ({
  author,
  content: unmasked(text).replace(/\r\n?/g, "\n"),
  visible: false,
  ...NOTE_SIZE,
});

/** Files write characters that XML cannot hold, and texts that look like it, as `_x0007_`; of notes the library lets that be. */
const unmasked = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_mask, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
