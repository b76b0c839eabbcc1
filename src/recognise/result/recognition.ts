import type { Disclosure } from "../../disclosure";
import type { FieldId } from "../../form";
import type { Holes, Template } from "../../messages";

/** Documents that look alike and are not the form of this edition. */
export type OtherFormId =
  | "iot-edition"
  | "iaas-paas-edition"
  | "other-edition"
  | "newer-guideline"
  | "meti-checklist"
  | "slo-page"
  | "white-paper"
  | "security-questionnaire"
  | "guide"
  | "unknown";

/** Why an answer is marked `low`: for the preview, in both languages. */
export interface Doubt {
  readonly field: FieldId;
  /** Stable name of the reason. */
  readonly reason: DoubtReason;
  readonly message: Template;
  readonly holes: Holes;
}

export type DoubtReason =
  | "slipped"
  | "split"
  | "together"
  | "merged"
  | "aside"
  | "commented"
  | "unlabelled"
  | "label-damaged"
  | "reworded"
  | "wrapped"
  | "overprinted"
  | "printed-twice"
  | "neighbour-missing"
  | "order"
  | "scattered"
  | "label-in-answer"
  | "marker-in-answer"
  | "page-words"
  | "loose-line"
  | "tail"
  | "no-row"
  | "kind"
  | "other-form";

export interface RecognisedDisclosure {
  readonly kind: "disclosure";
  /** All fields of the edition; the doubts stand in its notes as well, in Japanese. */
  readonly disclosure: Disclosure;
  readonly doubts: readonly Doubt[];
  /** What to know of the document as a whole, and what to do about it. */
  readonly remark?: Template;
  /** Present where two disclosures stand in the document, so that what was read is a mixture of them. */
  readonly several?: true;
}

export interface OtherDocument {
  readonly kind: "other";
  readonly form: OtherFormId;
  /** What the document is, for a sentence such as 「…と思われます」. */
  readonly name: Template;
  /** What it was told by, and what can be done. */
  readonly reason: Template;
  readonly holes: Holes;
  /** Answers that stand in it under this form's own words; absent where there are none. */
  readonly carried?: CarriedOver;
}

/** What another form holds under this form's own words: offered to be looked at, never taken over by itself. */
export interface CarriedOver {
  /** Whoever it is of is left open; what was not carried over is `lost`, all else is `low`. */
  readonly disclosure: Disclosure;
  /** One for each answer. */
  readonly doubts: readonly Doubt[];
}

/** What a document was recognised as. */
export type Recognition = RecognisedDisclosure | OtherDocument;
