import type { Disclosure, FieldAnswer, FieldState } from "../../src/disclosure";
import type { FieldId } from "../../src/form";

/** What a field should have been read as. */
export interface Expected {
  readonly state: FieldState;
  readonly value?: string | undefined;
}

export interface Miss {
  readonly field: FieldId;
  readonly expected: Expected;
  readonly got: FieldAnswer;
}

/** How well an import read a sheet, and how far its confidence can be trusted. */
export interface Accuracy {
  readonly fields: number;
  readonly right: number;
  /** Fields that were read wrongly and said to be certain: the worst fault there is. */
  readonly wrongHigh: readonly Miss[];
  readonly wrongLow: readonly Miss[];
  /** Fields marked `low` that were right. */
  readonly rightLow: number;
  /** Those among them that another disclosure with the same text has elsewhere: the text alone does not tell. */
  readonly openLow: number;
}

/**
 * Compares a disclosure that was read with what its source says, field by field: state and value, exactly.
 * @param open fields that the text alone leaves open, where that is known
 */
export function accuracyOf(
  disclosure: Disclosure,
  expected: Iterable<readonly [FieldId, Expected]>,
  open: ReadonlySet<FieldId> = new Set(),
): Accuracy {
  const wrongHigh: Miss[] = [];
  const wrongLow: Miss[] = [];
  let fields = 0;
  let rightLow = 0;
  let openLow = 0;
  for (const [field, truth] of expected) {
    fields += 1;
    const got = disclosure.fields[field];
    if (!got) throw new Error(`The disclosure has no field ${field}`);
    if (got.state === truth.state && got.value === (truth.value ?? "")) {
      if (got.confidence === "high") continue;
      rightLow += 1;
      if (open.has(field)) openLow += 1;
    } else (got.confidence === "low" ? wrongLow : wrongHigh).push({ field, expected: truth, got });
  }
  return { fields, right: fields - wrongHigh.length - wrongLow.length, wrongHigh, wrongLow, rightLow, openLow };
}

/** One line for a person: `liveon: 133 of 133 right, 0 wrong though certain, 4 to look at (4 of them right)`. */
export function accuracyLine(name: string, { fields, right, wrongHigh, wrongLow, rightLow, openLow }: Accuracy): string {
  const low = wrongLow.length + rightLow;
  const open = openLow > 0 ? `, ${openLow} of these might stand elsewhere` : "";
  return `${name}: ${right} of ${fields} right, ${wrongHigh.length} wrong though certain, ${low} to look at (${rightLow} of them right${open})`;
}

/** The same, blanks and line breaks aside: a text does not say of every line end whether it was the author's. */
export function accuracyButBlanks(disclosure: Disclosure, expected: Iterable<readonly [FieldId, Expected]>): Accuracy {
  const bare = (text: string): string => text.replace(/\s/gu, "");
  const fields = Object.entries(disclosure.fields).map(([id, answer]) => [id, { ...answer, value: bare(answer.value) }]);
  return accuracyOf(
    { ...disclosure, fields: Object.fromEntries(fields) },
    [...expected].map(([id, said]) => [id, { ...said, value: bare(said.value ?? "") }] as const),
  );
}

/** Several of them as one. */
export function totalOf(parts: readonly Accuracy[]): Accuracy {
  const total = (count: (part: Accuracy) => number): number => parts.reduce((sum, part) => sum + count(part), 0);
  return {
    fields: total((part) => part.fields),
    right: total((part) => part.right),
    wrongHigh: parts.flatMap((part) => part.wrongHigh),
    wrongLow: parts.flatMap((part) => part.wrongLow),
    rightLow: total((part) => part.rightLow),
    openLow: total((part) => part.openLow),
  };
}
