import type { Disclosure } from "../../src/disclosure";
import type { FieldId } from "../../src/form";
import type { Area } from "../../src/workbench/host";
import { type PrintedRow, printedRows, SCHEME_TITLE } from "./print-rows";

/** A form that was laid out by somebody else, with the cell where each answer stands. */
export interface ForeignSheet {
  /** Texts and, beginning with `=`, formulas; from cell A1 on. */
  readonly rows: readonly (readonly string[])[];
  readonly answers: ReadonlyMap<FieldId, { readonly row: number; readonly column: number }>;
  readonly merges: readonly Area[];
}

export type ForeignLayout = "office" | "own" | "worded" | "side-by-side" | "plain" | "last-year";

/**
 * Layouts in which people keep the form: `office` with titles merged over their rows; `own` off the corner, answers in
 * merged cells, lengths counted by formulas and remarks beside; `worded` with labels in other words, no heads; `side-by-side`
 * in two halves; `plain` without requirement marks; `last-year` with the former answers before the new ones.
 */
export function foreignSheet(disclosure: Disclosure, layout: ForeignLayout): ForeignSheet {
  return LAYOUTS[layout](disclosure);
}

const LAYOUTS: Readonly<Record<ForeignLayout, (disclosure: Disclosure) => ForeignSheet>> = {
  office: (disclosure) =>
    laidOut(disclosure, {
      left: 0,
      heads: ["項目の種類", "No.", "審査対象項目", "記述内容", "必須/選択", "申請内容"],
      answer: 5,
      cells: (row) => [row.group_, row.number_, row.title_, row.prompt, row.requirement, row.answer],
      sections: true,
    }),
  own: (disclosure) =>
    laidOut(disclosure, {
      left: 2,
      heads: ["No.", "審査対象項目", "記述内容", "必須/選択", "申請内容", "", "", "文字数", "担当", "確認日"],
      answer: 4,
      wide: 3,
      cells: (row, at) => [
        row.number_,
        row.title_,
        row.prompt,
        row.requirement,
        row.answer,
        "",
        "",
        `=LEN(G${at + 1})`,
        "総務課",
        "9月中",
      ],
    }),
  worded: (disclosure) =>
    laidOut(disclosure, {
      left: 1,
      heads: ["", "", "区分", "回答欄"],
      answer: 3,
      cells: (row) => [
        row.itemRows > 0 ? `${row.number}. ${row.title.replace("・", "／")}` : "",
        row.prompt.replace(/<[^<>]*>/g, "").replace("の有無", "（有無）"),
        row.requirement,
        row.answer,
      ],
    }),
  plain: (disclosure) =>
    laidOut(disclosure, {
      left: 0,
      heads: [],
      answer: 3,
      cells: (row) => [row.number, row.title, row.prompt, row.answer],
    }),
  "last-year": (disclosure) =>
    laidOut(disclosure, {
      left: 0,
      heads: ["No.", "項目", "記述内容", "必須/選択", "前回の申請内容", "今回の申請内容", "備考"],
      answer: 5,
      cells: (row) => [
        row.number,
        row.title,
        row.prompt,
        row.requirement,
        row.answer === "" ? "" : `旧 ${row.answer}`,
        row.answer,
        "",
      ],
    }),
  "side-by-side": sideBySide,
};

/** A printed row, whose group, number and title are blank where they go on from above. */
interface LaidRow extends PrintedRow {
  readonly group_: string;
  readonly number_: string;
  readonly title_: string;
}

interface Layout {
  readonly left: number;
  readonly heads: readonly string[];
  /** Place of the answer in the cells. */
  readonly answer: number;
  /** Columns that an answer's merged cell reaches over. */
  readonly wide?: number;
  readonly sections?: boolean;
  cells(row: LaidRow, at: number): string[];
}

function laidRows(disclosure: Disclosure): LaidRow[] {
  return printedRows(disclosure).map((row) => ({
    ...row,
    group_: row.groupRows > 0 ? row.group : "",
    number_: row.itemRows > 0 ? row.number : "",
    title_: row.itemRows > 0 ? row.title : "",
  }));
}

function laidOut(disclosure: Disclosure, { left, heads, answer, wide = 1, sections = false, cells }: Layout): ForeignSheet {
  const indent = Array.from({ length: left }, () => "");
  const rows: string[][] = [
    [...indent, SCHEME_TITLE],
    [...indent, "認定番号", disclosure.certificationNumber ?? ""],
    [...indent, "サービス名称", disclosure.serviceName ?? ""],
    [...indent, "事業者名称", disclosure.providerName ?? ""],
    [],
    [...indent, ...heads],
  ];
  const answers = new Map<FieldId, { row: number; column: number }>();
  const merges: Area[] = [];
  let section = "";
  for (const row of laidRows(disclosure)) {
    if (sections && row.field.item.section.title !== section) {
      section = row.field.item.section.title;
      rows.push([...indent, section]);
      merges.push({ row: rows.length - 1, column: left, rows: 1, columns: heads.length });
    }
    const at = rows.length;
    rows.push([...indent, ...cells(row, at)]);
    answers.set(row.field.id, { row: at, column: left + answer });
    if (wide > 1) merges.push({ row: at, column: left + answer, rows: 1, columns: wide });
    if (row.itemRows > 1 && cells(row, at).includes(row.title_))
      merges.push({ row: at, column: left + cells(row, at).indexOf(row.title_), rows: row.itemRows, columns: 1 });
  }
  return { rows, answers, merges };
}

function sideBySide(disclosure: Disclosure): ForeignSheet {
  const printed = laidRows(disclosure);
  const half = printed.findIndex(({ field }) => field.item.number === 44);
  const rows: string[][] = [
    [SCHEME_TITLE],
    ["No.", "項目", "記述内容", "必須/選択", "回答", "", "No.", "項目", "記述内容", "必須/選択", "回答"],
  ];
  const answers = new Map<FieldId, { row: number; column: number }>();
  const cells = (row: LaidRow | undefined): string[] =>
    row ? [row.number_, row.title_, row.prompt, row.requirement, row.answer] : ["", "", "", "", ""];
  for (let index = 0; index < Math.max(half, printed.length - half); index += 1) {
    const [one, other] = [index < half ? printed[index] : undefined, printed[half + index]];
    if (one) answers.set(one.field.id, { row: rows.length, column: 4 });
    if (other) answers.set(other.field.id, { row: rows.length, column: 10 });
    rows.push([...cells(one), "", ...cells(other)]);
  }
  return { rows, answers, merges: [] };
}
