import { type Language, ReportableError } from "../../messages";
import { patternOf, REFERENCE_TABLE } from "../../reference";
import { referenceCorrections } from "../../sheets";
import type { FormState } from "../state/pane-state";
import type { Ports } from "./ports";

/**
 * Lets 参照値 say in its rows how what a person has filled in was read. What the person has filled in stays, and so does
 * everything else on the sheet.
 */
export async function correctReference(
  { session, edition }: Pick<Ports, "session" | "edition">,
  { disclosure, reference }: FormState,
  language: Language,
): Promise<void> {
  if (!reference) return;
  const told = patternOf(disclosure, REFERENCE_TABLE);
  const pattern = told.kind === "stated" ? { pattern: told.pattern } : {};
  try {
    await session.correct("reference", (grid) => referenceCorrections(grid, edition, REFERENCE_TABLE, { language, ...pattern }));
  } catch (thrown) {
    // A sheet that may not be written, as one that is protected, holds up no check: the pane says the same.
    if (!(thrown instanceof ReportableError)) throw thrown;
  }
}
