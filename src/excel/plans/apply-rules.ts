import { fixedRangeAddress, quotedSheet, rangeAddress, type SheetPlan, type ValidationPlan } from "../../sheets";
import type { Outbox } from "../requests/outbox";
import type { SheetNames } from "./plan-cells";

const ALERT_STYLE = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/** Drop-downs, limits, highlights and defined names of a plan. */
export async function addRules(outbox: Outbox, sheet: Excel.Worksheet, plan: SheetPlan, names: SheetNames): Promise<void> {
  for (const validation of plan.validations) {
    await outbox.put([validation, validation], () => addValidation(sheet, validation, names));
  }
  // From the last to the first: Excel puts each new format before the others, and the plan's first one is to win.
  for (const format of plan.conditionalFormats.toReversed()) {
    await outbox.put(format, () => {
      // On a plain range, never on several areas: there Excel shifts the formula (OfficeDev/office-js issue 5194).
      const added = sheet.getRange(rangeAddress(format.range)).conditionalFormats.add("Custom");
      added.custom.rule.formula = format.formula;
      const style = plan.styles[format.style];
      if (style?.fill !== undefined) added.custom.format.fill.color = style.fill;
      if (style?.color !== undefined) added.custom.format.font.color = style.color;
      if (style?.bold !== undefined) added.custom.format.font.bold = style.bold;
      if (style?.italic !== undefined) added.custom.format.font.italic = style.italic;
    });
  }
}

function addValidation(sheet: Excel.Worksheet, plan: ValidationPlan, names: SheetNames): void {
  const validation = sheet.getRange(rangeAddress(plan.range)).dataValidation;
  validation.rule = ruleOf(plan, names);
  if (plan.prompt) validation.prompt = { showPrompt: true, ...plan.prompt };
  validation.errorAlert = plan.alert
    ? { showAlert: true, style: ALERT_STYLE[plan.alert.style], title: plan.alert.title, message: plan.alert.message }
    : { showAlert: false, style: "Information", title: "", message: "" };
}

function ruleOf({ rule }: ValidationPlan, names: SheetNames): Excel.DataValidationRule {
  if (rule.kind === "custom") return { custom: { formula: rule.formula } };
  const { sheet, range } = rule.source;
  // A range, not the words: a list written into the rule may hold 255 characters only.
  return { list: { inCellDropDown: true, source: `=${quotedSheet(names.get(sheet) ?? sheet)}!${fixedRangeAddress(range)}` } };
}
