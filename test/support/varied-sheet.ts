import type { FieldId } from "../../src/form";

/** A fictional sound sheet in its own wording: what differs from the sound sample. */
export interface VariedSheet {
  readonly name: string;
  readonly changes: Readonly<Record<FieldId, string>>;
}
