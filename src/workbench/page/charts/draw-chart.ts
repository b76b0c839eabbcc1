import type { Chart, ChartContent } from "../../host";
import { barsOf, type Box, labelSpace, shownNumber, tickValues } from "./chart-shapes";

const SVG = "http://www.w3.org/2000/svg";
const TITLE_SIZE = 15;
const LABEL_SIZE = 11;
const GAP = 8;
const INK = "#404040";
const LINE = "#d9d9d9";

/** The chart as a picture of `width` by `height` pixels, as near to Excel's own as its users need it. */
export function drawChart(chart: Chart, content: ChartContent, width: number, height: number): SVGSVGElement {
  const picture = shape("svg", { width, height, viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": chart.title });
  picture.append(shape("rect", { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: "#ffffff", stroke: LINE }));
  const top = chart.title === "" ? GAP : TITLE_SIZE + 2 * GAP;
  if (chart.title !== "") picture.append(words(chart.title, width / 2, TITLE_SIZE + GAP, "middle", TITLE_SIZE));
  const bottom = chart.legend ? 2 * LABEL_SIZE + GAP : GAP;
  const isColumn = chart.type === "ColumnClustered";
  const left = isColumn ? 44 : labelSpace(content.categories, LABEL_SIZE, width / 2);
  const plot: Box = { x: left, y: top, width: width - left - 2 * GAP, height: height - top - bottom - LABEL_SIZE - GAP };
  if (plot.width <= 0 || plot.height <= 0) return picture;
  drawAxis(picture, chart, content, plot);
  const { bars, labels } = barsOf(chart, content, plot);
  for (const { x, y, width: w, height: h, color } of bars)
    picture.append(shape("rect", { x, y, width: w, height: h, fill: color }));
  for (const { x, y, text } of labels) {
    picture.append(words(text, x, y, isColumn ? "middle" : "end", LABEL_SIZE, isColumn ? undefined : left - 2 * GAP));
  }
  if (chart.legend) drawLegend(picture, chart, content, width, height - LABEL_SIZE);
  return picture;
}

function drawAxis(picture: SVGSVGElement, chart: Chart, content: ChartContent, plot: Box): void {
  const isColumn = chart.type === "ColumnClustered";
  const ticks = tickValues(chart, content);
  const most = ticks.at(-1) ?? 1;
  for (const tick of ticks) {
    const part = most === 0 ? 0 : tick / most;
    const at = isColumn ? plot.y + plot.height * (1 - part) : plot.x + plot.width * part;
    const [x1, y1, x2, y2] = isColumn ? [plot.x, at, plot.x + plot.width, at] : [at, plot.y, at, plot.y + plot.height];
    picture.append(shape("line", { x1, y1, x2, y2, stroke: LINE }));
    const text = shownNumber(tick, chart.valueAxis.numberFormat);
    if (isColumn) picture.append(words(text, plot.x - GAP / 2, at + LABEL_SIZE / 3, "end", LABEL_SIZE));
    else picture.append(words(text, at, plot.y + plot.height + LABEL_SIZE + 2, "middle", LABEL_SIZE));
  }
}

function drawLegend(picture: SVGSVGElement, chart: Chart, { series }: ChartContent, width: number, y: number): void {
  const each = Math.min(180, (width - 2 * GAP) / Math.max(1, series.length));
  const start = (width - each * series.length) / 2;
  series.forEach(({ name }, index) => {
    const x = start + index * each;
    picture.append(
      shape("rect", { x, y: y - LABEL_SIZE + 2, width: LABEL_SIZE, height: LABEL_SIZE, fill: colorOf(chart, index) }),
    );
    picture.append(words(name, x + LABEL_SIZE + 4, y, "start", LABEL_SIZE, each - LABEL_SIZE - GAP));
  });
}

const colorOf = ({ series }: Chart, index: number): string => series[index]?.color ?? "#4472C4";

function words(text: string, x: number, y: number, anchor: string, size: number, most?: number): SVGElement {
  const made = shape("text", { x, y, fill: INK, "font-size": size, "text-anchor": anchor });
  made.textContent = most === undefined ? text : shortened(text, most, size);
  return made;
}

/** Letters of Japanese text are as wide as high. */
function shortened(text: string, most: number, size: number): string {
  const letters = [...text];
  const room = Math.max(1, Math.floor(most / size));
  return letters.length <= room ? text : `${letters.slice(0, Math.max(1, room - 1)).join("")}…`;
}

function shape<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[K] {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}
