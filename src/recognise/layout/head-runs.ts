import { reducedText } from "../../text/matching";
import { placedWords } from "./placed-words";

/** Whose head it is, for the heads that tell a run of heads from words of an answer. */
type Column = "number" | "item" | "prompt" | "requirement" | "answer" | "other";

/** Heads of columns as the editions and their users name them. */
const HEADS: Readonly<Record<Column, readonly string[]>> = {
  number: ["番号", "No.", "項番"],
  item: ["項目", "項目名", "項目の種類", "審査対象項目"],
  prompt: ["記述内容", "設問", "質問"],
  requirement: ["必須/選択"],
  answer: [
    ...["申請", "情報開示", "開示", "記入", "記載", "回答"].flatMap((what) => [`${what}内容`, `${what}欄`]),
    ...["回答", "ご回答"],
  ],
  other: ["種類", "種別", "区分", ...["大", "中", "小"].flatMap((size) => [`${size}項目`, `${size}分類`])],
};

const COLUMNS: ReadonlyMap<string, Column> = new Map(
  Object.entries(HEADS).flatMap(([column, names]) =>
    isColumn(column) ? names.map((name): [string, Column] => [reducedText(name), column]) : [],
  ),
);

const NAMES = [...COLUMNS.keys()];

function isColumn(name: string): name is Column {
  return Object.hasOwn(HEADS, name);
}

/** So many heads in a row, one of them that of the answers, say no answer. */
const SEVERAL = 3;

/** Without the head of the answers, which may be broken by others, these. */
const TELLING: readonly Column[] = ["number", "item", "prompt", "requirement"];

/** Where heads of columns stand in a text, one behind the other. */
export interface HeadRun {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the heads of a table's columns in a text on one line. Narrow columns break heads, so that the pieces of one stand
 * among others, each in its order; a run ends where all that were begun are whole.
 */
export function headRunsIn(text: string): HeadRun[] {
  const words = placedWords(text);
  const reduced = words.map(({ text: word }) => bareWord(word));
  const runs: HeadRun[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const length = headsAt(reduced.slice(from, from + MOST_WORDS));
    const [first, last] = [words[from], words[from + length - 1]];
    if (length === 0 || !first || !last) continue;
    runs.push({ start: first.start, end: last.end });
    from += length - 1;
  }
  return runs;
}

/** Most lines that the heads of one table are broken over. */
export const MOST_LINES = 8;

/** How many of some lines, from the first on, hold heads of columns and nothing else: each column's may be several of them. */
export function linesOfHeads(lines: readonly string[]): number {
  let heads: readonly string[] | undefined = [];
  let count = 0;
  for (const [index, line] of lines.slice(0, MOST_LINES).entries()) {
    for (const word of placedWords(line)) heads &&= withWord(heads, bareWord(word.text));
    if (!heads) break;
    if (tell(heads)) count = index + 1;
  }
  return count;
}

const bareWord = (word: string): string => reducedText(word).replace(/^\(|\)$/gu, "");

/** So many tables stand side by side at most, each with the same heads. */
const MOST_TABLES = 2;

/** Most words of the heads of two pages side by side, in pieces. */
const MOST_WORDS = 40;

/** How many of the words, from the first on, are heads of columns: 0 where they tell of none. */
function headsAt(words: readonly string[]): number {
  let heads: readonly string[] = [];
  let length = 0;
  for (const [index, word] of words.entries()) {
    const more = withWord(heads, word);
    if (!more) break;
    heads = more;
    if (tell(heads)) length = index + 1;
  }
  return length;
}

const isWhole = (head: string): boolean => COLUMNS.has(head);

/** Whether heads are whole, and of so many columns that they are a table's. */
function tell(heads: readonly string[]): boolean {
  if (!heads.every(isWhole)) return false;
  const columns = new Set(heads.map((head) => COLUMNS.get(head)));
  return (heads.length >= SEVERAL && columns.has("answer")) || TELLING.every((column) => columns.has(column));
}

/** The heads with a word that goes on with one, begins one, or is several in one, as where columns touch. */
function withWord(heads: readonly string[], word: string): readonly string[] | undefined {
  if (word === "") return undefined;
  const broken = heads.findIndex((head) => !isWhole(head) && begins(head + word));
  const grown = broken >= 0 ? broken : begins(word) ? heads.length : heads.findIndex((head) => begins(head + word));
  if (grown === heads.length && heads.filter((head) => head === word).length >= MOST_TABLES) return undefined;
  if (grown >= 0) return [...heads.slice(0, grown), (heads[grown] ?? "") + word, ...heads.slice(grown + 1)];
  const name = NAMES.find((each) => word.startsWith(each));
  if (name !== undefined) return withWord([...heads, name], word.slice(name.length));
  const [at, rest] = restIn(heads, word) ?? [0, ""];
  return rest === "" ? undefined : withWord(heads.with(at, `${heads[at] ?? ""}${rest}`), word.slice(rest.length));
}

/** The rest of a head that is begun, where a word has more behind it (`号種類` behind `番`), with the place of the head. */
function restIn(heads: readonly string[], word: string): [place: number, rest: string] | undefined {
  for (const [place, head] of heads.entries()) {
    const whole = isWhole(head)
      ? undefined
      : NAMES.find((name) => name.startsWith(head) && word.startsWith(name.slice(head.length)));
    if (whole !== undefined) return [place, whole.slice(head.length)];
  }
  return undefined;
}

function begins(piece: string): boolean {
  return NAMES.some((name) => name.startsWith(piece));
}
