import type { Outcome, Severity } from "./finding";

/** How a workbook departs from the rules as delivered. Rules are named by id; unknown ids have no effect. */
export interface RuleSettings {
  /** Rules that are not run. */
  readonly off: readonly string[];
  /** The highest severity that a rule's findings may have; it never raises one. */
  readonly atMost: Readonly<Record<string, Severity>>;
}

/** All rules, as delivered. */
export const NO_SETTINGS: RuleSettings = { off: [], atMost: {} };

/** What a workbook does with a rule. `lower`: its findings are shown as notes (`info`) at most. */
export type Treatment = "check" | "lower" | "off";

/** The settings that follow from the treatment of each rule, by id. */
export function settingsOf(treatments: Iterable<readonly [rule: string, treatment: Treatment]>): RuleSettings {
  const chosen = [...new Map(treatments)];
  const rulesUnder = (wanted: Treatment): string[] => chosen.flatMap(([rule, treatment]) => (treatment === wanted ? [rule] : []));
  return {
    off: rulesUnder("off"),
    atMost: Object.fromEntries(rulesUnder("lower").map((rule) => [rule, "info" as const])),
  };
}

/** The treatment of a rule under a check's departures. */
export function treatmentUnder(adjustments: readonly Adjustment[], rule: string): Treatment {
  const change = adjustments.find((each) => each.rule === rule)?.change;
  return change === undefined ? "check" : change === "off" ? "off" : "lower";
}

/** A departure that took part in a check: the report names every one. */
export interface Adjustment {
  readonly rule: string;
  readonly change: "off" | Severity;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Orders severities, the gravest first. */
export function compareSeverity(left: Severity, right: Severity): number {
  return RANK[left] - RANK[right];
}

/** The severity of a finding under the settings. */
export function severityUnder(settings: RuleSettings, rule: string, severity: Severity): Severity {
  const limit = Object.hasOwn(settings.atMost, rule) ? settings.atMost[rule] : undefined;
  return limit && compareSeverity(limit, severity) > 0 ? limit : severity;
}

/** The outcome of a finding under the settings: a question that is lowered to a note asks nobody for an answer. */
export function outcomeUnder(settings: RuleSettings, rule: string, outcome: Outcome): Outcome {
  return Object.hasOwn(settings.atMost, rule) && settings.atMost[rule] === "info" ? "finding" : outcome;
}
