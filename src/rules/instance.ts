import type { Field, FieldId } from "../form";
import type { Holes, Template } from "../messages";
import type { ReferenceInput } from "../reference";
import type { Finding } from "./finding";
import type { CheckState, RuleFailure } from "./report";
import type { Rule } from "./rule";
import { outcomeUnder, type RuleSettings, severityUnder } from "./settings";
import type { Sheet, Today } from "./sheet";
import { type SheetState, viewOf } from "./sheet-state";
import type { FoundVerdict, Verdict } from "./verdict";

/** One rule on one field: the unit that an edit runs again. */
export interface RuleInstance {
  readonly rule: Rule;
  readonly field: Field;
  /** The subject and all further fields that the rule reads for it. */
  readonly reads: ReadonlySet<FieldId>;
  readonly view: Sheet;
  readonly settings: RuleSettings;
}

/** What became of one instance. */
export interface InstanceResult {
  readonly state: CheckState;
  readonly findings: readonly Finding[];
  readonly failure?: RuleFailure;
}

const NOT_APPLICABLE: InstanceResult = { state: "notApplicable", findings: [] };
const SOUND: InstanceResult = { state: "ok", findings: [] };

/** Lays a rule out over the fields of the edition that it looks at. */
export function instancesOf(
  rule: Rule,
  state: SheetState,
  { today, reference, settings }: { readonly today: Today; readonly reference: ReferenceInput; readonly settings: RuleSettings },
): RuleInstance[] {
  const { fields } = rule;
  const subjects =
    typeof fields === "function" ? state.edition.fields.filter(fields) : fields.flatMap((id) => state.edition.field(id) ?? []);
  return subjects.map((field) => {
    const reads = new Set([field.id, ...(typeof rule.reads === "function" ? rule.reads(field) : (rule.reads ?? []))]);
    const view = viewOf(state, reads, { ...(rule.readsClock && { today }), ...(rule.readsReference && { reference }) });
    return { rule, field, reads, view, settings };
  });
}

/** Runs one rule on one field. A rule that throws is told as a failure; the check goes on. */
export function runInstance(instance: RuleInstance, state: SheetState): InstanceResult {
  const { rule, field, view } = instance;
  const answer = state.answer(field.id);
  if (state.isMasked(field.id)) return NOT_APPLICABLE;
  const text = state.text(field.id);
  if (rule.subjects !== "always" && text === undefined) return NOT_APPLICABLE;
  try {
    const verdicts = listOf(rule.check({ field, answer, text: answer.state === "answered" ? answer.value : "" }, view));
    const findings = verdicts.flatMap((verdict) =>
      verdict.kind === "ok" || verdict.kind === "notApplicable" ? [] : [findingOf(instance, verdict)],
    );
    if (findings.length > 0) return { state: "found", findings };
    return verdicts.some((verdict) => verdict.kind === "ok") ? SOUND : NOT_APPLICABLE;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return { state: "failed", findings: [], failure: { rule: rule.id, field: field.id, reason } };
  }
}

function listOf(verdict: Verdict<string> | readonly Verdict<string>[]): readonly Verdict<string>[] {
  return "kind" in verdict ? [verdict] : verdict;
}

function findingOf(instance: RuleInstance, verdict: FoundVerdict<string>): Finding {
  const { rule, field, reads, settings } = instance;
  const { details } = verdict;
  const related = details.related ?? [...reads].filter((id) => id !== field.id);
  return {
    rule: rule.id,
    field: field.id,
    related,
    severity: severityUnder(settings, rule.id, details.severity ?? rule.severity),
    outcome: outcomeUnder(settings, rule.id, verdict.kind),
    message: textOf(rule, verdict.message),
    holes: holesWithField(field, details.holes),
    ...(details.read !== undefined && { read: textOf(rule, details.read) }),
    ...(details.expected !== undefined && { expected: textOf(rule, details.expected) }),
    source: rule.source ?? FORM_ITEM,
    ...(details.fix && { fix: details.fix }),
  };
}

/** The source of most rules: the form's own item, whose number and title every finding carries in its holes. */
const FORM_ITEM: Template = {
  ja: "情報開示項目{itemNumber}「{itemTitle}」",
  en: 'Disclosure item {itemNumber} "{itemTitle}"',
};

function holesWithField(field: Field, holes: Holes = {}): Holes {
  return { itemNumber: field.item.number, itemTitle: field.item.title, ...holes };
}

function textOf(rule: Rule, id: string): Template {
  const text = Object.hasOwn(rule.messages, id) ? rule.messages[id] : undefined;
  if (!text) throw new Error(`has no text "${id}"`);
  return text;
}
