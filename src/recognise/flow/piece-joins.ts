import { brackets } from "../../text/brackets";
import type { Piece } from "./answer-pieces";

/** What it costs to take two pieces that follow each other for one answer, and for two. */
export interface Seam {
  readonly joined: number;
  readonly broken: number;
}

/** How much costs weigh against the looks of answers. */
const WEIGHT = 0.5;

/** What speaks for one answer, above 0, or for two, below: logarithms of odds. */
const ODDS = {
  mask: -5,
  behindLabel: -1,
  besideEachOther: 0.8,
  full: 2.5,
  shortBeforeLabel: -0.5,
  onOneLine: 0.3,
  short: -0.5,
  unfinished: 2.5,
  sentence: -0.7,
  polite: -1,
  quote: -1.2,
  bracket: 1,
  brackets: 3,
  goesOn: 2.5,
  entries: 2,
  opensList: 3,
  contacts: 1.5,
  latin: 1,
  kana: 0.5,
} as const;

/** A line is full within so many half-width characters, and ended by its author from so many on. */
const NEAR = 3;
const SHORT = 8;

/** @param full width of the answers' cells, undefined where nothing tells it */
export function seamOf(piece: Piece, next: Piece, full: number | undefined): Seam {
  const one = 1 / (1 + Math.exp(-oddsOf(piece, next, full)));
  return { joined: -WEIGHT * Math.log(one), broken: -WEIGHT * Math.log(1 - one) };
}

function oddsOf(piece: Piece, next: Piece, full: number | undefined): number {
  if (piece.isMask || next.isMask) return ODDS.mask;
  const [above, below] = [brackets(piece.text), brackets(next.text)];
  let odds: number = next.opens ? ODDS.behindLabel : ODDS.besideEachOther;
  if (full !== undefined) {
    if (piece.reach >= full - NEAR && piece.reach < full + NEAR) odds += ODDS.full;
    else if (next.opens) odds += ODDS.shortBeforeLabel;
    else if (next.reach > next.width) odds += ODDS.onOneLine;
    else if (piece.reach < full - SHORT) odds += ODDS.short;
  }
  if (/[、,・:]$/u.test(piece.text)) odds += ODDS.unfinished;
  if (piece.text.endsWith("。")) odds += ODDS.sentence;
  if (/(?:ます|です|ました|ません)$/u.test(piece.text)) odds += ODDS.polite;
  if (/^[「『【①]/u.test(next.text) && above.opened === 0) odds += ODDS.quote;
  if (above.opened > 0) odds += below.closed > 0 ? ODDS.brackets : ODDS.bracket;
  if (GOES_ON.test(next.text)) odds += ODDS.goesOn;
  if (ENTRY.test(piece.text) && ENTRY.test(next.text)) odds += ODDS.entries;
  else if (ENTRY.test(next.text) && OPENS_LIST.test(piece.text)) odds += ODDS.opensList;
  if (CONTACT.test(piece.text) && CONTACT.test(next.text)) odds += ODDS.contacts;
  if (!next.opens && /[A-Za-z]$/u.test(piece.text) && /^[A-Za-z\d]/u.test(next.text)) odds += ODDS.latin;
  if (/[ぁ-んァ-ンー]$/u.test(piece.text) && !ENDS_SENTENCE.test(piece.text)) odds += ODDS.kana;
  return odds;
}

/** What hardly begins an answer: the middle of a word or a sentence. */
const GOES_ON =
  /^(?:[、。,.)」』】〕〉》々ぁぃぅぇぉっゃゅょんァィゥェォッャュョンー]|[/.][a-z\d]|[をがへはにでとのもや]|します|ます|する|した|して|され|れる|れた)/u;

const ENTRY = /^(?:[・●■◆○◇※→]|\(?[1-9][.)])/u;

/** What a list follows: what introduces it, or yes. */
const OPENS_LIST = /(?:[次以]下?のとおり[。:]?|:|^(?:あり|有り?|はい)[。:]?)$/u;

/** A number to call, an address to write to, or one of these announced. */
const CONTACT = /^(?:電話|TEL|FAX|E-?mail|メール|電子メール|URL|Web)\s?:?|@[\w.-]+$|^https?:|\d{2,4}-\d{2,4}-\d{3,4}$/iu;

const ENDS_SENTENCE = /(?:あり|なし|[るいすたりし])$/u;
