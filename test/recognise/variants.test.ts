import { recogniseDisclosure } from "../../src/recognise";
import { type Accuracy, accuracyLine, accuracyOf, totalOf } from "../support/accuracy";
import { generateAnswers } from "./generators/answers";
import { ANSWERS_FIRST } from "./generators/answers-first";
import { Chance } from "./generators/chance";
import { DRESSED_LINES } from "./generators/dressed-lines";
import type { Variant } from "./generators/layout";
import { chooseWording, expectedOf, printedFields } from "./generators/printing";
import { REWORDED } from "./generators/reworded";
import { SUB_LABELS } from "./generators/sub-labels";
import { UNUSUAL_TABLES } from "./generators/unusual-tables";
import { VARIANTS } from "./generators/variants";
import { WRAPPED_LINES } from "./generators/wrapped-lines";

/** A fixed series: how well a layout is read is measured, and a measure must not change from run to run. */
const SEEDS = Array.from({ length: 4 }, (_, index) => 104729 * (index + 1));
function accuracyFor(variant: Variant, seed: number): Accuracy {
  const chance = new Chance(seed);
  const generated = printedFields(generateAnswers(chance, chance.is(0.3)), chooseWording(chance));
  const printed = variant.alter?.(generated) ?? generated;
  const recognition = recogniseDisclosure(variant.print(printed, chance));
  if (recognition.kind !== "disclosure") throw new Error(`taken for ${recognition.form}`);
  return accuracyOf(recognition.disclosure, expectedOf(printed, variant.keepsLines));
}

it.each(
  Object.entries({
    ...VARIANTS,
    ...DRESSED_LINES,
    ...UNUSUAL_TABLES,
    ...REWORDED,
    ...SUB_LABELS,
    ...WRAPPED_LINES,
    ...ANSWERS_FIRST,
  }),
)("reads a layout of somebody's own: %s", (name, variant) => {
  const total = totalOf(SEEDS.map((seed) => accuracyFor(variant, seed)));
  process.stdout.write(`${accuracyLine(name, total)}\n`);
  expect(total.wrongHigh).toEqual([]);
  expect(total.right / total.fields).toBeGreaterThanOrEqual(variant.least);
});
