import type { Cell, Page, Row, SourceDocument } from "../../readers";
import { foldBlanks } from "../../readers/markup";
import { cellAddress } from "../plan/address";
import type { FormBlock, MergedArea, TextGrid } from "../form/locate-form";

/**
 * A sheet as recognition reads documents: one page for each block, with its labels and its answers. Columns of other
 * things beside them (remarks, last year's answers, counts) are left out, so that they are never taken for answers.
 */
export function documentOfBlocks(
  grid: TextGrid,
  blocks: readonly FormBlock[],
  merged: readonly MergedArea[] = [],
): SourceDocument {
  const covered = coveredCells(merged);
  return { format: "workbook", pages: blocks.map((block, index) => pageOf(grid, block, index, covered)) };
}

/** Cells below or beside the first one of the merged area that they belong to, by their addresses. */
function coveredCells(merged: readonly MergedArea[]): Set<string> {
  const covered = new Set<string>();
  for (const { row, column, rows, columns } of merged)
    for (let down = 0; down < rows; down += 1)
      for (let right = 0; right < columns; right += 1) if (down + right > 0) covered.add(cellAddress(row + down, column + right));
  return covered;
}

function pageOf(grid: TextGrid, block: FormBlock, index: number, covered: ReadonlySet<string>): Page {
  const columns = [...labelColumns(block), block.answer];
  const rows = grid.flatMap((texts, row): Row[] => {
    // Titles above the form say which form it is, wherever they stand.
    const isAbove = row < block.top;
    if (isAbove && index > 0) return [];
    const cells = (isAbove ? [...texts.keys()] : columns).map((column): Cell => {
      const [text, address] = [foldBlanks(texts[column] ?? ""), cellAddress(row, column)];
      return { text, column, address, ...(text === "" && covered.has(address) && { covered: true }) };
    });
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
