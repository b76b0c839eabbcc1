import { holdPaper } from "../evidence";
import type { Edition } from "../form";
import type { Language } from "../messages";
import { DEFAULT_REFERENCE, type PatternNumber, type ReferenceInput } from "../reference";
import { readPaperFile } from "./paper-file";
import { readLevelsFile } from "./levels-file";
import type { Surroundings } from "./surroundings";

export interface ReferenceOptions {
  readonly pattern?: PatternNumber;
  /** Path of a file of levels. */
  readonly levels?: string;
  /** Path of a white paper that the sheet is held against. */
  readonly evidence?: string;
}

/**
 * What the command compares with: the chosen pattern, the levels and marks of the file that is named, a white paper.
 * @throws ReportableError where such a file cannot be used
 */
export async function referenceInputOf(
  { pattern, levels, evidence }: ReferenceOptions,
  edition: Edition,
  surroundings: Surroundings,
  language: Language,
): Promise<ReferenceInput> {
  const given = levels === undefined ? {} : await readLevelsFile(levels, edition, surroundings, language);
  const document = evidence === undefined ? undefined : holdPaper(await readPaperFile(evidence, edition, surroundings), edition);
  return { ...DEFAULT_REFERENCE, ...given, ...(pattern !== undefined && { pattern }), ...(document && { document }) };
}

/**
 * What one sheet is compared with: what the command names goes before what its workbook says.
 * @param given of the command
 * @param own of the workbook's sheets 参照値 and 根拠
 */
export function referenceFor(
  given: ReferenceInput,
  own: Partial<ReferenceInput> | undefined,
  { pattern, levels }: ReferenceOptions,
): ReferenceInput {
  const document = given.document ?? own?.document;
  const compared = levels !== undefined ? given : { ...given, ...own, ...(pattern !== undefined && { pattern }) };
  return { ...compared, ...(document && { document }) };
}
