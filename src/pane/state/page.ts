import type { FieldId } from "../../form";

/**
 * A page that covers the tabs: one step away from the form, with a way back. Pages stand on each other: a rule that was
 * opened from the rule book leads back to the rule book.
 */
export type Page =
  /** What is one step away, to choose from. */
  | { readonly name: "more" }
  /** What the form is compared with. */
  | { readonly name: "reference" }
  /** The white paper held against the form; `field` null: of all fields. */
  | { readonly name: "evidence"; readonly field: FieldId | null }
  /** From last time's sheet to this year's. */
  | { readonly name: "renewal" }
  /** Disclosures side by side. */
  | { readonly name: "comparison" }
  /** The disclosures of others that the workbook keeps. */
  | { readonly name: "peers" }
  /** `rule` null: the list of all rules. */
  | { readonly name: "ruleBook"; readonly rule: string | null };
