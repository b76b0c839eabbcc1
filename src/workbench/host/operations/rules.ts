import { offsetReferences } from "../formula/rewrite";
import { parseArea, splitReference } from "../model/address";
import { type Area, contains, intersection, mapCells, without } from "../model/area";
import type { CellValue } from "../model/cell";
import { accessDenied, invalidArgument } from "../model/failure";
import type { ConditionalFormat, Validation, ValidationComparison } from "../model/layout";
import type { Sheet } from "../model/sheet";
import type { Transaction } from "../model/transaction";
import type { Workbook } from "../model/workbook";

/** Longest list that Excel takes as text; a longer one must stand in a range. */
const LONGEST_LIST = 255;

/** Cuts an area out of rules that lie under it: a cell has one validation only. */
function cutOut<T extends { readonly areas: readonly Area[] }>(rules: readonly T[], area: Area): T[] {
  return rules.flatMap((rule) => {
    if (!rule.areas.some((one) => intersection(one, area))) return [rule];
    const areas = rule.areas.flatMap((one) => without(one, area));
    return areas.length === 0 ? [] : [{ ...rule, areas }];
  });
}

/** Sets or takes away (null) the validation of an area. */
export function setValidation(
  book: Workbook,
  change: Transaction,
  sheet: Sheet,
  area: Area,
  validation: Omit<Validation, "areas" | "anchor"> | null,
): void {
  const { list, custom } = validation?.rule ?? {};
  if (list && !list.source.startsWith("=") && list.source.length > LONGEST_LIST) throw invalidArgument();
  for (const formula of [custom?.formula, list?.source.startsWith("=") ? list.source : undefined]) {
    if (formula !== undefined && !book.calculator.parsed(formula)) throw invalidArgument();
  }
  const rest = cutOut(sheet.layout.validations, area);
  const own: Validation[] = validation ? [{ ...validation, areas: [area], anchor: { row: area.row, column: area.column } }] : [];
  change.setLayout(sheet, { validations: [...rest, ...own] });
  change.report({ kind: "layout", sheetId: sheet.id });
}

/** The validation of a cell. */
export function validationAt(sheet: Sheet, row: number, column: number): Validation | undefined {
  return sheet.layout.validations.find((validation) => validation.areas.some((area) => contains(area, row, column)));
}

/** The values that a list validation offers, or null when the cell has none. */
export function listChoices(book: Workbook, sheet: Sheet, row: number, column: number): string[] | null {
  const validation = validationAt(sheet, row, column);
  const written = validation?.rule.list?.source;
  if (!validation || written === undefined) return null;
  if (!written.startsWith("=")) return written.split(",").map((choice) => choice.trim());
  const source = offsetReferences(written, row - validation.anchor.row, column - validation.anchor.column);
  const named = book.names.find((name) => name.name.toLowerCase() === source.slice(1).toLowerCase());
  const reference = splitReference((named?.formula ?? source).slice(1));
  const from = reference.sheet === undefined ? sheet : book.sheetNamed(reference.sheet);
  const area = parseArea(reference.address);
  if (!from || !area) return [];
  const used = from.usedArea(true, area);
  if (!used) return [];
  return mapCells(used, (r, c) => book.textAt(from, r, c))
    .flat()
    .filter((text) => text !== "");
}

function meets(book: Workbook, sheet: Sheet, comparison: ValidationComparison, subject: number): boolean {
  const read = (value: string | number | undefined): number => {
    if (typeof value === "number") return value;
    const result = book.calculator.calculate(value?.startsWith("=") ? value : `=${value ?? ""}`, sheet, 0, 0);
    return typeof result === "number" ? result : NaN;
  };
  const [first, second] = [read(comparison.formula1), comparison.formula2 === undefined ? NaN : read(comparison.formula2)];
  switch (comparison.operator) {
    case "Between":
      return subject >= first && subject <= second;
    case "NotBetween":
      return subject < first || subject > second;
    case "EqualTo":
      return subject === first;
    case "NotEqualTo":
      return subject !== first;
    case "GreaterThan":
      return subject > first;
    case "LessThan":
      return subject < first;
    case "GreaterThanOrEqualTo":
      return subject >= first;
    case "LessThanOrEqualTo":
      return subject <= first;
    default:
      return true;
  }
}

/** Whether what a cell now holds obeys its validation. */
export function isValid(book: Workbook, sheet: Sheet, row: number, column: number): boolean {
  const validation = validationAt(sheet, row, column);
  if (!validation) return true;
  const value: CellValue = book.valueAt(sheet, row, column);
  if (value === "" && validation.ignoreBlanks) return true;
  const { rule, anchor } = validation;
  if (rule.list) return listChoices(book, sheet, row, column)?.includes(book.textAt(sheet, row, column)) ?? false;
  if (rule.custom) {
    const result = book.calculator.calculate(rule.custom.formula, sheet, row, column, anchor);
    return result === true || (typeof result === "number" && result !== 0);
  }
  if (rule.textLength) return meets(book, sheet, rule.textLength, String(value).length);
  if (rule.wholeNumber)
    return typeof value === "number" && Number.isInteger(value) && meets(book, sheet, rule.wholeNumber, value);
  const numeric = rule.decimal ?? rule.date ?? rule.time;
  return numeric === undefined || (typeof value === "number" && meets(book, sheet, numeric, value));
}

/** Adds a conditional format, or replaces the one with its id. New ones come first, as Excel ranks them. */
export function putConditionalFormat(change: Transaction, sheet: Sheet, format: ConditionalFormat): void {
  assertFormats(sheet);
  const { conditionalFormats } = sheet.layout;
  const at = conditionalFormats.findIndex((other) => other.id === format.id);
  change.setLayout(sheet, {
    conditionalFormats: at < 0 ? [format, ...conditionalFormats] : conditionalFormats.with(at, format),
  });
  change.report({ kind: "layout", sheetId: sheet.id });
}

export function deleteConditionalFormat(change: Transaction, sheet: Sheet, id: string): void {
  assertFormats(sheet);
  change.setLayout(sheet, { conditionalFormats: sheet.layout.conditionalFormats.filter((format) => format.id !== id) });
  change.report({ kind: "layout", sheetId: sheet.id });
}

/** A protected sheet takes conditional formats only where it lets cells be formatted, locked or not. */
function assertFormats({ layout }: Sheet): void {
  if (layout.protection && layout.protection.options["allowFormatCells"] !== true) throw accessDenied();
}

/** Cuts an area out of every conditional format. */
export function clearConditionalFormats(change: Transaction, sheet: Sheet, area: Area): void {
  assertFormats(sheet);
  change.setLayout(sheet, { conditionalFormats: cutOut(sheet.layout.conditionalFormats, area) });
  change.report({ kind: "layout", sheetId: sheet.id });
}

/** The looks that conditional formats give a cell now; the first that applies wins, property by property. */
export function conditionalStyle(book: Workbook, sheet: Sheet, row: number, column: number): ConditionalFormat["style"] {
  let style: ConditionalFormat["style"] = {};
  for (const format of sheet.layout.conditionalFormats) {
    if (format.formula === "" || !format.areas.some((area) => contains(area, row, column))) continue;
    const result = book.calculator.calculate(format.formula, sheet, row, column, format.anchor);
    if (result !== true && !(typeof result === "number" && result !== 0)) continue;
    style = { ...format.style, ...style };
    if (format.stopIfTrue) break;
  }
  return style;
}
