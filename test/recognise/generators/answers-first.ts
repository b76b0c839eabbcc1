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
const THIRD: readonly Column[] = ["number", "group", "title", "answer", "prompt", "marker"];

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

/** Answers whose parts stand behind words that other questions of their items begin with. */
const IN_PARTS = new Map([
  ["40.1", "検知場所:データセンター内\n検知間隔:1分\n検知方法:画面の表示チェック"],
  ["44.1", "対象:アプリケーション\n対象外:ハードウェア"],
  ["82.2", "稼働時間:24時間\n監視範囲:敷地内\n保存期間:90日"],
]);

function inParts(fields: readonly PrintedField[]): PrintedField[] {
  return fields.map((each) => {
    const value = IN_PARTS.get(each.field.id);
    return value === undefined ? each : { ...each, said: { state: "answered", value }, shown: value };
  });
}

/** The rows with those that name the sections above theirs, in the first column. */
function sectioned(fields: readonly PrintedField[], columns: readonly Column[]): string[][] {
  const [heads = [], ...rows] = rowsOf(fields, columns);
  const named = fields.flatMap(({ firstOfSection, section }, index): string[][] => {
    const own = rows[index] ?? [];
    return firstOfSection && section !== "" ? [[section, ...own.slice(1).map(() => "")], own] : [own];
  });
  return [heads, ...named];
}

/** Rows on pages of so many, each with the heads. */
function headedPages([heads = [], ...rows]: readonly string[][], size: number): SourceDocument {
  const starts = Array.from({ length: Math.ceil(rows.length / size) }, (_none, index) => index * size);
  const texts = starts.map((start) => joined([heads, ...rows.slice(start, start + size)], quoted, "\t"));
  return parseText(texts.join("\n\f"));
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

const LAYOUTS = { first: FIRST, second: SECOND, "behind titles": THIRD } as const;

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
    [
      `tabs, answers ${place}, in parts`,
      { ...variant((fields) => parseText(joined(rowsOf(fields, columns), quoted, "\t")), true), alter: inParts },
    ],
    [`pages with sections, answers ${place}`, variant((fields) => headedPages(sectioned(fields, columns), 22), true)],
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
