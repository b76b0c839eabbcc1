import { type Change, changesBetween, dateOf, isSameService, namedByService, type Vendor } from "../../compare";
import { compareDates, lastDay } from "../../answers";
import type { Disclosure } from "../../disclosure";
import type { Edition } from "../../form";
import type { Failure } from "./failure";

/** A file that cannot be compared, and why. */
export interface RefusedFile {
  readonly kind: "refused";
  readonly name: string;
  readonly failure: Failure;
}

/** One of several files, read or refused. */
export type ComparedFile = { readonly kind: "read"; readonly name: string; readonly disclosure: Disclosure } | RefusedFile;

/** What is to be put side by side. */
export interface Comparison {
  readonly files: readonly ComparedFile[];
  /** The open form is one of them, and the first. */
  readonly withForm: boolean;
  /** The disclosures of the workbook's collection take part. */
  readonly withPeers: boolean;
  /** The files are taken into the collection. */
  readonly remember: boolean;
}

export const NO_COMPARISON: Comparison = { files: [], withForm: true, withPeers: false, remember: false };

export interface PeersState {
  /** The collection 他社回答 of the workbook. */
  readonly kept: readonly Vendor[];
  /** Files that could not be taken into it the last time. */
  readonly refused: readonly RefusedFile[];
}

export const NO_PEERS: PeersState = { kept: [], refused: [] };

/** The disclosures that take part, by names that are told apart. @param form the open form; undefined where none is */
export function comparedVendors(
  { files, withForm, withPeers }: Comparison,
  form: Disclosure | undefined,
  formName: string,
  peers: readonly Vendor[],
): Vendor[] {
  return namedByService([
    ...(form && withForm ? [{ name: formName, disclosure: form }] : []),
    ...files.flatMap((file) => (file.kind === "read" ? [{ name: file.name, disclosure: file.disclosure }] : [])),
    ...(withPeers ? peers : []),
  ]);
}

/** Two sheets of one service, the older first. */
export interface TwoSheets {
  readonly before: Vendor;
  readonly after: Vendor;
  readonly changes: readonly Change[];
}

/** What changed between two sheets of one service; undefined where there are not two of one. */
export function twoSheets(edition: Edition, vendors: readonly Vendor[]): TwoSheets | undefined {
  const [first, second, ...others] = vendors;
  if (!first || !second || others.length > 0 || !isSameService(first.disclosure, second.disclosure)) return undefined;
  const [left, right] = [dateOf(first.disclosure), dateOf(second.disclosure)];
  const turned = left && right && compareDates(lastDay(left), lastDay(right)) > 0;
  const [before, after] = turned ? [second, first] : [first, second];
  return { before, after, changes: changesBetween(edition, before.disclosure, after.disclosure) };
}
