import { writeWorkbook } from "../files";
import type { Edition } from "../form";
import { type Language, ReportableError, say } from "../messages";
import { DEFAULT_REFERENCE, type LevelSet, levelsToJson } from "../reference";
import { readLevelsFile } from "./levels-file";
import { DONE, type ExitCode, type Surroundings } from "./surroundings";
import { referencePlan } from "./template-command";

const WRITTEN = { ja: "求める水準{count}件を {file} に書き出しました。", en: "Wrote {count} levels to {file}." };

/** `kaiji levels`: levels asked for, from JSON to the sheet 参照値 of a workbook and back. */
export async function runLevels(
  edition: Edition,
  { file, output }: { readonly file: string; readonly output?: string },
  surroundings: Surroundings,
  language: Language,
): Promise<ExitCode> {
  const given = await readLevelsFile(file, edition, surroundings, language);
  const sets = given.levels ?? [];
  if (output === undefined) {
    for (const set of sets) surroundings.print(JSON.stringify(JSON.parse(levelsToJson(set, edition))));
    return DONE;
  }
  const count = sets.reduce((sum, { levels }) => sum + levels.length, 0);
  const bytes = /\.json$/i.test(output)
    ? new TextEncoder().encode(`${levelsToJson(onlySet(sets, file), edition)}\n`)
    : await writeWorkbook([referencePlan(edition, { ...DEFAULT_REFERENCE, ...given }, language)], { title: edition.title });
  await surroundings.writeFile(output, bytes, true);
  surroundings.print(say(WRITTEN, language, { count, file: output }));
  return DONE;
}

/** A file of JSON holds the levels of one owner. */
function onlySet([set, ...more]: readonly LevelSet[], file: string): LevelSet {
  if (set && more.length === 0) return set;
  if (!set) {
    throw new ReportableError(
      "levels-none",
      { ja: "「{file}」には求める水準が記入されていません。", en: "“{file}” holds no levels." },
      { ja: "参照値のシートに水準を記入してください。", en: "Fill levels into its sheet 参照値." },
      { file },
    );
  }
  throw new ReportableError(
    "levels-several-owners",
    {
      ja: "「{file}」には複数の要求元({owners})の水準があり、1つのJSONにできません。",
      en: "“{file}” holds the levels of several owners ({owners}), which one JSON file cannot.",
    },
    {
      ja: "-o を省略すると、要求元ごとに1行のJSONを出力します。",
      en: "Without -o, one line of JSON is printed for each owner.",
    },
    { file, owners: [set, ...more].map(({ owner }) => owner).join("、") },
  );
}
