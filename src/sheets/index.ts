export { cellAddress, columnLetters, fixedRangeAddress, quotedSheet, rangeAddress } from "./plan/address";
export { mayHoldForm } from "./adoption/blocks";
export { findAgain } from "./adoption/find-again";
export { labelText } from "./adoption/row-labels";
export { answerCell, answerCells, type AnswerPlaces, fieldAt, isReadOnly } from "./form/answer-cell";
export { answerOfText, answerText } from "./form/answer-text";
export { COMPARISON_SHEET, type ComparisonOptions, planComparisonSheet, shownText } from "./comparison/comparison-sheet";
export { COMPARISON_SUMMARY_SHEET, planComparisonSummary } from "./comparison/comparison-summary";
export {
  type AnswerCells,
  FINDINGS_SHEET,
  type FindingsSheetOptions,
  fixText,
  planFindingsSheet,
} from "./findings/findings-sheet";
export { EVIDENCE_SHEET, type HeldPaper, planEvidenceSheet, VERDICT_WORDS } from "./evidence/evidence-sheet";
export { COLUMN, COLUMN_TITLES, COLUMN_WIDTHS, FORM_COLUMNS, type FormColumn } from "./form/form-columns";
export {
  HEADING_FIELDS,
  type HeadingField,
  PAGE_FORM_ATTRIBUTE,
  PAGE_KEY_ATTRIBUTE,
  parseRowKey,
  type RowKey,
  rowKey,
} from "./form/form-keys";
export { HEADING_TEXTS } from "./form/form-rows";
export { LISTS_SHEET, optionsOf } from "./form/form-lists";
export { FORM_SHEET, type FormSheetOptions, planFormSheet } from "./form/form-sheet";
export {
  type Adoption,
  type AnswerCell,
  FEWEST_FIELDS,
  type FormBlock,
  type FormLocation,
  locateForms,
  type MergedArea,
  type TextGrid,
} from "./form/locate-form";
export { isOwnSheet } from "./form/own-sheets";
export { OVERVIEW_SHEET, type OverviewOptions, planOverviewSheet, REQUIREMENT_COLORS } from "./findings/overview-sheet";
export { PEERS_SHEET, planPeersSheet } from "./comparison/peers-sheet";
export { type EvidenceTable, readEvidenceSheet } from "./evidence/read-evidence-sheet";
export { readForm } from "./form/read-form";
export { readPeersSheet } from "./comparison/read-peers-sheet";
export { readReferenceSheet } from "./reference/read-reference-sheet";
export { readRenewalSheet, type RenewalRow, type RenewalTable } from "./renewal/read-renewal-sheet";
export { referenceCorrections } from "./reference/reference-corrections";
export { levelRowsOf, type LevelRow, type LevelRowTrouble, levelSetsOf, type ReferenceEntries } from "./reference/reference-rows";
export { planReferenceSheet, REFERENCE_SHEET, type ReferenceSheetOptions } from "./reference/reference-sheet";
export { RENEWAL_SHEET, RENEWAL_STATE_WORDS, RENEWAL_STATES, type RenewalState } from "./renewal/renewal-columns";
export { planRenewalSheet, type RenewalSheetOptions, toDoSteps } from "./renewal/renewal-sheet";
export { readSettingsSheet, type RuleSetting, type SettingsTable, type SettingTrouble } from "./settings/read-settings-sheet";
export { SETTING_COLUMNS, type SettingColumn, SETTINGS_SHEET, TREATMENT_WORDS, TREATMENTS } from "./settings/settings-columns";
export { type NewSetting, planSettingsSheet, settingTexts } from "./settings/settings-sheet";
export * from "./plan/sheet-plan";
export { countStatuses, type Status, STATUS_WORDS, STATUSES, statuses, statusOfFinding } from "./form/status";
