import type { Cell } from "../../readers";
import { type ControlHeading, controlHeading, headingIn, isHistory, ownHeading } from "./headings";
import type { Line } from "./lines";
import { joinLines } from "./paragraphs";
import { CONTROLS, type ControlNumber, type Numbering } from "./standard";

/** A control's heading and the lines or the cell under it. */
export interface ControlStatement {
  readonly heading: ControlHeading;
  readonly statement: string;
  readonly first: Line;
}

/** The controls of a paper, and the edition that their numbers follow. */
export interface ControlStatements {
  readonly numbering: Numbering;
  readonly statements: readonly ControlStatement[];
}

/** A heading and where it stands. */
interface Found {
  readonly index: number;
  readonly heading: ControlHeading;
  /** What the row of a table says beside it. */
  readonly beside?: string;
}

/** A title this much like the standard's is the standard's, worded in the vendor's way. */
const ALIKE = 0.5;
const FEWEST = 3;

const order = new Map<ControlNumber, number>(CONTROLS.map(({ number }, index) => [number, index]));

/** Finds the controls of a paper; undefined where there are too few to speak of. */
export function controlStatements(lines: readonly Line[], wrap: number): ControlStatements | undefined {
  const found = headingsIn(lines);
  const alike = (numbering: Numbering): number =>
    found.filter(({ heading }) => heading.control?.numbering === numbering && heading.likeness >= ALIKE).length;
  const numbering = alike("2022") > alike("2015") ? "2022" : "2015";
  if (alike(numbering) < FEWEST) return undefined;
  const headings = inOrder(found.filter(({ heading }) => heading.control?.numbering === numbering));
  const bounds = closings(lines, headings);
  const statements = headings.map(({ index, heading, beside }, place): ControlStatement => {
    const next = headings[place + 1]?.index ?? lines.length;
    const from = index + heading.lines;
    const closing = bounds.find((bound) => bound >= from && bound < next) ?? next;
    const below = lines.slice(from, closing);
    const statement = beside === undefined ? joinLines(below, wrap) : continued(beside, below);
    return { heading, statement, first: lines[index] ?? { text: "", page: 1, line: 1, width: 0, gapAbove: false } };
  });
  return { numbering, statements: withoutContents(statements) };
}

function headingsIn(lines: readonly Line[]): Found[] {
  const found: Found[] = [];
  let column: number | undefined;
  lines.forEach((line, index) => {
    if (line.cells) {
      const inRow = rowHeading(line.cells, column);
      if (inRow) found.push({ index, ...inRow });
      else column = statementColumn(line.cells) ?? column;
      return;
    }
    const heading = controlHeading(line, lines[index + 1]);
    if (heading) found.push({ index, heading });
  });
  return found;
}

/** Column heads of a table of controls, the one over the vendor's own words. */
const OWN_WORDS =
  /対応|取り?組|実施|説明|記述|回答|当社|弊社|本サービス|内容|statement|implementation|response|description|measures/iu;
const HEADS = /番号|項番|管理策|要求事項|no\.?$|項目|control|title/iu;

/** Where a row is the head of a table of controls: the column of the statements. */
function statementColumn(cells: readonly Cell[]): number | undefined {
  if (!cells.some(({ text }) => HEADS.test(text)) || cells.some(({ text }) => text.length > 40)) return undefined;
  return cells.findLast(({ text }) => OWN_WORDS.test(text))?.column;
}

function rowHeading(cells: readonly Cell[], column: number | undefined): Pick<Found, "heading" | "beside"> | undefined {
  const filled = cells.filter(({ text }) => text !== "");
  for (const [place, cell] of filled.slice(0, 3).entries()) {
    const alone = headingIn(cell.text);
    const after = filled[place + 1];
    const heading = alone ?? (after && headingIn(`${cell.text} ${after.text}`));
    if (!heading?.control) continue;
    const rest = filled.slice(place + (alone ? 1 : 2));
    const own = rest.find((each) => each.column === column);
    const said = own ? own.text : rest.map(({ text }) => text).join("\n");
    return { heading: { ...heading, lines: 1 }, ...(said !== "" && { beside: said }) };
  }
  return undefined;
}

/** Rows without a number below a row of a table go on with its statement. */
function continued(beside: string, below: readonly Line[]): string {
  const more = below.flatMap(({ cells }) => {
    const filled = cells?.filter(({ text }) => text !== "") ?? [];
    const [only] = filled;
    return only && filled.length === 1 && cells?.[0]?.text === "" ? [only.text] : [];
  });
  return [beside, ...more].join("\n");
}

/**
 * Headings in the order of the standard: a number in a sentence, broken off at the head of a line, stands out of it.
 * A title that is the standard's is believed wherever it stands.
 */
function inOrder(found: readonly Found[]): Found[] {
  const placeOf = ({ heading }: Found): number => order.get(heading.control?.number ?? "") ?? 0;
  const certain = found.filter(({ heading }) => heading.likeness >= ALIKE);
  return found.filter((each) => {
    if (each.heading.likeness >= ALIKE) return true;
    const before = certain.findLast(({ index }) => index < each.index);
    const after = certain.find(({ index }) => index > each.index);
    return (!before || placeOf(before) < placeOf(each)) && (!after || placeOf(after) > placeOf(each));
  });
}

/** Lines at which a statement ends because a chapter of the paper or a clause of the standard begins. */
function closings(lines: readonly Line[], headings: readonly Found[]): number[] {
  const bounds: number[] = [];
  let chapter = 0;
  lines.forEach((line, index) => {
    if (isHistory(line.text)) {
      bounds.push(index);
      return;
    }
    if (headings.some((each) => each.index === index)) return;
    const next = headings.find((each) => each.index > index);
    const number = next?.heading.control?.number;
    const group = /^[■◆●▼▶►★□◇【[\s]{0,3}(?:A\s?\.\s?)?((?:CLD\s?\.?\s?)?\d{1,2}(?:\.\d{1,2})?)[.．\s]/iu.exec(line.text)?.[1];
    const prefix = group?.toUpperCase().replace(/^CLD\s?\.?\s?/u, "CLD.");
    // 12 and 12.3 stand over 12.3.1, right above it or above other headings of groups.
    if (prefix !== undefined && line.text.length < 60 && number?.startsWith(`${prefix}.`) && (next?.index ?? 0) - index <= 3) {
      bounds.push(index);
      return;
    }
    const own = ownHeading(line);
    if (own?.level !== 1) return;
    const value = Number(own.number);
    if (/^第/u.test(line.text) || value === chapter + 1) {
      bounds.push(index);
      chapter = Number.isNaN(value) ? chapter + 1 : value;
    }
  });
  return bounds;
}

/** A table of contents names every control a second time, with nothing under it. */
function withoutContents(statements: readonly ControlStatement[]): ControlStatement[] {
  return statements.filter(
    ({ heading, statement }, index) =>
      statement !== "" ||
      !statements.some((other, place) => place !== index && other.heading.id === heading.id && other.statement !== ""),
  );
}
