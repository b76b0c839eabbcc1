import { chunksOf } from "./chunks";
import { fold, spanOf } from "./normalise";
import { postRanges } from "./posts";
import type { Found, Reading } from "./reading";
import { type Hit, type Range, reading, trimRange, unreadable } from "./scan";
import type { Person } from "./values";

const NAME =
  /^[\p{sc=Han}々ヶヵ\p{sc=Hiragana}\p{sc=Katakana}ーA-Za-z.・'=-][\p{sc=Han}々ヶヵ\p{sc=Hiragana}\p{sc=Katakana}ーA-Za-z.・' =-]{1,30}$/u;
const HAN = /\p{sc=Han}/u;
/** A given name in kana: 日向野 みつる. */
const KANA = /^[\p{sc=Hiragana}\p{sc=Katakana}ー]{1,4}$/u;
const PHONETIC = /^[\p{sc=Hiragana}\p{sc=Katakana}ーA-Za-z .・=-]{2,40}$/u;
/** What stands where a name should, and is none. */
const NO_NAME =
  /なし|無し|ありま|ござい|未定|記載|記述|参照|同上|該当|株式|会社|法人|委員会|[他以][\d]|公表|公開|開示|名$|^[他等]|ほか|その他/;
/** (社外) right after a post is part of it: 取締役(社外) 富士太郎. */
const POST_REMARK = /(?<=[役員長])\((社外|常勤|非常勤|独立|代表|監査等委員)\)/g;
const BRACKETED = /([^()]{1,60})\(([^()]{1,60})\)(?:\(([^()]{1,60})\))?/g;

/**
 * A list of persons with their posts, in either order: 富士 太郎(代表取締役)、… or 代表取締役社長 CEO 富士 太郎 取締役 ….
 * @returns unreadable as `unclearList` where the entries cannot be told apart for certain: their number would be a guess.
 * Null where there is no list.
 */
export function readPeople(text: string): Found<readonly Reading<Person>[]> | null {
  const folded = fold(text);
  const writing = folded.text.replace(POST_REMARK, " $1 ");
  const chunks = chunksOf(writing, /[、,;\n/]/);
  const first = chunks[0];
  const last = chunks.at(-1);
  if (!first || !last) return null;
  const { people, unclear } = joinPosts(writing, chunks);
  const looksLikeNames = chunks.every((chunk) => isWriting(writing.slice(chunk.from, chunk.to)));
  if (people.length === 0 && postRanges(writing).length === 0 && !looksLikeNames) return null;
  if (unclear || people.length === 0) return unreadable(folded, { from: first.from, to: last.to, reason: "unclearList" });
  return { kind: "read", value: people.map((person) => reading(folded, person)), ...spanOf(folded, first.from, last.to) };
}

/** The one person that an answer names, with post and reading of the name; null where it is not exactly one. */
export function readPerson(text: string): Reading<Person> | null {
  const list = readPeople(text);
  return list?.kind === "read" && list.value.length === 1 ? (list.value[0] ?? null) : null;
}

/** The persons of all chunks. A post on a line of its own belongs to the name before it, or else to the one after it. */
function joinPosts(text: string, chunks: readonly Range[]): { people: Hit<Person>[]; unclear: boolean } {
  const people: Hit<Person>[] = [];
  let unclear = false;
  let waiting: Range | undefined;
  for (const chunk of chunks) {
    const before = people.at(-1);
    if (isPostOnly(text, chunk)) {
      if (waiting) unclear = true;
      if (before && before.value.post === undefined) people[people.length - 1] = withPost(before, text, chunk);
      else waiting = chunk;
      continue;
    }
    const found = peopleIn(text, chunk);
    const [first, ...others] = found ?? [];
    if (!first || (waiting && first.value.post !== undefined)) unclear = true;
    if (first) people.push(waiting ? withPost(first, text, waiting) : first, ...others);
    waiting = undefined;
  }
  return { people, unclear: unclear || waiting !== undefined };
}

function isPostOnly(text: string, chunk: Range): boolean {
  const [post, ...more] = postRanges(text.slice(chunk.from, chunk.to));
  return post !== undefined && more.length === 0 && post.to - post.from === chunk.to - chunk.from;
}

function withPost(person: Hit<Person>, text: string, post: Range): Hit<Person> {
  return {
    from: Math.min(person.from, post.from),
    to: Math.max(person.to, post.to),
    value: { ...person.value, post: text.slice(post.from, post.to) },
  };
}

/** The persons of one chunk; null where it is not clear who they are. */
function peopleIn(text: string, chunk: Range): Hit<Person>[] | null {
  const written = text.slice(chunk.from, chunk.to);
  if (!/[()]/.test(written)) return unbracketed(text, chunk);
  const people: Hit<Person>[] = [];
  let rest = chunk.from;
  for (const match of written.matchAll(BRACKETED)) {
    const from = chunk.from + match.index;
    if (text.slice(rest, from).trim() !== "") return null;
    const base = trimRange(text, { from, to: from + (match[1] ?? "").length });
    const inside = [match[2], match[3]].filter((part) => part !== undefined);
    const found = base && bracketed(text, base, inside, from + match[0].length);
    if (!found) return null;
    people.push(...found);
    rest = from + match[0].length;
  }
  const left = trimRange(text, { from: rest, to: chunk.to });
  if (!left) return people;
  const others = unbracketed(text, left);
  return others && [...people, ...others];
}

function bracketed(text: string, base: Range, inside: readonly string[], to: number): Hit<Person>[] | null {
  const post = inside.find((part) => postRanges(part).length > 0);
  const phonetic = inside.find((part) => part !== post && PHONETIC.test(part));
  if (inside.some((part) => part !== post && part !== phonetic)) return null;
  const named = unbracketed(text, base);
  const person = named?.at(-1);
  if (!named || !person || (post !== undefined && (named.length > 1 || person.value.post !== undefined))) return null;
  const value: Person = { ...person.value, ...(phonetic && { phonetic }), ...(post && { post }) };
  return [...named.slice(0, -1), { from: person.from, to, value }];
}

/** 代表取締役 富士 太郎 取締役 … · 富士 太郎 代表取締役 … · 富士 太郎. */
function unbracketed(text: string, chunk: Range): Hit<Person>[] | null {
  const posts = postRanges(text.slice(chunk.from, chunk.to)).map(({ from, to }) => ({
    from: chunk.from + from,
    to: chunk.from + to,
  }));
  const first = posts[0];
  const last = posts.at(-1);
  if (!first || !last) return nameOnly(text, chunk);
  if (first.from === chunk.from) {
    return all(posts.map((post, index) => person(text, post, { from: post.to, to: posts[index + 1]?.from ?? chunk.to })));
  }
  if (last.to === chunk.to) {
    return all(posts.map((post, index) => person(text, post, { from: posts[index - 1]?.to ?? chunk.from, to: post.from })));
  }
  return null;
}

function person(text: string, post: Range, around: Range): Hit<Person> | null {
  const range = trimRange(text, around, /[\s:・/]/);
  if (!range || !isName(text.slice(range.from, range.to))) return null;
  const value: Person = { name: text.slice(range.from, range.to), post: text.slice(post.from, post.to) };
  return { from: Math.min(post.from, range.from), to: Math.max(post.to, range.to), value };
}

function nameOnly(text: string, chunk: Range): Hit<Person>[] | null {
  const name = text.slice(chunk.from, chunk.to);
  return isName(name) ? [{ ...chunk, value: { name } }] : null;
}

/** Words that may be names: 富士太郎 山田次郎, which could be two persons or one. */
function isWriting(text: string): boolean {
  return NAME.test(text) && HAN.test(text) && /\s/.test(text) && !NO_NAME.test(text);
}

/** One name, not two: surname and given name of at most three characters each, or names in other scripts. */
function isName(text: string): boolean {
  if (!NAME.test(text) || NO_NAME.test(text)) return false;
  const parts = text.split(/\s+/);
  if (!HAN.test(text)) return parts.length <= 4;
  if (parts.length === 1) return text.length <= 8;
  return (
    parts.length === 2 && parts.every((part) => part.length <= 4) && parts.some((part) => part.length <= 2 || KANA.test(part))
  );
}

function all<T>(list: readonly (T | null)[]): T[] | null {
  const present = list.filter((entry) => entry !== null);
  return present.length === list.length ? present : null;
}
