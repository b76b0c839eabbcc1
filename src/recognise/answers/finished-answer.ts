import type { Confidence, FieldAnswer, Source } from "../../disclosure";
import type { Row, SourceDocument } from "../../readers";
import { LINE_END } from "../../text/line-ends";
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
  const lines = row.lines && joinedLines(entry, row.lines);
  const rows = lines ?? [entry.unit, ...entry.pieces.map((piece) => piece.unit)].map((unit) => unit.row);
  return {
    ...(document.file !== undefined && { file: document.file }),
    page: page.number,
    line: lines?.[0]?.line ?? row.line,
    ...(page.sheet !== undefined && { sheet: page.sheet }),
    ...(cell.address !== undefined && { cell: cell.address }),
    text: [...new Set(rows.map(({ raw }) => raw))].join("\n"),
  };
}

/** A label so many lines above its answer is shown with it. */
const NEAR = 3;

/** Of the lines that were made one, those of an entry's first label and of its answer. */
function joinedLines(entry: Entry, lines: NonNullable<Row["lines"]>): NonNullable<Row["lines"]> {
  const { cell, start: place, from } = entry.pieces[0]?.unit ?? entry.unit;
  const label = [...entry.titles, ...entry.prompts]
    .map((anchor) => anchor.start - place)
    .filter((each) => from[each] !== undefined);
  const first = label.length === 0 ? 0 : (from[Math.min(...label)] ?? 0);
  const found = entry.pieces.flatMap(({ text }) => {
    const behind = cell.text.indexOf(text, first);
    const start = behind < 0 ? cell.text.indexOf(text) : behind;
    return start < 0 ? [] : [start, start + text.length];
  });
  const lineOf = (each: number): number => cell.text.slice(0, each).split(LINE_END).length - 1;
  const [top = lineOf(first), ...others] = found.map(lineOf);
  const isNear = lineOf(first) <= top && top - lineOf(first) <= NEAR;
  return lines.slice(isNear ? lineOf(first) : top, Math.max(top, ...others) + 1);
}
