// Written by `npm run rules:index` from the files of this folder; test/structure/rules.test.ts proves it complete.
// It is committed, because a list that a bundler, the tests and the type checker each made for themselves at
// build time would need three mechanisms, and a fresh clone would not type-check before the first of them ran.
import type { Rule } from "../rule";
import { mandatoryMissing } from "./mandatory-missing";

/** All rules, by id. */
// prettier-ignore
export const RULES: readonly Rule[] = [
  mandatoryMissing,
];
