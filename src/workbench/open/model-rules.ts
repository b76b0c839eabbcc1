import type { ConditionalRule, DataValidation } from "hucre";
import type { ConditionalFormat, Validation } from "../host";
import { parseArea } from "../host/model/address";
import type { Area } from "../host/model/area";
import type { ValidationRule } from "../host/model/layout";
import { modelStyle } from "./model-style";

const ALERTS = { stop: "Stop", warning: "Warning", information: "Information" } as const;

const OPERATORS = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
} as const;

/** The areas of a rule: one or several addresses with blanks between them. The first cell of the first is its anchor. */
function placed(range: string): Pick<Validation, "areas" | "anchor"> | null {
  const areas: Area[] = range.split(" ").flatMap((address) => parseArea(address) ?? []);
  const [first] = areas;
  return first ? { areas, anchor: { row: first.row, column: first.column } } : null;
}

export function validationsOf(validations: readonly DataValidation[]): Validation[] {
  return validations.flatMap((given) => {
    const place = placed(given.range);
    const rule = ruleOf(given);
    if (!place || !rule) return [];
    return [
      {
        ...place,
        rule,
        ignoreBlanks: given.allowBlank ?? true,
        ...(given.inputMessage !== undefined
          ? { prompt: { showPrompt: given.showInputMessage ?? true, title: given.inputTitle ?? "", message: given.inputMessage } }
          : {}),
        alert: {
          showAlert: given.showErrorMessage ?? false,
          style: ALERTS[given.errorStyle ?? "stop"],
          title: given.errorTitle ?? "",
          message: given.errorMessage ?? "",
        },
      },
    ];
  });
}

function ruleOf({ type, operator, formula1, formula2, values }: DataValidation): ValidationRule | null {
  if (type === "list") {
    const source = values ? values.join(",") : formula1 === undefined ? null : listSource(formula1);
    return source === null ? null : { list: { source, inCellDropDown: true } };
  }
  if (formula1 === undefined) return null;
  if (type === "custom") return { custom: { formula: `=${formula1}` } };
  const comparison = {
    operator: OPERATORS[operator ?? "between"],
    formula1: operand(formula1),
    ...(formula2 === undefined ? {} : { formula2: operand(formula2) }),
  };
  return { [type === "whole" ? "wholeNumber" : type]: comparison };
}

const listSource = (formula: string): string =>
  formula.startsWith('"') && formula.endsWith('"') ? formula.slice(1, -1).replaceAll('""', '"') : `=${formula}`;

const operand = (formula: string): string | number =>
  formula !== "" && Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`;

/** Only rules by formula: the workbench draws no bars, scales or icons. */
export function conditionalFormatsOf(rules: readonly ConditionalRule[]): ConditionalFormat[] {
  return [...rules]
    .sort((one, other) => one.priority - other.priority)
    .flatMap((given, index) => {
      const place = placed(given.range);
      const formula = typeof given.formula === "string" ? given.formula : given.formula?.[0];
      if (given.type !== "expression" || !place || formula === undefined) return [];
      const { fill, color, bold, italic, underline, strikethrough } = given.style ? modelStyle(given.style) : {};
      return [
        {
          ...place,
          id: `opened-${index}`,
          formula: `=${formula}`,
          stopIfTrue: given.stopIfTrue ?? false,
          style: {
            ...(fill === undefined ? {} : { fill }),
            ...(color === undefined ? {} : { color }),
            ...(bold === undefined ? {} : { bold }),
            ...(italic === undefined ? {} : { italic }),
            ...(underline === undefined ? {} : { underline }),
            ...(strikethrough === undefined ? {} : { strikethrough }),
          },
        },
      ];
    });
}
