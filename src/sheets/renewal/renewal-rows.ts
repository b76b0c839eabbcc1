import type { RenewalAction, RenewalCheck, RenewalStep } from "../../compare";
import type { Edition, FieldId } from "../../form";
import { type Language, say, type Template } from "../../messages";
import { cellAddress } from "../plan/address";
import { answerCell, type AnswerPlaces } from "../form/answer-cell";
import { answerText } from "../form/answer-text";
import { FORM_STYLES, TEXT_SIZE } from "../form/form-styles";
import { LOST_WORDS } from "../comparison/peers-sheet";
import type { RenewalTable } from "./read-renewal-sheet";
import { RENEWAL_COLUMNS, RENEWAL_KEY, RENEWAL_STATE_WORDS, type RenewalColumn } from "./renewal-columns";
import type { CellPlan, CellStyle, RowPlan } from "../plan/sheet-plan";
import { heightOfLines, linesNeeded } from "../plan/text-fit";

const TEXTS = {
  review: { ja: "引き継ぎました。{reason}", en: "Taken over. {reason}" },
  computed: { ja: "計算して記入しました。{reason}", en: "Computed. {reason}" },
  cleared: { ja: "空欄にしました。{reason}", en: "Left blank. {reason}" },
  fill: { ja: "空欄です。{reason}", en: "Blank. {reason}" },
  kept: { ja: "{reason}", en: "{reason}" },
  changed: { ja: "前回から変わりました。", en: "Changed since last time." },
  same: { ja: "前回と同じです。", en: "As last time." },
  blank: { ja: "まだ空欄です。", en: "Still blank." },
  open: { ja: "申請内容のセルへ移動", en: "Go to the cell" },
} satisfies Readonly<Record<RenewalAction, Template>> & Readonly<Record<string, Template>>;

export const RENEWAL_WIDTHS: Readonly<Record<RenewalColumn, number>> = {
  ...{ state: 8, field: 7, item: 24, last: 36, reason: 36, check: 30, note: 26, key: 16 },
};

const plain: CellStyle = { ...FORM_STYLES.prompt, numberFormat: "@" };

export const RENEWAL_STYLES = {
  title: FORM_STYLES.title,
  guidance: FORM_STYLES.guidance,
  progress: FORM_STYLES.progress,
  columnTitle: FORM_STYLES.columnTitle,
  text: plain,
  link: { ...plain, color: "#1D4E89", horizontal: "center" },
  field: { ...plain, horizontal: "center" },
  stale: { ...plain, ...FORM_STYLES.reviewWord },
  entry: { ...plain, fill: "#FFFDF3", color: "#111827" },
  state: { ...plain, fill: "#FFFDF3", color: "#111827", horizontal: "center", bold: true },
  done: { fill: "#E3F1E7", color: "#14532D" },
  key: FORM_STYLES.key,
} satisfies Readonly<Record<string, CellStyle>>;

const MASKED = answerText({ state: "withheld", value: "" });

/** What a row is made from, beside its step. */
export interface RenewalRowOptions {
  readonly language: Language;
  readonly kept: RenewalTable | undefined;
  readonly check: RenewalCheck | undefined;
  readonly answers: (AnswerPlaces & { readonly sheetName: string }) | undefined;
}

/** One field of the list: what it said, why to look at it, and how this time's answer stands to it. */
export function stepRow(
  edition: Edition,
  { field, action, before, shown, reason, holes }: RenewalStep,
  { language, kept, check, answers }: RenewalRowOptions,
): RowPlan {
  const known = kept?.rows.get(field);
  const asked = edition.field(field);
  const why = say(TEXTS[action], language, { reason: reason ? say(reason, language, holes) : "" });
  const now = checkText(field, check, language);
  const cell = answers && answerCell(answers, field);
  const cells: Record<RenewalColumn, CellPlan> = {
    state: { value: say(RENEWAL_STATE_WORDS[known?.state ?? "open"], language), style: "state" },
    field: {
      value: field,
      ...(answers && cell
        ? {
            style: "link",
            link: {
              sheet: answers.sheetName,
              cell: cellAddress(cell.row, cell.column),
              tooltip: say(TEXTS.open, language),
            },
          }
        : { style: "field" }),
    },
    item: { value: asked ? `${asked.item.number} ${asked.item.title}\n${asked.prompt}` : "", style: "text" },
    last: {
      value: shown === "masked" && before === "" ? MASKED : shown === "lost" ? say(LOST_WORDS, language) : before,
      style: "text",
    },
    reason: { value: why, style: "text" },
    check: { value: now.text, style: now.stale ? "stale" : "text" },
    note: { value: known?.note ?? "", style: "entry" },
    key: { value: `${RENEWAL_KEY}${field}`, style: "key" },
  };
  const lines = RENEWAL_COLUMNS.slice(0, -1).map((column) =>
    linesNeeded(String(cells[column].value ?? ""), RENEWAL_WIDTHS[column], TEXT_SIZE),
  );
  return { height: heightOfLines(Math.max(...lines), TEXT_SIZE), cells: RENEWAL_COLUMNS.map((column) => cells[column]) };
}

function checkText(field: FieldId, check: RenewalCheck | undefined, language: Language): { text: string; stale: boolean } {
  if (!check) return { text: "", stale: false };
  const stale = check.stale.filter((answer) => answer.field === field);
  if (stale.length > 0) {
    return { text: stale.map(({ reason, holes }) => say(reason, language, holes)).join("\n"), stale: true };
  }
  if (check.blank.includes(field)) return { text: say(TEXTS.blank, language), stale: true };
  const changed = check.changes.some((change) => change.field === field);
  return { text: say(changed ? TEXTS.changed : TEXTS.same, language), stale: false };
}
