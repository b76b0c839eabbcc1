import type { Edition, Item } from "../../form";
import { BLANK } from "../../text/line-ends";
import { reducedText } from "../../text/matching";
import type { Anchor } from "../alignment/anchor";
import type { Unit } from "../labels/stream";
import { isLike } from "../words/distance";
import { markerLength } from "../words/markers";
import { labelsAbove } from "../words/vocabulary";
import { markerPart, type Part } from "./parts";

/** Items on one line from which on it is a flow: a PDF's text without its rows. */
const SEVERAL = 2;

/** Items on one line from which on the whole document is taken for a flow, short last pages included. */
const MANY = 6;

/** Lines in which the rows of several items follow each other. */
export function flowUnits(rows: readonly (readonly Part[])[], edition: Edition): Set<Unit> {
  const counts = new Map<Unit, number>();
  for (const parts of rows) {
    const unit = parts[0]?.unit;
    if (!unit?.running) continue;
    const items = new Set<Item | undefined>();
    for (const part of parts) if (part.type === "label" && isQuestion(part)) items.add(itemOf(part, edition));
    counts.set(unit, items.size);
  }
  const least = Math.max(0, ...counts.values()) >= MANY ? 1 : SEVERAL;
  return new Set([...counts].filter(([, count]) => count >= least).map(([unit]) => unit));
}

function isQuestion({ anchor }: Part & { type: "label" }): boolean {
  return anchor.kind === "prompt" || anchor.kind === "title";
}

/**
 * Takes out of a flow's answers what belongs to the labels around them: numbers of the item that follows, short names of
 * groups and sections, and the halves of a label that was split around its neighbours (`開示情報の時 … 点`).
 */
export function tidyFlow(parts: readonly Part[], edition: Edition): Part[] {
  const tidied: Part[] = [];
  /** Second halves that are still to come. */
  const awaited: string[] = [];
  parts.forEach((part, index) => {
    if (part.type === "label") awaitRest(part, edition, awaited);
    if (part.type !== "text") {
      tidied.push(part);
      return;
    }
    const following = followingItems(parts, index, edition);
    const tokens = part.text.split(new RegExp(`(?<=${BLANK.source})`, "u"));
    const isLater = (rest: string): boolean => standsLater(rest, parts, index);
    let cut = false;
    while (tokens.length > 0) {
      const rest = restLength(tokens, awaited, "end");
      if (rest > 0) {
        // Where the same words come again, these may be the answer's own.
        cut ||= isLater(reducedText(tokens.splice(-rest).join("")));
        continue;
      }
      const spread = spreadLength(tokens, following);
      if (spread > 0) {
        tokens.splice(-spread);
        continue;
      }
      const last = tokens.at(-1) ?? "";
      const kind = wordKind(last, following, awaited, isLater);
      if (kind === "answer") break;
      // A number alone, with another item's question behind it, is as likely the answer.
      if (isOnlyNumber(tokens) && !isNumberOf(last, following[0])) {
        cut = true;
        break;
      }
      cut ||= kind === "like a label";
      tokens.pop();
    }
    const item = itemBefore(parts, index, edition);
    for (;;) {
      const rest = restLength(tokens, awaited, "start");
      const count = rest > 0 ? rest : tokens.length > 1 && isNumberOf(tokens[0] ?? "", item) ? 1 : 0;
      if (count === 0) break;
      tokens.splice(0, count);
    }
    const opened = tokens.length > 1 && isNumberOf(tokens[0] ?? "", following[0]) ? following[0] : undefined;
    if (opened) {
      // The number of the next item: what follows it stands before its label.
      tokens.shift();
      tidied.push({ type: "number", unit: part.unit, anchor: numberAnchor(opened, part.unit) });
    }
    let text = tokens.join("").trim();
    const marker = text === part.text ? 0 : markerLength(text);
    if (marker > 0) {
      tidied.push(markerPart(part.unit, text.slice(0, marker)));
      text = text.slice(marker).trim();
    }
    if (text !== "") tidied.push({ ...part, text, ...(cut && { cut }) });
  });
  return tidied;
}

function itemOf(part: Part & { type: "label" }, edition: Edition): Item | undefined {
  return edition.fields[part.anchor.first]?.item;
}

/** Items of the labels that come next, and the first of the group that opens there. */
function followingItems(parts: readonly Part[], index: number, edition: Edition): Item[] {
  const items: Item[] = [];
  for (const part of parts.slice(index + 1)) {
    if (part.type === "text" && items.length > 0) break;
    // A group or section says where it begins, not which of its items comes next.
    const item = part.type === "label" && isQuestion(part) ? itemOf(part, edition) : undefined;
    if (item && !items.includes(item)) items.push(item);
    if (items.length >= 2) break;
  }
  return items;
}

function numberAnchor(item: Item, unit: Unit): Anchor {
  const [first, last] = [item.fields[0]?.index ?? 0, item.fields.at(-1)?.index ?? 0];
  return { kind: "number", start: unit.start, end: unit.start, first, last, likeness: 1, endsTrue: true, backward: false };
}

function itemBefore(parts: readonly Part[], index: number, edition: Edition): Item | undefined {
  const before = parts.slice(0, index).findLast((part) => part.type === "label");
  return before && itemOf(before, edition);
}

function isNumberOf(token: string, item: Item | undefined): boolean {
  const word = reducedText(token);
  return /^\d{1,2}$/.test(word) && item?.number === Number(word);
}

/** Whether nothing but digits is left, behind a marker or not. */
function isOnlyNumber(tokens: readonly string[]): boolean {
  const text = tokens.join("").trim();
  return /^\d{1,2}$/.test(reducedText(text.slice(markerLength(text))));
}

/** How many letters with a blank between each at the end are a label of the items that follow, spread over its cell (`回 線`). */
function spreadLength(tokens: readonly string[], following: readonly Item[]): number {
  const letters = tokens.length - 1 - tokens.findLastIndex((token) => [...token.trim()].length !== 1);
  const labels = following.flatMap((item) => labelsAbove(item).map(reducedText));
  for (let count = letters; count > 1; count -= 1)
    if (count < tokens.length && labels.includes(reducedText(tokens.slice(-count).join("")))) return count;
  return 0;
}

/** From this length on, most of a label's words at the end of an answer are the label. */
const PLAIN = 4;

function wordKind(
  token: string,
  following: readonly Item[],
  awaited: string[],
  isLater: (rest: string) => boolean,
): "answer" | "label" | "like a label" {
  const word = reducedText(token);
  if (word === "") return token.trim() === "" || /^[・、]$/u.test(token.trim()) ? "label" : "answer";
  if (following.some((item) => isNumberOf(token, item))) return "label";
  const labels = following.flatMap((item) => labelsAbove(item).map(reducedText));
  if (labels.includes(word)) return "label";
  if (word.length < 2) return "answer";
  const begun = labels.filter((label) => label.startsWith(word));
  const torn = begun.find((label) => isLater(label.slice(word.length)));
  const half = torn ?? begun.find((label) => word.length * 2 >= label.length);
  if (half !== undefined) {
    awaited.push(half.slice(word.length));
    const isPlain = torn !== undefined || (word.length >= PLAIN && word.length >= half.length * 0.75);
    return isPlain ? "label" : "like a label";
  }
  return labels.some((label) => isLike(label, word, 0.65)) ? "like a label" : "answer";
}

/** Texts behind a label that broke off within which the rest of it may stand. */
const FAR = 12;

/** Most words that blanks may have made of the rest of a label. */
const MOST_WORDS = 4;

/** Whether the rest of a label begins or ends one of the texts that follow. */
function standsLater(rest: string, parts: readonly Part[], index: number): boolean {
  let seen = 0;
  for (const part of parts.slice(index + 1)) {
    if (part.type !== "text") continue;
    const tokens = part.text.split(BLANK);
    if (restLength(tokens, [rest], "end") > 0 || restLength(tokens, [rest], "start") > 0) return true;
    seen += 1;
    if (seen >= FAR) return false;
  }
  return false;
}

/** Words at one side that are an awaited rest, which is taken out of those awaited; 0 where there is none. */
function restLength(tokens: readonly string[], awaited: string[], side: "start" | "end"): number {
  for (let count = 1; count <= Math.min(MOST_WORDS, tokens.length); count += 1) {
    const word = reducedText((side === "end" ? tokens.slice(-count) : tokens.slice(0, count)).join(""));
    const place = word === "" ? -1 : awaited.indexOf(word);
    if (place < 0) continue;
    awaited.splice(place, 1);
    return count;
  }
  return 0;
}

/** A group or title that broke off, by itself or before the label that follows it: its end comes later, among other words. */
function awaitRest(part: Part & { type: "label" }, edition: Edition, awaited: string[]): void {
  const { anchor, unit } = part;
  if (anchor.kind === "number" || anchor.likeness === 1) return;
  const item = edition.fields[anchor.first]?.item;
  const printed = reducedText(unit.cell.text.slice(unit.from[anchor.start - unit.start], unit.to[anchor.end - unit.start - 1]));
  const labels = [item?.group, item?.title, item?.section.title].map((words) => reducedText(words ?? ""));
  const behind = labels
    .filter((next) => next !== "" && printed.endsWith(next) && printed.length > next.length)
    .sort((one, another) => another.length - one.length)[0];
  for (const label of labels) {
    const begun = behind !== undefined && label !== behind ? printed.slice(0, -behind.length) : printed;
    if (anchor.kind === "prompt" && begun === printed) continue;
    if (label.startsWith(begun) && label.length > begun.length) awaited.push(label.slice(begun.length));
  }
}
