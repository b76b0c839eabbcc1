import { columnOfKey, rowOfKey } from "../host/model/cell";
import { NO_NOTES, type Note, type Notes } from "../host/model/note";
import type { Mutations } from "./mutations";

const PIXELS_PER_POINT = 96 / 72;

/** Univer's mutations that make the notes which it shows those of the model. */
export function noteMutations(
  sheetId: string,
  notes: Notes,
  shown: Notes = NO_NOTES,
): {
  readonly removed: readonly Mutations["sheet.mutation.remove-note"][];
  readonly written: readonly Mutations["sheet.mutation.update-note"][];
} {
  const place = (key: number) => ({ sheetId, row: rowOfKey(key), col: columnOfKey(key) });
  return {
    removed: [...shown.keys()].filter((key) => !notes.has(key)).map(place),
    written: [...notes]
      .filter(([key, note]) => shown.get(key) !== note)
      .map(([key, note]) => ({ ...place(key), note: shownNote(key, note) })),
  };
}

function shownNote(key: number, { content, width, height }: Note): Mutations["sheet.mutation.update-note"]["note"] {
  return {
    // Without an id Univer takes the note that is on the cell, by whatever id it goes there.
    id: "",
    row: rowOfKey(key),
    col: columnOfKey(key),
    width: Math.round(width * PIXELS_PER_POINT),
    height: Math.round(height * PIXELS_PER_POINT),
    note: content,
  };
}
