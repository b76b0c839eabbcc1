import type { SourceDocument } from "../../readers";
import { isMarker, markerLength } from "../words/markers";
import { withFlowLines } from "./flow-lines";
import { textOf } from "./lines";
import { type PlacedWord, placedWords } from "./placed-words";

/** So many markers in a row are a column of them, whatever the rest of the page has. */
const MANY = 4;

/** So many are where the rest of the page has none. */
const FEWEST = 2;

/**
 * Takes the markers of all rows of a page out of a flow where they stand before its first row or behind its last one:
 * which row each belongs to they do not say, and no answer consists of them.
 */
export function withoutMarkerClusters(document: SourceDocument): SourceDocument {
  return withFlowLines(document, (row) => (row.lines ? textOf(row) : withoutClusters(textOf(row))));
}

function withoutClusters(text: string): string {
  const words = placedWords(text);
  const first = words.findIndex((word) => !isMarker(word.text));
  const last = words.findLastIndex((word) => !isMarker(word.text));
  if (first < 0) return text;
  const hasOthers = words.slice(first, last + 1).some((word) => markerLength(word.text) > 0);
  const isCluster = (cluster: readonly PlacedWord[]): boolean => cluster.length >= (hasOthers ? MANY : FEWEST);
  const start = isCluster(words.slice(0, first)) ? words[first]?.start : 0;
  const end = isCluster(words.slice(last + 1)) ? words[last]?.end : text.length;
  return text.slice(start, end);
}
