export { cellAddress, columnLetters, fixedRangeAddress, quotedSheet, rangeAddress } from "./address";
export { mayHoldForm } from "./adoption/blocks";
export { findAgain } from "./adoption/find-again";
export { labelText } from "./adoption/row-labels";
export { answerCell, answerCells, type AnswerPlaces, fieldAt, isReadOnly } from "./answer-cell";
export { answerOfText, answerText } from "./answer-text";
export { COMPARISON_SHEET, type ComparisonOptions, planComparisonSheet, shownText } from "./comparison-sheet";
export { COMPARISON_SUMMARY_SHEET, planComparisonSummary } from "./comparison-summary";
export { type AnswerCells, FINDINGS_SHEET, type FindingsSheetOptions, fixText, planFindingsSheet } from "./findings-sheet";
export { EVIDENCE_SHEET, type HeldPaper, planEvidenceSheet, VERDICT_WORDS } from "./evidence-sheet";
export { COLUMN, COLUMN_TITLES, COLUMN_WIDTHS, FORM_COLUMNS, type FormColumn } from "./form-columns";
export {
  HEADING_FIELDS,
  type HeadingField,
  PAGE_FORM_ATTRIBUTE,
  PAGE_KEY_ATTRIBUTE,
  parseRowKey,
  type RowKey,
  rowKey,
} from "./form-keys";
export { HEADING_TEXTS } from "./form-rows";
export { LISTS_SHEET, optionsOf } from "./form-lists";
export { FORM_SHEET, type FormSheetOptions, planFormSheet } from "./form-sheet";
export {
  type Adoption,
  type AnswerCell,
  FEWEST_FIELDS,
  type FormBlock,
  type FormLocation,
  locateForms,
  type TextGrid,
} from "./locate-form";
export { isOwnSheet } from "./own-sheets";
export { OVERVIEW_SHEET, type OverviewOptions, planOverviewSheet, REQUIREMENT_COLORS } from "./overview-sheet";
export { PEERS_SHEET, planPeersSheet } from "./peers-sheet";
export { type EvidenceTable, readEvidenceSheet } from "./read-evidence-sheet";
export { readForm } from "./read-form";
export { readPeersSheet } from "./read-peers-sheet";
export { readReferenceSheet } from "./read-reference-sheet";
export { readRenewalSheet, type RenewalRow, type RenewalTable } from "./read-renewal-sheet";
export { referenceCorrections } from "./reference-corrections";
export { levelRowsOf, type LevelRow, type LevelRowTrouble, levelSetsOf, type ReferenceEntries } from "./reference-rows";
export { planReferenceSheet, REFERENCE_SHEET, type ReferenceSheetOptions } from "./reference-sheet";
export { RENEWAL_SHEET, RENEWAL_STATE_WORDS, RENEWAL_STATES, type RenewalState } from "./renewal-columns";
export { planRenewalSheet, type RenewalSheetOptions, toDoSteps } from "./renewal-sheet";
export { readSettingsSheet, type RuleSetting, type SettingsTable, type SettingTrouble } from "./read-settings-sheet";
export { SETTING_COLUMNS, type SettingColumn, SETTINGS_SHEET, TREATMENT_WORDS, TREATMENTS } from "./settings-columns";
export { type NewSetting, planSettingsSheet, settingTexts } from "./settings-sheet";
export * from "./sheet-plan";
export { countStatuses, type Status, STATUS_WORDS, STATUSES, statuses, statusOfFinding } from "./status";
