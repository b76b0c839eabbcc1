import type { Edition } from "../form";
import { ReportableError } from "../messages";
import { NO_CHOICES, parseLevelsText } from "../reference";
import { decodeText, documentKindOf } from "../readers";
import { readSheets } from "../readers/workbook";
import { levelRowsOf, readReferenceSheet, type ReferenceEntries } from "../sheets";

/**
 * Reads levels from a file: JSON of ours, or a workbook with the sheet 参照値, whose marks and own values come along.
 * @throws ReportableError `levels-no-sheet` where a workbook has no such sheet; where the file is neither, or broken
 */
export async function readLevels(bytes: Uint8Array, file: string, edition: Edition): Promise<ReferenceEntries> {
  if ((await documentKindOf(bytes, file)) !== "workbook") {
    return { choices: NO_CHOICES, levels: levelRowsOf(parseLevelsText(decodeText(bytes, file).text, file, edition)) };
  }
  for (const { grid } of await readSheets(bytes, file)) {
    const entries = readReferenceSheet(grid, edition);
    if (entries) return entries;
  }
  throw new ReportableError(
    "levels-no-sheet",
    { ja: "「{file}」に参照値のシートがありません。", en: "“{file}” has no sheet of reference values." },
    {
      ja: "参照値のシートがあるブックか、求める水準のJSONを指定してください。",
      en: "Give a workbook with the sheet 参照値, or levels as JSON.",
    },
    { file },
  );
}
