import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Disclosure, parseDisclosureText } from "../../src/disclosure";
import type { FieldId } from "../../src/form";

/** The fictional disclosures of the product: `sound` has no fault, `with-gaps` a handful. */
export type SampleName = "sound" | "with-gaps";

export function sample(name: SampleName): Disclosure {
  const file = resolve(__dirname, `../../assets/samples/${name}.json`);
  return parseDisclosureText(readFileSync(file, "utf8"), file);
}

/** Its answers by field id; blank ones are empty. */
export function sampleAnswers(name: SampleName): Record<FieldId, string> {
  return Object.fromEntries(Object.entries(sample(name).fields).map(([id, answer]) => [id, answer.value]));
}
