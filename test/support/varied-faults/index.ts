import type { FieldId } from "../../../src/form";
import type { Fault } from "../faults";
import { type ChangesByKind, faultsBy } from "../varied-change";
import { COOPERATIVE_FAULTS } from "./cooperative";
import { EARLY_ASP_FAULTS } from "./early-asp";
import { FOREIGN_OWNED_FAULTS } from "./foreign-owned";
import { LISTED_FAULTS } from "./listed";
import { STARTUP_FAULTS } from "./startup";
import { MUNICIPAL_FAULTS } from "./municipal";
import { ENGLISH_MIXED_FAULTS } from "./english-mixed";
import { SCHOOL_FAULTS } from "./school";
import { SEVERAL_SERVICES_FAULTS } from "./several-services";

const FAULTS: ReadonlyMap<string, ChangesByKind> = new Map([
  ["a large listed company", LISTED_FAULTS],
  ["a company in its first year", STARTUP_FAULTS],
  ["a foundation for municipalities, in era years", MUNICIPAL_FAULTS],
  ["Japanese mixed with English", ENGLISH_MIXED_FAULTS],
  ["a co-operative in plain official style", COOPERATIVE_FAULTS],
  ["a foreign-owned vendor on a cloud abroad", FOREIGN_OWNED_FAULTS],
  ["an ASP of 1999 in full width and kanji numerals", EARLY_ASP_FAULTS],
  ["a group with several services and a value for each", SEVERAL_SERVICES_FAULTS],
  ["a school in plain sentences", SCHOOL_FAULTS],
]);

/** Single faults that only suit that sheet: details that its wording gives, and contradictions between its answers. */
export function ownFaultsOf(sheet: string, answers: Readonly<Record<FieldId, string>>): Fault[] {
  return faultsBy(FAULTS.get(sheet) ?? {}, sheet, answers);
}
