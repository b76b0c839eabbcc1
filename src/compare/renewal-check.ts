import type { Disclosure } from "../disclosure";
import type { Edition } from "../form";
import { type Change, changesBetween } from "./changes";
import { type StaleAnswer, staleAnswers } from "./stale-answers";

/** A renewed sheet held against the last one. */
export interface RenewalCheck {
  /** Where last time is not known (its source has lost it), nothing is said to have changed. */
  readonly changes: readonly Change[];
  /** What should have changed and did not. */
  readonly stale: readonly StaleAnswer[];
}

/** What changed since last time, and what should have changed but did not. Two copies of one sheet have nothing of either. */
export function checkRenewal(edition: Edition, last: Disclosure, current: Disclosure): RenewalCheck {
  const changes = changesBetween(edition, last, current).filter(({ before }) => before.kind !== "lost");
  return { changes, stale: changes.length === 0 ? [] : staleAnswers(last, current) };
}
