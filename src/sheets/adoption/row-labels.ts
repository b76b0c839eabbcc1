import { reducedText } from "../../text/matching";
import type { FormBlock, TextGrid } from "../form/locate-form";
import { labelColumns } from "./sheet-document";

const BETWEEN = "\u0001";

/** The words of the labels in a row of a block: by them the row is known again. Empty where there are none. */
export function rowLabels(texts: readonly string[] | undefined, block: FormBlock): string {
  return labelText(labelColumns(block).map((column) => texts?.[column] ?? ""));
}

/** The same for the cells of a row's labels alone. */
export function labelText(cells: readonly string[]): string {
  return cells
    .map(reducedText)
    .filter((text) => text !== "")
    .join(BETWEEN);
}

/** The rows of a block by their labels. */
export function rowsByLabels(grid: TextGrid, block: FormBlock): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  grid.forEach((texts, row) => {
    const labels = rowLabels(texts, block);
    if (labels === "") return;
    const known = rows.get(labels);
    if (known) known.push(row);
    else rows.set(labels, [row]);
  });
  return rows;
}
