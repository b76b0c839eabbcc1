import type { Disclosure, FieldAnswer } from "../disclosure";
import type { Edition, FieldId } from "../form";
import { DEFAULT_REFERENCE, type ReferenceInput } from "../reference";
import type { Finding } from "./finding";
import { type InstanceResult, instancesOf, type RuleInstance, runInstance } from "./instance";
import { type CheckReport, compareFindings, summarise } from "./report";
import type { Rule } from "./rule";
import { type Adjustment, NO_SETTINGS, type RuleSettings } from "./settings";
import { SheetState } from "./sheet-state";
import type { Today } from "./sheet";

export interface CheckerOptions {
  readonly edition: Edition;
  readonly rules: readonly Rule[];
  /** The day of the check, for the rules that look at the age of the sheet. */
  readonly today: Today;
  readonly settings?: RuleSettings;
  /** What answers are compared with; without it, the confirmed reference values for the pattern that the sheet states. */
  readonly reference?: ReferenceInput;
}

/** Checks one sheet, as a whole and then edit by edit. */
export interface Checker {
  /** Forgets everything and checks a whole disclosure. */
  check(disclosure: Disclosure): CheckReport;
  /**
   * Takes over changed answers and runs again only the rules that read them. The report equals that of a full check.
   * Ids that the edition does not have are passed over.
   */
  update(changes: ReadonlyMap<FieldId, FieldAnswer>): CheckReport;
}

/** Builds a checker for an edition's sheets. Until a disclosure is checked, all answers are blank. */
export function createChecker(options: CheckerOptions): Checker {
  const { edition, rules, today, settings = NO_SETTINGS, reference = DEFAULT_REFERENCE } = options;
  const state = new SheetState(edition);
  const instances = rules
    .filter((rule) => !settings.off.includes(rule.id))
    .flatMap((rule) => instancesOf(rule, state, { today, reference, settings }));
  const readers = indexByField(instances);
  const adjustments = adjustmentsOf(rules, settings);
  const order = compareFindings(edition);
  /** Results by the instance's place: copied for each report, which an array is much faster at than a map. */
  const results: (InstanceResult | undefined)[] = [];
  const tally: Tally = { checked: 0, notApplicable: 0, failed: 0 };

  /** Findings per subject field, kept in order, so that an edit sorts only the fields that it touched. */
  const findings = new Map<FieldId, readonly Finding[]>();
  const bySubject = groupBySubject(instances);

  function run(due: Iterable<number>): void {
    const touched = new Set<FieldId>();
    for (const place of due) {
      const instance = instances[place];
      if (!instance) continue;
      const before = results[place];
      const result = runInstance(instance, state);
      count(tally, before, -1);
      count(tally, result, 1);
      results[place] = result;
      if ((before?.findings.length ?? 0) + result.findings.length > 0) touched.add(instance.field.id);
    }
    for (const id of touched) {
      const found = (bySubject.get(id) ?? []).flatMap((place) => results[place]?.findings ?? []);
      findings.set(id, found.length > 1 ? found.sort(order) : found);
    }
  }

  function report(): CheckReport {
    return buildReport({
      ...{ edition, instances, bySubject, adjustments },
      ...{ findings: new Map(findings), results: [...results], tally: { ...tally } },
    });
  }

  return {
    check(disclosure) {
      state.load(disclosure);
      run(instances.keys());
      return report();
    },
    update(changes) {
      const due = new Set<number>();
      for (const [id, answer] of changes) {
        const field = edition.field(id);
        if (!field) continue;
        state.set(field, answer);
        for (const place of readers.get(id) ?? []) due.add(place);
      }
      run(results.length === 0 ? instances.keys() : due);
      return report();
    },
  };
}

interface ReportParts {
  readonly edition: Edition;
  readonly findings: ReadonlyMap<FieldId, readonly Finding[]>;
  readonly results: readonly (InstanceResult | undefined)[];
  readonly tally: Tally;
  readonly instances: readonly RuleInstance[];
  /** The places of the rules that look at a field. */
  readonly bySubject: ReadonlyMap<FieldId, readonly number[]>;
  readonly adjustments: readonly Adjustment[];
}

/** How many rules on fields came to what, kept up to date so that an edit need not count all of them again. */
interface Tally {
  checked: number;
  notApplicable: number;
  failed: number;
}

function count(tally: Tally, result: InstanceResult | undefined, by: 1 | -1): void {
  if (!result) return;
  if (result.failure) tally.failed += by;
  else if (result.state === "notApplicable") tally.notApplicable += by;
  else tally.checked += by;
}

function buildReport({ edition, findings, results, instances, tally, bySubject, adjustments }: ReportParts): CheckReport {
  const all = edition.fields.flatMap((field) => findings.get(field.id) ?? []);
  const failures = tally.failed === 0 ? [] : results.flatMap((result) => result?.failure ?? []);
  return {
    findings: all,
    findingsOf: (field) => findings.get(field) ?? [],
    summary: summarise(all),
    checked: tally.checked,
    notApplicable: tally.notApplicable,
    stateOf(rule, field) {
      const place = bySubject.get(field)?.find((each) => instances[each]?.rule.id === rule);
      return place === undefined ? undefined : results[place]?.state;
    },
    failures,
    adjustments,
  };
}

/** For each field the places of the rules that read it. */
function indexByField(instances: readonly RuleInstance[]): Map<FieldId, number[]> {
  const index = new Map<FieldId, number[]>();
  for (const [place, { reads }] of instances.entries()) {
    for (const id of reads) append(index, id, place);
  }
  return index;
}

function groupBySubject(instances: readonly RuleInstance[]): Map<FieldId, number[]> {
  const groups = new Map<FieldId, number[]>();
  for (const [place, { field }] of instances.entries()) append(groups, field.id, place);
  return groups;
}

function append(index: Map<FieldId, number[]>, id: FieldId, place: number): void {
  const places = index.get(id);
  if (places) places.push(place);
  else index.set(id, [place]);
}

function adjustmentsOf(rules: readonly Rule[], settings: RuleSettings): Adjustment[] {
  return rules.flatMap((rule): Adjustment[] => {
    if (settings.off.includes(rule.id)) return [{ rule: rule.id, change: "off" }];
    const limit = Object.hasOwn(settings.atMost, rule.id) ? settings.atMost[rule.id] : undefined;
    return limit ? [{ rule: rule.id, change: limit }] : [];
  });
}
