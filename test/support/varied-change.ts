import type { FieldId } from "../../src/form";
import type { Fault } from "./faults";

/** What is changed in an answer of a varied sheet, and the fields where the finding may stand besides the field itself. */
export type Change = readonly [field: FieldId, from: string, to: string, ...pair: FieldId[]];
export type ChangesByKind = Readonly<Record<string, readonly Change[]>>;

/** Stands for the whole answer. */
export const ALL = "";

/** The faults that changes put into a sheet's answers, one each. @param sheet its name, for a change that does not fit */
export function faultsBy(changes: ChangesByKind, sheet: string, answers: Readonly<Record<FieldId, string>>): Fault[] {
  return Object.entries(changes).flatMap(([kind, ofKind]) =>
    ofKind.map(([field, from, to, ...pair]) => {
      const answer = answers[field] ?? "";
      if (!answer.includes(from)) throw new Error(`The answer ${field} of ${sheet} does not hold "${from}"`);
      return { kind, field, answer: from === ALL ? to : answer.replace(from, to), at: [field, ...pair] };
    }),
  );
}
