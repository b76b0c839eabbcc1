import type { Edition, FieldId } from "../../form";
import { type Language, say } from "../../messages";
import { type LevelText, type PatternNumber, PATTERNS } from "../../reference";
import type { TextGrid } from "../form/locate-form";
import { CHOSEN_PATTERN, type LevelColumn } from "./reference-columns";
import type { LevelRow, ReferenceEntries } from "./reference-rows";
import { levelRows, type TableRow, valueRows } from "./reference-tables";

const LANGUAGES = ["ja", "en"] as const satisfies readonly Language[];

/**
 * Reads what the user has put into a sheet of reference values, wherever its rows and columns were moved to.
 * @returns undefined where the sheet is no such sheet
 */
export function readReferenceSheet(grid: TextGrid, edition: Edition): ReferenceEntries | undefined {
  const [values, levels] = [valueRows(grid), levelRows(grid)];
  if (values.length === 0 && levels.length === 0) return undefined;
  const pattern = chosenPattern(grid);
  return {
    ...(pattern !== undefined && { pattern }),
    choices: {
      checked: new Set(values.filter(({ cell }) => isMarked(cell("checked"))).map(({ name }) => name)),
      own: new Map(values.flatMap(({ name, cell }) => (cell("own") === "" ? [] : [[name, cell("own")] as const]))),
    },
    levels: levels.flatMap((row) => (edition.field(row.name) ? (levelOfRow(row) ?? []) : [])),
  };
}

function chosenPattern(grid: TextGrid): PatternNumber | undefined {
  const texts = new Set(grid.flat());
  return PATTERNS.find((pattern) => LANGUAGES.some((language) => texts.has(say(CHOSEN_PATTERN, language, { pattern }))));
}

/** The level of a row, readable or not; undefined where nothing is asked for in it. */
export function levelOfRow({ name, cell }: TableRow<LevelColumn>): LevelRow | undefined {
  const field: FieldId = name;
  const [minimum, maximum, note] = [cell("minimum"), cell("maximum"), cell("note")];
  const wording = cell("wording")
    .split(/[\n、,，]/)
    .map((word) => word.trim())
    .filter((word) => word !== "");
  const required = isMarked(cell("required"));
  if (minimum === "" && maximum === "" && !required && wording.length === 0) return undefined;
  const level: LevelText = {
    field,
    importance: /希望|wish/i.test(cell("importance")) ? "wished" : "mandatory",
    ...(minimum !== "" && { minimum }),
    ...(maximum !== "" && { maximum }),
    ...(required && { required: "yes" }),
    ...(wording.length > 0 && { wording }),
    ...(note !== "" && { note }),
  };
  return { owner: cell("owner"), level };
}

/** ○, 済, あり, x …: anything but a no. */
function isMarked(text: string): boolean {
  return text !== "" && !/^(?:-|ー|×|なし|無|未|no|false)$/i.test(text.normalize("NFKC"));
}
