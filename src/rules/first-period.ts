const FIRST_PERIOD = /第(?:1|一)期|初年度|初決算|決算(?:期)?(?:は|を|が)?(?:未了|未到来|未実施|迎えてい)/;

/** An applicant that has not closed its first accounts yet owes no figures, and names a period that is still to end. */
export function isBeforeFirstAccounts(text: string): boolean {
  return FIRST_PERIOD.test(text.normalize("NFKC"));
}
