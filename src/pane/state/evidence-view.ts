import type { Disclosure } from "../../disclosure";
import {
  crossCheck,
  type Evidence,
  type EvidencePair,
  fieldOfTyped,
  headingOf,
  type Proposal,
  proposalsFrom,
  type TypedEvidence,
  type Verdict,
} from "../../evidence";
import type { FormPlace } from "../../excel/session";
import type { Edition, FieldId } from "../../form";
import type { WhitePaper } from "../../recognise/white-paper";
import { answerCell, type EvidenceTable, isReadOnly } from "../../sheets";

/** From what weighs most to what weighs least. */
export const VERDICTS = ["contradicts", "tension", "agrees", "adds", "silent"] as const satisfies readonly Verdict[];

export const PAIR_ORDERS = ["verdict", "control", "field"] as const;
export type PairOrder = (typeof PAIR_ORDERS)[number];

/** Evidence typed by hand, with the field that it is on; undefined where there is no field of that number. */
export interface TypedEntry {
  readonly typed: TypedEvidence;
  readonly field: FieldId | undefined;
}

/** All that is shown of a workbook's evidence. */
export interface EvidenceView {
  readonly held: { readonly paper: WhitePaper; readonly evidence: Evidence } | undefined;
  readonly typed: readonly TypedEntry[];
}

/** Holds the paper that a workbook keeps against its answers as they now are. */
export function evidenceView(edition: Edition, disclosure: Disclosure, table: EvidenceTable | undefined): EvidenceView {
  const paper = table?.paper;
  return {
    held: paper && { paper, evidence: crossCheck(paper, disclosure, edition) },
    typed: (table?.typed ?? []).map((typed) => ({ typed, field: fieldOfTyped(typed, edition) })),
  };
}

/** Proposals that can be written: their answer cell is there and nobody else's. */
export function writableProposals(edition: Edition, disclosure: Disclosure, paper: WhitePaper, form: FormPlace): Proposal[] {
  return proposalsFrom(paper, disclosure, edition).filter(
    ({ field }) => answerCell(form, field) !== undefined && !isReadOnly(form, field),
  );
}

/** How many pairs there are of each verdict. */
export function countVerdicts(pairs: readonly EvidencePair[]): Readonly<Record<Verdict, number>> {
  const counts: Record<Verdict, number> = { contradicts: 0, tension: 0, agrees: 0, adds: 0, silent: 0 };
  for (const { verdict } of pairs) counts[verdict] += 1;
  return counts;
}

/** Pairs that are shown together. */
export interface PairGroup {
  /** A verdict, the heading of a control, or the id of a field. */
  readonly name: string;
  readonly pairs: readonly EvidencePair[];
}

/** Groups pairs; within a group what weighs most comes first. @param verdict null: all */
export function groupPairs(
  pairs: readonly EvidencePair[],
  edition: Edition,
  order: PairOrder,
  verdict: Verdict | null,
): PairGroup[] {
  const nameOf: Readonly<Record<PairOrder, (pair: EvidencePair) => string>> = {
    verdict: (pair) => pair.verdict,
    control: ({ statement }) => headingOf(statement),
    field: ({ field }) => field,
  };
  const groups = new Map<string, EvidencePair[]>();
  const add = (pair: EvidencePair): void => {
    const name = nameOf[order](pair);
    groups.set(name, [...(groups.get(name) ?? []), pair]);
  };
  const shown = pairs.filter((pair) => verdict === null || pair.verdict === verdict);
  // The paper's own order of controls is kept; the form's order of fields, and the weight of verdicts, are brought about.
  for (const pair of order === "field" ? [...shown].sort((a, b) => placeOf(edition, a) - placeOf(edition, b)) : shown) add(pair);
  const found = [...groups].map(([name, list]) => ({ name, pairs: order === "verdict" ? list : [...list].sort(byWeight) }));
  return order === "verdict" ? VERDICTS.flatMap((each) => found.find(({ name }) => name === each) ?? []) : found;
}

function byWeight(a: EvidencePair, b: EvidencePair): number {
  return VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict);
}

function placeOf(edition: Edition, { field }: EvidencePair): number {
  return edition.field(field)?.index ?? edition.fields.length;
}
