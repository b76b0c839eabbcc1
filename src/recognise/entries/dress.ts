import type { Edition } from "../../form";
import { CROWDED } from "../labels/stream";
import type { Part } from "./parts";

/** So many times the same mark stands before a label, where it belongs to the page's layout. */
const FEWEST = 5;

/** So many answers show how a page opens or closes them, and this share of them does. */
const FEWEST_ANSWERS = 15;
const MOST = 0.6;

/** What may stand before a label: marks, a number, or a word that counts with its number (`項目3`). */
const OPENING = /^(?:[^\p{L}]{1,8}|[^\p{L}\p{N}]{0,3}\p{L}{1,3}\s?#\p{L}?[^\p{L}]{0,6})$/u;

/** What may stand before an answer; a bracket there may be the answer's own. */
const ANSWER_OPENING = /^(?:[^\p{L}\p{N}「『(（〈<＜《【［[〔"'“¥￥$△▲+\s]{1,3}\s?|\p{L}{1,3}\s?[:：>＞])/u;

/**
 * Takes away what a page sets around its labels and answers: marks and numbers before a label (`■`, `③`, `項目3`), a
 * translation behind it, a mark before every answer (`⇒`, `- `). What it does throughout is its layout; what stands there
 * now and then may be an answer.
 */
export function undressParts(rows: readonly (readonly Part[])[], edition: Edition): (readonly Part[])[] {
  return withoutAnswerOpenings(withoutTranslations(withoutOpenings(rows, edition)));
}

/** Digits and circled digits made one, so that marks are compared without their numbers. */
function shapeOf(text: string): string {
  return text
    .replace(/[①-⑳㉑-㊿]/gu, "①")
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/\d{1,3}(?:[-.]\d{1,2}){0,2}/g, "#")
    .trim();
}

/** What stands before the first label of a line of running text, as printed. */
function printedOpening(parts: readonly Part[]): string[] {
  const first = parts.find(({ type }) => type === "label");
  if (first?.type !== "label" || !first.unit.running || first.unit.end - first.unit.start > CROWDED) return [];
  const { unit, anchor } = first;
  const opening = anchor.start < unit.start ? "" : unit.cell.text.slice(0, unit.from[anchor.start - unit.start]).trim();
  return opening === "" ? [] : [opening];
}

/** What is left of that when marks and numbers are known ones. */
function openingOf(parts: readonly Part[]): string | undefined {
  const [first, second] = parts;
  if (first?.type !== "text" || !first.unit.running || first.unit.end - first.unit.start > CROWDED) return undefined;
  return second?.type === "label" && second.unit === first.unit ? first.text : undefined;
}

function withoutOpenings(rows: readonly (readonly Part[])[], edition: Edition): (readonly Part[])[] {
  const headings = headingMarks(rows, edition);
  const usual = usualOnes(rows.flatMap(printedOpening).map(shapeOf), (shape, count) => count >= FEWEST && OPENING.test(shape));
  return rows.map((parts, index) => {
    const [first, ...rest] = parts;
    if (first?.type !== "text" || !first.unit.running) return parts;
    const opening = openingOf(parts);
    if (opening !== undefined) return usual.has(shapeOf(opening)) ? [{ type: "number", unit: first.unit }, ...rest] : parts;
    const above = rows[index - 1]?.at(-1)?.type === "text";
    if (rest.length > 0 || rows[index + 1]?.[0]?.type === "text") return parts;
    // A mark alone is that of a label which was lost; a number may be the last line of an answer as well.
    const shape = shapeOf(first.text);
    if (usual.has(shape) && (!shape.includes("#") || /\p{L}/u.test(shape))) return [{ type: "number", unit: first.unit }];
    if (headings.has(shapeOf(markOf(first.text))) && opensItem(rows[index + 1], edition)) return [];
    const doubtful = above && usual.has(shapeOf(markOf(first.text)));
    return doubtful ? [{ ...first, cut: true }] : parts;
  });
}

/** Marks that stand before nearly all titles, and hardly before anything else. */
function headingMarks(rows: readonly (readonly Part[])[], edition: Edition): ReadonlySet<string> {
  const titles = new Map<string, number>();
  const others = new Map<string, number>();
  for (const parts of rows) {
    const label = parts.find(({ type }) => type === "label");
    const [opening] = printedOpening(parts);
    if (label?.type === "label" && label.anchor.kind !== "prompt") count(titles, opening === undefined ? "" : shapeOf(opening));
    else if (parts[0]?.type === "text") count(others, shapeOf(markOf(parts[0].text)));
  }
  const usual = [...titles].filter(
    ([mark, times]) =>
      /^[^\p{L}\p{N}#]{1,3}$/u.test(mark) &&
      times >= edition.items.length / 2 &&
      (others.get(mark) ?? 0) <= Math.max(2, times / 10),
  );
  return new Set(usual.map(([mark]) => mark));
}

/** Whether a row begins with the first prompt of an item. */
function opensItem(parts: readonly Part[] | undefined, edition: Edition): boolean {
  const label = parts?.find(({ type }) => type !== "number");
  if (label?.type !== "label" || label.anchor.kind !== "prompt") return false;
  const field = edition.fields[label.anchor.first];
  return field !== undefined && field.item.fields[0] === field;
}

function count(counts: Map<string, number>, shape: string): void {
  counts.set(shape, (counts.get(shape) ?? 0) + 1);
}

/** The mark that a line of words begins with, or the whole line where it has none. */
function markOf(text: string): string {
  return /^[^\p{L}\p{N}]{1,3}(?=\s?\p{L})/u.exec(text)?.[0] ?? text;
}

/** Words in Latin letters behind the Japanese label on its line, while the answer stands below. */
function withoutTranslations(rows: readonly (readonly Part[])[]): (readonly Part[])[] {
  const closing = rows.map((parts) => {
    const [label, text] = parts.slice(-2);
    const isClosing = label?.type === "label" && text?.type === "text" && text.unit.running && text.unit === label.unit;
    return isClosing && /^[^\p{L}]{0,3}[A-Za-z][\x20-\x7e]*$/u.test(text.text);
  });
  const asking = rows.filter((parts) => parts.some((part) => part.type === "label" && part.unit.running)).length;
  const translated = closing.filter((is) => is).length;
  if (translated < FEWEST_ANSWERS || translated < asking * MOST) return [...rows];
  return rows.map((parts, index) => (closing[index] === true ? parts.slice(0, -1) : parts));
}

function withoutAnswerOpenings(rows: readonly (readonly Part[])[]): (readonly Part[])[] {
  const firsts = new Set<Part>();
  let before: Part | undefined;
  for (const parts of rows) {
    for (const part of parts) {
      if (part.type === "text" && (before?.type === "label" || before?.type === "marker")) firsts.add(part);
      // A mark alone is that of a label which was lost; what follows it is the first again.
      if (part.type !== "text" || ANSWER_OPENING.exec(part.text)?.[0] !== part.text) before = part;
    }
  }
  const opening = (part: Part): string | undefined =>
    part.type === "text" && firsts.has(part) ? ANSWER_OPENING.exec(part.text)?.[0] : undefined;
  const usual = usualOnes(
    [...firsts].flatMap((part) => opening(part)?.trim() ?? []),
    (_shape, count) => count >= FEWEST_ANSWERS && count >= firsts.size * MOST,
  );
  if (usual.size === 0) return [...rows];
  return rows.map((parts) =>
    parts.flatMap((part): Part[] => {
      const mark = opening(part);
      if (part.type !== "text" || mark === undefined || !usual.has(mark.trim())) return [part];
      const text = part.text.slice(mark.length).trim();
      return text === "" ? [] : [{ ...part, text }];
    }),
  );
}

function usualOnes(shapes: readonly string[], isUsual: (shape: string, count: number) => boolean): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const shape of shapes) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  return new Set([...counts].filter(([shape, count]) => isUsual(shape, count)).map(([shape]) => shape));
}
