import type { FieldAnswer } from "../disclosure";
import type { FieldId } from "../form";
import type { Template } from "../messages";

/** A document of the vendor's own that answers are held against, beside the form: a white paper. */
export interface HeldDocument {
  /** Tells documents apart: two with the same key say the same. */
  readonly key: string;
  /** As it calls itself; empty where it has no title. */
  readonly title: string;
  /** As printed; empty where it has none. */
  readonly date: string;
  /** From a sheet's date, as printed, to the document's, in years to one decimal; undefined where one cannot be read. */
  yearsFrom(sheetDate: string): number | undefined;
  /** What it says on a field, as far as both were read. It depends on this answer alone. */
  claimsOn(field: FieldId, answer: FieldAnswer): readonly HeldClaim[];
}

/** One sentence of the document against one answer. */
export interface HeldClaim {
  /** False where both cannot be so. */
  readonly compatible: boolean;
  /** Number and heading that it stands under. */
  readonly heading: string;
  readonly sentence: string;
  /** How each was read. */
  readonly sheetRead: Template;
  readonly documentRead: Template;
}
