import type { LabelKind } from "../words/vocabulary";

/** A spot that the alignment took for a label of the form, with the place of the form that it stands for. */
export interface Anchor {
  readonly kind: LabelKind | "number";
  /** Part of the stream. */
  readonly start: number;
  readonly end: number;
  /** Fields under the label, by index: a prompt has one. */
  readonly first: number;
  readonly last: number;
  readonly likeness: number;
  /** True where the end of the label is certain. */
  readonly endsTrue: boolean;
  /** True where the anchor stands before one that comes earlier in the form. */
  readonly backward: boolean;
}
