import { ReportableError } from "../messages";
import type { SourceDocument } from "./document";

/**
 * What a document may hold at most: many times a disclosure or a white paper of a hundred pages. What recognises a document
 * looks at each text again and again, and a hostile file would hold it up for hours.
 */
export const EXTENT = { rows: 20_000, cells: 300_000, characters: 2_000_000, charactersOfCell: 50_000 } as const;

/** @throws ReportableError `document-too-long` */
export function checkExtent(document: SourceDocument, file: string): SourceDocument {
  let [rows, cells, characters] = [0, 0, 0];
  for (const page of document.pages) {
    rows += page.rows.length;
    for (const row of page.rows) {
      cells += row.cells.length;
      for (const { text } of row.cells) {
        characters += text.length;
        if (text.length > EXTENT.charactersOfCell) throw tooLong(file);
      }
    }
  }
  if (rows > EXTENT.rows || cells > EXTENT.cells || characters > EXTENT.characters) throw tooLong(file);
  return document;
}

/** What is said of a document that is over a limit of {@link EXTENT}. */
export function tooLong(file: string): ReportableError {
  return new ReportableError(
    "document-too-long",
    {
      ja: "「{file}」の内容は長すぎて、開示情報の文書ではないようです。",
      en: "“{file}” holds far more than a disclosure does.",
    },
    {
      ja: "開示情報の部分だけを別のファイルに保存するか、表を選んでコピーし、{pasteJa}ください。",
      en: "Save only the disclosure to a file of its own, or copy the table and {pasteEn}.",
    },
    { file },
  );
}
