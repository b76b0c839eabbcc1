import { type Edition, REQUIREMENT_LABELS, type Requirement } from "../../form";
import { type Cell, type Row, rowsOf, type SourceDocument } from "../../readers";
import { reducedText } from "../../text/matching";
import { isMarker } from "../words/markers";
import type { Vocabulary } from "../words/vocabulary";

/** Wordings that fewer rows have are not the sheet's habit. */
const FEWEST = 3;

/** A mark behind 必須 that fewer of its rows' fields ask a level for (必須○) is more likely the first of the answer. */
const MOST = 0.6;

/** 項目 behind fewer of the markers than this is more likely the first word of the answer (`必須` and `項目名…`). */
const MOST_NAMED = 0.5;

/** So many characters of a label's end tell that it ends there, whatever became of its beginning. */
const ENDING = 5;

/** Most characters of a label as printed, blanks and all, and of its end. */
const LONGEST = 400;
const NEAR = 30;

/** Shorter labels are ends of too many words. */
const SHORTEST = 3;

const MARK = "[○◯〇⚪●◎★☆◆◇■□▲△▼▽*＊※†✱✓✔]";
const WORDS =
  `(?:${MARK}\\s?)?(必\\s?須|選\\s?択|任\\s?意)(?:(?:開示|記述|記入|回答|入力)?(?:項目|事項))?` +
  `(\\s?(?:${MARK}|[(（]\\s?${MARK}\\s?[)）]))?`;
const WORDING = new RegExp(`[【\\[(（《〔［<＜]\\s?${WORDS}\\s?[】\\])）》〕］>＞]|${WORDS}`, "gu");

/** Words of a sentence behind them: no marker. */
const GOES_ON = /^(?:が|は|に|を|の|です|でき|する|し[てた]|とな|ではな)/u;

/** What may be a marker in words of the sheet's own. */
interface Wording {
  readonly cell: Cell;
  readonly start: number;
  readonly end: number;
  /** As printed, without blanks. */
  readonly shape: string;
  readonly optional: boolean;
  readonly marked: boolean;
  /** Called 項目 or 事項. */
  readonly named: boolean;
  /** The form's own, which stays. */
  readonly plain: boolean;
  /** Requirements of the fields whose question ends right before it; undefined where none does. */
  readonly asked: readonly Requirement[] | undefined;
}

/**
 * Puts the form's own markers where a sheet prints them in words of its own (`必須項目`, `必須◎`, `【選択項目】`): what stands
 * behind the questions again and again and is made of 必須, 選択 or 任意 is its marker. The same words elsewhere are an answer's.
 */
export function withFormMarkers(document: SourceDocument, edition: Edition, vocabulary: Vocabulary): SourceDocument {
  const labels = labelsOf(edition, vocabulary);
  let above = "";
  const found = [...rowsOf(document)].flatMap(({ row }) => {
    const here = wordingsOf(row, above, labels);
    above = row.cells.at(-1)?.text ?? "";
    return here;
  });
  const usual = usualWordings(found);
  if (usual.size === 0) return document;
  const byCell = groupedBy(found, ({ cell }) => cell);
  const changed = (cell: Cell): Cell => {
    const here = (byCell.get(cell) ?? []).filter(({ shape, plain }) => usual.has(shape) && !plain);
    if (here.length === 0) return cell;
    let text = "";
    let place = 0;
    for (const { start, end, shape } of here) {
      // Where the words stand with and without a mark, those with it come first.
      if (start < place) continue;
      text += cell.text.slice(place, start) + (usual.get(shape) ?? "");
      place = end;
    }
    return { ...cell, text: text + cell.text.slice(place) };
  };
  const pages = document.pages.map((page) => ({
    ...page,
    rows: page.rows.map((row) => (row.cells.some((cell) => byCell.has(cell)) ? { ...row, cells: row.cells.map(changed) } : row)),
  }));
  return { ...document, pages };
}

/** Questions and titles, reduced, with what is asked for below them. */
interface Labels {
  readonly asked: ReadonlyMap<string, readonly Requirement[]>;
  readonly endings: readonly string[];
}

function labelsOf(edition: Edition, { labels }: Vocabulary): Labels {
  const asked = new Map<string, Requirement[]>();
  for (const { text, targets } of labels) {
    const fields = targets.flatMap(
      ({ kind, first }) => (kind === "prompt" || kind === "title" ? edition.fields[first] : undefined) ?? [],
    );
    const requirements = fields.map(({ requirement }) => requirement);
    if (requirements.length > 0 && text.length >= SHORTEST) asked.set(text, requirements);
  }
  return { asked, endings: [...new Set([...asked.keys()].map((text) => text.slice(-ENDING)))] };
}

/** What a text asks for with its last words; nothing that is known where only the very end of a question is whole. */
function askedAtEndOf(text: string, { asked, endings }: Labels): readonly Requirement[] | undefined {
  const closing = reducedText(text.slice(-NEAR));
  if (!endings.some((ending) => closing.endsWith(ending))) return undefined;
  const reduced = reducedText(text.slice(-LONGEST));
  const longest = [...asked.keys()].filter((label) => reduced.endsWith(label)).sort((one, other) => other.length - one.length)[0];
  return longest === undefined ? [] : asked.get(longest);
}

/** What may be the markers of a row: whole cells, the head of an answer, or what follows a question. */
function wordingsOf(row: Row, above: string, labels: Labels): Wording[] {
  const whole = row.cells.some(({ text }) => wordingsIn(text).some(({ length }) => length === text.length) || isMarker(text));
  let left = "";
  return row.cells.flatMap((cell) => {
    const before = row.table === undefined ? above : left;
    if (cell.text !== "") left = cell.text;
    return wordingsIn(cell.text).flatMap(({ start, length, ...words }): Wording[] => {
      const rest = cell.text.slice(start + length);
      const isWhole = length === cell.text.length;
      const asked = askedAtEndOf(start === 0 ? before : cell.text.slice(0, start), labels);
      const opens =
        start === 0 && (isWhole || (!(whole && row.table !== undefined) && (asked ? true : !/^\s*[:：、，,]/u.test(rest))));
      if (!(opens || (start > 0 && asked)) || (!isWhole && GOES_ON.test(rest))) return [];
      return [{ ...words, cell, start, end: start + length, asked }];
    });
  });
}

/** A mark behind the words may be the first of the answer: each is there without its mark, too. */
function wordingsIn(
  text: string,
): (Pick<Wording, "start" | "shape" | "optional" | "marked" | "named" | "plain"> & { readonly length: number })[] {
  return [...text.matchAll(WORDING)].flatMap(({ 0: printed, 1: inner, 2: innerMark, 3: bare, 4: mark, index }) => {
    const word = (inner ?? bare ?? "").replace(/\s/gu, "");
    const marked = (innerMark ?? mark) !== undefined;
    const kind = { optional: word !== "必須", named: /項目|事項/u.test(printed), plain: false };
    const whole = { ...kind, start: index, length: printed.length, shape: shapeOf(printed), marked };
    const plain = printed.slice(0, printed.length - (mark?.length ?? 0));
    const both = mark === undefined ? [whole] : [whole, { ...whole, length: plain.length, shape: shapeOf(plain), marked: false }];
    return both.map((each) => ({ ...each, plain: word !== "任意" && isMarker(each.shape) }));
  });
}

const shapeOf = (printed: string): string => printed.replace(/\s/gu, "");

/** The wordings that are the sheet's markers, with the form's own for each. */
function usualWordings(found: readonly Wording[]): ReadonlyMap<string, string> {
  const asked = found.filter((wording) => wording.asked !== undefined);
  const bare = groupedBy(
    asked.filter(({ marked }) => !marked),
    ({ optional }) => optional,
  );
  const isUsuallyNamed = (optional: boolean): boolean => {
    const all = bare.get(optional) ?? [];
    return all.filter(({ named }) => named).length >= all.length * MOST_NAMED;
  };
  const usual = new Map<string, string>();
  for (const [shape, here] of groupedBy(asked, (wording) => wording.shape)) {
    const known = here.flatMap(({ asked: requirements = [] }) => (requirements.length > 0 ? [requirements] : []));
    const levels = known.filter((requirements) => requirements.includes("mandatoryWithLevel")).length;
    const [first] = here;
    if (!first || first.plain || here.length < FEWEST) continue;
    if (first.named && !isUsuallyNamed(first.optional)) continue;
    if (first.marked && !first.optional && levels < known.length * MOST) continue;
    const requirement = first.optional ? "optional" : levels * 2 > known.length ? "mandatoryWithLevel" : "mandatory";
    usual.set(shape, REQUIREMENT_LABELS[requirement]);
  }
  return usual;
}

function groupedBy<Key, Value>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
