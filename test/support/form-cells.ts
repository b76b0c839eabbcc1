import { ASP_SAAS } from "../../src/form";
import { planFormSheet } from "../../src/sheets";

/** Row of each field in a form just made, in Excel's counting. */
const ROWS = new Map(
  planFormSheet(ASP_SAAS)[0]?.rows.flatMap((row, index) => {
    const key = row.cells.at(-1)?.value;
    const field = typeof key === "string" ? key.split(":")[1] : undefined;
    return field && ASP_SAAS.field(field) ? [[field, index + 1] as const] : [];
  }),
);

/** Address of a field's answer in a form just made. */
export const answerCell = (field: string): string => `E${ROWS.get(field) ?? 0}`;

/** Address of what a check says of a field, in the same form. */
export const statusCell = (field: string): string => `G${ROWS.get(field) ?? 0}`;
