import type { Edition, Field } from "../../form";
import { type Language, say, type Template } from "../../messages";
import { COLUMN } from "./form-columns";
import { gapFormula, limitFormula, overLimitFormula, type RowOf, sharersOf, statusIsFormula } from "./form-formulas";
import { type FormLists, LISTS_SHEET } from "./form-lists";
import type { FormStyle } from "./form-styles";
import type { CellRange, ConditionalFormatPlan, ValidationPlan } from "../plan/sheet-plan";

const TEXTS = {
  listTitle: { ja: "一覧からの選択", en: "Choose from the list" },
  listAlert: {
    ja: "一覧にない内容です。様式は一覧からの選択を求めています。このまま入力しますか。",
    en: "This is not in the list, and the form asks for one of the list. Enter it all the same?",
  },
  yesNoTitle: { ja: "有無の記入", en: "Yes or no" },
  yesNoAlert: {
    ja: "一覧にない内容です。「{yes}」または「{no}」のどちらかが読み取れるように記入してください。",
    en: "This is not in the list. Please make sure that it says either “{yes}” or “{no}”.",
  },
  limitTitle: { ja: "文字数の上限", en: "Too long" },
  limitAlert: {
    ja: "上限の{limit}字を超えています。このまま入力しますか。",
    en: "This is over the limit of {limit} characters. Enter it all the same?",
  },
  sharedLimitAlert: {
    ja: "{fields}を合わせて上限の{limit}字を超えています。このまま入力しますか。",
    en: "Together, {fields} are over the limit of {limit} characters. Enter it all the same?",
  },
} satisfies Readonly<Record<string, Template>>;

/** Drop-downs and limits of the answer cells. None of them locks a cell: an applicant's own words are always taken. */
export function planValidations(edition: Edition, lists: FormLists, rowOf: RowOf, language: Language): ValidationPlan[] {
  return edition.fields.flatMap((field) => {
    const row = rowOf(field.id);
    const plan =
      row === undefined
        ? undefined
        : (listValidation(field, lists, language) ?? limitValidation(edition, field, rowOf, language));
    return plan && row !== undefined
      ? [{ range: { top: row, left: COLUMN.answer, bottom: row, right: COLUMN.answer }, ...plan }]
      : [];
  });
}

function listValidation(field: Field, lists: FormLists, language: Language): Omit<ValidationPlan, "range"> | undefined {
  const range = lists.rangeOf(field);
  if (!range) return undefined;
  const rule = { kind: "list", source: { sheet: LISTS_SHEET, range } } as const;
  const { answer } = field;
  if (answer.kind === "choice") {
    return { rule, alert: { style: "warning", title: say(TEXTS.listTitle, language), message: say(TEXTS.listAlert, language) } };
  }
  if (answer.kind === "yesNo") {
    const message = say(TEXTS.yesNoAlert, language, { yes: answer.yes, no: answer.no });
    return { rule, alert: { style: "information", title: say(TEXTS.yesNoTitle, language), message } };
  }
  // Details follow the yes or no, so that any text is right here.
  return { rule };
}

function limitValidation(
  edition: Edition,
  field: Field,
  rowOf: RowOf,
  language: Language,
): Omit<ValidationPlan, "range"> | undefined {
  const formula = limitFormula(edition, field, rowOf);
  const shared = sharersOf(edition, field);
  if (formula === undefined || !shared) return undefined;
  const holes = { limit: shared.limit, fields: shared.ids.join(language === "ja" ? "と" : " and ") };
  const message = say(shared.ids.length > 1 ? TEXTS.sharedLimitAlert : TEXTS.limitAlert, language, holes);
  return { rule: { kind: "custom", formula }, alert: { style: "warning", title: say(TEXTS.limitTitle, language), message } };
}

/** Highlights over the whole of the form, which work without the add-in. The first that holds wins. */
export function planHighlights(top: number, bottom: number): ConditionalFormatPlan[] {
  const over = (column: number): CellRange => ({ top, left: column, bottom, right: column });
  const highlight = (column: number, formula: string, style: FormStyle): ConditionalFormatPlan => ({
    range: over(column),
    formula,
    style,
  });
  return [
    highlight(COLUMN.answer, gapFormula(top), "gap"),
    highlight(COLUMN.answer, statusIsFormula(top, "correct"), "correct"),
    highlight(COLUMN.answer, statusIsFormula(top, "review"), "review"),
    highlight(COLUMN.count, overLimitFormula(top), "overLimit"),
    highlight(COLUMN.status, statusIsFormula(top, "missing"), "missingWord"),
    highlight(COLUMN.status, statusIsFormula(top, "correct"), "correctWord"),
    highlight(COLUMN.status, statusIsFormula(top, "review"), "reviewWord"),
    highlight(COLUMN.status, statusIsFormula(top, "reference"), "referenceWord"),
  ];
}
