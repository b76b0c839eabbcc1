import type { NameNotice } from "./other-names";
import type { Source } from "../disclosure";
import type { FieldId } from "../form";
import type { Template } from "../messages";
import type { PaperStatement } from "../recognise/white-paper";
import type { AspectKind } from "./questions";

/**
 * How a statement of the paper stands to an answer of the sheet.
 * - `agrees`: both were read and say the same
 * - `contradicts`: both were read and cannot both be so; a person has to look, the papers may be years apart
 * - `tension`: both may be so, but differ in scope or precision
 * - `adds`: only the paper says something that was read
 * - `silent`: one of them says nothing that could be read; `why` tells which
 */
export type Verdict = "agrees" | "contradicts" | "tension" | "adds" | "silent";

/** One control, or section, held against one field. */
export interface EvidencePair {
  readonly field: FieldId;
  readonly statement: PaperStatement;
  readonly verdict: Verdict;
  /** Kind of statement that the verdict rests on; absent where nothing was read. */
  readonly aspect?: AspectKind;
  /** The answer as printed; empty where there is none. */
  readonly sheet: string;
  /** The sentence of the paper, or the whole statement where nothing was read. */
  readonly paper: string;
  /** How each was read. */
  readonly sheetRead?: Template;
  readonly paperRead?: Template;
  /** What the verdict means here, or why nothing was read. */
  readonly why: Template;
  /** Why the control bears on the field. */
  readonly reason: Template;
  readonly place: Source;
}

/** Two sentences of one paper that do not go together. */
export interface OwnContradiction {
  readonly first: PaperQuote;
  readonly second: PaperQuote;
  readonly message: Template;
}

export interface PaperQuote {
  readonly statement: PaperStatement;
  readonly sentence: string;
}

/** A paper held against a sheet. */
export interface Evidence {
  /** In the paper's order, fields in the form's order. */
  readonly pairs: readonly EvidencePair[];
  readonly ownContradictions: readonly OwnContradiction[];
  /** Names of the paper that are not those of the sheet. */
  readonly otherNames: readonly NameNotice[];
  /** As printed: item 1 of the sheet, the paper's revision. */
  readonly sheetDate?: string;
  readonly paperDate?: string;
  /** From the sheet to the paper, in years to one decimal; negative where the paper is the older one. */
  readonly years?: number;
}
