import type { Edition } from "../../form";
import type { Anchor } from "../alignment/anchor";
import { CROWDED, type Stream, type Unit } from "../labels/stream";
import { markerLength } from "../words/markers";
import { narrowDigits, numbersOfCell } from "../words/numbers";

/** A piece of a row, in reading order. */
export type Part =
  /** `goesOn` where the line ends in a comma behind it, so that the rest of the label stands in the next one. */
  | { readonly type: "label"; readonly anchor: Anchor; readonly unit: Unit; readonly goesOn?: boolean }
  | { readonly type: "empty"; readonly unit: Unit }
  | MarkerPart
  /** With the anchor where the alignment relied on it. */
  | { readonly type: "number"; readonly anchor?: Anchor; readonly unit: Unit }
  /** `cut` where something like a label was taken off its end. */
  | { readonly type: "text"; readonly text: string; readonly unit: Unit; readonly cut?: boolean };

export interface MarkerPart {
  readonly type: "marker";
  readonly unit: Unit;
  /** As the marker of a field is that asks for a certain level (必須○). */
  readonly circled: boolean;
}

/** Cuts each row of the stream into labels, numbers, markers and the text that is left. */
export function partsOf(stream: Stream, anchors: readonly Anchor[], edition: Edition): Part[][] {
  let next = 0;
  return stream.rows.map((units) =>
    units.flatMap((unit, place) => {
      while ((anchors[next]?.end ?? Infinity) <= unit.start) next += 1;
      const here: Anchor[] = [];
      for (let index = next; (anchors[index]?.start ?? Infinity) < unit.end; index += 1) {
        const anchor = anchors[index];
        if (anchor) here.push(anchor);
      }
      return partsOfUnit(
        unit,
        here,
        units.slice(0, place).every(({ cell }) => cell.text === ""),
        edition,
      );
    }),
  );
}

function partsOfUnit(unit: Unit, anchors: readonly Anchor[], leads: boolean, edition: Edition): Part[] {
  const { text } = unit.cell;
  if (text === "") return [{ type: "empty", unit }];
  if (anchors.length === 0 && leads && !unit.running && numbersOfCell(text)) return [{ type: "number", unit }];
  const parts: Part[] = [];
  let position = 0;
  let asked = false;
  for (const anchor of anchors) {
    const start = anchor.start <= unit.start ? 0 : (unit.from[anchor.start - unit.start] ?? text.length);
    const end = anchor.end > unit.end ? text.length : labelEnd(text, start, unit.to[anchor.end - 1 - unit.start] ?? 0);
    const before = text.slice(position, start);
    if (
      position === 0 &&
      unit.running &&
      unit.end - unit.start <= CROWDED &&
      anchor.kind !== "section" &&
      isNumberedRemnant(before)
    )
      parts.push({ type: "number", unit });
    else if ((unit.end - unit.start > CROWDED || (asked && unit.running)) && isOtherNumber(before, anchor, edition))
      parts.push({ type: "text", text: before.trim(), unit });
    else parts.push(...between(unit, before, position === 0, true));
    // A label that began in the line before goes on in this one, and counts once.
    if (anchor.kind === "number") parts.push({ type: "number", anchor, unit });
    else {
      const goesOn = unit.running && /^\s*[、，,]\s*$/u.test(text.slice(end));
      if (anchor.start >= unit.start || goesOn) parts.push({ type: "label", anchor, unit, ...(goesOn && { goesOn }) });
    }
    position = Math.max(position, end);
    asked = anchor.kind === "prompt";
  }
  const rest = text.slice(position);
  parts.push(...between(unit, asked ? withoutAddition(rest.trimStart()) : rest, position === 0, false));
  return parts;
}

/** Whether digits before a label are another number than its item's: between two labels of a line they are the answer to the first. */
function isOtherNumber(text: string, { first, last }: Anchor, edition: Edition): boolean {
  const digits = narrowDigits(text).trim();
  const [lowest, highest] = [edition.fields[first]?.item.number ?? 0, edition.fields[last]?.item.number ?? 0];
  return /^\d{1,2}$/.test(digits) && (Number(digits) < lowest || Number(digits) > highest);
}

/** `24書類` in front of a label that was found: the number and what is left of a group's or title's name. */
function isNumberedRemnant(text: string): boolean {
  const match = /^\d{1,2}[.．)）]?\s?(\D{0,40})$/u.exec(narrowDigits(text).trim());
  return (
    match !== null &&
    !/^(?:年|[ヶかカケ箇]?月|日|名|件|社|歳|回|分|秒|時|週|人|%|円|[百千万億]|世代|倍|台|階|位|号|点|本)/u.test(match[1] ?? "")
  );
}

const CLOSING = /^\s*[)）>＞›】］\]〕》〉」』]/u;

/** A long-vowel mark and brackets left open by the label's words belong to the label. */
function labelEnd(text: string, start: number, end: number): number {
  let place = end;
  while (/[ー:：]/.test(text[place] ?? "")) place += 1;
  const label = text.slice(start, place);
  const opened = /[(（<＜‹【［[〔《〈「『]\s?$/u.test(text.slice(Math.max(0, start - 2), start)) ? 1 : 0;
  const open =
    opened + (label.match(/[(（<＜‹【［[〔《〈「『]/g)?.length ?? 0) - (label.match(/[)）>＞›】］\]〕》〉」』]/g)?.length ?? 0);
  for (let closed = 0; closed < open && CLOSING.test(text.slice(place)); closed += 1) {
    place += CLOSING.exec(text.slice(place))?.[0].length ?? 0;
  }
  return place;
}

/** What the form adds to a prompt (`<200字以内で記述>`, `(単位:%)`), whole or damaged, where the prompt was found without it. */
const ADDITION = /^[<＜(（]?[^<>＜＞()（）]{0,24}(?:字以内|単位|西暦)[^<>＜＞()（）]{0,10}[>＞)）]\s*/u;

/** Text that follows a label, without what belongs to the label yet. */
export function withoutAddition(text: string): string {
  return text.replace(ADDITION, "");
}

/** Brackets and marks that open the label which follows. */
const LEFT_OPEN = /[\s【［[(（「『〔《〈<＜‹]{1,8}$|\n\s{0,8}[■●◆◇▼□・※*-]$/u;

/** In a line that holds many rows, a dash with a blank behind it is an answer more likely than an ornament. */
function isCrowded(unit: Unit): boolean {
  return unit.running && unit.end - unit.start > CROWDED;
}

/** The part that a marker is, as printed. */
export function markerPart(unit: Unit, printed: string): MarkerPart {
  return { type: "marker", unit, circled: /[○◯〇⚪●]/u.test(printed) };
}

function between(unit: Unit, piece: string, first: boolean, beforeLabel: boolean): Part[] {
  const text = (beforeLabel ? piece.replace(LEFT_OPEN, "") : piece).trim();
  if (text === "") return [];
  if (
    beforeLabel &&
    !(isCrowded(unit) && !first && /^-\s/u.test(text)) &&
    /^[#■●◆◇▼□・*•-]{0,6}\s*(?:No\.?|№|項番|第)?\s*[(（【[［]?\d{1,2}(?:\s?[-~～〜－]\s?\d{1,2})?\s*項?[】\]］.)．）、:]{0,2}$/iu.test(
      narrowDigits(text),
    )
  ) {
    return [{ type: "number", unit }];
  }
  if (/^[\s・、。,.．()（）<>＜＞‹›:：|/【】［］[\]〔〕《》〈〉「」『』■●◆◇▼□※]+$/u.test(text) && !(first && !beforeLabel))
    return [];
  if (first && beforeLabel && /^[^\p{L}\p{N}]{1,6}$/u.test(text)) return [];
  const marker = markerLength(text);
  if (marker === 0) return [{ type: "text", text: first ? text : text.replace(/^[:：]\s*/, ""), unit }];
  const rest = text
    .slice(marker)
    .trim()
    .replace(/^[:：]\s*/, "");
  const part = markerPart(unit, text.slice(0, marker));
  return rest === "" ? [part] : [part, { type: "text", text: rest, unit }];
}
