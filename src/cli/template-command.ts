import { writeWorkbook } from "../files";
import type { Edition } from "../form";
import { type Language, say } from "../messages";
import { planFormSheet } from "../sheets";
import { DONE, type ExitCode, type Surroundings } from "./surroundings";

const DEFAULT_OUTPUT = "kaiji-form.xlsx";

const WRITTEN = { ja: "ひな形を {file} に書き出しました。", en: "Wrote the form to {file}." };

/** `kaiji template`: the empty form as a workbook. */
export async function runTemplate(
  edition: Edition,
  output: string | undefined,
  surroundings: Surroundings,
  language: Language,
): Promise<ExitCode> {
  const file = output ?? DEFAULT_OUTPUT;
  const bytes = await writeWorkbook(planFormSheet(edition, { language }), { title: edition.title });
  await surroundings.writeFile(file, bytes, output !== undefined);
  surroundings.print(say(WRITTEN, language, { file }));
  return DONE;
}
