import { parseText, type SourceDocument } from "../../../src/readers";
import { parseHtml } from "../../../src/readers/html";
import { escape, quoted, type Texts, textsOf, type Variant } from "./layout";
import type { PrintedField } from "./printing";

type Column = keyof Texts;

const HEADS: Readonly<Record<Column, string>> = {
  answer: "申請内容",
  number: "番号",
  group: "種類",
  title: "項目",
  prompt: "記述内容",
  marker: "必須/選択",
};

const FIRST: readonly Column[] = ["answer", "number", "group", "title", "prompt", "marker"];
const SECOND: readonly Column[] = ["number", "answer", "group", "title", "prompt", "marker"];

/** Heads, and a row for each field: a number, a group and a title stand in the first row of their own only. */
function rowsOf(fields: readonly PrintedField[], columns: readonly Column[], heads: Partial<typeof HEADS> = {}): string[][] {
  const named = { ...HEADS, ...heads };
  return [
    columns.map((column) => named[column]),
    ...fields.map((each) => {
      const texts = textsOf(each);
      return columns.map((column) => texts[column]);
    }),
  ];
}

const onOneLine = (text: string): string => text.replaceAll("\n", " ");
const commaQuoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const joined = (rows: readonly string[][], cell: (text: string) => string, between: string): string =>
  rows.map((cells) => cells.map(cell).join(between)).join("\n");

/** A table whose numbers, groups, titles and markers reach down over the rows that have none of their own. */
function merged(rows: readonly string[][], columns: readonly Column[]): SourceDocument {
  const reaches = (column: number): boolean => columns[column] !== "answer" && columns[column] !== "prompt";
  const cellOf = (text: string, row: number, column: number): string => {
    if (row === 0 || !reaches(column)) return `<td>${escape(text)}</td>`;
    if (text === "") return "";
    let span = 1;
    while (rows[row + span]?.[column] === "") span += 1;
    return `<td rowspan="${span}">${escape(text)}</td>`;
  };
  const body = rows.map((cells, row) => `<tr>${cells.map((text, column) => cellOf(text, row, column)).join("")}</tr>`);
  return parseHtml(`<html><body><table>${body.join("")}</table></body></html>`);
}

/** The rows over several pages, of which only the first names the columns. */
function pages(rows: readonly string[][]): SourceDocument {
  const starts = [0, 40, 80];
  const texts = starts.map((start, index) => joined(rows.slice(start, starts[index + 1]), onOneLine, "\t"));
  return parseText(texts.join("\n\f"));
}

const LAYOUTS = { first: FIRST, second: SECOND } as const;

/** Tables whose answers stand before their questions, in a column that only its head tells. */
export const ANSWERS_FIRST: Readonly<Record<string, Variant>> = Object.fromEntries([
  ...Object.entries(LAYOUTS).flatMap(([place, columns]): [string, Variant][] => [
    [`tabs, answers ${place}`, variant((fields) => parseText(joined(rowsOf(fields, columns), quoted, "\t")), true)],
    [`pipes, answers ${place}`, variant((fields) => parseText(pipeTable(rowsOf(fields, columns))), false)],
    [
      `pipes without the outer ones, answers ${place}`,
      variant((fields) => parseText(joined(rowsOf(fields, columns), onOneLine, " | ")), false),
    ],
    [
      `csv, answers ${place}`,
      variant((fields) => parseText(joined(rowsOf(fields, columns), commaQuoted, ","), "回答.csv"), true),
    ],
    [`html with merged cells, answers ${place}`, variant((fields) => merged(rowsOf(fields, columns), columns), true)],
    [`pages that name the columns once, answers ${place}`, variant((fields) => pages(rowsOf(fields, columns)), false)],
  ]),
  ...["回答", "情報開示内容", "記入欄", "ご回答内容", "貴社記入欄", "申請内容（公開用）"].map((answer): [string, Variant] => [
    `tabs, answers first under ${answer}`,
    variant((fields) => parseText(joined(rowsOf(fields, FIRST, { answer }), quoted, "\t")), true),
  ]),
  [
    "tabs, answers first, questions under a head that elsewhere stands over answers",
    variant((fields) => parseText(joined(rowsOf(fields, FIRST, { prompt: "記載内容" }), quoted, "\t")), true),
  ],
]);

function pipeTable(rows: readonly string[][]): string {
  return rows.map((cells) => `| ${cells.map(onOneLine).join(" | ")} |`).join("\n");
}

function variant(print: (fields: readonly PrintedField[]) => SourceDocument, keepsLines: boolean): Variant {
  return { print, keepsLines, least: 1 };
}
