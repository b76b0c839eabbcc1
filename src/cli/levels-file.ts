import { holdPaper } from "../evidence";
import type { Edition } from "../form";
import { type Language, ReportableError, say } from "../messages";
import { parseLevelsText, REFERENCE_TABLE, type ReferenceInput, unreadableOwnValues } from "../reference";
import { decodeText, documentKindOf } from "../readers";
import { readSheets, type SheetTexts } from "../readers/workbook";
import {
  levelSetsOf,
  readEvidenceSheet,
  readReferenceSheet,
  readSettingsSheet,
  type ReferenceEntries,
  type SettingsTable,
  type TextGrid,
} from "../sheets";
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
  const entries = firstOf(await readSheets(bytes, file), (grid) => readReferenceSheet(grid, edition));
  if (!entries) throw noSheet(file);
  return inputOf(entries, { path, edition, surroundings, language });
}

/** What the very workbook that is checked says of its check. */
export interface OwnSheets {
  /** What the user has put into its sheet 参照値, and the white paper of its sheet 根拠. */
  readonly reference?: Partial<ReferenceInput>;
  /** How its sheet 点検設定 departs from the rules as delivered. */
  readonly settings?: SettingsTable;
}

/** Reads the sheets of ours beside the form; nothing where the file is no workbook. Unreadable rows are reported. */
export async function readOwnSheets(
  path: string,
  edition: Edition,
  surroundings: Surroundings,
  language: Language,
): Promise<OwnSheets> {
  const file = basename(path);
  const bytes = await surroundings.readFile(path);
  if ((await documentKindOf(bytes, file)) !== "workbook") return {};
  const sheets = await readSheets(bytes, file);
  const entries = firstOf(sheets, (grid) => readReferenceSheet(grid, edition));
  const table = firstOf(sheets, readSettingsSheet);
  for (const { message, holes } of table?.troubles ?? []) surroundings.report(`${path}: ${say(message, language, holes)}`);
  const paper = firstOf(sheets, (grid) => readEvidenceSheet(grid, edition))?.paper;
  const reference: Partial<ReferenceInput> = {
    ...(entries && inputOf(entries, { path, edition, surroundings, language })),
    ...(paper && { document: holdPaper(paper, edition) }),
  };
  return {
    ...((entries || paper) && { reference }),
    ...(table && { settings: table }),
  };
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
  return {
    levels: sets,
    choices: entries.choices,
    ...(entries.pattern !== undefined && { pattern: entries.pattern }),
  };
}

const UNREAD = {
  ja: "{label}の独自の値「{text}」を読み取れないため、比べません。",
  en: "The own value “{text}” of “{label}” cannot be read; nothing is compared with it.",
};

/** What the first sheet says that is of the kind sought. */
function firstOf<Content>(sheets: readonly SheetTexts[], read: (grid: TextGrid) => Content | undefined): Content | undefined {
  for (const { grid } of sheets) {
    const content = read(grid);
    if (content !== undefined) return content;
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
