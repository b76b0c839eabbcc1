import type { Edition, Field } from "../../form";
import { say } from "../../messages";
import type { CellRange, SheetPlan } from "../plan/sheet-plan";

/** Name of the hidden sheet that holds what the drop-downs offer. A list written into a rule may hold 255 characters only. */
export const LISTS_SHEET = "選択肢";

/** What a field's drop-down offers; empty where the field has none. */
export function optionsOf(field: Field): readonly string[] {
  const { answer } = field;
  if (answer.kind === "choice") return answer.options;
  if (answer.kind === "yesNo" || answer.kind === "yesNoWithDetails") return [answer.yes, answer.no];
  return [];
}

/** The distinct lists of an edition, one column each, and where each field's list stands. */
export interface FormLists {
  readonly plan: SheetPlan;
  rangeOf(field: Field): CellRange | undefined;
}

export function planLists(edition: Edition): FormLists {
  const lists = new Map<string, readonly string[]>();
  for (const field of edition.fields) {
    const options = optionsOf(field);
    if (options.length > 0) lists.set(nameOf(options), options);
  }
  const columns = [...lists.values()];
  const height = Math.max(0, ...columns.map((options) => options.length));
  const names = [...lists.keys()];
  return {
    plan: {
      name: LISTS_SHEET,
      columns: columns.map(() => ({ width: 44 })),
      rows: [
        { cells: columns.map((_options, index) => ({ value: say(LIST_TITLE, "ja", { number: index + 1 }), style: "title" })) },
        ...Array.from({ length: height }, (_row, row) => ({
          cells: columns.map((options) => {
            const value = options[row];
            return value === undefined ? null : { value, style: "option" };
          }),
        })),
      ],
      styles: { title: { bold: true, fill: "#DCE9EC", color: "#0B3A46" }, option: { numberFormat: "@" } },
      validations: [],
      conditionalFormats: [],
      names: [],
      visibility: "hidden",
    },
    rangeOf: (field) => {
      const options = optionsOf(field);
      const column = names.indexOf(nameOf(options));
      return column < 0 ? undefined : { top: 1, left: column, bottom: options.length, right: column };
    },
  };
}

const LIST_TITLE = { ja: "一覧 {number}", en: "List {number}" };

function nameOf(options: readonly string[]): string {
  return options.join("\n");
}
