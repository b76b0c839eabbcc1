import type { Field } from "../../src/form";
import { parseText } from "../../src/readers";
import type { Reading } from "../../src/recognise/answers/readings";
import { draftAt } from "../../src/recognise/entries/entry";
import type { DoubtReason } from "../../src/recognise/result/recognition";

const [page] = parseText("行").pages;
const [row] = page?.rows ?? [];

/** What was read for a field from running text, or from a flow: an answer, or nothing where the value is empty. */
export function readingInLines(field: Field, value: string, isInFlow = false, ...doubts: readonly DoubtReason[]): Reading {
  if (!page || !row) throw new Error("A text without a line");
  const cell = { text: value, column: 0 };
  const unit = { page, row, rowIndex: 0, cell, start: 0, end: 0, from: [], to: [], running: true };
  const entry = { ...draftAt(unit), flow: isInFlow };
  return { field, state: value === "" ? "blank" : "answered", value, entry, doubts: new Set(doubts) };
}
