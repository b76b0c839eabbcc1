import type { Edition } from "../../form";
import type { FormBlock, TextGrid } from "../form/locate-form";
import { answerColumn } from "./answer-column";
import { formWords, isRequirement } from "./form-words";

/** So many of the form's 93 items are named in a sheet that may be the form; in less there is no need to look closer. */
const FEWEST_ITEMS = 40;
/** So many labels make a column one of labels: answers and remarks name an item now and then. */
const FEWEST_LABELS = 6;

/** Rows within which most name an item, where the form has begun. */
const WINDOW = 6;

/** A column of a sheet, by the words of the form in it. */
interface ColumnWords {
  readonly items: Set<number>;
  questions: number;
  groups: number;
  requirements: number;
  numbers: number;
}

/** Labels side by side, before it is known where their answers stand. */
export interface LabelColumns {
  readonly left: number;
  /** Last column of titles and prompts. */
  readonly labels: number;
  readonly requirement?: number;
  /** Last column that may belong to the block. */
  readonly right: number;
  /** First row that names an item. */
  readonly top: number;
}

/** Whether a sheet names enough of the form's items to be looked at closely. */
export function mayHoldForm(grid: TextGrid, edition: Edition): boolean {
  const words = formWords(edition);
  const items = new Set<number>();
  for (const row of grid) {
    for (const text of row) {
      const named = words(text.trim());
      if (named?.kind === "question") for (const item of named.items) items.add(item);
    }
  }
  return items.size >= FEWEST_ITEMS;
}

/**
 * Finds the form's columns in a sheet that someone else laid out: titles and prompts, and the one column of their
 * answers. A form may stand in several blocks side by side, each with columns of its own.
 * @returns undefined where a block has no column that is certainly its answers'
 */
export function findBlocks(grid: TextGrid, edition: Edition): FormBlock[] | undefined {
  const columns = columnWords(grid, edition);
  const blocks: FormBlock[] = [];
  for (const labels of sideBySide(grid, edition, columns)) {
    const answer = answerColumn(grid, labels, formWords(edition));
    if (answer === undefined) return undefined;
    const last = labels.requirement !== undefined && labels.requirement < answer ? labels.requirement : labels.labels;
    blocks.push({ top: labels.top, left: labels.left, labels: last, answer, right: Math.max(labels.right, answer) });
  }
  return blocks;
}

function columnWords(grid: TextGrid, edition: Edition): ColumnWords[] {
  const words = formWords(edition);
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const blank = (): ColumnWords => ({ items: new Set(), questions: 0, groups: 0, requirements: 0, numbers: 0 });
  const columns = Array.from({ length: width }, blank);
  const at = (column: number): ColumnWords => columns[column] ?? blank();
  for (const row of grid) {
    const ofRow = new Set<number>();
    row.forEach((text, column) => {
      const named = words(text.trim());
      if (named?.kind === "group") at(column).groups += 1;
      else if (named) {
        at(column).questions += 1;
        for (const item of named.items) {
          at(column).items.add(item);
          ofRow.add(item);
        }
      } else if (isRequirement(text)) at(column).requirements += 1;
    });
    row.forEach((text, column) => {
      if (/^\s*\d{1,3}\s*$/.test(text) && ofRow.has(Number(text))) at(column).numbers += 1;
    });
  }
  return columns;
}

/** Columns of titles and prompts go together while they name the same items; other items begin a block of their own. */
function sideBySide(grid: TextGrid, edition: Edition, columns: readonly ColumnWords[]): LabelColumns[] {
  const blocks: { first: number; last: number; items: Set<number> }[] = [];
  columns.forEach(({ questions, items }, column) => {
    if (questions < FEWEST_LABELS) return;
    const block = blocks.at(-1);
    const shared = [...items].filter((item) => block?.items.has(item)).length;
    if (block && shared * 3 >= Math.min(items.size, block.items.size)) {
      block.last = column;
      for (const item of items) block.items.add(item);
    } else blocks.push({ first: column, last: column, items: new Set(items) });
  });
  const lefts = blocks.map(({ first }, index) => {
    const before = blocks[index - 1]?.last ?? -1;
    let left = first;
    while (left - 1 > before && isBeside(columns[left - 1])) left -= 1;
    return left;
  });
  return blocks.map(({ first, last }, index) => {
    const right = (lefts[index + 1] ?? columns.length) - 1;
    const requirement = columns.findIndex(
      ({ requirements }, column) => column > last && column <= right && requirements >= FEWEST_LABELS,
    );
    const top = Math.max(0, firstRow(grid, edition, first, last));
    return { left: lefts[index] ?? first, labels: last, ...(requirement >= 0 && { requirement }), right, top };
  });
}

/** The first row that names an item, with more of them close below: サービス名称 above the form is the title of one too. */
function firstRow(grid: TextGrid, edition: Edition, first: number, last: number): number {
  const words = formWords(edition);
  const labelled = grid.map((row) => row.slice(first, last + 1).some((text) => words(text.trim()) !== undefined));
  return labelled.findIndex((is, row) => is && labelled.slice(row, row + WINDOW).filter((each) => each).length * 2 > WINDOW);
}

/** Numbers and groups stand before the titles. */
function isBeside(column: ColumnWords | undefined): boolean {
  return column !== undefined && (column.numbers >= FEWEST_LABELS || column.groups >= FEWEST_LABELS);
}
