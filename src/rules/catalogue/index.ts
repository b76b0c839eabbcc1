// Written by `npm run rules:index` from the files of this folder; test/structure/rules.test.ts proves it complete.
// It is committed, because a list that a bundler, the tests and the type checker each made for themselves at
// build time would need three mechanisms, and a fresh clone would not type-check before the first of them ran.
import type { Rule } from "../rule";
import { addressMissing } from "./address-missing";
import { ageOutOfRange } from "./age-out-of-range";
import { agencyContactMissing } from "./agency-contact-missing";
import { agencyContradiction } from "./agency-contradiction";
import { agencyListIncomplete } from "./agency-list-incomplete";
import { agencyPlaceMissing } from "./agency-place-missing";
import { amountImplausible } from "./amount-implausible";
import { answerElsewhere } from "./answer-elsewhere";
import { approvalWithoutDocuments } from "./approval-without-documents";
import { auditorExpected } from "./auditor-expected";
import { availabilityBelowReference } from "./availability-below-reference";
import { availabilityOutageMismatch } from "./availability-outage-mismatch";
import { availabilityPeriodMissing } from "./availability-period-missing";
import { availabilityPeriodsDiffer } from "./availability-periods-differ";
import { availabilityRateMissing } from "./availability-rate-missing";
import { availabilityUnitMissing } from "./availability-unit-missing";
import { backupIntervalMissing } from "./backup-interval-missing";
import { bandwidthMissing } from "./bandwidth-missing";
import { bandwidthReversed } from "./bandwidth-reversed";
import { bareYes } from "./bare-yes";
import { baseConsolidated } from "./base-consolidated";
import { browserDeviceMismatch } from "./browser-device-mismatch";
import { browserMissing } from "./browser-missing";
import { cameraHoursMissing } from "./camera-hours-missing";
import { cameraRangeMissing } from "./camera-range-missing";
import { cameraRetentionMissing } from "./camera-retention-missing";
import { careerDateMismatch } from "./career-date-mismatch";
import { careerIncomplete } from "./career-incomplete";
import { certificateExpired } from "./certificate-expired";
import { certificateStandardMismatch } from "./certificate-standard-mismatch";
import { characterLimit } from "./character-limit";
import { choiceUnclear } from "./choice-unclear";
import { companyNameDiffers } from "./company-name-differs";
import { complianceOfficerDiffers } from "./compliance-officer-differs";
import { contactMalformed } from "./contact-malformed";
import { contactMissing } from "./contact-missing";
import { contactsDiffer } from "./contacts-differ";
import { countBreakdownMismatch } from "./count-breakdown-mismatch";
import { countNotWhole } from "./count-not-whole";
import { countUnitDiffers } from "./count-unit-differs";
import { dataHeldContradiction } from "./data-held-contradiction";
import { dateAfterSheet } from "./date-after-sheet";
import { dateImpossibleInside } from "./date-impossible-inside";
import { dateInFuture } from "./date-in-future";
import { dateIncomplete } from "./date-incomplete";
import { dateUnreadable } from "./date-unreadable";
import { datesOutOfOrder } from "./dates-out-of-order";
import { deniedButDescribed } from "./denied-but-described";
import { dependentAnswerContradiction } from "./dependent-answer-contradiction";
import { descriptionTooShort } from "./description-too-short";
import { deskDaysMissing } from "./desk-days-missing";
import { deskHoursDiffer } from "./desk-hours-differ";
import { deskHoursMissing } from "./desk-hours-missing";
import { deskNameMissing } from "./desk-name-missing";
import { detailsMissing } from "./details-missing";
import { detectionIntervalMissing } from "./detection-interval-missing";
import { deviceVersionsMissing } from "./device-versions-missing";
import { diagnosisFrequencyMissing } from "./diagnosis-frequency-missing";
import { diagnosisRemediationMissing } from "./diagnosis-remediation-missing";
import { diagnosisTargetUnnamed } from "./diagnosis-target-unnamed";
import { diagnosisTargetsMissing } from "./diagnosis-targets-missing";
import { documentsUnnamed } from "./documents-unnamed";
import { durationImplausible } from "./duration-implausible";
import { endNoticeDiffers } from "./end-notice-differs";
import { entryRecordRetentionMissing } from "./entry-record-retention-missing";
import { facilityContradiction } from "./facility-contradiction";
import { facilityFigureImplausible } from "./facility-figure-implausible";
import { feeAmountMissing } from "./fee-amount-missing";
import { feeUnitMissing } from "./fee-unit-missing";
import { figureInsteadOfWords } from "./figure-instead-of-words";
import { figuresStale } from "./figures-stale";
import { fireGasUnclear } from "./fire-gas-unclear";
import { fiscalPeriodMissing } from "./fiscal-period-missing";
import { fiscalPeriodsDiffer } from "./fiscal-periods-differ";
import { formalNameAbbreviated } from "./formal-name-abbreviated";
import { fullAvailabilityWithOutage } from "./full-availability-with-outage";
import { headOfficeNotListed } from "./head-office-not-listed";
import { headOfficePlaceDiffers } from "./head-office-place-differs";
import { hoursImpossible } from "./hours-impossible";
import { housingCountryMissing } from "./housing-country-missing";
import { housingRegionContradiction } from "./housing-region-contradiction";
import { housingRegionMissing } from "./housing-region-missing";
import { housingSiteMissing } from "./housing-site-missing";
import { interfacePublicationUnclear } from "./interface-publication-unclear";
import { intervalIrregular } from "./interval-irregular";
import { leadTimeAfter } from "./lead-time-after";
import { leadTimeMissing } from "./lead-time-missing";
import { legalFormMissing } from "./legal-form-missing";
import { levelDifference } from "./level-difference";
import { levelItemDenied } from "./level-item-denied";
import { lineKindMissing } from "./line-kind-missing";
import { linkageContradiction } from "./linkage-contradiction";
import { linkedProductNotListed } from "./linked-product-not-listed";
import { listDuplicates } from "./list-duplicates";
import { logKindsMissing } from "./log-kinds-missing";
import { logRetentionIndefinite } from "./log-retention-indefinite";
import { logRetentionMissing } from "./log-retention-missing";
import { maintenanceTimeMissing } from "./maintenance-time-missing";
import { mandatoryMissing } from "./mandatory-missing";
import { mandatoryWithheld } from "./mandatory-withheld";
import { marketAbolished } from "./market-abolished";
import { marketNameMissing } from "./market-name-missing";
import { minimumTermMissing } from "./minimum-term-missing";
import { monitoringContradiction } from "./monitoring-contradiction";
import { monitoringIntervalMissing } from "./monitoring-interval-missing";
import { monitoringTargetsMissing } from "./monitoring-targets-missing";
import { networkNoticeTimeMissing } from "./network-notice-time-missing";
import { noInsteadOfAnswer } from "./no-instead-of-answer";
import { noWithValues } from "./no-with-values";
import { noticeDaysMissing } from "./notice-days-missing";
import { noticeMeansMissing } from "./notice-means-missing";
import { noticeOverMinimumTerm } from "./notice-over-minimum-term";
import { numberMalformed } from "./number-malformed";
import { officeCountMismatch } from "./office-count-mismatch";
import { officePlaceMissing } from "./office-place-missing";
import { officerCountMismatch } from "./officer-count-mismatch";
import { officerPostsMissing } from "./officer-posts-missing";
import { officesAbroadMissing } from "./offices-abroad-missing";
import { officesInJapanMissing } from "./offices-in-japan-missing";
import { outageCountMismatch } from "./outage-count-mismatch";
import { outageDurationMissing } from "./outage-duration-missing";
import { outageLengthMismatch } from "./outage-length-mismatch";
import { outageNoticeContradiction } from "./outage-notice-contradiction";
import { outageNoticeTimeMissing } from "./outage-notice-time-missing";
import { partUndecided } from "./part-undecided";
import { partValueMissing } from "./part-value-missing";
import { patchIntervalMissing } from "./patch-interval-missing";
import { penaltyAmountMissing } from "./penalty-amount-missing";
import { personNameMissing } from "./person-name-missing";
import { postalCodeMissing } from "./postal-code-missing";
import { powerDurationMissing } from "./power-duration-missing";
import { powerRouteContradiction } from "./power-route-contradiction";
import { powerRouteUnclear } from "./power-route-unclear";
import { profitOverSales } from "./profit-over-sales";
import { provisionalName } from "./provisional-name";
import { rateOutOfRange } from "./rate-out-of-range";
import { referenceValue } from "./reference-value";
import { referenceValueMismatch } from "./reference-value-mismatch";
import { referenceValueMissing } from "./reference-value-missing";
import { regularReportUnclear } from "./regular-report-unclear";
import { renewalDatePartial } from "./renewal-date-partial";
import { renewalDatesMissing } from "./renewal-dates-missing";
import { representativeNameDiffers } from "./representative-name-differs";
import { retiredSoftwareNamed } from "./retired-software-named";
import { securityDevicesUnmonitored } from "./security-devices-unmonitored";
import { seismicFigureMissing } from "./seismic-figure-missing";
import { seismicScaleHalves } from "./seismic-scale-halves";
import { serviceNameDiffers } from "./service-name-differs";
import { servicePatternDiffers } from "./service-pattern-differs";
import { servicePatternMissing } from "./service-pattern-missing";
import { shareSignMissing } from "./share-sign-missing";
import { shareholderNameDiffers } from "./shareholder-name-differs";
import { shareholdersTooFew } from "./shareholders-too-few";
import { sharesMissing } from "./shares-missing";
import { sharesOverTotal } from "./shares-over-total";
import { sheetValidity } from "./sheet-validity";
import { slaContradiction } from "./sla-contradiction";
import { someServicesOnly } from "./some-services-only";
import { standardNumberSlip } from "./standard-number-slip";
import { supportMeansContact } from "./support-means-contact";
import { surgeVoltageMissing } from "./surge-voltage-missing";
import { targetNameDiffers } from "./target-name-differs";
import { targetReasonMissing } from "./target-reason-missing";
import { templateTextLeft } from "./template-text-left";
import { timeBeforeEvent } from "./time-before-event";
import { unitNotPercent } from "./unit-not-percent";
import { usageChargeContradiction } from "./usage-charge-contradiction";
import { userKindMissing } from "./user-kind-missing";
import { valueMissing } from "./value-missing";
import { versionImpossible } from "./version-impossible";
import { virusPatternIntervalLong } from "./virus-pattern-interval-long";
import { virusPatternIntervalMissing } from "./virus-pattern-interval-missing";
import { virusTargetsMissing } from "./virus-targets-missing";
import { whitePaperContradiction } from "./white-paper-contradiction";
import { yearNotation } from "./year-notation";
import { yearUnreadable } from "./year-unreadable";
import { yearsInBusinessMismatch } from "./years-in-business-mismatch";
import { yesNoUnclear } from "./yes-no-unclear";
import { yesNotYet } from "./yes-not-yet";
import { zeroTimes } from "./zero-times";

/** All rules, by id. */
// prettier-ignore
export const RULES: readonly Rule[] = [
  addressMissing,
  ageOutOfRange,
  agencyContactMissing,
  agencyContradiction,
  agencyListIncomplete,
  agencyPlaceMissing,
  amountImplausible,
  answerElsewhere,
  approvalWithoutDocuments,
  auditorExpected,
  availabilityBelowReference,
  availabilityOutageMismatch,
  availabilityPeriodMissing,
  availabilityPeriodsDiffer,
  availabilityRateMissing,
  availabilityUnitMissing,
  backupIntervalMissing,
  bandwidthMissing,
  bandwidthReversed,
  bareYes,
  baseConsolidated,
  browserDeviceMismatch,
  browserMissing,
  cameraHoursMissing,
  cameraRangeMissing,
  cameraRetentionMissing,
  careerDateMismatch,
  careerIncomplete,
  certificateExpired,
  certificateStandardMismatch,
  characterLimit,
  choiceUnclear,
  companyNameDiffers,
  complianceOfficerDiffers,
  contactMalformed,
  contactMissing,
  contactsDiffer,
  countBreakdownMismatch,
  countNotWhole,
  countUnitDiffers,
  dataHeldContradiction,
  dateAfterSheet,
  dateImpossibleInside,
  dateInFuture,
  dateIncomplete,
  dateUnreadable,
  datesOutOfOrder,
  deniedButDescribed,
  dependentAnswerContradiction,
  descriptionTooShort,
  deskDaysMissing,
  deskHoursDiffer,
  deskHoursMissing,
  deskNameMissing,
  detailsMissing,
  detectionIntervalMissing,
  deviceVersionsMissing,
  diagnosisFrequencyMissing,
  diagnosisRemediationMissing,
  diagnosisTargetUnnamed,
  diagnosisTargetsMissing,
  documentsUnnamed,
  durationImplausible,
  endNoticeDiffers,
  entryRecordRetentionMissing,
  facilityContradiction,
  facilityFigureImplausible,
  feeAmountMissing,
  feeUnitMissing,
  figureInsteadOfWords,
  figuresStale,
  fireGasUnclear,
  fiscalPeriodMissing,
  fiscalPeriodsDiffer,
  formalNameAbbreviated,
  fullAvailabilityWithOutage,
  headOfficeNotListed,
  headOfficePlaceDiffers,
  hoursImpossible,
  housingCountryMissing,
  housingRegionContradiction,
  housingRegionMissing,
  housingSiteMissing,
  interfacePublicationUnclear,
  intervalIrregular,
  leadTimeAfter,
  leadTimeMissing,
  legalFormMissing,
  levelDifference,
  levelItemDenied,
  lineKindMissing,
  linkageContradiction,
  linkedProductNotListed,
  listDuplicates,
  logKindsMissing,
  logRetentionIndefinite,
  logRetentionMissing,
  maintenanceTimeMissing,
  mandatoryMissing,
  mandatoryWithheld,
  marketAbolished,
  marketNameMissing,
  minimumTermMissing,
  monitoringContradiction,
  monitoringIntervalMissing,
  monitoringTargetsMissing,
  networkNoticeTimeMissing,
  noInsteadOfAnswer,
  noWithValues,
  noticeDaysMissing,
  noticeMeansMissing,
  noticeOverMinimumTerm,
  numberMalformed,
  officeCountMismatch,
  officePlaceMissing,
  officerCountMismatch,
  officerPostsMissing,
  officesAbroadMissing,
  officesInJapanMissing,
  outageCountMismatch,
  outageDurationMissing,
  outageLengthMismatch,
  outageNoticeContradiction,
  outageNoticeTimeMissing,
  partUndecided,
  partValueMissing,
  patchIntervalMissing,
  penaltyAmountMissing,
  personNameMissing,
  postalCodeMissing,
  powerDurationMissing,
  powerRouteContradiction,
  powerRouteUnclear,
  profitOverSales,
  provisionalName,
  rateOutOfRange,
  referenceValue,
  referenceValueMismatch,
  referenceValueMissing,
  regularReportUnclear,
  renewalDatePartial,
  renewalDatesMissing,
  representativeNameDiffers,
  retiredSoftwareNamed,
  securityDevicesUnmonitored,
  seismicFigureMissing,
  seismicScaleHalves,
  serviceNameDiffers,
  servicePatternDiffers,
  servicePatternMissing,
  shareSignMissing,
  shareholderNameDiffers,
  shareholdersTooFew,
  sharesMissing,
  sharesOverTotal,
  sheetValidity,
  slaContradiction,
  someServicesOnly,
  standardNumberSlip,
  supportMeansContact,
  surgeVoltageMissing,
  targetNameDiffers,
  targetReasonMissing,
  templateTextLeft,
  timeBeforeEvent,
  unitNotPercent,
  usageChargeContradiction,
  userKindMissing,
  valueMissing,
  versionImpossible,
  virusPatternIntervalLong,
  virusPatternIntervalMissing,
  virusTargetsMissing,
  whitePaperContradiction,
  yearNotation,
  yearUnreadable,
  yearsInBusinessMismatch,
  yesNoUnclear,
  yesNotYet,
  zeroTimes,
];
