import { answerCells, type CellRange } from "../../sheets";
import { touchesColumn } from "../requests/address";
import type { FormPlace } from "../session";

/** Which parts of a form an edit reaches into. */
export interface TouchedParts {
  /** Keys or labels, by which rows are found: they may be others now. */
  readonly labels: boolean;
  readonly answers: boolean;
  readonly statuses: boolean;
}

export function touchedParts(place: FormPlace, areas: readonly CellRange[]): TouchedParts {
  const { adopted, columns } = place;
  const touches = (column: number | undefined) => areas.some((area) => touchesColumn(area, column));
  if (!adopted) return { labels: touches(columns.key), answers: touches(columns.answer), statuses: touches(columns.status) };
  return {
    labels: adopted.blocks.some((block) =>
      areas.some((area) => reaches(area, block.left, block.labels) && !isHeading(place, area)),
    ),
    answers: adopted.blocks.some(({ answer }) => touches(answer)) || areas.some((area) => isHeading(place, area)),
    statuses: false,
  };
}

const reaches = (area: CellRange, first: number, last: number): boolean => area.left <= last && area.right >= first;

/** Whose form it is may stand among the columns of labels, above them. */
function isHeading(place: FormPlace, area: CellRange): boolean {
  return answerCells(place).some(
    ([, { row, column }]) => area.top === row && area.bottom === row && area.left === column && area.right === column,
  );
}
