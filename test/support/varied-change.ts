import type { FieldId } from "../../src/form";

/** What is changed in an answer of a varied sheet, and the fields where the finding may stand besides the field itself. */
export type Change = readonly [field: FieldId, from: string, to: string, ...pair: FieldId[]];
export type ChangesByKind = Readonly<Record<string, readonly Change[]>>;

/** Stands for the whole answer. */
export const ALL = "";
