import { type Disclosure, type Heading, makeDisclosure, type Note } from "../../disclosure";
import type { Edition, FieldId } from "../../form";
import { cellAddress } from "../plan/address";
import { answerCell } from "./answer-cell";
import { answerOfText } from "./answer-text";
import { HEADING_FIELDS } from "./form-keys";
import type { AnswerCell, FormLocation, TextGrid } from "./locate-form";

/** Notes on rows that are not as the form has them. */
function notesOn(location: FormLocation): Note[] {
  return [
    ...location.missing.map((field) => ({ field, message: "この欄の行がシートにありません。" })),
    ...location.repeated.map((field) => ({
      field,
      message: "この欄の行がシートに2行以上あります。いちばん上の行を読み取りました。",
    })),
    ...[...(location.adopted?.readOnly ?? [])].map(([field, { reason }]) => ({ field, message: reason })),
  ];
}

/**
 * Reads the answers of a form that was found in a sheet. A field whose row is missing is `lost`; one that stands more
 * than once is read from its first row, marked `low`, and noted.
 * @param place file and sheet, for the answers' sources
 */
export function readForm(
  grid: TextGrid,
  location: FormLocation,
  edition: Edition,
  place: { readonly file?: string; readonly sheet?: string } = {},
): Disclosure {
  const { adopted } = location;
  const textAt = ({ row, column }: AnswerCell): string => grid[row]?.[column] ?? "";
  const repeated = new Set<FieldId>(location.repeated);
  const heading: { -readonly [Name in keyof Heading]: Heading[Name] } = { ...adopted?.heading };
  for (const name of HEADING_FIELDS) {
    const cell = answerCell(location, name);
    if (!cell) continue;
    const text = textAt(cell).trim();
    if (text !== "") heading[name] = text;
    else delete heading[name];
  }
  return makeDisclosure(
    edition,
    (id) => {
      const cell = answerCell(location, id);
      if (!cell) return { state: "lost", value: "" };
      const read = adopted?.readOnly.get(id);
      return {
        ...(read ? { state: read.answer.state, value: read.answer.value } : answerOfText(textAt(cell), location.lost?.has(id))),
        confidence: read || repeated.has(id) ? "low" : "high",
        source: { ...place, cell: cellAddress(cell.row, cell.column) },
      };
    },
    heading,
    notesOn(location),
  );
}
