import type { Edition, Field } from "../../form";
import { STATUS_WORDS, type Status } from "./status";
import { cellAddress, columnLetters } from "../plan/address";
import { COLUMN, type FormColumn } from "./form-columns";

/** Places that the form's formulas speak of: the row of each field, from 0. */
export type RowOf = (id: string) => number | undefined;

/** Letters of a column, held when the formula is copied sideways. */
function at(column: FormColumn, row: number): string {
  return `$${columnLetters(COLUMN[column])}${row + 1}`;
}

/** Formula for the length of a cell's text without its line breaks. */
function lengthOf(cell: string): string {
  return `LEN(SUBSTITUTE(SUBSTITUTE(${cell},CHAR(10),""),CHAR(13),""))`;
}

/** The fields that share a field's limit, itself included; undefined where it has none. */
export function sharersOf(
  edition: Edition,
  field: Field,
): { readonly ids: readonly string[]; readonly limit: number } | undefined {
  const sharing = edition.fields.find((other) => other.limit?.sharedBy?.includes(field.id));
  const limit = sharing?.limit ?? field.limit;
  return limit && { ids: limit.sharedBy ?? [field.id], limit: limit.characters };
}

function totalLength(ids: readonly string[], rowOf: RowOf): string {
  return ids
    .flatMap((id) => rowOf(id) ?? [])
    .map((row) => lengthOf(cellAddress(row, COLUMN.answer)))
    .join("+");
}

/** `85 / 100` while there is a text; undefined for a field without a limit. */
export function countFormula(edition: Edition, field: Field, rowOf: RowOf): string | undefined {
  const shared = sharersOf(edition, field);
  if (!shared) return undefined;
  const total = totalLength(shared.ids, rowOf);
  return `=IF(${total}=0,"",${total}&" / ${shared.limit}")`;
}

/** True while the texts that share the limit keep it. */
export function limitFormula(edition: Edition, field: Field, rowOf: RowOf): string | undefined {
  const shared = sharersOf(edition, field);
  return shared && `=${totalLength(shared.ids, rowOf)}<=${shared.limit}`;
}

/** True in a row whose mandatory answer is not given. */
export function gapFormula(row: number): string {
  return `=AND(LEFT(${at("requirement", row)},2)="必須",LEN(TRIM(${at("answer", row)}))=0)`;
}

/** True in a row with this status, in either language. */
export function statusIsFormula(row: number, status: Status): string {
  const { ja, en } = STATUS_WORDS[status];
  return `=OR(${at("status", row)}="${ja}",${at("status", row)}="${en}")`;
}

/** True in a row whose count is over its limit. */
export function overLimitFormula(row: number): string {
  const count = at("count", row);
  return `=IFERROR(VALUE(LEFT(${count},FIND(" / ",${count})-1))>VALUE(MID(${count},FIND(" / ",${count})+3,5)),FALSE)`;
}

/** How many mandatory answers are given, of how many. */
export function progressFormula(first: number, last: number, before: string): string {
  const range = (column: FormColumn): string => `${at(column, first)}:${at(column, last)}`;
  const mandatory = `LEFT(${range("requirement")},2)="必須"`;
  return `="${before}"&SUMPRODUCT((${mandatory})*(LEN(TRIM(${range("answer")}))>0))` + `&" / "&SUMPRODUCT((${mandatory})*1)`;
}
