import type { Edition, Item } from "../../form";
import { reducedText } from "../../text/matching";
import { isCompound } from "../labels/printed-numbers";
import { CROWDED, type Stream, type Unit } from "../labels/stream";
import { nearestPart } from "../words/distance";
import { isMarker, markerWithin } from "../words/markers";
import type { Candidate } from "./candidates";

/** Units that follow a number in an answer: `11年`, `52歳`, `3ヶ月前` are no items. */
const UNIT =
  /^(?:年|[ヶかカケヵ箇ヵ]?月|日|名|件|社|歳|才|回|分|秒|時|週|人|円|[百千万億兆]|世代|倍|台|階|位|号|点|本|枚|部|所|[.,/:%~-]|\d)/u;

/** So many bare numbers on lines of their own are how the copy prints the numbers of its items. */
const USUAL = 30;

/** Where the prompts of the form stand in running text. */
export interface PromptPlaces {
  /** Lines in which a prompt ends. */
  readonly ending: ReadonlySet<Unit>;
  /** Lines that begin with a prompt, with the fields, by index, that it may be of. */
  readonly opening: ReadonlyMap<Unit, ReadonlySet<number>>;
}

/**
 * Lines of running text that open an item (`7役員`, `24文書類情報セキュリティに関する…`), where the words behind the number
 * are short, damaged or gone. A bare number counts too, unless it answers the prompt in the line above; whether it opens an
 * item, the order of the form decides.
 */
export function numberedLines(stream: Stream, edition: Edition, prompts: PromptPlaces): Candidate[] {
  const items = new Map(edition.items.map((item) => [item.number, item]));
  const bare = stream.units.filter(({ start, end }) => /^\d{1,2}$/.test(stream.text.slice(start, end)));
  const usual = bare.length >= USUAL;
  let asked = false;
  /** Number that the line above opens with: below its own heading, the same number alone is an answer. */
  let opened: string | undefined;
  /** The last number on a line of its own: below its item's question, it is an answer that says the same. */
  let current: string | undefined;
  return stream.units.flatMap((unit, index) => {
    const line = stream.text.slice(unit.start, unit.end);
    const below = asked;
    if (line !== "" && !isMarker(unit.cell.text)) asked = prompts.ending.has(unit);
    if (!unit.running || unit.end - unit.start > CROWDED) return [];
    const [opening = "", digits = ""] = /^[■●◆◇▼□*#(]{0,6}(\d{1,2})\)?(?!\d)/u.exec(line) ?? [];
    const first = unit.start + opening.length - digits.length - (opening.endsWith(")") ? 1 : 0);
    const item = digits === "" || isCompound(unit, first, first + digits.length) ? undefined : items.get(Number(digits));
    const repeats = opening === line && opened !== undefined && opened === digits;
    if (line !== "") opened = undefined;
    // Of the same number twice below a question, the first answers it.
    const next = stream.units[index + 1];
    const isTwice = next !== undefined && stream.text.slice(next.start, next.end) === line;
    if ((opening === line && below && (!usual || digits === current || isTwice)) || repeats) return [];
    if (opening === line && digits !== "") current = digits;
    const candidate =
      item && (candidateOf(unit, line, opening.length, item) ?? headingOf(unit, item, prompts, stream.units[index + 1]));
    if (candidate && opening !== line) opened = digits;
    return candidate ? [candidate] : [];
  });
}

/** Longer lines are no headings. */
const LONGEST_HEADING = 40;

/** A title in other words: set off from the item's number, with the item's own first prompt in the line below. */
function headingOf(unit: Unit, { fields }: Item, { opening }: PromptPlaces, below: Unit | undefined): Candidate | undefined {
  const [first, last] = [fields[0]?.index, fields.at(-1)?.index];
  const asksBelow = below !== undefined && first !== undefined && (opening.get(below)?.has(first) ?? false);
  const { text } = unit.cell;
  if (!asksBelow || last === undefined || text.length > LONGEST_HEADING) return undefined;
  if (!/^[^\p{L}]{0,4}\p{N}{1,2}\s?[.．)）】\]:：、\s]\s{0,3}\p{L}/u.test(text)) return undefined;
  const marker = markerWithin(text);
  const end = marker === undefined ? unit.end : unit.start + reducedText(marker.before).length;
  return { kind: "number", start: unit.start, end, first, last, likeness: 1, endsTrue: true, weight: 5 };
}

/** @param opening length of the number, with the marks around it */
function candidateOf(unit: Unit, line: string, opening: number, item: Item): Candidate | undefined {
  const [first, last] = [item.fields[0]?.index, item.fields.at(-1)?.index];
  if (first === undefined || last === undefined) return undefined;
  const rest = line.slice(opening);
  const base = { start: unit.start, first, last, endsTrue: true };
  if (rest === "") return { ...base, kind: "number", end: unit.end, likeness: 1, weight: 2 };
  // An answer that begins like an item (`3日前までに…`) is told from one by how much of the title there is.
  const parted = /^[^\p{L}]{0,2}\p{N}{1,2}\s?[.．)）:：、]/u.test(unit.cell.text);
  const least = parted ? 0.4 : UNIT.test(unit.cell.text.normalize("NFKC").trim().slice(opening)) ? 0.7 : 0.55;
  let best: Candidate | undefined;
  for (const words of [item.group + item.title, item.title, item.group].map(reducedText)) {
    const found = nearestPart(words, rest.slice(0, words.length + 3), (end) => end === rest.length);
    if (!found || found.start > 2) continue;
    const likeness = 1 - (found.distance + found.start) / words.length;
    const weight = 0.75 * words.length * likeness * likeness + 3;
    if (likeness < least || (best && best.weight >= weight)) continue;
    best = { ...base, kind: "title", end: unit.start + opening + found.end, likeness, weight };
  }
  return best;
}
