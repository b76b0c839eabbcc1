import guidelineData from "./data/guideline-2008.json";
import { NO_CHOICES, type ReferenceInput } from "./reference-input";
import { parseReferenceTable, type ReferenceTable } from "./reference-values";

export { type About, holdAgainst, type Holding, type Standing, standingOf, weakestOf } from "./holding";
export type { HeldClaim, HeldDocument } from "./held-document";
export {
  type Demand,
  type Importance,
  type Level,
  type LevelSet,
  levelsToJson,
  type LevelText,
  type LevelTrouble,
  levelTroubleText,
  parseLevelsText,
  readLevel,
} from "./levels";
export { type Demanded, demandsOf, levelText } from "./level-text";
export { PATTERN_FIELD, type PatternFinding, patternOf } from "./pattern-of";
export {
  compareQuantities,
  type Direction,
  type Quantity,
  requiredQuantity,
  type Stated,
  type StatedList,
  statedQuantities,
} from "./quantity";
export {
  type EffectiveValue,
  effectiveValues,
  type Ground,
  NO_CHOICES,
  printed,
  type ReferenceChoices,
  type ReferenceInput,
  unreadableOwnValues,
} from "./reference-input";
export {
  isPattern,
  parseReferenceTable,
  type PatternNumber,
  PATTERNS,
  type PatternValue,
  readRequirement,
  type ReferenceState,
  type ReferenceTable,
  type ReferenceValue,
  type Requirement,
} from "./reference-values";

/** The guideline's reference values, as far as they are known. */
export const REFERENCE_TABLE: ReferenceTable = parseReferenceTable(guidelineData);

/** Confirmed values only, for the pattern that the sheet states; no levels. */
export const DEFAULT_REFERENCE: ReferenceInput = { table: REFERENCE_TABLE, choices: NO_CHOICES, levels: [] };
