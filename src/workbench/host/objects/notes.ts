import { cellArea } from "../model/area";
import { formatReference } from "../model/address";
import { cellKey, columnOfKey, rowOfKey } from "../model/cell";
import { ExcelFailure, itemNotFound } from "../model/failure";
import type { Note as Stored } from "../model/note";
import type { Sheet } from "../model/sheet";
import { addNote, changeNote, deleteNote } from "../operations/notes";
import { type Arguments, number, text, truth } from "../protocol/arguments";
import { collectionMethods, HostClass, type HostObject, itemBy, type Property } from "../protocol/host-object";
import { readAddress } from "./areas";
import type { HostContext } from "./context";
import { Range, rangeOf } from "./range";

interface NotesState {
  readonly context: HostContext;
  /** Null for the notes of the whole workbook. */
  readonly sheet: Sheet | null;
}

interface NoteState {
  readonly context: HostContext;
  readonly sheet: Sheet;
  readonly key: number;
}

function current({ sheet, key }: NoteState): Stored {
  const note = sheet.layout.notes.get(key);
  if (!note) throw itemNotFound();
  return note;
}

const put = (state: NoteState, part: Partial<Stored>): void =>
  state.context.change((change) => changeNote(change, state.sheet, state.key, part));

const cellOf = ({ key }: NoteState) => cellArea(rowOfKey(key), columnOfKey(key));

/** How a note looks cannot be told or changed in Excel on the web, whose other members of a note work. */
function look(property: Property<NoteState>): Property<NoteState> {
  const offered = ({ context }: NoteState): void => {
    if (context.behaviour.noteLooksMissing) {
      throw new ExcelFailure("UnsupportedOperation", "This operation is not supported in Excel on the web.");
    }
  };
  return {
    get: (state) => {
      offered(state);
      return property.get?.(state);
    },
    set: (state, value) => {
      offered(state);
      property.set?.(state, value);
    },
  };
}

const Note = new HostClass<NoteState>(() => ({
  name: "Note",
  identity: (state) => formatReference(state.sheet.name, cellOf(state), true),
  properties: {
    AuthorName: { get: (state) => current(state).author },
    Content: { get: (state) => current(state).content, set: (state, value) => put(state, { content: text(value) }) },
    Height: look({ get: (state) => current(state).height, set: (state, value) => put(state, { height: number(value) }) }),
    Visible: look({ get: (state) => current(state).visible, set: (state, value) => put(state, { visible: truth(value) }) }),
    Width: look({ get: (state) => current(state).width, set: (state, value) => put(state, { width: number(value) }) }),
  },
  methods: {
    Delete: (state) => state.context.change((change) => deleteNote(change, state.sheet, state.key)),
    GetLocation: (state) => {
      current(state);
      return rangeOf(state.context, state.sheet, cellOf(state));
    },
  },
}));

const within = ({ context, sheet }: NotesState): HostObject[] =>
  (sheet ? [sheet] : context.book.sheets).flatMap((on) =>
    [...on.layout.notes.keys()].sort((one, other) => one - other).map((key) => Note.of({ context, sheet: on, key })),
  );

/** The single cell that an address or a range means. */
function cell({ context, sheet }: NotesState, given: unknown): NoteState {
  const target =
    typeof given === "string" ? readAddress(context, sheet ?? context.book.activeSheet, given) : Range.stateOf(given);
  if (!target || target.area.rows !== 1 || target.area.columns !== 1) {
    throw new ExcelFailure("InvalidCellAddress", "The cell address is invalid.");
  }
  return { context, sheet: target.sheet, key: cellKey(target.area.row, target.area.column) };
}

function find(state: NotesState, args: Arguments): HostObject | null {
  const found = cell(state, args.text(0));
  return found.sheet.layout.notes.has(found.key) ? Note.of(found) : null;
}

/** `Workbook.notes` and `Worksheet.notes`, of ExcelApi 1.18. */
export const Notes = new HostClass<NotesState>(() => ({
  name: "NoteCollection",
  items: within,
  item: itemBy(find),
  methods: {
    ...collectionMethods<NotesState>(within, find),
    Add: (state, args) => {
      const at = cell(state, args.raw(0));
      const { row, column } = cellOf(at);
      const { user } = state.context.book;
      state.context.change((change) => addNote(change, at.sheet, row, column, args.text(1), user));
      return Note.of(at);
    },
  },
}));
