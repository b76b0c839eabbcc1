import type { Disclosure } from "../../disclosure";
import { type Edition, type Field, REQUIREMENT_LABELS } from "../../form";
import { type Language, say, type Template } from "../../messages";
import { countCharacters } from "../../text/graphemes";
import { answerText } from "./answer-text";
import { COLUMN_WIDTHS, FORM_COLUMNS, type FormColumn } from "./form-columns";
import { countFormula, gapFormula, type RowOf, sharersOf } from "./form-formulas";
import { type HeadingField, rowKey } from "./form-keys";
import { type FormStyle, TEXT_SIZE } from "./form-styles";
import type { CellPlan, RowPlan } from "../plan/sheet-plan";
import { STATUS_WORDS } from "./status";
import { heightOfLines, linesNeeded } from "../plan/text-fit";

/** What the lines above the form are called, and what they ask for. */
export const HEADING_TEXTS: Readonly<Record<HeadingField, { readonly item: Template; readonly prompt: Template }>> = {
  certificationNumber: {
    item: { ja: "認定番号", en: "Certification number" },
    prompt: { ja: "認定を受けている場合は、その番号", en: "Number of the certification, if there is one" },
  },
  serviceName: {
    item: { ja: "サービス名称", en: "Service name" },
    prompt: { ja: "申請するASP・SaaSのサービス名称", en: "Name of the service that is applied for" },
  },
  providerName: {
    item: { ja: "事業者名称", en: "Provider name" },
    prompt: { ja: "申請する事業者の正式名称", en: "Full name of the provider that applies" },
  },
};

/** Cells of a row by column; the other columns are empty cells of the row's style. */
type FormCells = Readonly<Partial<Record<FormColumn, CellPlan>>>;

function styled(style: FormStyle, value: string): CellPlan {
  return { value, style };
}

function rowOf(cells: FormCells, rest: FormStyle): readonly CellPlan[] {
  return FORM_COLUMNS.map((column) => cells[column] ?? { style: column === "key" ? "key" : rest });
}

/** Height that shows the wrapped texts of a row whole. */
function heightOf(cells: FormCells): number {
  const lines = (["item", "prompt", "answer"] as const).map((column) =>
    linesNeeded(String(cells[column]?.value ?? ""), COLUMN_WIDTHS[column] - (column === "item" ? 1 : 0), TEXT_SIZE),
  );
  return heightOfLines(Math.max(...lines), TEXT_SIZE);
}

/** The row that begins a section. */
export function sectionRow(title: string): RowPlan {
  return { height: heightOfLines(1, TEXT_SIZE + 1), cells: rowOf({ number: styled("section", title) }, "section") };
}

/** One of the lines that say whose form it is. */
export function headingRow(edition: Edition, name: HeadingField, value: string, language: Language): RowPlan {
  const cells: FormCells = {
    item: styled("item", say(HEADING_TEXTS[name].item, language)),
    prompt: styled("prompt", say(HEADING_TEXTS[name].prompt, language)),
    answer: styled("answer", value),
    key: styled("key", rowKey(edition, name)),
  };
  return { height: heightOf(cells), cells: rowOf(cells, "number") };
}

/** The row of a field, with its answer where there is one. */
export function fieldRow(
  edition: Edition,
  field: Field,
  place: { readonly row: number; readonly rowOf: RowOf },
  answers: Disclosure | undefined,
  language: Language,
): RowPlan {
  const first = field.item.fields[0] === field;
  const answer = answerText(answers?.fields[field.id]);
  const mandatory = field.requirement !== "optional";
  const count = countFormula(edition, field, place.rowOf);
  const missing = mandatory && answer.trim() === "";
  const cells: FormCells = {
    number: { value: field.item.number, style: "number" },
    item: first ? styled("item", `${field.item.group}\n${field.item.title}`) : styled("repeatedItem", field.item.title),
    prompt: styled("prompt", field.prompt),
    requirement: styled(mandatory ? "mandatory" : "requirement", REQUIREMENT_LABELS[field.requirement]),
    answer: styled("answer", answer),
    ...(count !== undefined && { count: { formula: count, calculated: countText(edition, field, answers), style: "count" } }),
    status: {
      formula: `=IF(${gapFormula(place.row).slice(1)},"${say(STATUS_WORDS.missing, language)}","")`,
      calculated: missing ? say(STATUS_WORDS.missing, language) : "",
      style: "status",
    },
    key: styled("key", rowKey(edition, field.id, answers?.fields[field.id]?.state)),
  };
  return { height: heightOf(cells), cells: rowOf(cells, "count") };
}

function countText(edition: Edition, field: Field, answers: Disclosure | undefined): string {
  const shared = sharersOf(edition, field);
  const total = (shared?.ids ?? []).reduce((sum, id) => sum + countCharacters(answerText(answers?.fields[id])), 0);
  return total === 0 || !shared ? "" : `${total} / ${shared.limit}`;
}
