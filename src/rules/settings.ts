import type { Severity } from "./finding";

/** How a workbook departs from the rules as delivered. Rules are named by id; unknown ids have no effect. */
export interface RuleSettings {
  /** Rules that are not run. */
  readonly off: readonly string[];
  /** The highest severity that a rule's findings may have; it never raises one. */
  readonly atMost: Readonly<Record<string, Severity>>;
}

/** All rules, as delivered. */
export const NO_SETTINGS: RuleSettings = { off: [], atMost: {} };

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
