import type { Source } from "../../disclosure";
import type { Holes, Template } from "../../messages";
import type { ControlNumber, Numbering } from "./standard";

/** One control, or one section of a paper with chapters of its own, and what the vendor says under it. */
export interface PaperStatement {
  /** Number as printed (`CLD8.1.5`, `A.12.3.1`, `8.13`); absent where the paper has chapters of its own. */
  readonly id?: string;
  /** The control of the standard that the number stands for; absent where there is none of that number. */
  readonly control?: ControlNumber;
  /** The other edition's number printed in brackets beside it. */
  readonly formerly?: ControlNumber;
  /** As printed. */
  readonly title: string;
  /** As printed, lines joined to paragraphs, paragraphs separated by `\n`. */
  readonly statement: string;
  readonly source: Source;
}

/** Something about the paper that a reader should know: a wrong number of the standard, a title that deviates. */
export interface PaperNote {
  readonly kind: "standard" | "title" | "numbering" | "own-chapters" | "date-missing";
  /** Printed number of the control that it is about. */
  readonly control?: string;
  readonly message: Template;
  readonly holes: Holes;
}

/** A vendor's security white paper. Texts are as printed. */
export interface WhitePaper {
  readonly kind: "whitepaper";
  readonly title?: string;
  readonly vendor?: string;
  readonly service?: string;
  readonly edition?: string;
  /** Of this edition, as printed. */
  readonly date?: string;
  /** Edition of ISO/IEC 27017 (27002) that the numbers follow; `own` where the paper has chapters of its own. */
  readonly numbering: Numbering | "own";
  /** In the paper's order. */
  readonly statements: readonly PaperStatement[];
  readonly notes: readonly PaperNote[];
}
