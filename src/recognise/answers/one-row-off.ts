import { isEmptyRow, isLeftOut, part } from "./empty-rows";
import { fitOf } from "./fit";
import { cellOver } from "./merged-answers";
import type { Reading } from "./readings";
import { tellByYesOrNo } from "./yes-no-parts";

/**
 * Answers one row off over two rows, the last of which holds two: `[empty] [A] [B C]`. Each goes to its own where the last
 * two are told from each other, and all are marked.
 */
export function returnRows(readings: readonly Reading[]): void {
  readings.forEach((last, index) => {
    const [empty, middle] = [readings[index - 2], readings[index - 1]];
    if (!empty || !middle || !(isEmptyRow(empty) || isLeftOut(empty)) || cellOver(empty)) return;
    if ([middle, last].some(({ state, entry }) => state !== "answered" || entry?.flow !== false)) return;
    if (fitOf(middle.field, middle.value) >= 1 || fitOf(empty.field, middle.value) < 0) return;
    const told = tellByYesOrNo({ own: last.field, field: middle.field, value: last.value, comesFirst: false, between: false });
    if (!told) return;
    if (told !== "unclear") {
      part(empty, middle, { given: middle.value, kept: told.given });
      last.value = told.kept;
    }
    for (const each of [empty, middle, last]) each.doubts.add("together");
  });
}
