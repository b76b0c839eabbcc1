import type { Edition } from "../form";
import type { Language } from "../messages";
import { DEFAULT_REFERENCE, type PatternNumber, type ReferenceInput } from "../reference";
import { readLevelsFile } from "./levels-file";
import type { Surroundings } from "./surroundings";

export interface ReferenceOptions {
  readonly pattern?: PatternNumber;
  /** Path of a file of levels. */
  readonly levels?: string;
}

/**
 * What the command compares with: the chosen pattern, and the levels and marks of the file that is named.
 * @throws ReportableError where that file cannot be used
 */
export async function referenceInputOf(
  { pattern, levels }: ReferenceOptions,
  edition: Edition,
  surroundings: Surroundings,
  language: Language,
): Promise<ReferenceInput> {
  const given = levels === undefined ? {} : await readLevelsFile(levels, edition, surroundings, language);
  return { ...DEFAULT_REFERENCE, ...given, ...(pattern !== undefined && { pattern }) };
}

/**
 * What one sheet is compared with: what the command names goes before what its workbook says.
 * @param given of the command
 * @param own of the workbook's sheet 参照値
 */
export function referenceFor(
  given: ReferenceInput,
  own: Partial<ReferenceInput> | undefined,
  { pattern, levels }: ReferenceOptions,
): ReferenceInput {
  if (levels !== undefined) return given;
  return { ...given, ...own, ...(pattern !== undefined && { pattern }) };
}
