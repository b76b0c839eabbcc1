// Written by `npm run rules:index` from the files of this folder; test/structure/rules.test.ts proves it complete.
// It is committed, because a list that a bundler, the tests and the type checker each made for themselves at
// build time would need three mechanisms, and a fresh clone would not type-check before the first of them ran.
import type { Rule } from "../rule";
import { ageOutOfRange } from "./age-out-of-range";
import { bareYes } from "./bare-yes";
import { baseConsolidated } from "./base-consolidated";
import { characterLimit } from "./character-limit";
import { choiceUnclear } from "./choice-unclear";
import { dateImpossibleInside } from "./date-impossible-inside";
import { dateInFuture } from "./date-in-future";
import { dateIncomplete } from "./date-incomplete";
import { dateUnreadable } from "./date-unreadable";
import { fiscalPeriodMissing } from "./fiscal-period-missing";
import { mandatoryMissing } from "./mandatory-missing";
import { numberMalformed } from "./number-malformed";
import { rateOutOfRange } from "./rate-out-of-range";
import { sheetValidity } from "./sheet-validity";
import { unitNotPercent } from "./unit-not-percent";
import { valueMissing } from "./value-missing";
import { yearNotation } from "./year-notation";
import { yearUnreadable } from "./year-unreadable";
import { yesNoUnclear } from "./yes-no-unclear";

/** All rules, by id. */
// prettier-ignore
export const RULES: readonly Rule[] = [
  ageOutOfRange,
  bareYes,
  baseConsolidated,
  characterLimit,
  choiceUnclear,
  dateImpossibleInside,
  dateInFuture,
  dateIncomplete,
  dateUnreadable,
  fiscalPeriodMissing,
  mandatoryMissing,
  numberMalformed,
  rateOutOfRange,
  sheetValidity,
  unitNotPercent,
  valueMissing,
  yearNotation,
  yearUnreadable,
  yesNoUnclear,
];
