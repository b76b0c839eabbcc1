import type { Field } from "../../form";
import type { Row } from "../../readers";
import type { Reading } from "../answers/readings";
import { maskOf } from "../words/markers";
import { awaitsMask, holdsMask, masksOf, takeFirstMasks, takeLastMasks } from "./mask-places";
import { shareOverPages } from "./page-masks";

/**
 * Gives each optional field of a flow its mask. Masks stand in clusters there: those of a few fields in a row, in their
 * order, behind the last one's label, or behind or before a neighbour's answer. Between two answers there are as many
 * masks as fields; where there are not, or a prompt among them is not as in the form, what was moved is marked.
 * @returns whether masks stand in clusters
 * @param asked fields whose prompts stand in the text as the form has them
 */
export function shareMasks(readings: readonly Reading[], asked: ReadonlySet<Field>): boolean {
  let isClustered = shareOverPages(readings);
  let run: Run = { parts: [], waiting: [], masks: [] };
  readings.forEach((reading, index) => {
    if (reading.entry === undefined) return;
    // Each page has its own masks: what waits at its end has none.
    if (awaitsMask(reading) && run.waiting.length > 0 && rowOf(run.waiting.at(-1)) !== rowOf(reading)) {
      isClustered = settle(run, new Set()) || isClustered;
      run = { parts: [], waiting: [], masks: [] };
    }
    if (!awaitsMask(reading)) {
      if (run.waiting.length > 0) run.masks.push(...takeFirstMasks(reading));
      // Masks within the answer behind them, or an answer that may be none, may have been theirs.
      const isClosed = reading.doubts.size === 0 && !holdsMask(reading.value);
      isClustered = settle(run, isClosed ? asked : new Set()) || isClustered;
      run = { parts: [], waiting: [], masks: awaitsMask(nextFound(readings, index)) ? takeLastMasks(reading) : [] };
      return;
    }
    run.waiting.push(reading);
    run.masks.push(...masksOf(reading));
    if (run.masks.length !== run.waiting.length) return;
    run = { parts: [...run.parts, { waiting: run.waiting, masks: run.masks }], waiting: [], masks: [] };
  });
  return settle(run, asked) || isClustered;
}

const rowOf = (reading: Reading | undefined): Row | undefined => reading?.entry?.unit.row;

interface Cluster {
  readonly waiting: Reading[];
  readonly masks: string[];
}

/** Optional fields in a row: those whose masks are all there, and those at its end that still wait. */
interface Run extends Cluster {
  readonly parts: readonly Cluster[];
}

function nextFound(readings: readonly Reading[], index: number): Reading | undefined {
  return readings.slice(index + 1).find(({ entry }) => entry !== undefined);
}

/** @returns whether masks stood elsewhere than behind their labels */
function settle({ parts, ...rest }: Run, asked: ReadonlySet<Field>): boolean {
  const all = [...parts, ...fromItsEnd(rest)];
  // No more than one mask in any place: each stands where it belongs, and the others are left blank.
  if (!all.some(holdsMoved)) return false;
  const isWhole = rest.waiting.length === 0 && rest.masks.length === 0;
  const fields = all.flatMap(({ waiting }) => waiting.map(({ field }) => field));
  const isAsked = fields.every((field) => asked.has(field));
  for (const { waiting, masks } of all) {
    waiting.forEach((reading, index) => {
      reading.state = maskOf(masks[index] ?? "") ?? "blank";
      reading.value = "";
      if (!isWhole || (waiting.length > 1 && !isAsked)) reading.doubts.add("scattered");
    });
  }
  return true;
}

/** Fields that wait, cut behind each cluster of masks from which on there are as many masks as fields, told from their end. */
function fromItsEnd({ waiting, masks }: Cluster): Cluster[] {
  let own: string[] = [];
  for (let start = waiting.length - 1; start > 0; start -= 1) {
    const reading = waiting[start];
    own = [...(reading ? masksOf(reading) : []), ...own];
    if (own.length === 0) break;
    const above = waiting[start - 1];
    if (own.length !== waiting.length - start || !above || masksOf(above).length === 0) continue;
    const before = { waiting: waiting.slice(0, start), masks: masks.slice(0, Math.max(0, masks.length - own.length)) };
    return [...fromItsEnd(before), { waiting: waiting.slice(start), masks: own }];
  }
  return [{ waiting, masks }];
}

/** Whether more masks are there than places that have one of their own. */
function holdsMoved({ waiting, masks }: Cluster): boolean {
  return masks.length > waiting.filter((reading) => masksOf(reading).length === 1).length;
}
