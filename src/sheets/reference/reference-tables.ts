import type { Template } from "../../messages";
import type { TextGrid } from "../form/locate-form";
import {
  LEVEL_COLUMNS,
  LEVEL_KEY,
  LEVEL_TITLES,
  type LevelColumn,
  VALUE_COLUMNS,
  VALUE_KEY,
  VALUE_TITLES,
  type ValueColumn,
} from "./reference-columns";

/** A row of one of the two tables, wherever it stands by now. */
export interface TableRow<Column extends string> {
  /** What its key names: a value's id, or a field. */
  readonly name: string;
  /** Row of the sheet, from 0. */
  readonly row: number;
  /** Column of the sheet; undefined where the table has lost that column. */
  place(column: Column): number | undefined;
  /** What stands there, without blanks around it. */
  cell(column: Column): string;
}

/** The rows of reference values; of a row that was copied, the first. */
export function valueRows(grid: TextGrid): TableRow<ValueColumn>[] {
  const seen = new Set<string>();
  return rowsOf<ValueColumn>(grid, VALUE_KEY, VALUE_COLUMNS, VALUE_TITLES).filter(({ name }) => {
    const first = !seen.has(name);
    seen.add(name);
    return first;
  });
}

/** The rows of levels; a row that was copied is a further level. */
export function levelRows(grid: TextGrid): TableRow<LevelColumn>[] {
  return rowsOf<LevelColumn>(grid, LEVEL_KEY, LEVEL_COLUMNS, LEVEL_TITLES);
}

function rowsOf<Column extends string>(
  grid: TextGrid,
  prefix: string,
  columns: readonly Column[],
  titles: Readonly<Record<Column, Template>>,
): TableRow<Column>[] {
  let places: ReadonlyMap<Column, number> = new Map();
  return grid.flatMap((cells, row): TableRow<Column>[] => {
    places = titlePlaces(cells, columns, titles) ?? places;
    const key = cells.find((text) => text.trim().startsWith(prefix))?.trim();
    if (key === undefined) return [];
    const at = places;
    return [
      {
        name: key.slice(prefix.length),
        row,
        place: (column) => at.get(column),
        cell: (column) => cells[at.get(column) ?? -1]?.trim() ?? "",
      },
    ];
  });
}

/** Places of the titles in a row that is this table's heading: the one with most of its own. */
function titlePlaces<Column extends string>(
  cells: readonly string[],
  columns: readonly Column[],
  titles: Readonly<Record<Column, Template>>,
): ReadonlyMap<Column, number> | undefined {
  const places = new Map<Column, number>();
  for (const column of columns) {
    const { ja, en } = titles[column];
    const place = cells.findIndex((text) => text.trim() !== "" && (text.trim() === ja || text.trim() === en));
    if (place >= 0) places.set(column, place);
  }
  // Field, key and reading are titles of both tables.
  return places.size > 5 ? places : undefined;
}
