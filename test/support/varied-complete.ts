import type { FieldId } from "../../src/form";
import { CAUTIOUS } from "./varied-cautious";
import { CAUTIOUS_FAULTS } from "./varied-faults/cautious";
import type { ChangesByKind } from "./varied-change";
import { HOSTED } from "./varied-hosted";
import { HOSTED_FAULTS } from "./varied-faults/hosted";
import { MUNICIPAL_DESK } from "./varied-municipal-desk";
import { MUNICIPAL_DESK_FAULTS } from "./varied-faults/municipal-desk";

/** A sheet that answers every field in its own words, with single faults that only suit it. */
export interface CompleteSheet {
  readonly name: string;
  readonly answers: Readonly<Record<FieldId, string>>;
  readonly faults: ChangesByKind;
}

export const COMPLETE_SHEETS: readonly CompleteSheet[] = [
  { name: "a cautious listed company in long answers", answers: CAUTIOUS, faults: CAUTIOUS_FAULTS },
  { name: "a start-up that leaves its buildings to a cloud", answers: HOSTED, faults: HOSTED_FAULTS },
  { name: "a vendor for municipalities with two data centres", answers: MUNICIPAL_DESK, faults: MUNICIPAL_DESK_FAULTS },
];
