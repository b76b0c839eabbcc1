import type { Edition } from "../../form";
import type { Language } from "../../messages";
import { type PatternNumber, PATTERNS, type ReferenceTable } from "../../reference";
import type { TextGrid } from "../form/locate-form";
import { levelOfRow, readReferenceSheet } from "./read-reference-sheet";
import { levelReading, levelRow } from "./reference-level-row";
import { patternLine } from "./reference-sheet";
import { REFERENCE_STYLES, type ReferenceStyle } from "./reference-styles";
import { levelRows, valueRows } from "./reference-tables";
import { VALUE_READINGS, valueCells, valueRow } from "./reference-value-row";
import type { CellCorrection } from "../plan/sheet-plan";

/** Cells of such a row: what was read, and the row's height with it. */
interface Reading {
  readonly row: number;
  readonly column: number | undefined;
  readonly value: string;
  readonly style: ReferenceStyle;
  readonly height?: number;
}

/**
 * What a sheet of reference values no longer says rightly since a person has filled something in: how it was read, which
 * values count as checked, and the pattern. Rows and columns stay where they were moved to.
 * @param pattern that the form tells
 */
export function referenceCorrections(
  grid: TextGrid,
  edition: Edition,
  table: ReferenceTable,
  { language, pattern: told }: { readonly language: Language; readonly pattern?: PatternNumber },
): CellCorrection[] {
  const entries = readReferenceSheet(grid, edition);
  if (!entries) return [];
  const pattern = entries.pattern ?? told;
  const values = valueRows(grid).flatMap(({ name, row, place }): Reading[] => {
    const value = table.values.find(({ id }) => id === name);
    if (!value) return [];
    const cells = valueCells(value, entries.choices, pattern, language);
    const { height } = valueRow(value, entries.choices, pattern, language);
    return VALUE_READINGS.map((column) => ({
      row,
      column: place(column),
      value: String(cells[column].value ?? ""),
      style: cells[column].style,
      ...(height !== undefined && { height }),
    }));
  });
  const levels = levelRows(grid).flatMap((found): Reading[] => {
    const field = edition.field(found.name);
    if (!field) return [];
    const level = levelOfRow(found);
    const { value, style } = levelReading(edition, level, language);
    const { height } = levelRow(edition, field, level, language);
    const column = found.place("reading");
    return [{ row: found.row, column, value: String(value ?? ""), style, ...(height !== undefined && { height }) }];
  });
  const saysOther = ({ row, column, value }: Reading): boolean =>
    column !== undefined && (grid[row]?.[column] ?? "").trim() !== value;
  const lines = patternLines(grid, entries.pattern, told, language).filter(saysOther);
  // Another pattern's values stand out then, though none of them says anything else.
  const changed = lines.length > 0 ? values : values.filter(saysOther);
  return [...lines, ...changed, ...levels.filter(saysOther)].flatMap(({ row, column, value, style, height }): CellCorrection[] =>
    column === undefined ? [] : [{ row, column, value, style: REFERENCE_STYLES[style], ...(height !== undefined && { height }) }],
  );
}

/** The line that names the pattern, in whichever words it says so now. */
function patternLines(
  grid: TextGrid,
  chosen: PatternNumber | undefined,
  told: PatternNumber | undefined,
  language: Language,
): Reading[] {
  const lines = new Set(
    (["ja", "en"] as const).flatMap((each) => [
      patternLine(undefined, undefined, each),
      ...PATTERNS.flatMap((pattern) => [patternLine(pattern, undefined, each), patternLine(undefined, pattern, each)]),
    ]),
  );
  const value = patternLine(chosen, told, language);
  return grid.flatMap((cells, row) => {
    const column = cells.findIndex((text) => lines.has(text.trim()));
    return column < 0 ? [] : [{ row, column, value, style: "progress" as const }];
  });
}
