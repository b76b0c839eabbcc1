import type { Field } from "../../form";
import { BLANK } from "../../text/line-ends";
import { partsBehindBrackets } from "../words/sub-labels";
import { fitOf } from "./fit";

/** An answer cut for several fields, with how well the parts fit them. */
export interface Split {
  readonly parts: readonly string[];
  readonly score: number;
  /** True where the text had as many paragraphs as there are fields. */
  readonly byParagraphs: boolean;
  /** True where each part has its number (①, (1)), or has the very look of what its own prompt asks for. */
  readonly certain: boolean;
}

/** Most places that a cut is tried at. */
const MOST_CUTS = 60;

/**
 * Cuts one text into the answers of several fields, in their order: at its paragraphs where there are as many, else at
 * the blanks and line breaks where the parts look most like what the prompts ask for.
 * @returns undefined where the text has too few places to cut at
 */
export function splitAmong(text: string, fields: readonly Field[]): Split | undefined {
  const numbered = numberedParts(text, fields.length);
  if (numbered) return { parts: numbered, score: totalFit(fields, numbered), byParagraphs: true, certain: true };
  const bracketed = partsBehindBrackets(text, fields.length);
  if (bracketed) return { parts: bracketed, score: totalFit(fields, bracketed), byParagraphs: true, certain: false };
  const paragraphs = text.split("\n");
  if (paragraphs.length === fields.length) {
    const certain = fields.every((field, index) => fitOf(field, paragraphs[index] ?? "") >= 1);
    return { parts: paragraphs, score: totalFit(fields, paragraphs), byParagraphs: true, certain };
  }
  const cuts = cutsOf(text);
  if (cuts.length < fields.length - 1) return undefined;
  const best = bestCuts(text, cuts, fields, 0, 0, new Map());
  return best && { ...best, byParagraphs: false, certain: false };
}

/** `①…`, `(1)…`, `1. …` at the beginning of a line. */
const NUMBERED = /(?:^|\n)\s*(?:([①-⑳])|[(（]\s?(\d{1,2})\s?[)）]|(\d{1,2})\s?[.)．）])[^\S\n]*/gu;

/** The parts of a text whose numbers run from 1 to just as many as are wanted. */
function numberedParts(text: string, count: number): string[] | undefined {
  const found = [...text.matchAll(NUMBERED)];
  const runs = found.every(([, circled, bracketed, dotted], index) => {
    const number = circled === undefined ? Number(bracketed ?? dotted) : (circled.codePointAt(0) ?? 0) - 0x245f;
    return number === index + 1;
  });
  if (!runs || count < 2 || found.length !== count || found[0]?.index !== 0) return undefined;
  return found.map((match, index) => text.slice(match.index + match[0].length, found[index + 1]?.index).trim());
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly bonus: number;
}

function cutsOf(text: string): Cut[] {
  const lines = [...text.matchAll(/\n/g)].map((match) => ({ start: match.index, end: match.index + 1, bonus: 0.5 }));
  const blanks = [...text.matchAll(new RegExp(BLANK, "gu"))].map((match) => ({
    start: match.index,
    end: match.index + 1,
    bonus: 0,
  }));
  return [...lines, ...blanks]
    .slice(0, MOST_CUTS)
    .map((cut) => (/^(?:あり|なし|有|無)/u.test(text.slice(cut.end)) ? { ...cut, bonus: cut.bonus + 0.4 } : cut))
    .sort((a, b) => a.start - b.start);
}

function bestCuts(
  text: string,
  cuts: readonly Cut[],
  fields: readonly Field[],
  index: number,
  start: number,
  known: Map<string, { parts: string[]; score: number } | undefined>,
): { parts: string[]; score: number } | undefined {
  const field = fields[index];
  if (!field) return undefined;
  if (index === fields.length - 1) {
    const rest = text.slice(start).trim();
    return rest === "" ? undefined : { parts: [rest], score: fitOf(field, rest) };
  }
  const key = `${index}:${start}`;
  if (known.has(key)) return known.get(key);
  let best: { parts: string[]; score: number } | undefined;
  let nth = 0;
  for (const cut of cuts) {
    if (cut.start <= start) continue;
    const part = text.slice(start, cut.start).trim();
    if (part === "") continue;
    const rest = bestCuts(text, cuts, fields, index + 1, cut.end, known);
    if (!rest) continue;
    // An early cut is the likelier one: what follows the first blank is more often the next answer than the last word.
    const score = fitOf(field, part) + cut.bonus - 0.05 * nth + rest.score;
    nth += 1;
    if (!best || score > best.score) best = { parts: [part, ...rest.parts], score };
  }
  known.set(key, best);
  return best;
}

function totalFit(fields: readonly Field[], parts: readonly string[]): number {
  return fields.reduce((sum, field, index) => sum + fitOf(field, parts[index] ?? ""), 0);
}
