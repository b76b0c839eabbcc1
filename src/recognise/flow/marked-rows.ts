import type { Field } from "../../form";
import { isMarker } from "../words/markers";
import type { Piece } from "./answer-pieces";
import type { LabelWords } from "./label-words";

/** Where a piece stands in a block of markers and answers without other labels between them, as one column of a page. */
export interface InBlock {
  /** The marker right before it, which begins the answers of a row; absent where there is none. */
  readonly marker?: "mandatory" | "optional";
}

/** So many markers with words behind them, and no other label between, are a block of rows. */
const FEWEST = 5;

/** For each word that stands in such a block, what marker stands right before it. */
export function markedBlocks({ words, isLabel }: LabelWords): ReadonlyMap<number, InBlock> {
  const blocks = new Map<number, InBlock>();
  let start = 0;
  let markers = 0;
  const close = (end: number): void => {
    for (let index = start; markers >= FEWEST && index < end; index += 1) {
      const before = words[index - 1]?.text ?? "";
      blocks.set(index, isMarker(before) ? { marker: /^選/u.test(before) ? "optional" : "mandatory" } : {});
    }
    [start, markers] = [end + 1, 0];
  };
  words.forEach(({ text }, index) => {
    // Markers that follow each other are a column of their own.
    if (isMarker(text)) markers += isMarker(words[index + 1]?.text ?? "") ? 0 : 1;
    else if (isLabel[index]) close(index);
  });
  close(words.length);
  return blocks;
}

/** What it costs that answers of a row go on over the next row's marker, or that a marker does not stand where it belongs. */
export const MARKED = { within: 3, another: 3, amid: 0.3, unmarked: 0.5 } as const;

/** What it costs that an answer to a field begins with a piece, by the marker before it. */
export function costMarked({ inBlock }: Piece, field: Field, above: Field | undefined): number {
  if (!inBlock) return 0;
  // Each row has a marker, and one more where the requirement changes within it.
  const isMarked = above?.item !== field.item || above.requirement !== field.requirement;
  if (inBlock.marker === undefined) return isMarked ? MARKED.unmarked : 0;
  const isOther = (inBlock.marker === "optional") !== (field.requirement === "optional");
  return (isOther ? MARKED.another : 0) + (isMarked ? 0 : MARKED.amid);
}
