import type { Page } from "../../readers";
import type { Part } from "./parts";

/** How the tables of a document's pages place their answers, by what most rows do. */
export interface TableHabits {
  /** Marker and answer stand in one cell: there a marker alone means that nothing was answered. */
  readonly fused: ReadonlySet<Page>;
  /** Markers stand before the questions. */
  readonly markedFirst: ReadonlySet<Page>;
  /** Labels are followed by more words in their own cells, such as a translation, and answers stand in cells behind. */
  readonly glossed: ReadonlySet<Page>;
  /** Answers stand in rows of their own below their labels. */
  readonly below: ReadonlySet<Page>;
  /** Columns that markers stand in before the answers: several where empty cells were left out. */
  readonly markerColumns: ReadonlyMap<Page, ReadonlySet<number>>;
}

/** So many rows show a habit. */
const FEWEST = 10;

export function tableHabits(rows: readonly (readonly Part[])[]): TableHabits {
  const tables = rows.filter((parts) => parts[0] !== undefined && !parts[0].unit.running);
  return {
    markedFirst: pagesWithMarkersFirst(tables),
    fused: pagesWithFusedMarkers(tables),
    glossed: pagesWithGlossedLabels(tables),
    below: pagesWithAnswersBelow(tables),
    markerColumns: columnsOfMarkers(tables),
  };
}

/** Less than this share of the markers stand in a column by mistake. */
const USUAL = 0.1;

function columnsOfMarkers(rows: readonly (readonly Part[])[]): Map<Page, Set<number>> {
  const pages = new Map<Page, Map<number, number>>();
  for (const parts of rows) {
    const unit = parts.find(({ type }) => type === "marker")?.unit;
    if (!unit || !parts.some((part) => part.type === "text" && part.unit.start >= unit.end)) continue;
    const counts = pages.get(unit.page) ?? new Map<number, number>();
    pages.set(unit.page, counts.set(unit.cell.column, (counts.get(unit.cell.column) ?? 0) + 1));
  }
  const usualOf = (counts: ReadonlyMap<number, number>): number[] => {
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    return [...counts].flatMap(([column, count]) => (all >= FEWEST && count >= all * USUAL ? [column] : []));
  };
  return new Map([...pages].map(([page, counts]) => [page, new Set(usualOf(counts))]));
}

function pagesWithFusedMarkers(rows: readonly (readonly Part[])[]): Set<Page> {
  return pagesWhere(rows, (parts) => {
    const marker = parts.findIndex(({ type }) => type === "marker");
    const [part, next] = [parts[marker], parts[marker + 1]];
    return part && next?.type === "text" ? next.unit === part.unit : undefined;
  });
}

function pagesWithMarkersFirst(rows: readonly (readonly Part[])[]): Set<Page> {
  return pagesWhere(
    rows,
    (parts) => {
      const marker = parts.findIndex(({ type }) => type === "marker");
      const prompt = parts.findIndex((part) => part.type === "label" && part.anchor.kind === "prompt");
      return marker < 0 || prompt < 0 ? undefined : marker < prompt;
    },
    0.8,
  );
}

function pagesWithGlossedLabels(rows: readonly (readonly Part[])[]): Set<Page> {
  return pagesWhere(
    rows,
    (parts) => {
      const label = parts.findLastIndex(({ type }) => type === "label");
      const [unit, next, last] = [parts[label]?.unit, parts[label + 1], parts.at(-1)];
      if (!unit || last?.type !== "text" || last.unit === unit) return undefined;
      return next?.type === "text" && next.unit === unit;
    },
    0.6,
  );
}

function pagesWithAnswersBelow(rows: readonly (readonly Part[])[]): Set<Page> {
  return pagesWhere(
    rows,
    (parts, next) => {
      if (!parts.some((part) => part.type === "label" && part.anchor.kind === "prompt")) return undefined;
      return parts.every(({ type }) => type !== "text") && next !== undefined && isAnswerAlone(next);
    },
    0.6,
  );
}

/** Whether a row holds text, or a number that opens no item, and no label. */
export function isAnswerAlone(parts: readonly Part[]): boolean {
  const isAnswer = (part: Part): boolean => part.type === "text" || (part.type === "number" && part.anchor === undefined);
  return parts.some(isAnswer) && parts.every((part) => isAnswer(part) || part.type === "empty");
}

/**
 * Pages where a habit is usual.
 * @param does whether a row does as the habit says, or undefined where it says nothing of it
 * @param most share of the rows that make it usual, unless it is any majority
 */
function pagesWhere(
  rows: readonly (readonly Part[])[],
  does: (parts: readonly Part[], next: readonly Part[] | undefined) => boolean | undefined,
  most?: number,
): Set<Page> {
  const counts = new Map<Page, { all: number; those: number }>();
  rows.forEach((parts, index) => {
    const page = parts[0]?.unit.page;
    const is = does(parts, rows[index + 1]);
    if (!page || is === undefined) return;
    const count = counts.get(page) ?? { all: 0, those: 0 };
    counts.set(page, { all: count.all + 1, those: count.those + (is ? 1 : 0) });
  });
  const usual = [...counts].filter(([, { all, those }]) =>
    most === undefined ? those * 2 > all : all >= FEWEST && those >= all * most,
  );
  return new Set(usual.map(([page]) => page));
}
