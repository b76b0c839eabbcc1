import type { Edition } from "../form";
import { type Language, ReportableError, say } from "../messages";
import { parseLevelsText, REFERENCE_TABLE, type ReferenceInput, unreadableOwnValues } from "../reference";
import { decodeText, documentKindOf } from "../readers";
import { readSheets } from "../readers/workbook";
import { levelSetsOf, readReferenceSheet, type ReferenceEntries } from "../sheets";
import { basename } from "./basename";
import type { Surroundings } from "./surroundings";

/**
 * Reads levels from JSON, or levels, marks and own values from the sheet 参照値 of a workbook. Rows that cannot be read
 * are reported and left out.
 * @throws ReportableError that names the file
 */
export async function readLevelsFile(
  path: string,
  edition: Edition,
  surroundings: Surroundings,
  language: Language,
): Promise<Partial<ReferenceInput>> {
  const file = basename(path);
  const bytes = await surroundings.readFile(path);
  if ((await documentKindOf(bytes, file)) !== "workbook") {
    return { levels: [parseLevelsText(decodeText(bytes, file).text, file, edition)] };
  }
  const entries = await entriesIn(bytes, file, edition);
  if (!entries) throw noSheet(file);
  return inputOf(entries, { path, edition, surroundings, language });
}

/**
 * What the user has put into the sheet 参照値 of the very workbook that is checked.
 * @returns undefined where the file is no workbook, or holds no such sheet
 */
export async function readOwnReference(
  path: string,
  edition: Edition,
  surroundings: Surroundings,
  language: Language,
): Promise<Partial<ReferenceInput> | undefined> {
  const file = basename(path);
  const bytes = await surroundings.readFile(path);
  if ((await documentKindOf(bytes, file)) !== "workbook") return undefined;
  const entries = await entriesIn(bytes, file, edition);
  return entries && inputOf(entries, { path, edition, surroundings, language });
}

interface Reporting {
  readonly path: string;
  readonly edition: Edition;
  readonly surroundings: Surroundings;
  readonly language: Language;
}

function inputOf(entries: ReferenceEntries, { path, edition, surroundings, language }: Reporting): Partial<ReferenceInput> {
  const { sets, troubles } = levelSetsOf(entries.levels, edition, language);
  for (const { field, reason, holes } of troubles) surroundings.report(`${path}: ${field}: ${say(reason, language, holes)}`);
  for (const id of unreadableOwnValues({ table: REFERENCE_TABLE, choices: entries.choices })) {
    const label = REFERENCE_TABLE.values.find((value) => value.id === id)?.label;
    const text = entries.choices.own.get(id) ?? "";
    if (label) surroundings.report(`${path}: ${say(UNREAD, language, { label: label[language], text })}`);
  }
  return { levels: sets, choices: entries.choices };
}

const UNREAD = {
  ja: "{label}の独自の値「{text}」を読み取れないため、比べません。",
  en: "The own value “{text}” of “{label}” cannot be read; nothing is compared with it.",
};

async function entriesIn(bytes: Uint8Array, file: string, edition: Edition): Promise<ReferenceEntries | undefined> {
  for (const { grid } of await readSheets(bytes, file)) {
    const entries = readReferenceSheet(grid, edition);
    if (entries) return entries;
  }
  return undefined;
}

function noSheet(file: string): ReportableError {
  return new ReportableError(
    "levels-no-sheet",
    { ja: "「{file}」に参照値のシートがありません。", en: "“{file}” has no sheet of reference values." },
    {
      ja: "参照値のシートがあるブックか、求める水準のJSONを指定してください。",
      en: "Give a workbook with the sheet 参照値, or levels as JSON.",
    },
    { file },
  );
}
