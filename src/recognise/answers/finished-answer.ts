import type { Confidence, FieldAnswer, Source } from "../../disclosure";
import type { SourceDocument } from "../../readers";
import type { Entry } from "../entries/entry";
import type { Reading } from "./readings";

/** The finished answer. Whatever is in doubt, or lost, wants a look: `low`. */
export function answerOf(reading: Reading, document: SourceDocument): FieldAnswer {
  const confidence: Confidence = reading.doubts.size === 0 && reading.state !== "lost" ? "high" : "low";
  const source = reading.entry && sourceOf(reading.entry, document);
  return { state: reading.state, value: reading.value, confidence, ...(source && { source }) };
}

function sourceOf(entry: Entry, document: SourceDocument): Source {
  const { page, row, cell } = entry.pieces[0]?.unit ?? entry.unit;
  const raws = [...new Set([entry.unit, ...entry.pieces.map((piece) => piece.unit)].map((unit) => unit.row.raw))];
  return {
    ...(document.file !== undefined && { file: document.file }),
    page: page.number,
    line: row.line,
    ...(page.sheet !== undefined && { sheet: page.sheet }),
    ...(cell.address !== undefined && { cell: cell.address }),
    text: raws.join("\n"),
  };
}
