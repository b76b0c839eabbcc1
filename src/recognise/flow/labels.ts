import type { Edition, Field, Item } from "../../form";
import { reducedText } from "../../text/matching";
import type { Anchor } from "../alignment/anchor";
import type { Stream } from "../labels/stream";
import { markersIn } from "../words/markers";

/** A label of the form, reduced, with the index of the first field under it. */
export interface FormLabel {
  readonly kind: Anchor["kind"];
  readonly first: number;
  readonly words: string;
}

/** What a text has of the form's labels. */
export interface FlowLabels {
  /** Fields whose prompt, and every label from there to the next prompt, stand in the text once and as the form has them. */
  readonly faithful: ReadonlySet<Field>;
  /** Fields whose prompt stands in the text once and as the form has it. */
  readonly asked: ReadonlySet<Field>;
  /** Fields behind whose prompt the next label is one that the form has there, as the form has it: their answers end before it. */
  readonly followed: ReadonlySet<Field>;
  /** Labels that are not in the text, or not wholly: what is left of them may stand anywhere behind their place. */
  readonly missing: readonly FormLabel[];
}

/** Tells which labels of the form a text has as they are, by what the alignment found. */
export function flowLabelsOf(anchors: readonly Anchor[], stream: Stream, edition: Edition): FlowLabels {
  const labels = anchors.filter(({ kind }) => kind !== "number");
  const whole = new Set(labels.filter((label) => standsAsInForm(label, stream, edition)).map(keyOf));
  const expected = edition.fields.map((field, index) => labelsAbove(edition.fields[index - 1], field));
  const places = new Map<number, number[]>();
  labels.forEach(({ kind, first }, place) => {
    if (kind === "prompt") places.set(first, [...(places.get(first) ?? []), place]);
  });
  const placeOf = (index: number): number | undefined => (places.get(index)?.length === 1 ? places.get(index)?.[0] : undefined);
  const asked = edition.fields.filter(
    ({ index }) => placeOf(index) !== undefined && whole.has(keyOf({ kind: "prompt", first: index })),
  );
  const faithful = asked.filter(({ index }) => {
    const isLast = index === edition.fields.length - 1;
    const [place, end] = [placeOf(index), isLast ? labels.length : placeOf(index + 1)];
    if (place === undefined || end === undefined || end < place) return false;
    const here = labels.slice(place, end + 1);
    const found = new Set(here.slice(1).map(keyOf));
    const wanted = (expected[index + 1] ?? []).map(keyOf);
    if (here.length - 1 !== wanted.length || !wanted.every((key) => found.has(key) && whole.has(key))) return false;
    return !repeatsNumber(here, stream, edition.fields[index + 1]?.item);
  });
  const withoutBrackets = labels.flatMap((label) => leftOutOf(label, stream, edition));
  const followed = edition.fields.filter(({ index }) => {
    const place = placeOf(index);
    const behind = place === undefined ? undefined : labels[place + 1];
    return (
      behind === undefined ||
      (expected[index + 1] ?? []).some(
        (label) => keyOf(label) === keyOf(behind) && (whole.has(keyOf(behind)) || opensAsInForm(behind, label, stream)),
      )
    );
  });
  return {
    followed: new Set(followed),
    faithful: new Set(faithful),
    asked: new Set(asked),
    missing: [...expected.flat().filter((label) => !whole.has(keyOf(label))), ...withoutBrackets],
  };
}

/** What a title adds in brackets, where it stands without them: it may have broken off. */
function leftOutOf({ kind, first, start, end }: Anchor, stream: Stream, edition: Edition): FormLabel[] {
  const title = reducedText(edition.fields[first]?.item.title ?? "");
  const printed = stream.text.slice(start, end);
  const isShort = kind === "title" && title.startsWith(printed) && title.length > printed.length;
  return isShort ? [{ kind, first, words: title.slice(printed.length) }] : [];
}

/** Whether the item's number stands before its prompt twice, so that one of them may be an answer that stands there. */
function repeatsNumber(labels: readonly Anchor[], stream: Stream, item: Item | undefined): boolean {
  const number = String(item?.number);
  const between = labels.slice(1).map((label, index) => stream.text.slice(labels[index]?.end, label.start));
  const [answer = "", ...gaps] = between;
  const inGaps = gaps.filter((gap) => gap === number).length + (gaps.includes(number.repeat(2)) ? 2 : 0);
  return inGaps + (gaps.length > 0 && answer.endsWith(number) ? 1 : 0) > 1;
}

function keyOf({ kind, first }: Pick<FormLabel, "kind" | "first">): string {
  return `${kind} ${first}`;
}

/** The labels that the form prints between the prompts of two neighbours, and the second prompt. */
function labelsAbove(before: Field | undefined, field: Field): FormLabel[] {
  const { item, index: first } = field;
  const opensItem = item !== before?.item;
  const opensSection = item.section !== before?.item.section;
  const labels: FormLabel[] = [{ kind: "prompt", first, words: reducedText(field.prompt) }];
  if (opensItem) labels.push({ kind: "title", first, words: reducedText(item.title) });
  if (opensSection || item.group !== before.item.group) labels.push({ kind: "group", first, words: reducedText(item.group) });
  if (opensSection) labels.push({ kind: "section", first, words: reducedText(item.section.title) });
  return labels.filter(({ words }) => words !== "");
}

/** Characters at each end of a label that have to be as in the form. */
const END = 3;

/** Whether what is printed is the beginning of a label, to the letter: only its end is missing, and that stands behind it. */
function opensAsInForm({ start, end }: Anchor, { words }: FormLabel, stream: Stream): boolean {
  const printed = stream.text.slice(start, end);
  return printed.length >= END && words.startsWith(printed);
}

/** Whether a label stands in the text as in the form, its ends to the letter: nothing of it is left beside it. */
function standsAsInForm({ kind, first, start, end, likeness, endsTrue }: Anchor, stream: Stream, edition: Edition): boolean {
  if (likeness === 1) return true;
  const field = edition.fields[first];
  if (likeness < 0.9 || !endsTrue || !field) return false;
  const { item } = field;
  const words = { prompt: field.prompt, title: item.title, group: item.group, section: item.section.title, number: "" }[kind];
  const [printed, label] = [stream.text.slice(start, end), reducedText(words)];
  // A page may break within a label, behind whose first half the marker and the answer stand.
  if (markersIn(printed) > markersIn(label)) return false;
  return printed.startsWith(label.slice(0, END)) && printed.endsWith(label.slice(-END));
}
