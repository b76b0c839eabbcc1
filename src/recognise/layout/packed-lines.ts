import type { Edition, Item } from "../../form";
import type { Row } from "../../readers";
import { reducedText } from "../../text/matching";
import { isLike } from "../words/distance";
import { markerLength, markerWithin } from "../words/markers";
import { labelledParts, opensWithBracket } from "../words/sub-labels";
import type { Vocabulary } from "../words/vocabulary";
import { textOf, withText } from "./lines";

/** How much of a title a heading has at least. */
const ALIKE = 0.7;

/** Longer lines are no headings. */
const LONGEST = 60;

/**
 * Lays out running text that answers a whole item below its heading, each answer behind a label of its own in brackets
 * (`3設立年・事業年数`, `必須【設立年】2001年`, `【事業年数】22年`), as the form has it: each answer below the form's own question.
 */
export function unpackLines(rows: readonly Row[], edition: Edition, vocabulary: Vocabulary): Row[] {
  const unpacked: Row[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    if (!row) break;
    unpacked.push(row);
    const item = headedItem(row, edition);
    if (!item || item.fields.length < 2) continue;
    let end = index + 1;
    while (end < rows.length && !closes(rows[end], edition, vocabulary)) end += 1;
    const block = unpackedBlock(item, rows.slice(index + 1, end));
    if (!block) continue;
    unpacked.push(...block);
    index = end - 1;
  }
  return unpacked;
}

function unpackedBlock(item: Item, rows: readonly Row[]): Row[] | undefined {
  const [first] = rows;
  const text = rows.map(textOf).join("\n");
  const marker = markerLength(text);
  const body = text.slice(marker).trimStart();
  if (!first || !opensWithBracket(body)) return undefined;
  const parts = labelledParts(body, item.fields);
  // In a row of its own such an answer would look like the form's marker.
  if (parts?.some(({ text: answer }) => /^(?:必須|選択)/u.test(answer))) return undefined;
  const offset = text.length - body.length;
  return parts?.flatMap(({ field, text: answer, start }, index) => {
    const row = rows[text.slice(0, start + offset).split("\n").length - 1] ?? first;
    const opening = index === 0 ? text.slice(0, marker) : "";
    const lines = `${opening}${answer}`.split("\n");
    return [field.prompt, ...lines.filter((line) => line !== "")].map((line) => lineOf(row, line));
  });
}

function lineOf({ gapAbove: _gapAbove, ...row }: Row, text: string): Row {
  return withText(row, text);
}

/** The item whose number and title a line has and, but for its marker, nothing else. */
function headedItem(row: Row, edition: Edition): Item | undefined {
  const text = textOf(row);
  if (row.table !== undefined || text.length > LONGEST) return undefined;
  const words = reducedText(markerWithin(text)?.before ?? text).replace(/[(<]$/, "");
  const [digits = ""] = /^\d{1,2}/.exec(words) ?? [];
  if (digits === "") return undefined;
  const written = Number(digits);
  const item = edition.items.find(({ number }) => number === written);
  if (!item) return undefined;
  const title = reducedText(item.title);
  const rest = words.slice(digits.length);
  return rest.endsWith(title) || isLike(title, rest, ALIKE) ? item : undefined;
}

/** Whether a row is no part of the answers any more: the next heading, a section, or a table. */
function closes(row: Row | undefined, edition: Edition, { byText, labels }: Vocabulary): boolean {
  if (!row || row.table !== undefined || headedItem(row, edition)) return true;
  const kind = labels[byText.get(reducedText(textOf(row))) ?? -1]?.targets[0]?.kind;
  return kind === "section" || kind === "group";
}
