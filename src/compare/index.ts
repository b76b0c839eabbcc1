export { type Asked, joinedStanding, type LevelStanding } from "./asked-levels";
export { type Change, type ChangeKind, changesBetween } from "./changes";
export { type Comparable, comparableOf, type Scale, scaleOf } from "./directions";
export type { NormalReading } from "./normal-readings";
export {
  disclosedRate,
  type DisclosedRate,
  disclosedShares,
  type SectionShare,
  type Share,
  shareOf,
  sumOfShares,
  totalShares,
} from "./shares";
export { sameShown, type Shown, shownAt } from "./shown";
export { compareVendors, MOST_VENDORS, type Vendor, type VendorCell, type VendorOptions, type VendorRow } from "./vendors";
export { changedWords, markWords, type WordChange, type WordMark } from "./words";
export { dateOf, renew, type Renewal, type RenewalAction, type RenewalStep } from "./renewal";
export { checkRenewal, type RenewalCheck } from "./renewal-check";
export { type StaleAnswer, staleAnswers } from "./stale-answers";
export { isSameService, namedByService } from "./services";
export { addPeer, type PeerAnswer, type PeerCounts, type PeerField, peersAt, type PeerStanding, removePeer } from "./peers";
