import { type Edition, type Field, REQUIREMENT_LABELS } from "../../form";
import type { Anchor } from "../alignment/anchor";
import type { Unit } from "../labels/stream";
import { markerLength, markerWithin } from "../words/markers";
import { type Draft, draftAt } from "./entry";
import { type Part, withoutAddition } from "./parts";

/** What is known of a line from the document as a whole. */
export interface LineHabits {
  /** The line holds the rows of many items. */
  readonly flow: boolean;
  /** The document prints requirement markers. */
  readonly marked: boolean;
  /** It prints them before the answers of an item's further fields as well. */
  readonly markedThroughout: boolean;
  /** It prints the circle of 必須○. */
  readonly circled: boolean;
  readonly edition: Edition;
}

/** Reads one line of running text; answers run on from line to line until the next label. */
export function readLine(
  parts: readonly Part[],
  before: Draft | undefined,
  drafts: Draft[],
  { flow, marked, markedThroughout, circled, edition }: LineHabits,
): Draft | undefined {
  let draft = before;
  const start = (unit: Unit): Draft => {
    const fresh = draftAt(unit);
    drafts.push(fresh);
    return fresh;
  };
  let lastRow = -1;
  parts.forEach((part, index) => {
    switch (part.type) {
      case "label": {
        const { anchor } = part;
        if (draft && marksHeading(draft, anchor)) {
          draft.hasMarker = false;
          draft.markedAbove = true;
        }
        if (draft && marked && !flow && opensPrompt(draft, anchor, edition)) draft.residue.push(...draft.pieces.splice(0));
        const done = draft && (draft.pieces.length > 0 || draft.hasMarker);
        if (anchor.kind === "section" || anchor.kind === "group") {
          if (done) draft = start(part.unit);
          break;
        }
        const asked = draft?.prompts.at(-1);
        const another = asked && (anchor.kind !== "prompt" || asked.first !== anchor.first);
        if (!draft || done || (another && (flow || anchor.kind !== "prompt" || lastRow !== part.unit.rowIndex)))
          draft = start(part.unit);
        lastRow = part.unit.rowIndex;
        (anchor.kind === "prompt" ? draft.prompts : draft.titles).push(anchor);
        draft.goesOn = part.goesOn ?? false;
        break;
      }
      case "number": {
        const next = parts[index + 1];
        if (draft && next?.type === "label" && marksHeading(draft, next.anchor)) break;
        if (draft && (draft.pieces.length > 0 || draft.hasMarker || (flow && part.anchor))) draft = start(part.unit);
        if (flow && part.anchor) (draft ??= start(part.unit)).titles.push(part.anchor);
        break;
      }
      case "marker":
        if (draft?.hasMarker) draft = start(part.unit);
        draft ??= start(part.unit);
        draft.residue.push(...draft.pieces.splice(0));
        draft.hasMarker = true;
        draft.printedMarker = part;
        break;
      case "text": {
        draft ??= start(part.unit);
        if (draft.goesOn && draft.pieces.length === 0 && !draft.hasMarker) {
          draft.residue.push({ text: part.text, unit: part.unit });
          draft.goesOn = false;
          draft.brokenLabel = true;
          break;
        }
        if (draft.hasMarker && draft.pieces.length === 0 && draft.prompts.length === 0 && index === 0) draft.headed = true;
        const fused =
          !marked || draft.hasMarker || draft.markedAbove || draft.pieces.length > 0
            ? 0
            : expectedMarker(draft, part.text, edition, markedThroughout);
        if (fused > 0) {
          draft.hasMarker = true;
          draft.ambiguousMarker = true;
          draft.opensLikeMarker = markerLength(part.text) === 0;
        }
        const circle = circled ? circleLength(draft, part, edition) : 0;
        const body = part.text.slice(fused + circle).trim();
        const within = draft.hasMarker ? undefined : markerWithin(body);
        const split = within && endsLabel(draft, parts[index - 1], within.before) ? within : undefined;
        if (split) {
          draft.residue.push(...draft.pieces.splice(0), { text: split.before, unit: part.unit });
          draft.hasMarker = true;
        }
        const opens = draft.pieces.length === 0 && !draft.hasMarker && draft.prompts.length > 0;
        const text = split ? split.behind : opens ? withoutAddition(body) : body;
        if (text !== "") draft.pieces.push({ text, unit: part.unit, ...(part.cut && { cut: part.cut }) });
        break;
      }
      case "empty":
        break;
    }
  });
  return draft;
}

/**
 * Whether text between a label and a marker in its line is the rest of the label: a prompt that was not recognised, or
 * the damaged end of one that was.
 */
function endsLabel(draft: Draft, before: Part | undefined, text: string): boolean {
  if (draft.prompts.length === 0) return draft.titles.length > 0;
  if (before?.type !== "label") return false;
  return (text.length <= 12 && /[(（<＜)）>＞]/u.test(text)) || (!before.anchor.endsTrue && text.length <= 12);
}

/**
 * Length of a marker that might as well be the answer's first word (`選択式…`), where the form prints that very marker: in
 * the first row of an item, in each row of an item whose fields differ, and in all rows where the document does so.
 */
function expectedMarker(draft: Draft, text: string, edition: Edition, throughout: boolean): number {
  const field = edition.fields[draft.prompts.at(-1)?.first ?? draft.titles[0]?.first ?? -1];
  if (!field) return 0;
  if (draft.titles.length === 0 && sharesMarker(field) && !throughout) return 0;
  const length = text.startsWith(REQUIREMENT_LABELS[field.requirement].slice(0, 2)) ? markerLength(text, true) : 0;
  return OPENS_NOTHING.test(text.slice(length)) ? 0 : length;
}

/** Whether the form prints no marker for a field, but one for its item above. */
export function sharesMarker(field: Field): boolean {
  return field.item.fields[0] !== field && field.item.fields.every(({ requirement }) => requirement === field.requirement);
}

/** Length of the circle of 必須○ that stands below its marker, before the answer's own words. */
function circleLength(draft: Draft, { text, unit }: Part & { type: "text" }, edition: Edition): number {
  const { printedMarker, pieces, prompts, titles } = draft;
  const field = edition.fields[prompts.at(-1)?.first ?? titles[0]?.first ?? -1];
  if (pieces.length > 0 || field?.requirement !== "mandatoryWithLevel" || !printedMarker || printedMarker.circled) return 0;
  return printedMarker.unit.rowIndex < unit.rowIndex ? (/^[○◯〇]\s*(?=\S)/u.exec(text)?.[0].length ?? 0) : 0;
}

/** What no answer begins with: 選択式, 選択できます are words of the answer, and its marker is not there. */
const OPENS_NOTHING = /^(?:式|肢|制|でき|する|し[てた]|が|は|に|を|の|です|とな|ではな)/u;

/**
 * Whether text that follows a title, before the marker, is the beginning of the prompt in other words, or the rest of the
 * title: the answer stands behind the marker.
 */
function opensPrompt({ hasMarker, markedAbove, titles, prompts }: Draft, { kind, first }: Anchor, edition: Edition): boolean {
  const title = titles.at(-1);
  if (hasMarker || markedAbove || prompts.length > 0 || kind !== "prompt" || title === undefined) return false;
  const item = edition.fields[title.first]?.item;
  return item !== undefined && item.fields[0] === edition.fields[first];
}

/** Whether what was read so far is an item's heading with its marker, and the label behind it the item's first prompt. */
function marksHeading({ hasMarker, pieces, prompts, titles }: Draft, { kind, first }: Anchor): boolean {
  const isHeading = hasMarker && pieces.length === 0 && prompts.length === 0;
  return isHeading && kind === "prompt" && titles.some((title) => title.kind === "title" && title.first === first);
}
