import type { Asked, LevelStanding, Vendor, VendorRow } from "../../compare";
import { type Language, say, type Template } from "../../messages";
import { askedText, STANDING_WORDS } from "./comparison-texts";
import type { ChartPlan, RowPlan } from "../plan/sheet-plan";
import { FIGURE_COLUMNS, heightOfTitles, titleCells } from "./summary-styles";

const TEXTS = {
  vendor: { ja: "開示情報", en: "Disclosure" },
  title: { ja: "求める水準・参照値との関係(数)", en: "Levels and reference values (number)" },
  further: { ja: "開示情報(続き)", en: "Disclosure (continued)" },
  asked: { ja: "{field} {text}", en: "{field} {text}" },
} satisfies Readonly<Record<string, Template>>;

const STANDINGS = ["meets", "differs", "unknown"] as const satisfies readonly LevelStanding[];

const COLORS: Readonly<Record<LevelStanding, string>> = { meets: "#0F4C5C", differs: "#E69F00", unknown: "#9AA5B1" };

export interface LevelsTable {
  readonly rows: readonly RowPlan[];
  readonly chart: ChartPlan;
  /** Rows that the chart takes. */
  readonly chartRows: number;
}

/**
 * Who meets what: a row for each disclosure, a column for each level or reference value, with the numbers in front. What
 * does not fit the width goes on below.
 * @param top row of the titles
 * @returns undefined where nothing is asked for
 */
export function levelsTable(
  vendors: readonly Vendor[],
  rows: readonly VendorRow[],
  top: number,
  language: Language,
): LevelsTable | undefined {
  const asked = rows.flatMap((row) => row.asked);
  if (asked.length === 0) return undefined;
  const first = FIGURE_COLUMNS - STANDINGS.length;
  const blocks = [asked.slice(0, first)];
  for (let start = first; start < asked.length; start += FIGURE_COLUMNS) {
    blocks.push(asked.slice(start, start + FIGURE_COLUMNS));
  }
  const heads = STANDINGS.map((standing) => say(STANDING_WORDS[standing], language));
  return {
    rows: blocks.flatMap((block, place): RowPlan[] => {
      const counted = place === 0;
      const titles = [
        say(counted ? TEXTS.vendor : TEXTS.further, language),
        ...(counted ? heads : []),
        ...block.map((each) => say(TEXTS.asked, language, { field: each.field, text: askedText(each, language) })),
      ];
      return [
        { height: heightOfTitles(titles), cells: titleCells(titles) },
        ...vendors.map(({ name }, index): RowPlan => ({
          height: 18,
          cells: [
            { value: name, style: "name" },
            ...(counted ? STANDINGS.map((standing) => ({ value: countOf(asked, index, standing), style: "count" })) : []),
            ...block.map(({ standings }) => {
              const standing = standings[index] ?? "unknown";
              return { value: say(STANDING_WORDS[standing], language), style: standing };
            }),
          ],
        })),
      ];
    }),
    chart: chartOf(top, vendors.length, language),
    chartRows: 8 + Math.ceil(1.3 * vendors.length),
  };
}

const countOf = (asked: readonly Asked[], index: number, standing: LevelStanding): number =>
  asked.filter(({ standings }) => standings[index] === standing).length;

function chartOf(top: number, vendors: number, language: Language): ChartPlan {
  const column = (place: number) => ({ top: top + 1, left: place, bottom: top + vendors, right: place });
  return {
    kind: "stackedBar",
    title: say(TEXTS.title, language),
    categories: column(0),
    series: STANDINGS.map((standing, index) => ({
      name: say(STANDING_WORDS[standing], language),
      values: column(index + 1),
      color: COLORS[standing],
    })),
    area: column(0),
    numberFormat: "0",
  };
}
