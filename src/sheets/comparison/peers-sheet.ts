import type { Vendor } from "../../compare";
import type { FieldAnswer, Heading } from "../../disclosure";
import type { Edition } from "../../form";
import { type Language, say, type Template } from "../../messages";
import { answerText } from "../form/answer-text";
import { FORM_STYLES, TEXT_SIZE } from "../form/form-styles";
import { listPage } from "../plan/list-page";
import type { CellPlan, CellStyle, RowPlan, SheetPlan } from "../plan/sheet-plan";
import { heightOfLines, linesNeeded } from "../plan/text-fit";

/** Name of the collection as it is created; afterwards it is found by its titles. */
export const PEERS_SHEET = "他社回答";

export const PEERS_TITLE: Template = { ja: "他社の回答", en: "Answers of others" };

const GUIDANCE: Template = {
  ja: "このブックに取り込んだ開示情報の控えです(最大20件)。ブックの外には送られません。列を削除すると、その開示情報とは比べなくなります。",
  en: "Disclosures that were imported into this workbook (20 at most). They do not leave it. Delete a column, and that disclosure is no longer compared.",
};

/** Columns before those of the disclosures. */
export const PEER_COLUMNS = ["field", "item", "prompt"] as const;

export const PEER_TITLES: Readonly<Record<(typeof PEER_COLUMNS)[number], Template>> = {
  field: { ja: "欄", en: "Field" },
  item: { ja: "項目", en: "Item" },
  prompt: { ja: "記述内容", en: "What to describe" },
};

/** Rows that say whose disclosure a column is. Their first cell is this key. */
export const PEER_HEADINGS: readonly { readonly key: keyof Heading; readonly title: Template }[] = [
  { key: "providerName", title: { ja: "事業者名", en: "Provider" } },
  { key: "serviceName", title: { ja: "サービス名", en: "Service" } },
  { key: "certificationNumber", title: { ja: "認定番号", en: "Certification number" } },
];

/** What a cell says of an answer that its source has lost. */
export const LOST_WORDS: Template = { ja: "(元の文書から読み取れません)", en: "(lost in the source)" };

/** What goes before an answer that may belong to another field. */
export const UNSURE_WORDS: Template = { ja: "(要確認)", en: "(unsure)" };

const WIDTHS = [7, 20, 30] as const;
const PEER_WIDTH = 34;
const TOP_ROWS = 3;

const plain: CellStyle = { ...FORM_STYLES.prompt, numberFormat: "@" };

const STYLES = {
  title: FORM_STYLES.title,
  guidance: FORM_STYLES.guidance,
  columnTitle: { ...FORM_STYLES.columnTitle, numberFormat: "@" },
  text: plain,
  heading: { ...plain, bold: true, fill: "#F4F6F8" },
  absent: { ...plain, color: "#5F6B76", italic: true },
} satisfies Readonly<Record<string, CellStyle>>;

/** The collection as a worksheet: a row for each field, a column for each disclosure, answers as printed. */
export function planPeersSheet(edition: Edition, peers: readonly Vendor[], language: Language = "ja"): SheetPlan {
  const titles = [...PEER_COLUMNS.map((column) => say(PEER_TITLES[column], language)), ...peers.map(({ name }) => name)];
  const widths = [...WIDTHS, ...peers.map(() => PEER_WIDTH)];
  const rows: RowPlan[] = [
    { height: 28, cells: [{ value: say(PEERS_TITLE, language), style: "title" }] },
    { height: 18, cells: [{ value: say(GUIDANCE, language), style: "guidance" }] },
    { height: heightOfLines(2, TEXT_SIZE), cells: titles.map((value) => ({ value, style: "columnTitle" })) },
    ...PEER_HEADINGS.map(({ key, title }): RowPlan => ({
      cells: ["", say(title, language), "", ...peers.map(({ disclosure }) => disclosure[key] ?? "")].map((value) => ({
        value,
        style: "heading",
      })),
    })),
    ...edition.fields.map((field) => {
      const cells: CellPlan[] = [
        { value: field.id, style: "text" },
        { value: `${field.item.number} ${field.item.title}`, style: "text" },
        { value: field.prompt, style: "text" },
        ...peers.map(({ disclosure }) => answerCell(disclosure.fields[field.id], language)),
      ];
      const lines = cells.map(({ value }, column) => linesNeeded(String(value ?? ""), widths[column] ?? 10, TEXT_SIZE));
      return { height: heightOfLines(Math.max(...lines), TEXT_SIZE), cells };
    }),
  ];
  return {
    name: PEERS_SHEET,
    tabColor: "#52606D",
    columns: widths.map((width) => ({ width })),
    rows,
    styles: STYLES,
    validations: [],
    conditionalFormats: [],
    names: [],
    ...listPage({ title: edition.title, rows: TOP_ROWS, columns: 2 }),
  };
}

function answerCell(answer: FieldAnswer | undefined, language: Language): CellPlan {
  if (!answer || answer.state === "lost") return { value: say(LOST_WORDS, language), style: "absent" };
  const text = answerText(answer);
  if (answer.state !== "answered") return { value: text, style: "absent" };
  const unsure = answer.confidence === "low" ? `${say(UNSURE_WORDS, language)} ` : "";
  return { value: `${unsure}${text}`, style: "text" };
}
