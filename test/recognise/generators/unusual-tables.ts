import { parseText, type SourceDocument } from "../../../src/readers";
import { parseHtml } from "../../../src/readers/html";
import type { Chance } from "./chance";
import { familyA, familyB, tabsWithPrompts } from "./families";
import { escape, quoted, table, type Variant } from "./layout";
import type { PrintedField } from "./printing";

function runsOf(fields: readonly PrintedField[], isSame: (one: PrintedField, other: PrintedField) => boolean): PrintedField[][] {
  const runs: PrintedField[][] = [];
  for (const field of fields) {
    const run = runs.at(-1);
    if (run?.[0] && isSame(run[0], field)) run.push(field);
    else runs.push([field]);
  }
  return runs;
}

const byItem = (fields: readonly PrintedField[]): PrintedField[][] =>
  runsOf(fields, (one, other) => one.field.item === other.field.item);
const bySection = (fields: readonly PrintedField[]): PrintedField[][] =>
  runsOf(fields, (one, other) => one.section === other.section);

const tabs = (rows: readonly (readonly string[])[]): SourceDocument =>
  parseText(rows.map((cells) => cells.map(quoted).join("\t")).join("\n"));

const placeOf = ({ field }: PrintedField): number => field.item.fields.indexOf(field) + 1;

const HEADS = ["No.", "審査対象項目", "記述内容", "必須/選択", "申請内容"];

const ORDER = ["必須○", "必須", "選択"];

/** Tables whose columns, rows or parts stand in other places than the form's. */
export const UNUSUAL_TABLES: Readonly<Record<string, Variant>> = {
  "table: answer before the question": {
    print: table(["項番", "回答", "区分", "項目", "設問"], (t, each) => [
      `${each.number}-${placeOf(each)}`,
      t.answer,
      each.marker,
      each.title,
      t.prompt,
    ]),
    keepsLines: true,
    least: 0.98,
  },
  "table: English heads, Yes and No for the marker": {
    print: table(["Section", "Category", "No", "Item", "Question", "Required", "Answer"], (t, each) => [
      each.section,
      each.group,
      each.number,
      each.title,
      t.prompt,
      each.marker === "選択" ? "No" : "Yes",
      t.answer,
    ]),
    keepsLines: true,
    least: 0.98,
  },
  "table: a column each for 必須 and 選択": {
    print: table(["No", "項目", "記載事項", "必須", "選択", "回答"], (t, each) => [
      t.number,
      t.title,
      t.prompt,
      each.marker === "選択" ? "" : "○",
      each.marker === "選択" ? "○" : "",
      t.answer,
    ]),
    keepsLines: true,
    least: 0.98,
  },
  "table: samples before the answers": {
    print: table(["No.", "項目", "設問", "必須/選択", "記入例", "申請内容"], (t) => [
      t.number,
      t.title,
      t.prompt,
      t.marker,
      `例) ${t.prompt.slice(0, 4)}…`,
      t.answer,
    ]),
    keepsLines: true,
    least: 0.98,
  },
  "table: questions under a head that elsewhere stands over answers": {
    print: table(["No.", "項目", "記載内容", "区分", "開示内容"], (t) => [t.number, t.title, t.prompt, t.marker, t.answer]),
    keepsLines: true,
    least: 0.98,
  },
  "table: English below each label": {
    print: table(["No.", "項目", "内容", "回答"], (t) => [
      t.number,
      t.title === "" ? "" : `${t.title}\nItem`,
      `${t.prompt}\nPlease describe`,
      t.answer,
    ]),
    keepsLines: true,
    least: 0.98,
  },
  "table: two questions in a row": {
    print: (fields) =>
      tabs(
        fields.flatMap((each, index) => {
          const next = fields[index + 1];
          if (index % 2 === 1) return [];
          return [[each.prompt, each.shown, ...(next ? [next.prompt, next.shown] : [])]];
        }),
      ),
    keepsLines: true,
    least: 0.98,
  },
  "table: two halves side by side": {
    print: (fields) => {
      const half = fields.findIndex(({ field }) => field.item.number === 44);
      const cells = (each: PrintedField | undefined): string[] =>
        each
          ? [each.firstOfItem ? each.number : "", each.firstOfItem ? each.title : "", each.prompt, each.marker, each.shown]
          : ["", "", "", "", ""];
      const rows = Array.from({ length: Math.max(half, fields.length - half) }, (_, index) => [
        ...cells(index < half ? fields[index] : undefined),
        ...cells(fields[half + index]),
      ]);
      return tabs([[...HEADS, ...HEADS], ...rows]);
    },
    keepsLines: true,
    least: 0.98,
  },
  "html: questions in a row, answers below them": {
    print: (fields) =>
      parseHtml(
        `<html><body>${bySection(fields)
          .map(
            (part) =>
              `<table>${[
                part.map(({ number, title }) => `${number} ${title}`),
                part.map(({ prompt }) => prompt),
                part.map(({ shown }) => shown),
              ]
                .map((cells) => `<tr>${cells.map((cell) => `<td>${escape(cell)}</td>`).join("")}</tr>`)
                .join("")}</table>`,
          )
          .join("")}</body></html>`,
      ),
    keepsLines: true,
    least: 0.95,
  },
  "table: the answer in the row below its question": {
    print: (fields) =>
      tabs(
        fields.flatMap((each) => [
          ...(each.firstOfItem ? [[each.number, each.title, "", ""]] : []),
          ["", each.prompt, each.marker, ""],
          ["", each.shown, "", ""],
        ]),
      ),
    keepsLines: true,
    least: 0.97,
  },
  "table: an item's questions in one cell and its answers in one, numbered": {
    print: (fields) =>
      tabs([
        HEADS,
        ...byItem(fields).map((item) => {
          const numbered = (text: string, index: number): string =>
            item.length > 1 ? `${String.fromCodePoint(0x2460 + index)}${text}` : text;
          return [
            item[0]?.number ?? "",
            item[0]?.title ?? "",
            item.map(({ prompt }, index) => numbered(prompt, index)).join("\n"),
            item[0]?.marker ?? "",
            item.map(({ shown }, index) => numbered(shown.replaceAll("\n", " "), index)).join("\n"),
          ];
        }),
      ]),
    keepsLines: false,
    least: 0.97,
  },
  "table: sorted by the marker": {
    print: (fields) => {
      const sorted = byItem(fields).sort(
        (one, other) => ORDER.indexOf(one[0]?.marker ?? "") - ORDER.indexOf(other[0]?.marker ?? ""),
      );
      return tabs([
        HEADS,
        ...sorted
          .flat()
          .map((each) => [
            each.firstOfItem ? each.number : "",
            each.firstOfItem ? each.title : "",
            each.prompt,
            each.marker,
            each.shown,
          ]),
      ]);
    },
    keepsLines: true,
    least: 0.97,
  },
  "table: sections in another order": {
    print: (fields, chance) => parseText(tabsWithPrompts(bySection(fields).reverse().flat(), chance)),
    keepsLines: true,
    least: 0.97,
  },
  "lines: sections in another order": {
    print: (fields, chance) => parseText(familyB(bySection(fields).reverse().flat(), chance)),
    keepsLines: true,
    least: 0.97,
  },
  "a page of its own for each part, with the head of the page again": {
    print: (fields, chance) => {
      const parts = bySection(fields.map((each) => ({ ...each, shown: each.shown.replaceAll("\n", " ") })));
      const half = Math.ceil(parts.length / 2);
      return parseText(
        `${familyA(parts.slice(0, half).flat(), chance)}\n${withPageFeet(familyB(parts.slice(half).flat(), chance), chance)}`,
      );
    },
    keepsLines: false,
    least: 0.97,
  },
};

/** A line of the publisher's own and a page number between the lines, as a printed page leaves them. */
function withPageFeet(text: string, chance: Chance): string {
  const every = 20 + chance.below(10);
  return text
    .split("\n")
    .flatMap((line, index) =>
      index % every === every - 1 ? [line, "", `${(index + 1) / every} / 9`, "株式会社あさぎり情報　情報開示資料", ""] : [line],
    )
    .join("\n");
}
