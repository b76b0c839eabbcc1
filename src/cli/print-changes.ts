import type { Change, Shown, StaleAnswer, VendorRow } from "../compare";
import type { Edition } from "../form";
import { type Language, say, type Template } from "../messages";

const TEXTS = {
  stale: { ja: "  [未更新か] {field} {item}: {reason}", en: "  [stale?] {field} {item}: {reason}" },
  change: { ja: "  [{kind}] {field} {item}: {values}", en: "  [{kind}] {field} {item}: {values}" },
} satisfies Readonly<Record<string, Template>>;

const KINDS: Readonly<Record<string, Template>> = {
  changed: { ja: "変更", en: "changed" },
  unit: { ja: "単位の変更", en: "other unit" },
  base: { ja: "基準の変更", en: "other base" },
  added: { ja: "追加", en: "added" },
  withdrawn: { ja: "取り下げ", en: "withdrawn" },
  masked: { ja: "非公開のため不明", en: "masked" },
  lost: { ja: "読み取れず不明", en: "lost" },
  differs: { ja: "相違", en: "differs" },
};

/** One difference as it is printed. A value is null where the source has lost it. */
export interface PrintedChange {
  readonly field: string;
  readonly kind: string;
  readonly values: readonly (string | null)[];
  /** Changed words of two sheets. */
  readonly words?: readonly { readonly removed: string; readonly added: string }[];
  /** As each answer was read on the field's scale; null where it was not. */
  readonly readings?: readonly (string | null)[];
}

/** What changed between two sheets. */
export function printedChange({ field, kind, before, after, words }: Change): PrintedChange {
  return { field, kind, values: [valueOf(before), valueOf(after)], ...(words.length > 0 && { words }) };
}

/** How several vendors' answers differ. */
export function printedDifference({ field, direction, cells }: VendorRow): PrintedChange {
  return {
    field: field.id,
    kind: "differs",
    values: cells.map(({ shown }) => valueOf(shown)),
    ...(direction && { readings: cells.map(({ reading }) => reading ?? null) }),
  };
}

function valueOf(shown: Shown): string | null {
  return shown.kind === "lost" ? null : shown.text;
}

/** A line for each change. */
export function changeLines(edition: Edition, changes: readonly PrintedChange[], language: Language): string[] {
  return changes.map(({ field, kind, values }) =>
    say(TEXTS.change, language, {
      kind: say(KINDS[kind] ?? { ja: kind, en: kind }, language),
      field,
      item: edition.field(field)?.item.title ?? "",
      values: values.map(shortened).join(" → "),
    }),
  );
}

/** A line for each answer that should have changed. */
export function staleLines(edition: Edition, stale: readonly StaleAnswer[], language: Language): string[] {
  return stale.map(({ field, reason, holes }) =>
    say(TEXTS.stale, language, { field, item: edition.field(field)?.item.title ?? "", reason: say(reason, language, holes) }),
  );
}

/** The same as data. */
export function printedStale(stale: readonly StaleAnswer[], language: Language): { field: string; reason: string }[] {
  return stale.map(({ field, reason, holes }) => ({ field, reason: say(reason, language, holes) }));
}

const LONGEST_VALUE = 60;

/** A value in one line, in its marks. */
export function shortened(value: string | null): string {
  const line = (value ?? "?").replace(/\s*\n\s*/g, " / ");
  const characters = [...line];
  return characters.length > LONGEST_VALUE ? `「${characters.slice(0, LONGEST_VALUE).join("")}…」` : `「${line}」`;
}
