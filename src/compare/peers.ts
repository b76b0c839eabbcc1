import type { Disclosure } from "../disclosure";
import type { Edition, Field } from "../form";
import { ReportableError } from "../messages";
import type { Direction } from "../reference";
import { comparableOf, scaleOf } from "./directions";
import { type Shown, shownAt } from "./shown";
import { MOST_VENDORS, type Vendor } from "./vendors";
import { freeName } from "./services";

/** How one of the sheets imported so far answers a field. */
export interface PeerAnswer {
  readonly name: string;
  readonly shown: Shown;
  /** As it was read on the field's scale (99.95%, 5分); absent where it was not. */
  readonly reading?: string;
}

/** How many of the others show what, of those that cannot be set side by side. */
export interface PeerCounts {
  readonly said: number;
  readonly nothing: number;
  readonly masked: number;
  readonly lost: number;
}

/**
 * Where an answer stands among the others.
 * - `ranked`: `rank` 1 is the end that users would rather have; equal readings share a rank. Only answers that were read
 *   take part: `among` of them, this one included. `median` is theirs without this one, as printed: two readings where
 *   their number is even and they differ.
 * - `open`: why there is none: the field's answers have no order, this answer shows nothing or is not read, or none of
 *   the others is
 */
export type PeerStanding =
  | {
      readonly kind: "ranked";
      readonly direction: Direction;
      readonly reading: string;
      readonly rank: number;
      readonly among: number;
      readonly median: readonly string[];
    }
  | { readonly kind: "open"; readonly reason: "noOrder" | "ownNothing" | "ownMasked" | "ownLost" | "ownUnread" | "noneRead" };

export interface PeerField {
  /** In the order of the collection. */
  readonly answers: readonly PeerAnswer[];
  readonly counts: PeerCounts;
  readonly standing: PeerStanding;
}

/**
 * How the sheets imported so far answer a field, and where this answer stands among them. A copy of the sheet itself, or
 * the sheet of last time, is none of the others.
 */
export function peersAt(field: Field, own: Disclosure, collection: readonly Vendor[]): PeerField {
  const peers = collection.filter(({ disclosure }) => !isCopy(disclosure, own));
  const scale = scaleOf(field.id);
  const shown = peers.map(({ disclosure }) => shownAt(disclosure, field));
  const read = (one: Shown) => (scale && one.kind === "said" ? comparableOf(one.text, scale) : undefined);
  const readings = shown.map(read);
  const count = (kind: Shown["kind"]): number => shown.filter((one) => one.kind === kind).length;
  const mine = shownAt(own, field);
  const base = {
    answers: peers.map(({ name }, index): PeerAnswer => {
      const reading = readings[index]?.stated.text.trim();
      return { name, shown: shown[index] ?? LOST, ...(reading !== undefined && { reading }) };
    }),
    counts: { said: count("said"), nothing: count("nothing"), masked: count("masked"), lost: count("lost") },
  };
  const open = (reason: Extract<PeerStanding, { kind: "open" }>["reason"]): PeerField => ({
    ...base,
    standing: { kind: "open", reason },
  });
  if (!scale) return open("noOrder");
  if (mine.kind !== "said")
    return open(mine.kind === "nothing" ? "ownNothing" : mine.kind === "masked" ? "ownMasked" : "ownLost");
  const reading = read(mine);
  if (!reading) return open("ownUnread");
  const others = readings.flatMap((one) => (one ? [{ order: one.order, text: one.stated.text.trim() }] : []));
  if (others.length === 0) return open("noneRead");
  const isBetter = (order: number): boolean => (scale.direction === "atLeast" ? order > reading.order : order < reading.order);
  return {
    ...base,
    standing: {
      kind: "ranked",
      direction: scale.direction,
      reading: reading.stated.text.trim(),
      rank: 1 + others.filter(({ order }) => isBetter(order)).length,
      among: others.length + 1,
      median: medianOf(others),
    },
  };
}

const LOST: Shown = { kind: "lost", text: "" };

function medianOf(readings: readonly { readonly order: number; readonly text: string }[]): string[] {
  const sorted = readings.toSorted((left, right) => left.order - right.order);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (!low || !high) return [];
  return low.order === high.order ? [low.text] : [low.text, high.text];
}

/**
 * Takes a sheet into the collection: in the place of an earlier copy (the same certification number, or the same service
 * of the same provider), else behind the others.
 * @param name what the user knows it by, where the sheet itself names no service
 * @throws ReportableError `peers-full`, `peers-edition`
 */
export function addPeer(edition: Edition, peers: readonly Vendor[], disclosure: Disclosure, name: string): Vendor[] {
  if (disclosure.edition !== edition.id) throw otherEdition(name);
  const place = peers.findIndex((peer) => isCopy(peer.disclosure, disclosure));
  const others = peers.filter((_peer, index) => index !== place);
  const added = {
    name: freeName(disclosure.serviceName?.trim() || name, new Set(others.map((other) => other.name))),
    disclosure,
  };
  if (place >= 0) return peers.map((peer, index) => (index === place ? added : peer));
  if (peers.length >= MOST_VENDORS) throw full(peers.length);
  return [...peers, added];
}

/** The collection without the sheet of a name; the same where there is none. */
export function removePeer(peers: readonly Vendor[], name: string): Vendor[] {
  return peers.filter((peer) => peer.name !== name);
}

function isCopy(known: Disclosure, disclosure: Disclosure): boolean {
  if (known.certificationNumber !== undefined && disclosure.certificationNumber !== undefined) {
    return known.certificationNumber === disclosure.certificationNumber;
  }
  const { serviceName, providerName } = disclosure;
  return serviceName !== undefined && known.serviceName === serviceName && known.providerName === providerName;
}

function full(count: number): ReportableError {
  return new ReportableError(
    "peers-full",
    {
      ja: "他社回答には{count}件の開示情報があり、これ以上は追加できません。",
      en: "The collection holds {count} disclosures; no more can be added.",
    },
    {
      ja: "使わない開示情報を他社回答から外してから、もう一度追加してください。",
      en: "Take out those that you no longer need, then add it again.",
    },
    { count },
  );
}

function otherEdition(name: string): ReportableError {
  return new ReportableError(
    "peers-edition",
    { ja: "「{name}」は別の版の様式の開示情報です。", en: "“{name}” is a disclosure of another edition of the form." },
    {
      ja: "項目番号の意味が異なるため、他社回答には追加できません。",
      en: "Its numbers mean other items, so it cannot stand beside the others.",
    },
    { name },
  );
}
