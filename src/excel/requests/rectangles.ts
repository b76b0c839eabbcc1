import { type CellRange, rangeAddress } from "../../sheets";

/**
 * Covers the cells of a grid by rectangles of equal keys, without overlap: one call per rectangle instead of one per cell.
 * @param key what a cell is grouped by; undefined leaves it out
 */
export function rectanglesBy<Key>(
  rows: number,
  columns: number,
  key: (row: number, column: number) => Key | undefined,
): Map<Key, CellRange[]> {
  const done = new Map<Key, CellRange[]>();
  /** Rectangles that reach the row before, by their left column. */
  let open = new Map<number, { key: Key; range: CellRange }>();
  const close = ({ key: group, range }: { key: Key; range: CellRange }) => {
    const ranges = done.get(group);
    if (ranges) ranges.push(range);
    else done.set(group, [range]);
  };
  for (let row = 0; row < rows; row++) {
    const reached = new Map<number, { key: Key; range: CellRange }>();
    for (const run of runsOf(columns, (column) => key(row, column))) {
      const above = open.get(run.left);
      if (above && above.key === run.key && above.range.right === run.right) {
        open.delete(run.left);
        reached.set(run.left, { key: run.key, range: { ...above.range, bottom: row } });
      } else {
        reached.set(run.left, { key: run.key, range: { top: row, left: run.left, bottom: row, right: run.right } });
      }
    }
    open.forEach(close);
    open = reached;
  }
  open.forEach(close);
  return done;
}

function runsOf<Key>(length: number, key: (index: number) => Key | undefined): { key: Key; left: number; right: number }[] {
  const runs: { key: Key; left: number; right: number }[] = [];
  for (let index = 0; index < length; index++) {
    const group = key(index);
    const last = runs.at(-1);
    if (group === undefined) continue;
    if (last && last.key === group && last.right === index - 1) last.right = index;
    else runs.push({ key: group, left: index, right: index });
  }
  return runs;
}

/** Runs of numbers without a gap, in order: rows that one range can hold. */
export function consecutive(numbers: readonly number[]): { readonly first: number; readonly last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const number of [...numbers].sort((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run && number <= run.last + 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs;
}

/** Longest list of addresses in one call: Excel refuses very long ones. */
const LONGEST_ADDRESS = 1000;

/** The ranges as few comma-joined address lists, each for one `Worksheet.getRanges`. */
export function addressLists(ranges: readonly CellRange[]): string[] {
  const lists: string[] = [];
  for (const range of ranges) {
    const address = rangeAddress(range);
    const list = lists.at(-1);
    if (list !== undefined && list.length + address.length < LONGEST_ADDRESS) lists[lists.length - 1] = `${list},${address}`;
    else lists.push(address);
  }
  return lists;
}
