import { normaliseForMatching, readCounts, readFiscalPeriods, readingsOf, readMoney, readRates } from "../answers";
import type { Disclosure } from "../disclosure";
import type { Edition, Field, FieldId } from "../form";
import { sameShown, type Shown, shownAt } from "./shown";
import { changedWords, markWords, type WordChange } from "./words";

/**
 * What became of an answer between two sheets.
 * - `changed`: other words
 * - `unit`: stated in another unit (円 → 千円, % → 年); the figures cannot be set side by side as they are
 * - `base`: stated on another base (単独 → 連結)
 * - `added`: nothing before, an answer now; `withdrawn`: the other way round
 * - `masked`: shown on one side, 記述有り(*) on the other, so that it cannot be told whether it changed
 * - `lost`: one of the sources has lost it
 */
export type ChangeKind = "changed" | "unit" | "base" | "added" | "withdrawn" | "masked" | "lost";

export interface Change {
  readonly field: FieldId;
  readonly kind: ChangeKind;
  readonly before: Shown;
  readonly after: Shown;
  /** Changed words, where both sides are in words. */
  readonly words: readonly WordChange[];
}

/** What changed from one sheet to another, in the form's order. Other widths and blanks are no change. */
export function changesBetween(edition: Edition, before: Disclosure, after: Disclosure): Change[] {
  return edition.fields.flatMap((field) => {
    const [left, right] = [shownAt(before, field), shownAt(after, field)];
    const kind = changeKind(field, left, right);
    if (!kind) return [];
    const both = left.kind === "said" && right.kind === "said";
    return [
      { field: field.id, kind, before: left, after: right, words: both ? changedWords(markWords(left.text, right.text)) : [] },
    ];
  });
}

function changeKind(field: Field, left: Shown, right: Shown): ChangeKind | undefined {
  if (sameShown(left, right)) return undefined;
  if (left.kind === "lost" || right.kind === "lost") {
    // Nothing on the other side tells nothing either.
    return left.kind === "nothing" || right.kind === "nothing" ? undefined : "lost";
  }
  if (left.kind === "nothing") return "added";
  if (right.kind === "nothing") return "withdrawn";
  if (left.kind === "masked" || right.kind === "masked") return "masked";
  if (changesUnit(field, left.text, right.text)) return "unit";
  return changesBase(field, left.text, right.text) ? "base" : "changed";
}

function changesUnit({ answer }: Field, left: string, right: string): boolean {
  const [before, after] = [unitsOf(answer.kind, left), unitsOf(answer.kind, right)];
  return before !== undefined && after !== undefined && before !== after;
}

/** The unit that an answer's first figure is stated in; undefined where there is none, or none is read. */
function unitsOf(kind: Field["answer"]["kind"], text: string): string | undefined {
  if (kind === "money") {
    const first = readingsOf(readMoney(text))[0]?.value;
    return first?.unitStated ? String(first.scale) : undefined;
  }
  if (kind === "rate") {
    const unit = readingsOf(readRates(text))[0]?.value.unit;
    return unit === "none" ? undefined : unit;
  }
  if (kind === "count") {
    const unit = readingsOf(readCounts(text))[0]?.value.unit;
    return unit === "" ? undefined : unit;
  }
  return undefined;
}

function changesBase({ prompt }: Field, left: string, right: string): boolean {
  const [before, after] = [baseOf(left), baseOf(right)];
  if (before !== undefined && after !== undefined) return before !== after;
  // Where the form asks for 単独, a figure that says nothing stands for it.
  return /単独/.test(prompt) && (before ?? after) === "consolidated";
}

function baseOf(text: string): "consolidated" | "alone" | undefined {
  const stated = readingsOf(readFiscalPeriods(text)).find(({ value }) => value.consolidated !== undefined)?.value.consolidated;
  if (stated !== undefined) return stated ? "consolidated" : "alone";
  const plain = normaliseForMatching(text);
  const [group, alone] = [/連結/.test(plain), /単独|単体/.test(plain)];
  return group === alone ? undefined : group ? "consolidated" : "alone";
}
