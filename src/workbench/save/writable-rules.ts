import type { Comparison, WritableSheet, WritableValidation } from "../../files";
import { type ConditionalFormat, parseArea, type Validation } from "../host";
import { offsetReferences } from "../host/formula/rewrite";
import { splitReference } from "../host/model/address";
import type { ValidationComparison } from "../host/model/layout";
import type { StyleNames } from "./style-names";
import { rangeOf } from "./writable-sheet";

const ALERTS = { Stop: "stop", Warning: "warning", Information: "information" } as const;

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

/** Rules of several areas are written once per area, with their formulas moved to its first cell. */
export function writableValidations(validations: readonly Validation[]): WritableValidation[] {
  return validations.flatMap((validation) =>
    validation.areas.flatMap((area) => {
      const rule = ruleOf(validation, area.row - validation.anchor.row, area.column - validation.anchor.column);
      if (!rule) return [];
      const { prompt, alert } = validation;
      return [
        {
          range: rangeOf(area),
          rule,
          ...(prompt?.showPrompt ? { prompt: { title: prompt.title, message: prompt.message } } : {}),
          ...(alert?.showAlert ? { alert: { style: ALERTS[alert.style], title: alert.title, message: alert.message } } : {}),
        },
      ];
    }),
  );
}

function ruleOf({ rule }: Validation, rows: number, columns: number): WritableValidation["rule"] | null {
  if (rule.custom) return { kind: "custom", formula: offsetReferences(rule.custom.formula, rows, columns) };
  if (rule.list) return listOf(rule.list.source, rows, columns);
  const kinds = { whole: rule.wholeNumber, decimal: rule.decimal, date: rule.date, time: rule.time, textLength: rule.textLength };
  for (const kind of ["whole", "decimal", "date", "time", "textLength"] as const) {
    const compared = kinds[kind];
    if (compared) return comparisonOf(kind, compared, rows, columns);
  }
  return null;
}

function listOf(source: string, rows: number, columns: number): WritableValidation["rule"] {
  if (!source.startsWith("=")) return { kind: "listFormula", formula: `"${source.replaceAll('"', '""')}"` };
  const { sheet, address } = splitReference(source.slice(1));
  const area = sheet === undefined || !address.includes("$") ? null : parseArea(address);
  if (sheet !== undefined && area) return { kind: "list", source: { sheet, range: rangeOf(area) } };
  return { kind: "listFormula", formula: offsetReferences(source, rows, columns) };
}

function comparisonOf(
  kind: "whole" | "decimal" | "date" | "time" | "textLength",
  { operator, formula1, formula2 }: ValidationComparison,
  rows: number,
  columns: number,
): WritableValidation["rule"] | null {
  const comparison = COMPARISONS[operator];
  if (!comparison) return null;
  const text = (value: string | number) => (typeof value === "number" ? String(value) : offsetReferences(value, rows, columns));
  return { kind, comparison, first: text(formula1), ...(formula2 === undefined ? {} : { second: text(formula2) }) };
}

export function writableConditionalFormats(
  formats: readonly ConditionalFormat[],
  styles: StyleNames,
): WritableSheet["conditionalFormats"] {
  return formats.flatMap(({ formula, areas, anchor, style }) =>
    formula === ""
      ? []
      : areas.map((area) => ({
          range: rangeOf(area),
          formula: offsetReferences(formula, area.row - anchor.row, area.column - anchor.column),
          style: styles.nameOf(style),
        })),
  );
}
