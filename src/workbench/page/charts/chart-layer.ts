import type { Grid } from "../../grid";
import { type Chart, chartContent, type Workbook } from "../../host";
import { make } from "../elements";
import { drawChart } from "./draw-chart";

/** A chart as it was drawn last. */
interface Drawn {
  readonly element: HTMLElement;
  readonly look: string;
}

/**
 * Shows the active sheet's charts over the grid, which has none of its own: pictures of what the workbook holds, moving
 * with the cells. They cannot be clicked; the cells under them can.
 */
export class ChartLayer {
  readonly #layer = make("div", "", "charts");
  readonly #drawn = new Map<string, Drawn>();

  constructor(
    private readonly book: Workbook,
    private readonly grid: Grid,
    private readonly place: HTMLElement,
  ) {}

  start(): void {
    this.place.append(this.#layer);
    // The grid tells of no scrolling that ends: where its cells are is asked for before each picture.
    const follow = (): void => {
      this.#show();
      requestAnimationFrame(follow);
    };
    follow();
  }

  #show(): void {
    const { charts } = this.book.activeSheet.layout;
    const frame = charts.length > 0 ? this.grid.scrollingRectangle() : null;
    this.#layer.hidden = frame === null;
    for (const [id, { element }] of this.#drawn) {
      if (frame && charts.some((chart) => chart.id === id)) continue;
      element.remove();
      this.#drawn.delete(id);
    }
    if (!frame) return;
    const origin = this.place.getBoundingClientRect();
    position(this.#layer, new DOMRect(frame.x - origin.x, frame.y - origin.y, frame.width, frame.height));
    for (const chart of charts) this.#showChart(chart, frame);
  }

  #showChart(chart: Chart, frame: DOMRect): void {
    const { row, column, rows, columns } = chart.area;
    const first = this.grid.cellRectangle(row, column);
    const last = this.grid.cellRectangle(row + rows - 1, column + columns - 1);
    if (!first || !last) return;
    const content = chartContent(this.book, this.book.activeSheet, chart);
    const [width, height] = [Math.round(last.right - first.x), Math.round(last.bottom - first.y)];
    const look = JSON.stringify([chart, content, width, height]);
    const known = this.#drawn.get(chart.id);
    let element = known?.element;
    if (!element || known?.look !== look) {
      element?.remove();
      element = make("div", "", "chart");
      element.append(drawChart(chart, content, width, height));
      this.#layer.append(element);
      this.#drawn.set(chart.id, { element, look });
    }
    position(element, new DOMRect(first.x - frame.x, first.y - frame.y, width, height));
  }
}

function position({ style }: HTMLElement, { x, y, width, height }: DOMRect): void {
  style.left = `${x}px`;
  style.top = `${y}px`;
  style.width = `${width}px`;
  style.height = `${height}px`;
}
