import type { Field } from "../../form";
import { likenessToAnswer } from "../answers/fit";
import type { FoundPrompt, LabelWords, Word } from "./label-words";

/** What is no label on one line, up to the next label: an answer, or a line of one. */
interface Piece {
  readonly words: readonly Word[];
  /** Index of its first word. */
  readonly start: number;
  /** A label or an empty line stands before it. */
  readonly opens: boolean;
}

/** Most lines of one answer. */
const MOST_LINES = 12;

/** Words before its prompt and behind it within which an answer is looked for. */
const BEFORE = 60;
const BEHIND = 250;

/** What it costs to leave a mandatory field empty, any other one, or a piece over; to break a paragraph, or to join two. */
const COST = { missing: 2, empty: 0.3, over: 0.6, broken: 0.5, joined: 0.7, line: 0.1 } as const;

/** What a word of distance to the prompt costs, behind it and before it. */
const FAR = { behind: 0.004, before: 0.01 } as const;

/**
 * Gives the answers of a text to its prompts in their order, wherever they stand, as where a text has several prompts,
 * then their markers, then their answers: the distribution over the whole text that looks most like answers.
 */
export function answersInOrder(found: LabelWords): Map<Field, Word[]> {
  const pieces = piecesOf(found);
  const count = pieces.length;
  const { prompts } = found;
  const textOf = joinedWords(pieces);
  // For each prompt and piece: the best that the prompts before can make of the pieces before, and how many it takes.
  const taken: Int8Array[] = [];
  let before = new Float64Array(count + 1);
  for (let piece = 1; piece <= count; piece += 1) before[piece] = (before[piece - 1] ?? 0) - COST.over;
  for (const prompt of prompts) {
    const scores = new Float64Array(count + 1).fill(-Infinity);
    const choice = new Int8Array(count + 1).fill(-1);
    const empty = prompt.field.requirement === "optional" ? COST.empty : COST.missing;
    for (let end = 0; end <= count; end += 1) {
      const consider = (score: number, how: number): void => {
        if (score <= (scores[end] ?? 0)) return;
        scores[end] = score;
        choice[end] = how;
      };
      consider((before[end] ?? 0) - empty, 0);
      if (end > 0) consider((scores[end - 1] ?? 0) - COST.over, -1);
      for (let lines = 1; lines <= Math.min(MOST_LINES, end); lines += 1) {
        const first = pieces[end - lines];
        if (!first || first.start < prompt.first - BEFORE || first.start > prompt.last + BEHIND) continue;
        consider((before[end - lines] ?? 0) + worthOf(prompt, pieces, end - lines, end, textOf), lines);
      }
    }
    taken.push(choice);
    before = scores;
  }
  return traced(prompts, pieces, taken);
}

type TextOf = (from: number, to: number) => string;

function worthOf(
  { field, first, last }: FoundPrompt,
  pieces: readonly Piece[],
  from: number,
  to: number,
  textOf: TextOf,
): number {
  const own = pieces.slice(from, to);
  const start = own[0]?.start ?? 0;
  const distance = start > last ? (start - last) * FAR.behind : Math.max(0, first - start) * FAR.before;
  const joins = own.slice(1).reduce((cost, piece) => cost + (piece.opens ? COST.joined : COST.line), 0);
  const breaks = (own[0]?.opens ? 0 : COST.broken) + (pieces[to] && !pieces[to].opens ? COST.broken : 0);
  return likenessToAnswer(field, textOf(from, to)) - distance - joins - breaks;
}

/** The text of pieces that stand together: each prompt near them asks for it. */
function joinedWords(pieces: readonly Piece[]): TextOf {
  const texts = pieces.map(({ words }) => words.map(({ text }) => text).join(" "));
  const known: string[][] = texts.map(() => []);
  return (from, to) => {
    const fromHere = known[from] ?? [];
    return (fromHere[to - from] ??= texts.slice(from, to).join(" "));
  };
}

/** Follows the choices back from the end. */
function traced(prompts: readonly FoundPrompt[], pieces: readonly Piece[], taken: readonly Int8Array[]): Map<Field, Word[]> {
  const answers = new Map<Field, Word[]>();
  let end = pieces.length;
  for (let place = prompts.length - 1; place >= 0; place -= 1) {
    while (end > 0 && taken[place]?.[end] === -1) end -= 1;
    const lines = Math.max(0, taken[place]?.[end] ?? 0);
    const own = pieces.slice(end - lines, end).flatMap(({ words }) => words);
    const field = prompts[place]?.field;
    if (field && own.length > 0) answers.set(field, own);
    end -= lines;
  }
  return answers;
}

/** Lines of answers, or their words where the text is on one line. */
function piecesOf({ words, isLabel, hasLines }: LabelWords): Piece[] {
  const pieces: (Piece & { words: Word[] })[] = [];
  words.forEach((word, index) => {
    if (isLabel[index]) return;
    const last = pieces.at(-1);
    const isBehindLabel = index === 0 || isLabel[index - 1] === true;
    if (hasLines && last && !isBehindLabel && last.words[0]?.line === word.line) last.words.push(word);
    else pieces.push({ words: [word], start: index, opens: isBehindLabel || word.source?.gapAbove === true });
  });
  return pieces;
}
