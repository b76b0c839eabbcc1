import * as z from "zod/mini";
import { FINDING_KINDS } from "./finding-kinds";
import type { PaneState } from "./pane-state";

/** Pages that a person finds again; one that a later version no longer has is left out. */
const pageSchema = z.union([
  z.object({ name: z.literal("more") }),
  z.object({ name: z.literal("reference") }),
  z.object({ name: z.literal("renewal") }),
  z.object({ name: z.literal("comparison") }),
  z.object({ name: z.literal("peers") }),
  z.object({ name: z.literal("evidence"), field: z.nullable(z.string()) }),
  z.object({ name: z.literal("ruleBook"), rule: z.nullable(z.string()) }),
]);

/** How a person has left the pane: where they stood, never what the workbook says. */
const viewSchema = z.object({
  sheetId: z.string(),
  /** The form had been checked. */
  checked: z.boolean(),
  tab: z.enum(["findings", "guide", "progress"]),
  filters: z.object({ kinds: z.array(z.enum(FINDING_KINDS)), section: z.nullable(z.string()), search: z.string() }),
  selected: z.nullable(z.string()),
  openFinding: z.nullable(z.string()),
  pages: z.catch(z.array(pageSchema), []),
});

export type PaneView = z.infer<typeof viewSchema>;

/** How the pane is left; undefined where no form is open. */
export function viewOf(state: PaneState): PaneView | undefined {
  const { workbook, tab, filters, selected, openFinding, pages } = state;
  if (workbook.kind !== "form") return undefined;
  return {
    sheetId: workbook.form.sheetId,
    checked: workbook.report !== null,
    tab,
    filters: { ...filters, kinds: [...filters.kinds] },
    selected,
    openFinding,
    pages: pages.flatMap((page) => {
      const kept = pageSchema.safeParse(page);
      return kept.success ? [kept.data] : [];
    }),
  };
}

/** A view as it was kept. @returns undefined for anything else: it is not worth a word to the person */
export function parseView(kept: unknown): PaneView | undefined {
  const parsed = viewSchema.safeParse(kept);
  return parsed.success ? parsed.data : undefined;
}
