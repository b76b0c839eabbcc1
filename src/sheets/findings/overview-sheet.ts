import { disclosedRate, disclosedShares, type SectionShare, type Share, totalShares } from "../../compare";
import type { Disclosure } from "../../disclosure";
import { type Edition, type Requirement, REQUIREMENT_LABELS } from "../../form";
import { type Language, say, type Template } from "../../messages";
import type { Finding, Today } from "../../rules";
import { FORM_STYLES, TEXT_SIZE } from "../form/form-styles";
import { nextSteps, validityText } from "./overview-steps";
import type { CellPlan, CellStyle, ChartPlan, RowPlan, SheetPlan } from "../plan/sheet-plan";
import { countStatuses, STATUS_WORDS, STATUSES } from "../form/status";
import { heightOfLines, linesNeeded } from "../plan/text-fit";

/** Name of the start sheet. It is ours: a new check writes it anew. */
export const OVERVIEW_SHEET = "概要";

const TEXTS = {
  title: { ja: "概要", en: "Overview" },
  guidance: {
    ja: "開示の進み具合と、確認が必要なことの一覧です。サービスの水準を評価するものではありません。",
    en: "How far the disclosure has come, and what needs attention. It does not judge the service.",
  },
  validity: { ja: "有効期間", en: "Validity" },
  findings: { ja: "指摘の件数", en: "Findings" },
  steps: { ja: "次にすること", en: "What to do next" },
  shares: { ja: "区分ごとの開示の割合", en: "Share of disclosed fields by section" },
  section: { ja: "区分", en: "Section" },
  all: { ja: "全体", en: "All" },
  share: { ja: "{part} の割合", en: "{part}, share" },
  none: { ja: "-", en: "-" },
  count: { ja: "{disclosed} / {total}", en: "{disclosed} / {total}" },
  masked: { ja: "非公開 {masked}", en: "{masked} masked" },
  lost: { ja: "読取不可 {lost}", en: "{lost} not readable" },
  counts: { ja: "{word} {count}件", en: "{word}: {count}" },
} satisfies Readonly<Record<string, Template>>;

const REQUIREMENTS: readonly Requirement[] = ["mandatory", "mandatoryWithLevel", "optional"];
/** Told apart also in grey. */
export const REQUIREMENT_COLORS: Readonly<Record<Requirement, string>> = {
  mandatory: "#0F4C5C",
  mandatoryWithLevel: "#E69F00",
  optional: "#9AA5B1",
};

const plain: CellStyle = { ...FORM_STYLES.prompt, numberFormat: "@" };

const STYLES = {
  title: FORM_STYLES.title,
  guidance: FORM_STYLES.guidance,
  heading: { color: "#0F4C5C", bold: true, fontSize: 11, vertical: "center" },
  line: { color: "#1F2933", fontSize: TEXT_SIZE, vertical: "top", numberFormat: "@" },
  columnTitle: FORM_STYLES.columnTitle,
  text: plain,
  count: { ...plain, horizontal: "center" },
  share: { ...FORM_STYLES.prompt, numberFormat: "0%", horizontal: "center" },
} satisfies Readonly<Record<string, CellStyle>>;

type OverviewStyle = keyof typeof STYLES;

const WIDTHS = [50, 13, 13, 13, 13, 13, 13] as const;
const LINE_WIDTH = WIDTHS.reduce((sum, width) => sum + width, 0);
const CHART_ROWS = 24;

export interface OverviewOptions {
  readonly today: Today;
  readonly language?: Language;
}

/** The start sheet: validity, findings by severity, what to do next, and the share of disclosed fields with a chart. */
export function planOverviewSheet(
  edition: Edition,
  disclosure: Disclosure,
  findings: readonly Finding[],
  { today, language = "ja" }: OverviewOptions,
): SheetPlan {
  const line = (text: string, style: OverviewStyle = "line"): RowPlan => ({
    height: heightOfLines(style === "line" ? linesNeeded(text, LINE_WIDTH, TEXT_SIZE) : 1, TEXT_SIZE + 2),
    cells: [{ value: text, style }],
  });
  const heading = [disclosure.providerName, disclosure.serviceName, disclosure.certificationNumber].filter(Boolean).join("　");
  const top: RowPlan[] = [
    { height: 28, cells: [{ value: say(TEXTS.title, language), style: "title" }] },
    line(say(TEXTS.guidance, language), "guidance"),
    ...(heading === "" ? [] : [line(heading)]),
    line(say(TEXTS.validity, language), "heading"),
    line(validityText(disclosure, today, language)),
    line(say(TEXTS.findings, language), "heading"),
    line(countsText(findings, disclosure, language)),
    line(say(TEXTS.steps, language), "heading"),
    ...nextSteps(edition, findings, disclosure, language).map((step, index) => line(`${index + 1}. ${step}`)),
    line(say(TEXTS.shares, language), "heading"),
  ];
  const sections = disclosedShares(edition, disclosure);
  const table = [titleRow(language), ...sections.map((section) => shareRow(section, language)), totalRow(sections, language)];
  const first = top.length + 1;
  const last = top.length + table.length - 1;
  return {
    name: OVERVIEW_SHEET,
    tabColor: "#0F4C5C",
    columns: WIDTHS.map((width) => ({ width })),
    rows: [...top, ...table],
    styles: STYLES,
    validations: [],
    conditionalFormats: [],
    names: [],
    charts: [chartOf(first, last, language)],
    print: {
      paper: "A4",
      orientation: "portrait",
      fitToWidth: true,
      header: `&L&8${edition.title}&R&8&A`,
      footer: "&C&8&P / &N",
    },
  };
}

function countsText(findings: readonly Finding[], disclosure: Disclosure, language: Language): string {
  const counts = countStatuses(findings, disclosure);
  return STATUSES.map((status) =>
    say(TEXTS.counts, language, { word: say(STATUS_WORDS[status], language), count: counts[status] }),
  ).join(language === "ja" ? "、" : ", ");
}

function titleRow(language: Language): RowPlan {
  const parts = REQUIREMENTS.map((requirement) => REQUIREMENT_LABELS[requirement]);
  const titles = [say(TEXTS.section, language), ...parts, ...parts.map((part) => say(TEXTS.share, language, { part }))];
  return { height: heightOfLines(2, TEXT_SIZE), cells: titles.map((value) => ({ value, style: "columnTitle" })) };
}

function shareRow({ title, byRequirement }: Pick<SectionShare, "title" | "byRequirement">, language: Language): RowPlan {
  const shares = REQUIREMENTS.map((requirement) => byRequirement[requirement]);
  const counts = shares.map((share) => countText(share, language));
  return {
    height: heightOfLines(
      Math.max(linesNeeded(title, WIDTHS[0], TEXT_SIZE), ...counts.map((text) => text.split("\n").length)),
      TEXT_SIZE + 1,
    ),
    cells: [
      { value: title, style: "text" },
      ...counts.map((value): CellPlan => ({ value, style: "count" })),
      ...shares.map((share): CellPlan => {
        const rate = disclosedRate(share);
        // A section without such fields, or with none to see, has no share: an empty cell, not a zero.
        return { ...(typeof rate === "number" && { value: rate }), style: "share" };
      }),
    ],
  };
}

/** What is shown of so many; what is masked or was lost is said beside it. */
function countText(share: Share, language: Language): string {
  const { disclosed, masked, lost, total } = share;
  if (total === 0) return say(TEXTS.none, language);
  return [
    say(TEXTS.count, language, { disclosed, total }),
    ...(masked > 0 ? [say(TEXTS.masked, language, { masked })] : []),
    ...(lost > 0 ? [say(TEXTS.lost, language, { lost })] : []),
  ].join("\n");
}

function totalRow(sections: readonly SectionShare[], language: Language): RowPlan {
  return shareRow({ title: say(TEXTS.all, language), byRequirement: totalShares(sections) }, language);
}

function chartOf(first: number, last: number, language: Language): ChartPlan {
  return {
    kind: "bar",
    title: say(TEXTS.shares, language),
    categories: { top: first, left: 0, bottom: last, right: 0 },
    series: REQUIREMENTS.map((requirement, index) => {
      const column = 1 + REQUIREMENTS.length + index;
      return {
        name: REQUIREMENT_LABELS[requirement],
        values: { top: first, left: column, bottom: last, right: column },
        color: REQUIREMENT_COLORS[requirement],
      };
    }),
    area: { top: last + 2, left: 0, bottom: last + 1 + CHART_ROWS, right: WIDTHS.length - 1 },
    numberFormat: "0%",
    most: 1,
  };
}
