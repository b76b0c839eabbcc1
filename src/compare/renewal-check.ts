import type { Disclosure } from "../disclosure";
import type { Edition, FieldId } from "../form";
import { type Change, changesBetween } from "./changes";
import { type StaleAnswer, staleAnswers } from "./stale-answers";

/** A renewed sheet held against the last one. */
export interface RenewalCheck {
  /** Where last time is not known (its source has lost it), nothing is said to have changed. */
  readonly changes: readonly Change[];
  /** Fields of the changes that must be answered, and are blank: more likely not yet filled in than withdrawn. */
  readonly blank: readonly FieldId[];
  /** What should have changed and did not. */
  readonly stale: readonly StaleAnswer[];
}

/** What changed since last time, and what should have changed but did not. Two copies of one sheet have nothing of either. */
export function checkRenewal(edition: Edition, last: Disclosure, current: Disclosure): RenewalCheck {
  const changes = changesBetween(edition, last, current).filter(({ before }) => before.kind !== "lost");
  const blank = changes.filter(
    ({ field, kind, after }) => kind === "withdrawn" && after.text === "" && edition.field(field)?.requirement !== "optional",
  );
  return {
    changes,
    blank: blank.map(({ field }) => field),
    stale: changes.length === 0 ? [] : staleAnswers(last, current),
  };
}
