import type { Box } from "./page-content";
import { multiply, numbersFrom, type Transform, transformFrom, UNMOVED } from "./transforms";

/** What a page draws: operations and their arguments, side by side. */
export interface DrawingList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Numbers of the operations that say where the page shows what is drawn after them, as the library names them. */
export interface PlacingOperations {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
  readonly beginAnnotation: number;
  readonly endAnnotation: number;
  readonly clip: number;
  readonly eoClip: number;
  readonly constructPath: number;
  readonly endPath: number;
}

interface Place {
  readonly transform: Transform;
  /** What lies outside of it does not show. Points, from the page's top left corner. */
  readonly window: Box;
}

const WHOLE: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

/** Follows a drawing list and knows at each operation where on the page it draws. */
export class DrawingPlace {
  private readonly kept: Place[] = [];
  private now: Place;
  private clips = false;

  /** @param viewport from the page's own space to points from its top left corner */
  constructor(
    private readonly operations: PlacingOperations,
    private readonly viewport: Transform,
  ) {
    this.now = { transform: viewport, window: WHOLE };
  }

  get transform(): Transform {
    return this.now.transform;
  }

  /** Whether what is drawn at a place of the page, in points, shows there. */
  shows(x: number, y: number): boolean {
    const { left, top, right, bottom } = this.now.window;
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  /** Takes one operation into account. */
  follow(operation: number, values: unknown): void {
    const { operations } = this;
    const list: readonly unknown[] = Array.isArray(values) ? values : [];
    switch (operation) {
      case operations.save:
        this.kept.push(this.now);
        break;
      case operations.paintFormXObjectBegin:
        this.kept.push(this.now);
        this.move(list[0]);
        break;
      case operations.beginAnnotation:
        // What stands in the fields of a PDF form is drawn from the page's corner, wherever drawing has got to.
        this.kept.push(this.now);
        this.now = { transform: this.viewport, window: WHOLE };
        this.move(list[2]);
        this.move(list[3]);
        break;
      case operations.restore:
      case operations.paintFormXObjectEnd:
      case operations.endAnnotation:
        this.now = this.kept.pop() ?? { transform: this.viewport, window: WHOLE };
        break;
      case operations.transform:
        this.move(values);
        break;
      case operations.clip:
      case operations.eoClip:
        this.clips = true;
        break;
      case operations.constructPath:
        if (this.clips) this.clip(numbersFrom(list[2]));
        this.clips = false;
        break;
    }
  }

  private move(value: unknown): void {
    this.now = { ...this.now, transform: multiply(this.transform, transformFrom(value) ?? UNMOVED) };
  }

  /** @param extent of the path: its least and its greatest place in both directions */
  private clip([x1, y1, x2, y2]: readonly number[]): void {
    if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return;
    const [a, b, c, d, e, f] = this.transform;
    const xs = [a * x1 + c * y1 + e, a * x2 + c * y1 + e, a * x1 + c * y2 + e, a * x2 + c * y2 + e];
    const ys = [b * x1 + d * y1 + f, b * x2 + d * y1 + f, b * x1 + d * y2 + f, b * x2 + d * y2 + f];
    const { window } = this.now;
    this.now = {
      ...this.now,
      window: {
        left: Math.max(window.left, Math.min(...xs)),
        top: Math.max(window.top, Math.min(...ys)),
        right: Math.min(window.right, Math.max(...xs)),
        bottom: Math.min(window.bottom, Math.max(...ys)),
      },
    };
  }
}
