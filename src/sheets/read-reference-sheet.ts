import type { Edition, FieldId } from "../form";
import { type Language, say, type Template } from "../messages";
import { type LevelText, type PatternNumber, PATTERNS } from "../reference";
import type { TextGrid } from "./locate-form";
import {
  CHOSEN_PATTERN,
  LEVEL_COLUMNS,
  LEVEL_KEY,
  LEVEL_TITLES,
  type LevelColumn,
  VALUE_COLUMNS,
  VALUE_KEY,
  VALUE_TITLES,
  type ValueColumn,
} from "./reference-columns";
import type { LevelRow, ReferenceEntries } from "./reference-rows";

const LANGUAGES = ["ja", "en"] as const satisfies readonly Language[];

/** Rows of a table, by what their keys name, with a way to their cells. */
interface Table<Column extends string> {
  readonly rows: readonly { readonly name: string; cell(column: Column): string }[];
}

/**
 * Reads what the user has put into a sheet of reference values, wherever its rows and columns were moved to.
 * @returns undefined where the sheet is no such sheet
 */
export function readReferenceSheet(grid: TextGrid, edition: Edition): ReferenceEntries | undefined {
  const values = tableOf<ValueColumn>(grid, VALUE_KEY, VALUE_COLUMNS, VALUE_TITLES);
  const levels = tableOf<LevelColumn>(grid, LEVEL_KEY, LEVEL_COLUMNS, LEVEL_TITLES);
  if (values.rows.length === 0 && levels.rows.length === 0) return undefined;
  const pattern = chosenPattern(grid);
  return {
    ...(pattern !== undefined && { pattern }),
    choices: {
      checked: new Set(values.rows.filter(({ cell }) => isMarked(cell("checked"))).map(({ name }) => name)),
      own: new Map(values.rows.flatMap(({ name, cell }) => (cell("own") === "" ? [] : [[name, cell("own")] as const]))),
    },
    levels: levels.rows.flatMap(({ name, cell }) => (edition.field(name) ? levelRow(name, cell) : [])),
  };
}

function chosenPattern(grid: TextGrid): PatternNumber | undefined {
  const texts = new Set(grid.flat());
  return PATTERNS.find((pattern) => LANGUAGES.some((language) => texts.has(say(CHOSEN_PATTERN, language, { pattern }))));
}

function levelRow(field: FieldId, cell: (column: LevelColumn) => string): LevelRow[] {
  const [minimum, maximum, note] = [cell("minimum"), cell("maximum"), cell("note")];
  const wording = cell("wording")
    .split(/[\n、,，]/)
    .map((word) => word.trim())
    .filter((word) => word !== "");
  const required = isMarked(cell("required"));
  if (minimum === "" && maximum === "" && !required && wording.length === 0) return [];
  const level: LevelText = {
    field,
    importance: /希望|wish/i.test(cell("importance")) ? "wished" : "mandatory",
    ...(minimum !== "" && { minimum }),
    ...(maximum !== "" && { maximum }),
    ...(required && { required: "yes" }),
    ...(wording.length > 0 && { wording }),
    ...(note !== "" && { note }),
  };
  return [{ owner: cell("owner"), level }];
}

/** ○, 済, あり, x …: anything but a no. */
function isMarked(text: string): boolean {
  return text !== "" && !/^(?:-|ー|×|なし|無|未|no|false)$/i.test(text.normalize("NFKC"));
}

function tableOf<Column extends string>(
  grid: TextGrid,
  prefix: string,
  columns: readonly Column[],
  titles: Readonly<Record<Column, Template>>,
): Table<Column> {
  const rows: Table<Column>["rows"][number][] = [];
  let places: ReadonlyMap<Column, number> = new Map();
  const seen = new Set<string>();
  for (const cells of grid) {
    const named = titlePlaces(cells, columns, titles);
    if (named) places = named;
    const key = cells.find((text) => text.trim().startsWith(prefix))?.trim();
    if (key === undefined) continue;
    const name = key.slice(prefix.length);
    // A row that was copied is a further level, but no second mark of the same value.
    if (prefix === VALUE_KEY && seen.has(name)) continue;
    seen.add(name);
    const at = places;
    rows.push({ name, cell: (column) => cells[at.get(column) ?? -1]?.trim() ?? "" });
  }
  return { rows };
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
