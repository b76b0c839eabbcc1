import { type EvidencePair, fieldOfTyped, type TypedEvidence } from "../../evidence";
import type { Edition, FieldId } from "../../form";
import { type Language, say, type Template } from "../../messages";
import { cellAddress } from "../plan/address";
import { answerCell } from "../form/answer-cell";
import {
  EVIDENCE_COLUMNS,
  EVIDENCE_WIDTHS,
  type EvidenceColumn,
  LONGEST_CELL,
  PLACE_TEXT,
  TYPED_WORD,
  VERDICT_WORDS,
} from "./evidence-columns";
import type { AnswerCells } from "../findings/findings-sheet";
import { TEXT_SIZE } from "../form/form-styles";
import type { CellPlan, RowPlan } from "../plan/sheet-plan";
import { heightOfLines, linesNeeded } from "../plan/text-fit";

const TEXTS = {
  unknownField: { ja: "(この番号の欄はありません)", en: "(no field of this number)" },
  open: { ja: "申請内容のセルへ移動", en: "Go to the cell" },
} satisfies Readonly<Record<string, Template>>;

/** What the cells of fields are linked to. */
export interface Links {
  readonly language: Language;
  readonly answers: AnswerCells | undefined;
}

type Texts = Readonly<Record<EvidenceColumn, string>>;

/** One control against one field. */
export function pairRow(edition: Edition, pair: EvidencePair, document: string, links: Links): RowPlan {
  const { language } = links;
  const { statement, place } = pair;
  const texts: Texts = {
    field: pair.field,
    item: itemOf(edition, pair.field),
    verdict: say(VERDICT_WORDS[pair.verdict], language),
    sheet: pair.sheet,
    sheetRead: pair.sheetRead ? say(pair.sheetRead, language) : "",
    document,
    control: [statement.id, statement.title].filter((each) => each !== undefined).join(" "),
    sentence: pair.paper,
    paperRead: pair.paperRead ? say(pair.paperRead, language) : "",
    why: say(pair.why, language),
    reason: say(pair.reason, language),
    place: place.page === undefined ? "" : say(PLACE_TEXT, language, { page: place.page, line: place.line ?? 1 }),
  };
  return rowOf(texts, (column) => {
    if (column === "verdict") return { style: pair.verdict };
    if (column === "field") return linkOf(pair.field, links);
    return { style: column === "reason" || pair.verdict === "silent" ? "quiet" : "text" };
  });
}

export const NOTHING: TypedEvidence = { field: "", document: "", place: "", sentence: "", note: "" };

/** Evidence typed by hand, or with {@link NOTHING} a row for it. */
export function typedRow(edition: Edition, typed: TypedEvidence, links: Links): RowPlan {
  const { language } = links;
  const field = fieldOfTyped(typed, edition);
  const texts: Texts = {
    field: typed.field,
    item: field === undefined ? (typed === NOTHING ? "" : say(TEXTS.unknownField, language)) : itemOf(edition, field),
    verdict: say(TYPED_WORD, language),
    sheet: "",
    sheetRead: "",
    document: typed.document,
    control: "",
    sentence: typed.sentence,
    paperRead: "",
    why: typed.note,
    reason: "",
    place: typed.place,
  };
  return rowOf(texts, (column) => {
    if (column === "verdict") return { style: "typed" };
    return column === "field" && field !== undefined ? linkOf(field, links) : { style: "input" };
  });
}

function itemOf(edition: Edition, field: FieldId): string {
  const item = edition.field(field)?.item;
  return item ? `${item.number} ${item.title}` : "";
}

function rowOf(texts: Texts, looks: (column: EvidenceColumn) => Pick<CellPlan, "style" | "link">): RowPlan {
  const lines = EVIDENCE_COLUMNS.map((column) => linesNeeded(texts[column], EVIDENCE_WIDTHS[column], TEXT_SIZE));
  return {
    height: heightOfLines(Math.max(...lines), TEXT_SIZE),
    cells: EVIDENCE_COLUMNS.map((column): CellPlan => ({ value: texts[column].slice(0, LONGEST_CELL), ...looks(column) })),
  };
}

function linkOf(field: FieldId, { language, answers }: Links): Pick<CellPlan, "style" | "link"> {
  const place = answers && answerCell(answers, field);
  if (!answers || !place) return { style: "text" };
  const cell = cellAddress(place.row, place.column);
  return { style: "link", link: { sheet: answers.sheetName, cell, tooltip: say(TEXTS.open, language) } };
}
