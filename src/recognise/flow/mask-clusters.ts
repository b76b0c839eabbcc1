import type { Field } from "../../form";
import type { Page } from "../../readers";
import { isMarker, maskOf } from "../words/markers";
import { add, type Answers, answersBehind } from "./gathered-answers";
import type { FoundPrompt, LabelWords } from "./label-words";
import { masksIn } from "./mask-places";
import { type MaskPlace, maskPlaceIn, masksOverPage, partsByClusters } from "./page-masks";

/** A field and the masks around its answer. */
interface MaskedRow {
  readonly field: Field;
  readonly place: MaskPlace;
}

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
export function shareMaskClusters(answers: Answers, found: LabelWords): Set<Field> {
  const { words, prompts } = found;
  const shared = new Set<Field>();
  const pageOf = ({ first }: FoundPrompt) => words[first]?.page;
  const keep = (fields: readonly Field[]): void => fields.forEach((field) => shared.add(field));
  // From the end: what stands above the rows of a page was taken for the end of the last answer before.
  for (const page of [...new Set(prompts.map(pageOf))].reverse()) {
    const here = prompts.flatMap((each): MaskedRow[] => {
      const { field } = each;
      return pageOf(each) === page
        ? [{ field, place: maskPlaceIn(textOf(field, answers), field.requirement === "optional") }]
        : [];
    });
    const above = page ? masksAbove(page, found) : [];
    const masks = masksOverPage([{ before: above, behind: [], waits: false }, ...here.map(({ place }) => place)]);
    if (masks) {
      const before = prompts.findLast(({ first }) => first < words.findIndex((word) => word.page === page));
      if (before && above.length > 0) takeFromEnd(before.field, above, answers);
      keep(shareMasks(here, masks, answers));
      continue;
    }
    keep(shareByClusters(here, answers));
    const runs: Waiting[][] = [[]];
    for (const { field } of here) {
      const own = shared.has(field) ? undefined : waitingMasks(field, answers);
      if (own) runs.at(-1)?.push({ field, masks: own });
      else runs.push([]);
    }
    for (const run of runs.flatMap((each) => (sharedBy(each) ? [each] : clustersOf(each)))) {
      const fields = run.map(({ field }) => field);
      const own = run.flatMap((each) => each.masks);
      keep(giveMasks(fields, own, answers));
    }
  }
  return shared;
}

/**
 * Gives masks that stand in clusters to the optional fields without an answer before them, where answers were not gathered by
 * what they stand behind, so that masks may be left over.
 */
export function shareLeftMasks(answers: Answers, found: LabelWords): void {
  const standing = answersBehind(found);
  const rows = found.prompts.map(({ field }): MaskedRow => {
    const masks = wordsOf(field, standing).filter(isMask);
    const waits = field.requirement === "optional" && wordsOf(field, answers).every(isMask);
    return { field, place: { before: masks, behind: [], waits } };
  });
  shareByClusters(rows, answers);
}

/** Shares masks in each part of some rows in which they stand in clusters. @returns the fields that were given one */
function shareByClusters(rows: readonly MaskedRow[], answers: Answers): Field[] {
  return partsByClusters(rows).flatMap((part) => {
    const masks = masksOverPage(part.map(({ place }) => place));
    return masks ? shareMasks(part, masks, answers) : [];
  });
}

/** Gives masks to the rows that wait for one, and takes them out of all others. @returns the fields that were given one */
function shareMasks(rows: readonly MaskedRow[], masks: readonly string[], answers: Answers): Field[] {
  for (const { field, place } of rows) if (!place.waits) takeMasks(field, answers);
  const waiting = rows.flatMap(({ field, place }) => (place.waits ? [field] : []));
  return giveMasks(waiting, masks, answers);
}

function giveMasks(fields: readonly Field[], masks: readonly string[], answers: Answers): Field[] {
  const line = fields.flatMap((field) => [...(answers.get(field)?.keys() ?? [])])[0] ?? 0;
  fields.forEach((field, index) => answers.set(field, new Map([[line, [masks[index] ?? ""]]])));
  return [...fields];
}

const isMask = (word: string): boolean => maskOf(word) !== undefined;

const wordsOf = (field: Field, answers: Answers): string[] => [...(answers.get(field)?.values() ?? [])].flat();

const textOf = (field: Field, answers: Answers): string =>
  wordsOf(field, answers)
    .filter((word) => !isMarker(word))
    .join(" ");

/** The masks above the first label of a page. */
function masksAbove(page: Page, { words, isLabel }: LabelWords): string[] {
  const own = words.flatMap((word, index) => (word.page === page ? [index] : []));
  const end = own.findIndex((index) => isLabel[index]);
  return masksIn(
    own
      .slice(0, Math.max(0, end))
      .map((index) => words[index]?.text)
      .join(" "),
  ).masks;
}

/** Takes words from the end of what an answer is gathered with. */
function takeFromEnd(field: Field, last: readonly string[], answers: Answers): void {
  const words = [...(answers.get(field) ?? [])].flatMap(([line, own]) => own.map((word) => ({ line, word })));
  const kept = words.slice(0, words.length - last.length);
  if (!last.every((word, index) => words[kept.length + index]?.word === word)) return;
  answers.delete(field);
  for (const { line, word } of kept) add(answers, field, line, word);
}

/** The masks in the place of a field that holds nothing else, or nothing at all; undefined for any other. */
function waitingMasks(field: Field, answers: Answers): string[] | undefined {
  if (field.requirement !== "optional") return undefined;
  const { masks, rest } = masksIn(textOf(field, answers));
  return rest === "" ? masks : undefined;
}

/** Takes the masks out of what an answer is gathered with. */
export function takeMasks(field: Field, answers: Answers): void {
  const lines = [...(answers.get(field) ?? [])].map(([line, words]): [number, string[]] => [
    line,
    words.filter((word) => !isMask(word)),
  ]);
  if (lines.length > 0) answers.set(field, new Map(lines.filter(([, words]) => words.length > 0)));
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
