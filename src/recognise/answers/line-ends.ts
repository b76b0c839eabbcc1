import { LINE_END } from "../../text/line-ends";
import { columnsOf } from "../../text/widths";
import { hasBullet, opensEntry } from "../words/list-entries";
import type { Reading } from "./readings";

/** So many lines of answers show how wide their column is. */
const FEWEST = 8;

/** Of these at most so large a share is of the Latin script, whose letters differ in width. */
const MOST_LATIN = 0.25;

/** Lines that are full end this close to each other, and so large a share of all does, at least. */
const NEAR = 4;
const USUAL = 0.1;

/** Letters are not all as wide as they are counted; in half-width characters. */
const SLACK = 2;

/** The same for each letter of the Latin script. */
const LATIN_SLACK = 0.15;

/**
 * Says of each line end in the answers of a text that was cut at the width of its cells whether the cell's width or the
 * author ended the line: a line is wrapped where the next word would not have found room. Wrapped lines go on without a
 * break, a blank between words that need one. What may have been either is marked.
 */
export function settleLineEnds(readings: readonly Reading[]): void {
  const wrapped = readings.filter(({ value }) => value.includes(LINE_END));
  const lines = wrapped.flatMap(({ value }) => value.split(LINE_END).slice(0, -1));
  const widths = lines.filter((line) => latinIn(line) <= line.length * MOST_LATIN).map(columnsOf);
  const column = widths.length < FEWEST ? undefined : columnWidth(widths);
  for (const reading of wrapped) {
    const { text, unsure } = joined(reading.value.split(LINE_END), column);
    reading.value = text;
    if (unsure) reading.doubts.add("wrapped");
  }
}

/** The greatest width at which many lines end. */
function columnWidth(widths: readonly number[]): number {
  const endingAt = (width: number): number => widths.filter((each) => each <= width && each > width - NEAR).length;
  const usual = widths.filter((width) => endingAt(width) >= Math.max(FEWEST / 2, widths.length * USUAL));
  return Math.max(...(usual.length > 0 ? usual : widths));
}

function joined([first = "", ...others]: readonly string[], column: number | undefined): { text: string; unsure: boolean } {
  let text = first.trimEnd();
  let above = text;
  let unsure = column === undefined;
  for (const line of others.map((each) => each.trim())) {
    // From here on the next word finds no room.
    const full = (column ?? 0) - SLACK - latinIn(above) * LATIN_SLACK;
    const taken = columnsOf(above) + columnsOf(firstWord(line));
    const isEntry = hasBullet(line);
    text += taken <= full || isEntry ? `\n${line}` : (needsBlank(text, line) ? " " : "") + line;
    unsure ||= taken > full ? SENTENCE_END.test(above) || opensEntry(line) : taken > full - NEAR;
    above = line;
  }
  return { text, unsure };
}

/** Where an author may have ended a line that fills its column, too. */
const SENTENCE_END = /[。！？!?」』】]$/u;

const latinIn = (text: string): number => text.match(/[!-~]/gu)?.length ?? 0;

/** What a line cannot be broken within: a run of Latin letters, or one other character, with the marks that cling to them. */
function firstWord(line: string): string {
  return /^[（「『【〔]*(?:[!-~]+|.)[、。，．・：；）」』】ー々っゃゅょッャュョ]*/u.exec(line)?.[0] ?? "";
}

/** Whether two words meet that a blank has to part, and not the pieces of an address. */
function needsBlank(above: string, below: string): boolean {
  if (!/[\p{Script=Latin}\p{Nd},;:!?)]$/u.test(above) || !/^[\p{Script=Latin}\p{Nd}(]/u.test(below)) return false;
  const last = /[!-~]+$/u.exec(above)?.[0] ?? "";
  return !/[/@]/u.test(last);
}
