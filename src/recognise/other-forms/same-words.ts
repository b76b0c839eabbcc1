import type { Edition, Field } from "../../form";
import type { Cell, Page, Row, SourceDocument } from "../../readers";
import { reducedText } from "../../text/matching";
import { sharedWords } from "../answers/fit";
import { isMarker, markerLength } from "../words/markers";
import { type Vocabulary, vocabularyOf } from "../words/vocabulary";

/** An answer of another form that stands under words of this one. */
export interface SameWords {
  readonly field: Field;
  readonly value: string;
  /** The words that it stands under, as printed. */
  readonly label: string;
  readonly page: Page;
  readonly row: Row;
  /** Where the answer stands. */
  readonly cell: Cell;
}

/** Shorter words say too little of what is asked. */
const SHORTEST_LABEL = 3;

/** Heads of the column of answers in other forms; the one that says 内容 alone stands beside 規程内容 there. */
const ANSWER_HEADS = new Set(
  [
    "内容",
    "回答",
    "回答内容",
    "回答欄",
    "申請内容",
    "情報開示内容",
    "開示内容",
    "記載内容",
    "設定値",
    "当社の設定",
    "サービスレベル設定値",
  ].map(reducedText),
);

/** Fewer cells in a row name no columns. */
const FEWEST_HEADS = 3;

/** What a label in another form may be asking. */
interface Asked {
  readonly prompts: readonly Field[];
  readonly titles: readonly Field[];
}

/** The answers of a document that stand under exactly the words of the form's prompts, or of its titles over one field. */
export function sameWords(document: SourceDocument, edition: Edition): SameWords[] {
  const vocabulary = vocabularyOf(edition);
  const asked = (text: string): Asked => askedBy(text, vocabulary, edition);
  return document.pages.flatMap((page) => [...inTables(page, asked), ...inLines(page, asked)]);
}

/** The fields whose words a text is, whatever number or mark stands around them. */
function askedBy(text: string, vocabulary: Vocabulary, edition: Edition): Asked {
  const words = text.replace(/^[\s(（【[]*\d{0,3}(?:[-.]\d{1,2})?\s*[)）】\].．、:：]?\s*/u, "");
  for (const reduced of [reducedText(text), reducedText(words)]) {
    const label = reduced.length < SHORTEST_LABEL ? undefined : vocabulary.byText.get(reduced);
    const targets = label === undefined ? [] : (vocabulary.labels[label]?.targets ?? []);
    const fieldsAt = (kind: "prompt" | "title"): Field[] =>
      targets.filter((target) => target.kind === kind).flatMap(({ first, last }) => edition.fields.slice(first, last + 1));
    const found = { prompts: fieldsAt("prompt"), titles: fieldsAt("title") };
    if (found.prompts.length > 0 || found.titles.length > 0) return found;
  }
  return { prompts: [], titles: [] };
}

function inTables(page: Page, asked: (text: string) => Asked): SameWords[] {
  const found: SameWords[] = [];
  let table: number | undefined;
  let answers: number | undefined;
  let titled: readonly Field[] = [];
  for (const row of page.rows) {
    if (row.table === undefined) continue;
    if (row.table !== table) [table, answers, titled] = [row.table, undefined, []];
    const headed = answerHead(row);
    if (headed !== undefined) {
      answers = headed;
      continue;
    }
    const labels = row.cells.map((cell) => ({ cell, ...asked(cell.text) }));
    const named = labels.flatMap(({ titles }) => titles);
    if (named.length > 0) titled = named;
    const answer = answerCell(row, answers, labels.findLast(({ prompts, titles }) => prompts.length + titles.length > 0)?.cell);
    if (!answer) continue;
    const before = labels.filter(({ cell }) => cell.column < answer.column && cell.text !== "");
    const prompted = before.find(({ prompts }) => prompts.length > 0);
    const label = prompted ?? before.find(({ titles }) => titles.length > 0);
    if (!label) continue;
    const field = prompted
      ? onlyField(prompted.prompts, named.length > 0 ? named : titled, named)
      : onlyField(label.titles, [], []);
    if (!field || (!prompted && asksOtherwise(before, field))) continue;
    const value = withoutMarker(answer.text);
    if (value !== "") found.push({ field, value, label: label.cell.text, page, row, cell: answer });
  }
  return found;
}

/** The column of the answers, where a row names the columns of a table. */
function answerHead({ cells }: Row): number | undefined {
  const filled = cells.filter(({ text }) => text !== "");
  if (filled.length < FEWEST_HEADS || filled.some(({ text }) => text.length > 20)) return undefined;
  const heads = filled.filter(({ text }) => ANSWER_HEADS.has(reducedText(text)));
  return heads.length === 1 ? heads[0]?.column : undefined;
}

/** The cell under the head of the answers, or the only one behind labels and marker. */
function answerCell({ cells }: Row, column: number | undefined, label: Cell | undefined): Cell | undefined {
  if (!label) return undefined;
  if (column !== undefined) {
    const headed = cells.find((cell) => cell.column === column);
    return headed && headed.column > label.column ? headed : undefined;
  }
  const behind = cells.filter((cell) => cell.column > label.column && cell.text !== "" && !isMarker(cell.text));
  return behind.length === 1 ? behind[0] : undefined;
}

/** The one field that is asked, of several with the same words the one under a title beside or above. */
function onlyField(fields: readonly Field[], above: readonly Field[], beside: readonly Field[]): Field | undefined {
  const under = fields.filter((field) => above.includes(field));
  // A title beside that is another item's contradicts the prompt.
  if (beside.length > 0 && under.length === 0) return undefined;
  const candidates = fields.length > 1 ? under : fields;
  return candidates.length === 1 ? candidates[0] : undefined;
}

/** Whether the row asks something of its own beside a title that is ours; a unit of measurement is no question. */
function asksOtherwise(before: readonly { readonly cell: Cell; readonly titles: readonly Field[] }[], field: Field): boolean {
  const place = before.findIndex(({ titles }) => titles.includes(field));
  return before
    .slice(place + 1)
    .some(({ cell: { text } }) => !isMarker(text) && /\p{L}{4}/u.test(text) && sharedWords(field.prompt, text) === 0);
}

/** Lines of running text: the label and a colon before the answer, or the label in the line above it. */
function inLines(page: Page, asked: (text: string) => Asked): SameWords[] {
  const lines = page.rows.filter(({ table }) => table === undefined);
  let titled: readonly Field[] = [];
  return lines.flatMap((row, index): SameWords[] => {
    const [cell] = row.cells;
    if (!cell) return [];
    const colon = cell.text.search(/[:：]/u);
    const within = colon > 0 && asked(cell.text).prompts.length === 0;
    const label = (within ? cell.text.slice(0, colon) : cell.text).replace(/[:：]\s*$/u, "").trim();
    const { prompts, titles } = asked(label);
    if (titles.length > 0) titled = titles;
    const field = prompts.length > 0 ? onlyField(prompts, titled, []) : onlyField(titles, [], []);
    if (!field) return [];
    if (within && cell.text.slice(colon + 1).trim() !== "") {
      return [{ field, value: withoutMarker(cell.text.slice(colon + 1)), label, page, row, cell }];
    }
    const below = lines[index + 1];
    const answer = below?.cells[0];
    if (!below || !answer || below.gapAbove === true) return [];
    const next = asked(answer.text);
    const value = withoutMarker(answer.text);
    if (next.prompts.length + next.titles.length > 0 || value === "") return [];
    return [{ field, value, label, page, row: below, cell: answer }];
  });
}

function withoutMarker(text: string): string {
  const trimmed = text.trim();
  return trimmed.slice(markerLength(trimmed)).trim();
}
