import { type Disclosure, type Heading, makeDisclosure, type Note } from "../disclosure";
import type { Edition, FieldId } from "../form";
import { cellAddress } from "./address";
import { answerOfText } from "./answer-text";
import type { FormLocation, TextGrid } from "./locate-form";

/** Notes on rows that are not as the form has them. */
function notesOn(location: FormLocation): Note[] {
  return [
    ...location.missing.map((field) => ({ field, message: "この欄の行がシートにありません。" })),
    ...location.repeated.map((field) => ({
      field,
      message: "この欄の行がシートに2行以上あります。いちばん上の行を読み取りました。",
    })),
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
  const column = location.columns.answer;
  const textAt = (row: number): string => grid[row]?.[column] ?? "";
  const repeated = new Set<FieldId>(location.repeated);
  const heading: { -readonly [Name in keyof Heading]: Heading[Name] } = {};
  for (const [name, row] of location.heading ?? []) {
    const text = textAt(row).trim();
    if (text !== "") heading[name] = text;
  }
  return makeDisclosure(
    edition,
    (id) => {
      const row = location.rows.get(id);
      if (row === undefined) return { state: "lost", value: "" };
      return {
        ...answerOfText(textAt(row)),
        confidence: repeated.has(id) ? "low" : "high",
        source: { ...place, cell: cellAddress(row, column) },
      };
    },
    heading,
    notesOn(location),
  );
}
