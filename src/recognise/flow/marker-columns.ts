import type { Edition, Field } from "../../form";
import { isMarker } from "../words/markers";
import { add, type Answers } from "./gathered-answers";
import type { LabelWords } from "./label-words";

/** So many markers behind the last prompt of a page are a column of its own, with the answers beside them. */
const FEWEST = 3;

/** Whether a row has to be answered, which its marker tells. */
type Kind = "mandatory" | "optional";

const kindOf = ({ requirement }: Field): Kind => (requirement === "optional" ? "optional" : "mandatory");

/**
 * Shares out what stands behind the last prompt of a page where a PDF gave up the columns of a page one by one: there each
 * marker opens the row of its kind that it is in the order of the page, counted from its end. Pages with other markers
 * than rows are left as they are.
 * @returns whether there is such a page
 */
export function shareColumns(answers: Answers, { words, prompts }: LabelWords, edition: Edition): boolean {
  let isShared = false;
  for (const page of new Set(words.map((word) => word.page))) {
    const here = prompts.filter(({ first }) => words[first]?.page === page);
    const last = here.at(-1);
    if (!last) continue;
    const end = words.findLastIndex((word) => word.page === page) + 1;
    const markersFrom = (from: number): number[] =>
      words.slice(from, end).flatMap(({ text }, index) => (isMarker(text) ? [from + index] : []));
    const start = words.findIndex((word) => word.page === page);
    const behind = markersFrom(last.last + 1);
    if (behind.length < FEWEST) continue;
    const rows = rowsOf(edition, here[0]?.field, last.field);
    const all = markersFrom(start);
    const markerKind = (index: number): Kind => (words[index]?.text.startsWith("選") ? "optional" : "mandatory");
    const rowsLike = (kind: Kind): Field[][] => rows.filter(([first]) => first && kindOf(first) === kind);
    const areAll = (["mandatory", "optional"] as const).every(
      (kind) => all.filter((index) => markerKind(index) === kind).length === rowsLike(kind).length,
    );
    if (!areAll) continue;
    isShared = true;
    answers.delete(last.field);
    behind.forEach((place, order) => {
      const kind = markerKind(place);
      const left = behind.slice(order).filter((index) => markerKind(index) === kind).length;
      const fields = rowsLike(kind).at(-left) ?? [];
      const own = words.slice(place + 1, behind[order + 1] ?? end);
      for (const field of fields) answers.delete(field);
      own.forEach(({ text, line }, index) => {
        const field = own.length === fields.length ? fields[index] : fields[0];
        if (field) add(answers, field, line, text);
      });
    });
  }
  return isShared;
}

/** The rows of a page, from one field up to another: fields of an item that one marker stands beside. */
function rowsOf(edition: Edition, from: Field | undefined, to: Field): Field[][] {
  const rows: Field[][] = [];
  for (const field of edition.fields.slice(from?.index ?? 0, to.index + 1)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first && first.item === field.item && kindOf(first) === kindOf(field)) row.push(field);
    else rows.push([field]);
  }
  return rows;
}
