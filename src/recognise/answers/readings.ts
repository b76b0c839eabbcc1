import type { FieldState } from "../../disclosure";
import type { Edition, Field } from "../../form";
import { reducedText } from "../../text/matching";
import type { Anchor } from "../alignment/anchor";
import type { Entry } from "../entries/entry";
import type { DoubtReason } from "../result/recognition";
import { markerLength, markersIn, markerWithin, maskOf } from "../words/markers";
import type { Claim } from "./claims";
import { endsAsPrinted } from "./label-ends";
import { namesPart, opensWithPromptOf, repeatsPromptOf } from "./own-prompt";
import { opensWithLabelOf } from "../words/sub-labels";

/** What was read for a field, before confidence is settled. */
export interface Reading {
  readonly field: Field;
  state: FieldState;
  value: string;
  readonly entry: Entry | undefined;
  readonly doubts: Set<DoubtReason>;
}

/** Whether nothing was read for a field, not even a mask. */
export function isEmpty({ state }: Reading): boolean {
  return state === "blank" || state === "lost";
}

/** Readings of all fields of the edition, in its order. */
export function readingsOf(edition: Edition, claims: readonly Claim[]): Reading[] {
  const byField = new Map<Field, Claim[]>();
  for (const claim of claims) byField.set(claim.field, [...(byField.get(claim.field) ?? []), claim]);
  const readings = edition.fields.map((field) => readingOf(field, byField.get(field) ?? []));
  doubtLabelsBehindMarkers(readings);
  return readings;
}

/** Shorter questions may be an answer's own words. */
const LONG = 24;

/**
 * Where a table does not print its prompts behind the markers, one that stands there is more likely a part of the answer.
 */
function doubtLabelsBehindMarkers(readings: readonly Reading[]): void {
  const inTables = readings.filter(({ state, entry }) => state === "answered" && entry?.running === false);
  const behind = inTables.filter(({ entry }) => entry?.labelBehindMarker);
  if (behind.length * 2 > inTables.length) return;
  for (const { field, entry, doubts } of behind) {
    const [prompt] = entry?.prompts ?? [];
    // Nobody repeats a long question word for word.
    const isWhole = prompt !== undefined && prompt.end - prompt.start >= Math.max(LONG, reducedText(field.prompt).length);
    if (field.item.fields.length === 1 && !isWhole) doubts.add("label-in-answer");
  }
}

/** So many markers in one answer are those of other rows. */
const SEVERAL = 3;

function readingOf(field: Field, claims: readonly Claim[]): Reading {
  const filled = claims.filter((claim) => claim.text !== "");
  const main = filled[0] ?? claims[0];
  if (!main) return { field, state: "lost", value: "", entry: undefined, doubts: new Set(["no-row"]) };
  const doubts = new Set((filled.length > 0 ? filled : claims).flatMap((claim) => claim.doubts));
  if (main.entry.beforePrompt !== "no") doubts.add("order");
  if (filled.length === 0) return emptyReading(field, claims, main, doubts);
  const texts = [...new Map(filled.map((claim) => [reducedText(claim.text), claim.text])).values()];
  if (texts.length === 1) doubts.delete("printed-twice");
  if (main.entry.running && claims.length > filled.length) doubts.add("printed-twice");
  const value = withoutPromptEnds(field, texts.join("\n"));
  if (isUnfilled(value)) return { field, state: "blank", value: "", entry: main.entry, doubts };
  const mask = maskOf(value);
  if (mask) return { field, state: mask, value: "", entry: main.entry, doubts };
  if (value === "" || isOwnLabel(field, value)) {
    doubts.add("label-in-answer");
    return { field, state: "lost", value: "", entry: main.entry, doubts };
  }
  if (!main.entry.flow && main.entry.pieces.some(({ cut }) => cut === true)) doubts.add("neighbour-missing");
  addLabelDoubts(main, doubts);
  if (field.item.fields.length > 1 && main.entry.prompts.length === 0 && opensWithLabelOf(field, value))
    doubts.add("label-in-answer");
  if (main.entry.textAbove && main.entry.prompts.some((label) => fusedTo(label, main.entry))) doubts.add("label-in-answer");
  if ((main.entry.running && holdsMarker(main.entry, value)) || markersIn(value) >= SEVERAL) doubts.add("marker-in-answer");
  if (repeatsPromptOf(field, value)) doubts.add("label-in-answer");
  if (opensWithPromptOf(field, value) && (main.entry.running || !namesPart(field, value))) doubts.add("label-in-answer");
  return { field, state: "answered", value, entry: main.entry, doubts };
}

function emptyReading(field: Field, claims: readonly Claim[], main: Claim, doubts: Set<DoubtReason>): Reading {
  const { entry } = main;
  const lost = claims.every((claim) => claim.entry.labelInPlace);
  if (!lost && claims.some((claim) => claim.entry.labelBehindMarker)) doubts.add("label-in-answer");
  if (entry.running && !entry.hasMarker && entry.prompts.some((anchor) => !anchor.endsTrue)) doubts.add("label-damaged");
  if (!entry.running && !entry.hasMarker && !entry.emptyBehind) doubts.add("label-in-answer");
  // The circle of a field that the form asks for without one may be its answer.
  if (entry.printedMarker?.circled && field.requirement === "mandatory") doubts.add("marker-in-answer");
  // Words between a whole prompt and a marker below may be its answer, and the marker that of the next item.
  if (entry.running && entry.hasMarker && entry.prompts.length > 0 && entry.residue.length > 0) doubts.add("marker-in-answer");
  // A line that is only like a prompt may be the answer itself.
  if (entry.running && !entry.hasMarker && entry.prompts.some(({ likeness }) => likeness < 0.9)) doubts.add("label-damaged");
  if (lost) doubts.add(entry.prompts.length > 1 || !entry.hasMarker ? "label-in-answer" : "marker-in-answer");
  return { field, state: lost ? "lost" : "blank", value: "", entry, doubts };
}

/** Less than this of a prompt is like the form's only in part, whatever title stands above it. */
const REWORDED = 0.7;

function addLabelDoubts({ field, entry }: Claim, doubts: Set<DoubtReason>): void {
  const anchors = entry.prompts.length > 0 ? entry.prompts.filter((anchor) => anchor.first === field.index) : entry.titles;
  const best = Math.max(0, ...anchors.map((anchor) => (anchor.kind === "number" ? 0.8 : anchor.likeness)));
  if (anchors.length > 0 && best < 0.8 && !entry.titles.some((title) => title.kind !== "number" && title.likeness > 0.85)) {
    doubts.add("label-damaged");
  }
  if (entry.prompts.some((anchor) => anchor.first === field.index && anchor.likeness < REWORDED)) doubts.add("reworded");
  if (entry.ambiguousMarker) doubts.add("marker-in-answer");
  if (anchors.some((anchor) => anchor.backward)) doubts.add("order");
  if (entry.prompts.length === 0 && !entry.hasMarker) {
    // With neither prompt nor marker between, what follows a title may be the rest of the prompt, or the title a part of the answer.
    const besideTitle = entry.titles.some((title) => title.kind !== "number" && fusedTo(title, entry));
    if (entry.running || besideTitle) doubts.add("label-damaged");
  }
  // Fused to a damaged label, an answer may have lost its first characters to it, or hold the label's last ones.
  const last = anchors.at(-1);
  const isFused =
    last !== undefined &&
    last.likeness < 1 &&
    fusedTo(last, entry) &&
    !opensBehindColon(entry) &&
    !(last.kind === "prompt" && endsAsPrinted(last, entry, field));
  if (last && entry.running && !entry.hasMarker && (!last.endsTrue || isFused)) {
    doubts.add("label-damaged");
  }
}

/** A marker within an answer parts it from another; where the answer's own marker is missing, anything like one may be it. */
function holdsMarker(entry: Entry, value: string): boolean {
  return (
    markerLength(value) > 0 ||
    markerWithin(value.replaceAll("\n", " ")) !== undefined ||
    (!entry.hasMarker && /\S(?:必須|選択)(?!でき|する|し[てた]|可能|式|制)/u.test(value.split("\n")[0] ?? ""))
  );
}

/** Whether a colon parts the answer from its label in their line. */
export function opensBehindColon({ pieces: [piece] }: Entry): boolean {
  const text = piece?.unit.cell.text ?? "";
  return piece !== undefined && text.endsWith(piece.text) && /[:：]\s*$/u.test(text.slice(0, text.length - piece.text.length));
}

function fusedTo(label: Anchor, entry: Entry): boolean {
  const unit = entry.pieces[0]?.unit;
  return unit !== undefined && label.start >= unit.start && label.end <= unit.end;
}

/** The tail of the prompt (`<200字以内で記述>`) that slipped into the answer is the form's word, not the applicant's. */
function withoutPromptEnds(field: Field, text: string): string {
  const tail = /[<＜][^<>＜＞]{4,40}[>＞]$/.exec(field.prompt)?.[0];
  if (!tail) return text.trim();
  const wanted = reducedText(tail);
  const found = [...text.matchAll(/[<＜‹][^<>＜＞‹›]{4,40}[>＞›]/g)].find((match) => reducedText(match[0]) === wanted);
  if (!found) return text.trim();
  return (text.slice(0, found.index) + text.slice(found.index + found[0].length)).trim();
}

/** Brackets or a line to write on, with nothing written: `「」`, `（　　）`, `＿＿＿`. */
function isUnfilled(value: string): boolean {
  return /^[\s\u3000「『（(［[【〔〈《」』）)］\]】〕〉》_＿]+$/u.test(value);
}

function isOwnLabel(field: Field, value: string): boolean {
  const reduced = reducedText(value);
  return [field.prompt, field.item.title].some((label) => reduced === reducedText(label));
}
