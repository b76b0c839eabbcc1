import type { Disclosure } from "../disclosure";
import type { Edition, Field, Requirement } from "../form";
import { shownAt } from "./shown";

/** How many fields of a group are disclosed. Masked answers are disclosed by their provider, only not in this copy. */
export interface Share {
  readonly disclosed: number;
  readonly masked: number;
  /** Fields of which the source says nothing: they count neither way. */
  readonly lost: number;
  readonly total: number;
}

export interface SectionShare {
  readonly title: string;
  readonly all: Share;
  readonly byRequirement: Readonly<Record<Requirement, Share>>;
}

/** The sections of the form with the share of their fields that is disclosed. The first has no heading in the form: it goes by its group. */
export function disclosedShares(edition: Edition, disclosure: Disclosure): SectionShare[] {
  return edition.sections.map((section) => {
    const fields = section.items.flatMap((item) => item.fields);
    const of = (requirement: Requirement): Share =>
      shareOf(
        fields.filter((field) => field.requirement === requirement),
        disclosure,
      );
    return {
      title: section.title || (section.items[0]?.group ?? ""),
      all: shareOf(fields, disclosure),
      byRequirement: { mandatory: of("mandatory"), mandatoryWithLevel: of("mandatoryWithLevel"), optional: of("optional") },
    };
  });
}

/** The share of some fields that is disclosed. */
export function shareOf(fields: readonly Field[], disclosure: Disclosure): Share {
  const kinds = fields.map((field) => shownAt(disclosure, field).kind);
  const count = (kind: string): number => kinds.filter((each) => each === kind).length;
  return { disclosed: count("said"), masked: count("masked"), lost: count("lost"), total: kinds.length };
}

/** The whole form's shares, from those of its sections. */
export function totalShares(sections: readonly SectionShare[]): Readonly<Record<Requirement, Share>> {
  const total = (requirement: Requirement): Share => sumOfShares(sections.map(({ byRequirement }) => byRequirement[requirement]));
  return { mandatory: total("mandatory"), mandatoryWithLevel: total("mandatoryWithLevel"), optional: total("optional") };
}

/** A share as a figure, or why there is none: all that there is to see is masked, or the source has lost all of it. */
export type DisclosedRate = number | "none" | "masked" | "lost";

/** The share of the fields that the source has kept. Nothing is zero that is only not shown. */
export function disclosedRate({ disclosed, masked, lost, total }: Share): DisclosedRate {
  if (total === 0) return "none";
  if (lost === total) return "lost";
  if (disclosed === 0 && masked > 0) return "masked";
  return disclosed / (total - lost);
}

/** Several shares as one. */
export function sumOfShares(shares: readonly Share[]): Share {
  const sum = (part: keyof Share): number => shares.reduce((all, each) => all + each[part], 0);
  return { disclosed: sum("disclosed"), masked: sum("masked"), lost: sum("lost"), total: sum("total") };
}
