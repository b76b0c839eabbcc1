import { type DisclosedRate, disclosedRate, disclosedShares, type Share, sumOfShares, type Vendor } from "../../compare";
import type { Edition } from "../../form";
import { type Language, say, type Template } from "../../messages";
import type { CellPlan, CellRange, ChartPlan, ConditionalFormatPlan, RowPlan } from "../plan/sheet-plan";
import { cellAddress } from "../plan/address";
import { heightOfTitles, SUMMARY_COLORS, type SummaryStyle, titleCells } from "./summary-styles";

const TEXTS = {
  vendor: { ja: "開示情報", en: "Disclosure" },
  total: { ja: "全体", en: "All" },
  maskedShare: { ja: "非公開の割合", en: "Masked" },
  lostCount: { ja: "読み取れない欄", en: "Not readable" },
  masked: { ja: "非公開", en: "masked" },
  lost: { ja: "読取不可", en: "lost" },
  none: { ja: "-", en: "-" },
  bySection: { ja: "区分ごとの開示の割合", en: "Share of disclosed fields by section" },
  ofAll: { ja: "開示の割合(全体)", en: "Share of disclosed fields (all)" },
  disclosed: { ja: "内容を公開", en: "Shown" },
} satisfies Readonly<Record<string, Template>>;

/** More bars than these for each section cannot be told apart: the table's shades say it then, and the chart is of all. */
const MOST_BY_SECTION = 6;

export interface SharesTable {
  readonly rows: readonly RowPlan[];
  readonly formats: readonly ConditionalFormatPlan[];
  readonly chart: ChartPlan;
  /** Rows that the chart takes. */
  readonly chartRows: number;
}

/**
 * A row for each disclosure, with the share that is disclosed in each section; shades repeat the figures. What is masked
 * or was lost is said in words: it is no zero.
 * @param top row of the titles
 */
export function sharesTable(edition: Edition, vendors: readonly Vendor[], top: number, language: Language): SharesTable {
  const tables = vendors.map(({ disclosure }) => disclosedShares(edition, disclosure));
  const sections = (tables[0] ?? disclosedShares(edition, { ...NOTHING, edition: edition.id })).map(({ title }) => title);
  const titles = [
    say(TEXTS.vendor, language),
    ...sections,
    say(TEXTS.total, language),
    say(TEXTS.maskedShare, language),
    say(TEXTS.lostCount, language),
  ];
  const rows = vendors.map(({ name }, index): RowPlan => {
    const shares = (tables[index] ?? []).map(({ all }) => all);
    const all = sumOfShares(shares);
    const kept = all.total - all.lost;
    return {
      height: 18,
      cells: [
        { value: name, style: "name" },
        ...shares.map((share) => shareCell(share, language)),
        shareCell(all, language),
        kept === 0 ? word("lost", language) : { value: all.masked / kept, style: "share" },
        { value: all.lost, style: "count" },
      ],
    };
  });
  const body = { top: top + 1, left: 1, bottom: top + vendors.length, right: sections.length + 1 };
  const shape = { body, sections: sections.length, vendors, top };
  const bySection = vendors.length <= MOST_BY_SECTION;
  return {
    rows: [{ height: heightOfTitles(titles), cells: titleCells(titles) }, ...rows],
    formats: shades(body),
    chart: bySection ? sectionChart(shape, language) : totalChart(shape, language),
    chartRows: bySection ? 16 + 2 * vendors.length : 8 + Math.ceil(1.3 * vendors.length),
  };
}

const NOTHING = { kind: "disclosure", fields: {}, notes: [] } as const;

function shareCell(share: Share, language: Language): CellPlan {
  const rate: DisclosedRate = disclosedRate(share);
  return typeof rate === "number" ? { value: rate, style: "share" } : word(rate, language);
}

function word(kind: Exclude<DisclosedRate, number>, language: Language): CellPlan & { readonly style: SummaryStyle } {
  return { value: say(TEXTS[kind], language), style: "absent" };
}

/** Darker where more is shown. */
function shades(range: CellRange): ConditionalFormatPlan[] {
  const cell = cellAddress(range.top, range.left);
  const over = (least: string, style: SummaryStyle): ConditionalFormatPlan => ({
    range,
    formula: `=AND(ISNUMBER(${cell}),${cell}>=${least})`,
    style,
  });
  return [over("0.995", "full"), over("0.7", "most"), over("0.3", "some")];
}

interface Shape {
  readonly body: CellRange;
  readonly sections: number;
  readonly vendors: readonly Vendor[];
  readonly top: number;
}

/** A group of bars for each section, a bar in it for each disclosure. */
function sectionChart({ body, vendors, top }: Shape, language: Language): ChartPlan {
  return {
    kind: "bar",
    title: say(TEXTS.bySection, language),
    categories: { top, left: body.left, bottom: top, right: body.right },
    series: vendors.map(({ name }, index) => ({
      name,
      values: { top: body.top + index, left: body.left, bottom: body.top + index, right: body.right },
      color: SUMMARY_COLORS[index % SUMMARY_COLORS.length] ?? "#0F4C5C",
    })),
    area: body,
    numberFormat: "0%",
    most: 1,
  };
}

/** A bar for each disclosure: what it shows, and what is masked. */
function totalChart({ body, sections }: Shape, language: Language): ChartPlan {
  const column = (place: number): CellRange => ({ top: body.top, left: place, bottom: body.bottom, right: place });
  return {
    kind: "stackedBar",
    title: say(TEXTS.ofAll, language),
    categories: column(0),
    series: [
      { name: say(TEXTS.disclosed, language), values: column(sections + 1), color: "#0F4C5C" },
      { name: say(TEXTS.masked, language), values: column(sections + 2), color: "#9AA5B1" },
    ],
    area: body,
    numberFormat: "0%",
    most: 1,
  };
}
