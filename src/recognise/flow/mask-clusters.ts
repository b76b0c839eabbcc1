import type { Field } from "../../form";
import { isMarker } from "../words/markers";
import type { Answers } from "./gathered-answers";
import type { FoundPrompt, LabelWords } from "./label-words";
import { masksIn } from "./masks";

/** An optional field without an answer, and the masks that stand in its place. */
interface Waiting {
  readonly field: Field;
  readonly masks: readonly string[];
}

/**
 * Gives masks that stand in clusters to the optional fields without an answer that they belong to: as many as there are
 * on a page, or in a row of fields, or as there are right before the cluster.
 * @returns the fields whose masks may have stood elsewhere
 */
export function shareMaskClusters(answers: Answers, { words, prompts }: LabelWords): Set<Field> {
  const shared = new Set<Field>();
  const pageOf = ({ first }: FoundPrompt) => words[first]?.page;
  for (const page of new Set(prompts.map(pageOf))) {
    const runs: Waiting[][] = [[]];
    for (const prompt of prompts.filter((each) => pageOf(each) === page)) {
      const masks = waitingMasks(prompt.field, answers);
      if (masks) runs.at(-1)?.push({ field: prompt.field, masks });
      else runs.push([]);
    }
    for (const run of sharedBy(runs.flat())
      ? [runs.flat()]
      : runs.flatMap((each) => (sharedBy(each) ? [each] : clustersOf(each)))) {
      const line = run.flatMap(({ field }) => [...(answers.get(field)?.keys() ?? [])])[0] ?? 0;
      const masks = run.flatMap((each) => each.masks);
      run.forEach(({ field }, index) => {
        answers.set(field, new Map([[line, [masks[index] ?? ""]]]));
        shared.add(field);
      });
    }
  }
  return shared;
}

/** The masks in the place of a field that holds nothing else, or nothing at all; undefined for any other. */
function waitingMasks(field: Field, answers: Answers): string[] | undefined {
  if (field.requirement !== "optional") return undefined;
  const text = [...(answers.get(field)?.values() ?? [])].flat().filter((word) => !isMarker(word));
  const { masks, rest } = masksIn(text.join(" "));
  return rest === "" ? masks : undefined;
}

/** Whether as many masks as fields are there, several of them in one place. */
function sharedBy(fields: readonly Waiting[]): boolean {
  return fields.some(({ masks }) => masks.length > 1) && fields.flatMap(({ masks }) => masks).length === fields.length;
}

/** Clusters with as many empty fields right before them as they have masks to give. */
function clustersOf(run: readonly Waiting[]): Waiting[][] {
  return run.flatMap(({ masks }, index) => {
    const own = run.slice(Math.max(0, index + 1 - masks.length), index + 1);
    const areEmpty = own.slice(0, -1).every((each) => each.masks.length === 0);
    return masks.length > 1 && own.length === masks.length && areEmpty ? [own] : [];
  });
}
