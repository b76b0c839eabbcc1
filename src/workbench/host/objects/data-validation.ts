import { lastColumn, lastRow, cellArea, type Area } from "../model/area";
import { invalidArgument } from "../model/failure";
import type { Validation, ValidationComparison, ValidationRule } from "../model/layout";
import { isValid, setValidation, validationAt } from "../operations/rules";
import { isRecord, oneOf, plainRecord, text, truth } from "../protocol/arguments";
import { HostClass } from "../protocol/host-object";
import type { AreasState } from "./areas";
import { rangeAreas } from "./range-areas";

const TYPES = {
  list: "List",
  custom: "Custom",
  textLength: "TextLength",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
} as const;

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;

function comparison(value: unknown): ValidationComparison {
  const { operator, formula1, formula2 } = plainRecord(value);
  const operand = (one: unknown): string | number => {
    if (typeof one !== "string" && typeof one !== "number") throw invalidArgument();
    return one;
  };
  return {
    operator: oneOf(operator, OPERATORS),
    formula1: operand(formula1),
    ...(formula2 === undefined || formula2 === null || formula2 === "" ? {} : { formula2: operand(formula2) }),
  };
}

function readRule(value: unknown, state: AreasState): ValidationRule | null {
  const rule = plainRecord(value);
  const [kind, ...more] = Object.keys(rule).filter((key) => rule[key] !== undefined && rule[key] !== null);
  if (kind === undefined) return null;
  if (more.length > 0) throw invalidArgument();
  if (kind === "list") {
    const { source, inCellDropDown } = plainRecord(rule.list);
    if (typeof source !== "string") {
      const own = rangeAreas(source, state);
      if (!own) throw invalidArgument();
      return { list: { source: `=${own}`, inCellDropDown: inCellDropDown !== false } };
    }
    return { list: { source, inCellDropDown: inCellDropDown !== false } };
  }
  if (kind === "custom") return { custom: { formula: text(plainRecord(rule.custom).formula) } };
  if (!Object.hasOwn(TYPES, kind)) throw invalidArgument();
  return { [kind]: comparison(rule[kind]) };
}

/** The validation that all cells share; `undefined` when there is none, null when they differ. */
function sharedValidation({ sheet, areas }: AreasState): Validation | undefined | null {
  let first: Validation | undefined | null = null;
  let isFirst = true;
  for (const area of areas) {
    const corners: readonly [number, number][] = [
      [area.row, area.column],
      [lastRow(area), lastColumn(area)],
      [area.row, lastColumn(area)],
      [lastRow(area), area.column],
    ];
    for (const [row, column] of corners) {
      const here = validationAt(sheet, row, column);
      if (isFirst) first = here;
      else if (here !== first) return null;
      isFirst = false;
    }
  }
  return first;
}

function change(state: AreasState, edit: (before: Validation | undefined) => Omit<Validation, "areas" | "anchor"> | null): void {
  state.context.change((transaction) => {
    for (const area of state.areas) {
      const before = validationAt(state.sheet, area.row, area.column);
      setValidation(state.context.book, transaction, state.sheet, area, edit(before));
    }
  });
}

/** Prompt, alert and the like belong to a rule: without one there is nothing to set them on. */
function amend(state: AreasState, part: Partial<Validation>): void {
  change(state, (before) => {
    if (!before) throw invalidArgument();
    const { areas: _areas, anchor: _anchor, ...rest } = before;
    return { ...rest, ...part };
  });
}

function invalidCells(state: AreasState): Area[] {
  const found: Area[] = [];
  for (const area of state.areas) {
    const used = state.sheet.usedArea(true, area);
    for (let row = used?.row ?? 0; used && row <= lastRow(used); row++) {
      for (let column = used.column; column <= lastColumn(used); column++) {
        if (!isValid(state.context.book, state.sheet, row, column)) found.push(cellArea(row, column));
      }
    }
  }
  return found;
}

const NO_PROMPT = { showPrompt: true, title: "", message: "" };
const NO_ALERT = { showAlert: true, style: "Stop", title: "", message: "" } as const;

/** `Range.dataValidation`. */
export const DataValidation = new HostClass<AreasState>(() => ({
  name: "DataValidation",
  properties: {
    Type: {
      get: (state) => {
        const validation = sharedValidation(state);
        if (validation === null) return "Inconsistent";
        const kind = validation && Object.entries(TYPES).find(([key]) => Object.hasOwn(validation.rule, key));
        return kind ? kind[1] : "None";
      },
    },
    Rule: {
      get: (state) => sharedValidation(state)?.rule ?? {},
      set: (state, value) => {
        const rule = readRule(value, state);
        change(state, (before) => rule && { ignoreBlanks: before?.ignoreBlanks ?? true, rule });
      },
    },
    Prompt: {
      get: (state) => sharedValidation(state)?.prompt ?? NO_PROMPT,
      set: (state, value) => {
        const prompt = plainRecord(value);
        amend(state, {
          prompt: {
            showPrompt: truth(prompt.showPrompt ?? true),
            title: text(prompt.title ?? ""),
            message: text(prompt.message ?? ""),
          },
        });
      },
    },
    ErrorAlert: {
      get: (state) => sharedValidation(state)?.alert ?? NO_ALERT,
      set: (state, value) => {
        const alert = isRecord(value) ? value : {};
        amend(state, {
          alert: {
            showAlert: truth(alert.showAlert ?? true),
            style: oneOf(alert.style ?? "Stop", ["Stop", "Warning", "Information"]),
            title: text(alert.title ?? ""),
            message: text(alert.message ?? ""),
          },
        });
      },
    },
    IgnoreBlanks: {
      get: (state) => sharedValidation(state)?.ignoreBlanks ?? true,
      set: (state, value) => amend(state, { ignoreBlanks: truth(value) }),
    },
    Valid: { get: (state) => invalidCells(state).length === 0 },
  },
  methods: { Clear: (state) => change(state, () => null) },
}));
