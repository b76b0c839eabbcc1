import { plainCharacters } from "../../text/matching";

/** Heads of columns as the editions and their users name them; blanks stand where a narrow cell wrapped. */
const WORDS = [
  "番\\s?号",
  "No\\.?",
  "項\\s?番",
  "種\\s?[類別]",
  "[区大中小]\\s?[分項]\\s?目?",
  "審\\s?査\\s?対\\s?象\\s?項\\s?目",
  "項\\s?目(?:\\s?の\\s?種\\s?類|\\s?名)?",
  "記\\s?述\\s?内\\s?容",
  "設\\s?問",
  "質\\s?問",
  "必\\s?須\\s?[/／]\\s?選\\s?択",
  "(?:申\\s?請|情\\s?報\\s?開\\s?示|開\\s?示|記\\s?入|記\\s?載|回\\s?答)\\s?(?:内\\s?容|欄)",
  "ご?回\\s?答",
];

/** Three heads in a row, between blanks: no answer says that. */
const HEADS = new RegExp(`(?<=^|\\s)(?:【?(?:${WORDS.join("|")})】?\\s+){2,}【?(?:${WORDS.join("|")})】?(?=\\s|$)`, "gu");

/** Four of them, of which the requirement's may be broken. */
const FOUR = /(?:番\s?号|No\.?|項\s?番)\s.*項\s?目\s.*内\s?容\s.*選\s?択/u;

/** One of them has to be that of the answers. */
const ANSWER_HEAD = /[請示入載答]\s?(?:内\s?容|欄)|回\s?答/u;

/** The office's own head, which unflow cuts at, as at the title and the note of its pages. */
const OFFICE = /^【?審\s?査\s?対\s?象/u;

/** Less than this may be alike before the heads of all pages by chance. */
const LEAST = 6;

/**
 * A long line without the heads of its columns, which stand there once for each page, and without what every page says
 * before them: its foot and the next one's title, pages counted or not.
 * @param isFirst true for the first line of the document, where the first heads stay
 */
export function withoutPageHeads(text: string, isFirst: boolean): string {
  const all = [...plainCharacters(text).matchAll(HEADS)].filter(
    ([words]) => (ANSWER_HEAD.test(words) || FOUR.test(words)) && !OFFICE.test(words),
  );
  const heads = isFirst ? all.slice(1) : all;
  if (heads.length === 0) return text;
  const starts = [0, ...heads.map(({ 0: words, index }) => index + words.length)];
  const parts = starts.map((start, index) => text.slice(start, heads[index]?.index));
  const ended = parts.slice(0, -1);
  // One page alone does not tell what all have.
  const foot = ended.length > 1 ? commonEnd(ended) : [];
  const last = parts.at(-1) ?? "";
  return [...ended.map((part) => withoutEnd(part, foot.length)), withoutEnd(last, startAtEnd(foot, last))].join(" ");
}

const wordsOf = (text: string): string[] => text.trim().replace(/\d+/gu, "0").split(/\s+/u);

/** The words that all texts end with, whatever their figures are. */
function commonEnd(texts: readonly string[]): string[] {
  const [first = [], ...others] = texts.map((text) => wordsOf(text.slice(-MOST)).reverse());
  let count = 0;
  while (count < first.length && others.every((other) => other[count] === first[count])) count += 1;
  const common = first.slice(0, count).reverse();
  return common.join(" ").length < LEAST ? [] : common;
}

/** How many of the words, from their first on, a text ends with: the last page's foot, which no title follows. */
function startAtEnd(words: readonly string[], text: string): number {
  const end = wordsOf(text.slice(-MOST));
  let count = Math.min(words.length, end.length);
  while (count > 0 && !end.slice(-count).every((word, index) => word === words[index])) count -= 1;
  return words.slice(0, count).join(" ").length < LEAST ? 0 : count;
}

function withoutEnd(text: string, words: number): string {
  let rest = text.trimEnd();
  for (let word = 0; word < words; word += 1) {
    rest = rest.trimEnd();
    let start = rest.length;
    while (start > 0 && /\S/u.test(rest[start - 1] ?? "")) start -= 1;
    rest = rest.slice(0, start);
  }
  return rest;
}

/** Most characters of a page's foot and title. */
const MOST = 400;
