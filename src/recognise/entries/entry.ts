import type { Anchor } from "../alignment/anchor";
import type { Unit } from "../labels/stream";
import type { MarkerPart } from "./parts";

/** Text of an answer, with the cell or line that it stood in. */
export interface Piece {
  readonly text: string;
  readonly unit: Unit;
  /** True where something like a label was taken off its end. */
  readonly cut?: boolean;
}

/** What stands between two labels, or in one row of a table: labels, and the text that answers them. */
export interface Entry {
  /** Prompts in the entry, in order. */
  readonly prompts: readonly Anchor[];
  /** Titles and numbers in the entry. */
  readonly titles: readonly Anchor[];
  readonly pieces: readonly Piece[];
  /** Text between the label and the marker, or before the label: what is left of a damaged label. */
  readonly residue: readonly Piece[];
  readonly hasMarker: boolean;
  /** The marker of running text, with where it stands. */
  readonly printedMarker: MarkerPart | undefined;
  /** True where the marker may be the first word of the answer as well. */
  readonly ambiguousMarker: boolean;
  /** True where an empty cell stands behind the label or marker. */
  readonly emptyBehind: boolean;
  /** True where a label or the marker itself stands in the place of the answer. */
  readonly labelInPlace: boolean;
  /** True where a label stands behind the marker, as the answer does. */
  readonly labelBehindMarker: boolean;
  /** True where text stands before the label in its own cell: it may belong to the answer behind it there. */
  readonly textAbove: boolean;
  /** True where the rest of the label stood in the line below it. */
  readonly brokenLabel: boolean;
  /** Where the entry begins. */
  readonly unit: Unit;
  readonly running: boolean;
  /** True where it stands in a line that holds the rows of many items. */
  readonly flow: boolean;
  /** Whether the answer stands before its prompt, as all answers of its text do, or most. */
  readonly beforePrompt: "always" | "mostly" | "no";
}

/** An entry that is still being read. */
export interface Draft {
  prompts: Anchor[];
  titles: Anchor[];
  pieces: Piece[];
  residue: Piece[];
  hasMarker: boolean;
  printedMarker: Entry["printedMarker"];
  ambiguousMarker: boolean;
  /** What was taken for the marker goes on as a word that an answer begins with (選択式). */
  opensLikeMarker: boolean;
  emptyBehind: boolean;
  labelInPlace: boolean;
  labelBehindMarker: boolean;
  textAbove: boolean;
  brokenLabel: boolean;
  /** The label breaks off at the end of its line. */
  goesOn: boolean;
  /** The marker stands in the heading's own line, above the text. */
  headed: boolean;
  /** A marker stood before the labels of this draft in its row: it answers from the start. */
  behindMarker: boolean;
  /** The marker stands in the heading above the prompt, so that the answer does not open with it. */
  markedAbove: boolean;
  unit: Unit;
  running: boolean;
  flow: boolean;
  beforePrompt: Entry["beforePrompt"];
}

/** An entry with nothing in it yet. */
export function draftAt(unit: Unit): Draft {
  return {
    prompts: [],
    titles: [],
    pieces: [],
    residue: [],
    hasMarker: false,
    printedMarker: undefined,
    ambiguousMarker: false,
    opensLikeMarker: false,
    emptyBehind: false,
    labelInPlace: false,
    labelBehindMarker: false,
    textAbove: false,
    brokenLabel: false,
    goesOn: false,
    headed: false,
    behindMarker: false,
    markedAbove: false,
    unit,
    running: unit.running,
    flow: false,
    beforePrompt: "no",
  };
}

/** Whether a title, a number or a prompt was read. */
export function hasLabel(draft: Draft): boolean {
  return draft.prompts.length > 0 || draft.titles.length > 0;
}
