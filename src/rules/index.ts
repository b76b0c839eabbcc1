export { RULES } from "./catalogue";
export { type Checker, type CheckerOptions, createChecker } from "./engine";
export * from "./finding";
export { isPlaceholder } from "./placeholder";
export { type FindingText, render } from "./render";
export { type CheckReport, type CheckState, type RuleFailure, type Summary, summarise } from "./report";
export type { Documentation, Example, Rule } from "./rule";
export { type ExampleLine, ruleBook, type RulePage, rulePage } from "./rule-book";
export {
  type Adjustment,
  compareSeverity,
  NO_SETTINGS,
  type RuleSettings,
  settingsOf,
  type Treatment,
  treatmentUnder,
} from "./settings";
export type { Today } from "./sheet";
export { validityFrom } from "./validity";
