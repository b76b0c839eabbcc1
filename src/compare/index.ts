export { type Change, type ChangeKind, changesBetween } from "./changes";
export { type Comparable, comparableOf, type Scale, scaleOf } from "./directions";
export { disclosedShares, type SectionShare, type Share, shareOf } from "./shares";
export { sameShown, type Shown, shownAt } from "./shown";
export { compareVendors, MOST_VENDORS, type Vendor, type VendorCell, type VendorOptions, type VendorRow } from "./vendors";
export { changedWords, markWords, type WordChange, type WordMark } from "./words";
export { dateOf, renew, type Renewal, type RenewalAction, type RenewalStep, type StaleAnswer, staleAnswers } from "./renewal";
