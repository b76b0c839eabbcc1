import { type Cell, writeXlsx, type WriteSheet } from "hucre";
import { hucreStyle } from "../../src/files/hucre-style";
import type { ForeignSheet } from "./foreign-sheets";

/** Name of the sheet that the form stands on. */
export const FOREIGN_SHEET = "情報開示 2026";

const ANSWER = hucreStyle({ fill: "#FFFFE0", wrap: true, vertical: "top" });
const TEXT_ANSWER = hucreStyle({ fill: "#FFFFE0", wrap: true, vertical: "top", numberFormat: "@" });
const LABEL = hucreStyle({ bold: true, fill: "#E8EEF4" });

/**
 * A workbook of somebody's own with the form on one of its sheets: looks, merged cells, formulas and conditional formats of
 * theirs, answers in cells for texts and in General ones, and a summary that calculates from the answers.
 */
export async function printForeign({ rows, answers, merges }: ForeignSheet): Promise<Uint8Array> {
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach((row, at) =>
    row.forEach((text, column) => {
      if (text === "") return;
      cells.set(`${at},${column}`, { ...(text.startsWith("=") ? { formula: text.slice(1) } : { value: text }), style: LABEL });
    }),
  );
  let index = 0;
  for (const { row, column } of answers.values()) {
    const text = rows[row]?.[column] ?? "";
    cells.set(`${row},${column}`, { ...(text !== "" && { value: text }), style: index % 3 === 0 ? TEXT_ANSWER : ANSWER });
    index += 1;
  }
  const name = answers.get("2.1") ?? { row: 0, column: 0 };
  const letter = String.fromCharCode(65 + name.column);
  const form: WriteSheet = {
    name: FOREIGN_SHEET,
    rows: rows.map((row) => row.map(() => null)),
    cells,
    columns: (rows.find((row) => row.length > 3) ?? []).map((_text, column) => ({ width: column === name.column ? 48 : 14 })),
    merges: merges.map((area) => ({
      startRow: area.row,
      startCol: area.column,
      endRow: area.row + area.rows - 1,
      endCol: area.column + area.columns - 1,
    })),
    conditionalRules: [
      {
        type: "expression",
        priority: 1,
        formula: `LEN(${letter}1)>300`,
        style: hucreStyle({ fill: "#DDEEFF" }),
        range: `${letter}1:${letter}200`,
      },
    ],
  };
  const summary: WriteSheet = {
    name: "集計",
    rows: [
      ["事業者", null],
      ["記入済み", null],
    ],
    cells: new Map<string, Partial<Cell>>([
      ["0,1", { formula: `'${FOREIGN_SHEET}'!${letter}${name.row + 1}` }],
      ["1,1", { formula: `COUNTA('${FOREIGN_SHEET}'!${letter}1:${letter}200)` }],
    ]),
  };
  return writeXlsx({ sheets: [summary, form] });
}
