import { writeWorkbook } from "../files";
import type { Edition } from "../form";
import { type Language, say } from "../messages";
import type { ReferenceInput } from "../reference";
import { levelRowsOf, planFormSheet, planReferenceSheet, type SheetPlan } from "../sheets";
import { referenceInputOf, type ReferenceOptions } from "./reference-input";
import { DONE, type ExitCode, type Surroundings } from "./surroundings";

const DEFAULT_OUTPUT = "kaiji-form.xlsx";

const WRITTEN = { ja: "ひな形を {file} に書き出しました。", en: "Wrote the form to {file}." };

export interface TemplateOptions extends ReferenceOptions {
  readonly output?: string;
  readonly reference: boolean;
}

/** `kaiji template`: the empty form as a workbook, with the sheet of reference values where that is asked for. */
export async function runTemplate(
  edition: Edition,
  { output, reference, ...chosen }: TemplateOptions,
  surroundings: Surroundings,
  language: Language,
): Promise<ExitCode> {
  const file = output ?? DEFAULT_OUTPUT;
  const [form, ...lists] = planFormSheet(edition, { language });
  const values = reference
    ? [referencePlan(edition, await referenceInputOf(chosen, edition, surroundings, language), language)]
    : [];
  const plans = [...(form ? [form] : []), ...values, ...lists];
  await surroundings.writeFile(file, await writeWorkbook(plans, { title: edition.title }), output !== undefined);
  surroundings.print(say(WRITTEN, language, { file }));
  return DONE;
}

/** The sheet of reference values, with what a file of levels or a workbook has put into it. */
export function referencePlan(edition: Edition, input: ReferenceInput, language: Language): SheetPlan {
  const { table, pattern, choices, levels } = input;
  return planReferenceSheet(edition, table, {
    language,
    ...(pattern !== undefined && { pattern }),
    entries: { choices, levels: levels.flatMap(levelRowsOf) },
  });
}
