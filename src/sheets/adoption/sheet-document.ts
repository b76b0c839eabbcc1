import type { Cell, Page, Row, SourceDocument } from "../../readers";
import { foldBlanks } from "../../readers/markup";
import { cellAddress } from "../plan/address";
import type { FormBlock, TextGrid } from "../form/locate-form";

/**
 * A sheet as recognition reads documents: one page for each block, with its labels and its answers. Columns of other
 * things beside them (remarks, last year's answers, counts) are left out, so that they are never taken for answers.
 */
export function documentOfBlocks(grid: TextGrid, blocks: readonly FormBlock[]): SourceDocument {
  return { format: "workbook", pages: blocks.map((block, index) => pageOf(grid, block, index)) };
}

function pageOf(grid: TextGrid, block: FormBlock, index: number): Page {
  const columns = [...labelColumns(block), block.answer];
  const rows = grid.flatMap((texts, row): Row[] => {
    // Titles above the form say which form it is, wherever they stand.
    const isAbove = row < block.top;
    if (isAbove && index > 0) return [];
    const cells = (isAbove ? [...texts.keys()] : columns).map((column): Cell => ({
      text: foldBlanks(texts[column] ?? ""),
      column,
      address: cellAddress(row, column),
    }));
    const raw = cells
      .map(({ text }) => text)
      .join("\t")
      .trim();
    return raw === "" ? [] : [{ cells, table: index, line: row + 1, raw }];
  });
  return { number: index + 1, rows };
}

/** The columns that a block's labels stand in. */
export function labelColumns({ left, labels }: FormBlock): number[] {
  return Array.from({ length: labels - left + 1 }, (_column, index) => left + index);
}
