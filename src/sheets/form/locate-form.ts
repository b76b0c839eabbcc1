import type { FieldAnswer, Heading } from "../../disclosure";
import type { Edition, FieldId } from "../../form";
import { COLUMN_TITLES, type FormColumn } from "./form-columns";
import { type HeadingField, parseRowKey } from "./form-keys";
import { labelReader } from "./row-labels";

/** The texts of a sheet, rows of cells, from its cell A1 on. Rows may be of different lengths. */
export type TextGrid = readonly (readonly string[])[];

/** Cells that are merged into one; rows and columns count from 0. */
export interface MergedArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Where a form stands in a sheet. Rows and columns count from 0. */
export interface FormLocation {
  readonly edition: string;
  /** Row of every field that is there; of a field that stands more than once, the first. */
  readonly rows: ReadonlyMap<FieldId, number>;
  readonly columns: { readonly key?: number; readonly answer: number; readonly status?: number; readonly count?: number };
  /** Rows of the lines that say whose form it is. */
  readonly heading?: ReadonlyMap<HeadingField, number>;
  /** Fields whose rows are missing, and those that stand more than once. */
  readonly missing: readonly FieldId[];
  readonly repeated: readonly FieldId[];
  /** Fields whose keys say that the source had lost their answers: their cells were left empty for that. */
  readonly lost?: ReadonlySet<FieldId>;
  /** Only on a sheet that someone else laid out: where its labels and answers stand. It has no key column. */
  readonly adopted?: Adoption;
}

/** A cell, counted from 0. */
export interface AnswerCell {
  readonly row: number;
  readonly column: number;
}

/** A form, or a part of it beside another one, in somebody else's layout: columns from 0. */
export interface FormBlock {
  /** Row of its first label, as it stood when it was bound. */
  readonly top: number;
  /** First and last column of its labels. */
  readonly left: number;
  readonly labels: number;
  readonly answer: number;
  /** Last column up to the next block. */
  readonly right: number;
}

/** How a sheet that someone else laid out was bound to the form. */
export interface Adoption {
  readonly blocks: readonly FormBlock[];
  /** The cell of every answer that can be read and written. */
  readonly cells: ReadonlyMap<FieldId | HeadingField, AnswerCell>;
  /** Answers that can only be read: several stand in one cell, or it is not certain that the cell is theirs. */
  readonly readOnly: ReadonlyMap<FieldId, ReadOnlyAnswer>;
  /** The texts of the labels in each field's row, by which the row is found again. */
  readonly labels: ReadonlyMap<FieldId, string>;
  /** Whose form it is, as read from the sheet. */
  readonly heading: Heading;
}

export interface ReadOnlyAnswer {
  readonly cell: AnswerCell;
  /** All that stands in the cell. */
  readonly text: string;
  readonly answer: FieldAnswer;
  /** Why it can only be read, in Japanese, as notes of a disclosure are. */
  readonly reason: string;
}

/** So many fields make a form: a few rows that someone copied to another sheet do not. */
export const FEWEST_FIELDS = 12;

interface KeyedRows {
  readonly column: number;
  readonly rows: Map<FieldId, number>;
  readonly heading: Map<HeadingField, number>;
  readonly repeated: Set<FieldId>;
  readonly lost: Set<FieldId>;
}

/**
 * Finds the forms of a sheet by their key columns, wherever their rows and columns were moved to.
 * @returns one for each key column, from the left; empty when the sheet holds no form
 */
export function locateForms(grid: TextGrid, edition: Edition): FormLocation[] {
  const keyed = [...collectKeys(grid, edition).values()]
    .filter(({ rows }) => rows.size >= FEWEST_FIELDS)
    .sort((left, right) => left.column - right.column);
  return keyed.flatMap((keys, index) => {
    const columns = locateColumns(grid, keys, (keyed[index - 1]?.column ?? -1) + 1);
    if (!columns) return [];
    return [
      {
        edition: edition.id,
        rows: keys.rows,
        columns: { ...columns, key: keys.column },
        heading: keys.heading,
        missing: edition.fields.filter(({ id }) => !keys.rows.has(id)).map(({ id }) => id),
        repeated: edition.fields.filter(({ id }) => keys.repeated.has(id)).map(({ id }) => id),
        ...(keys.lost.size > 0 && { lost: keys.lost }),
      },
    ];
  });
}

function collectKeys(grid: TextGrid, edition: Edition): Map<number, KeyedRows> {
  const columns = new Map<number, KeyedRows>();
  const labels = labelReader(edition);
  grid.forEach((cells, row) => {
    cells.forEach((text, column) => {
      const key = parseRowKey(edition, text);
      if (!key) return;
      const keys = columns.get(column) ?? { column, rows: new Map(), heading: new Map(), repeated: new Set(), lost: new Set() };
      columns.set(column, keys);
      if ("heading" in key) {
        if (!keys.heading.has(key.heading)) keys.heading.set(key.heading, row);
        return;
      }
      const field = fieldOf(key.field, labels(cells));
      if (keys.rows.has(field)) {
        keys.repeated.add(field);
        return;
      }
      keys.rows.set(field, row);
      if (key.lost && field === key.field) keys.lost.add(field);
    });
  });
  return columns;
}

/**
 * A row is of the field that its key names, unless its labels name another: then the table was sorted without its key
 * column, and the answer went with the labels that people see.
 */
function fieldOf(key: FieldId, labelled: readonly FieldId[]): FieldId {
  return labelled.includes(key) ? key : (labelled[0] ?? key);
}

function locateColumns(
  grid: TextGrid,
  keys: KeyedRows,
  from: number,
): Pick<FormLocation["columns"], "answer" | "status" | "count"> | undefined {
  const titles = titleRow(grid);
  const find = (column: FormColumn): number | undefined => titles && nearest(titles, column, from, keys.column);
  const answer = find("answer") ?? besideRequirement(grid, keys, from);
  if (answer === undefined) return undefined;
  const status = find("status");
  const count = find("count");
  return { answer, ...(status !== undefined && { status }), ...(count !== undefined && { count }) };
}

/** The row of the column headings: the one that holds most of them. */
function titleRow(grid: TextGrid): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  let most = 1;
  for (const row of grid) {
    const matches = row.filter((text) => isTitle(text)).length;
    if (matches > most) [best, most] = [row, matches];
  }
  return best;
}

function isTitle(text: string, column?: FormColumn): boolean {
  const trimmed = text.trim();
  if (trimmed === "") return false;
  const titles = column ? [COLUMN_TITLES[column]] : Object.values(COLUMN_TITLES);
  return titles.some(({ ja, en }) => trimmed === ja || trimmed === en);
}

/** The column of a heading that belongs to a key column: the first after the one before. */
function nearest(titles: readonly string[], column: FormColumn, from: number, key: number): number | undefined {
  const places = titles.flatMap((text, place) => (isTitle(text, column) ? [place] : []));
  return places.find((place) => place >= from && place !== key);
}

/** Where the headings are gone, answers stand right of 必須 and 選択. */
function besideRequirement(grid: TextGrid, keys: KeyedRows, from: number): number | undefined {
  const hits = new Map<number, number>();
  for (const row of keys.rows.values()) {
    grid[row]?.forEach((text, column) => {
      if (column >= from && column !== keys.column && /^(?:必須○?|選択)$/.test(text.trim()))
        hits.set(column, (hits.get(column) ?? 0) + 1);
    });
  }
  const best = [...hits].sort((left, right) => right[1] - left[1])[0];
  return best && best[1] * 2 > keys.rows.size ? best[0] + 1 : undefined;
}
