import type { Disclosure, FieldAnswer } from "../disclosure";
import type { Edition, FieldId } from "../form";
import { DEFAULT_REFERENCE, type ReferenceInput } from "../reference";
import type { Finding } from "./finding";
import { type InstanceResult, instancesOf, type RuleInstance, runInstance } from "./instance";
import { type CheckReport, compareFindings, type RuleFailure, summarise } from "./report";
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
  const results = new Map<RuleInstance, InstanceResult>();

  /** Findings per subject field, kept in order, so that an edit sorts only the fields that it touched. */
  const findings = new Map<FieldId, readonly Finding[]>();
  const bySubject = groupBySubject(instances);

  function run(due: Iterable<RuleInstance>): void {
    const touched = new Set<FieldId>();
    for (const instance of due) {
      results.set(instance, runInstance(instance, state));
      touched.add(instance.field.id);
    }
    for (const id of touched) {
      const found = (bySubject.get(id) ?? []).flatMap((instance) => results.get(instance)?.findings ?? []);
      findings.set(id, found.sort(order));
    }
  }

  function report(): CheckReport {
    return buildReport({ edition, findings: new Map(findings), results: new Map(results), bySubject, adjustments });
  }

  return {
    check(disclosure) {
      state.load(disclosure);
      run(instances);
      return report();
    },
    update(changes) {
      const due = new Set<RuleInstance>();
      for (const [id, answer] of changes) {
        const field = edition.field(id);
        if (!field) continue;
        state.set(field, answer);
        for (const instance of readers.get(id) ?? []) due.add(instance);
      }
      run(results.size === 0 ? instances : due);
      return report();
    },
  };
}

interface ReportParts {
  readonly edition: Edition;
  readonly findings: ReadonlyMap<FieldId, readonly Finding[]>;
  readonly results: ReadonlyMap<RuleInstance, InstanceResult>;
  readonly bySubject: ReadonlyMap<FieldId, readonly RuleInstance[]>;
  readonly adjustments: readonly Adjustment[];
}

function buildReport({ edition, findings, results, bySubject, adjustments }: ReportParts): CheckReport {
  const all = edition.fields.flatMap((field) => findings.get(field.id) ?? []);
  let checked = 0;
  let passedOver = 0;
  const failures: RuleFailure[] = [];
  for (const result of results.values()) {
    if (result.failure) failures.push(result.failure);
    else if (result.state === "notApplicable") passedOver += 1;
    else checked += 1;
  }
  return {
    findings: all,
    findingsOf: (field) => findings.get(field) ?? [],
    summary: summarise(all),
    checked,
    notApplicable: passedOver,
    stateOf(rule, field) {
      const instance = bySubject.get(field)?.find((each) => each.rule.id === rule);
      return instance && results.get(instance)?.state;
    },
    failures,
    adjustments,
  };
}

function indexByField(instances: readonly RuleInstance[]): Map<FieldId, RuleInstance[]> {
  const index = new Map<FieldId, RuleInstance[]>();
  for (const instance of instances) {
    for (const id of instance.reads) index.set(id, [...(index.get(id) ?? []), instance]);
  }
  return index;
}

function groupBySubject(instances: readonly RuleInstance[]): Map<FieldId, RuleInstance[]> {
  const groups = new Map<FieldId, RuleInstance[]>();
  for (const instance of instances) groups.set(instance.field.id, [...(groups.get(instance.field.id) ?? []), instance]);
  return groups;
}

function adjustmentsOf(rules: readonly Rule[], settings: RuleSettings): Adjustment[] {
  return rules.flatMap((rule): Adjustment[] => {
    if (settings.off.includes(rule.id)) return [{ rule: rule.id, change: "off" }];
    const limit = Object.hasOwn(settings.atMost, rule.id) ? settings.atMost[rule.id] : undefined;
    return limit ? [{ rule: rule.id, change: limit }] : [];
  });
}
