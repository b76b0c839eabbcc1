import { type DrawingList, DrawingPlace, type PlacingOperations } from "./drawing-place";
import type { Ruling } from "./page-content";

import { numbersFrom, type Transform } from "./transforms";

/** A filled shape that is no thicker than this (points) is a line. */
const THICKEST = 3;

/** Shorter strokes belong to letters and marks. */
const SHORTEST = 4;

/**
 * Finds the horizontal and vertical lines that a page draws, as strokes or as thin filled shapes.
 * @param viewport from the page's own space to points from its top left corner
 */
export function rulingsOf(list: DrawingList, operations: PlacingOperations, viewport: Transform): Ruling[] {
  const place = new DrawingPlace(operations, viewport);
  const rulings: Ruling[] = [];
  list.fnArray.forEach((operation, index) => {
    const values = list.argsArray[index];
    place.follow(operation, values);
    if (operation === operations.constructPath && Array.isArray(values) && values[0] !== operations.endPath) {
      rulings.push(...shapesOf(values[1], place.transform).flatMap(rulingsOfShape));
    }
  });
  return rulings;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How many numbers follow each drawing step: move, line, curve, quadratic curve, close. */
const STEP_LENGTHS = [2, 2, 6, 4, 0] as const;

/** The corners of each shape of a path; a path with curves has none that could be a line. */
function shapesOf(path: unknown, transform: Transform): Point[][] {
  const steps = numbersFrom(Array.isArray(path) ? path[0] : path);
  const shapes: Point[][] = [];
  for (let at = 0; at < steps.length;) {
    const kind = steps[at] ?? 4;
    const length = STEP_LENGTHS[kind];
    if (length === undefined) break;
    const end = at + length;
    const x = steps[end - 1] ?? 0;
    const y = steps[end] ?? 0;
    const point = {
      x: transform[0] * x + transform[2] * y + transform[4],
      y: transform[1] * x + transform[3] * y + transform[5],
    };
    if (kind === 0) shapes.push([point]);
    else if (kind === 1) shapes.at(-1)?.push(point);
    else if (kind === 4) closeShape(shapes.at(-1));
    else shapes.pop();
    at = end + 1;
  }
  return shapes;
}

function closeShape(shape: Point[] | undefined): void {
  const first = shape?.[0];
  if (shape !== undefined && first !== undefined) shape.push(first);
}

function rulingsOfShape(shape: readonly Point[]): Ruling[] {
  const xs = shape.map((point) => point.x);
  const ys = shape.map((point) => point.y);
  const box = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  if (box.right - box.left <= THICKEST || box.bottom - box.top <= THICKEST) return lineOf(box);
  return shape.slice(1).flatMap((point, index) => {
    const before = shape[index] ?? point;
    const side = {
      left: Math.min(before.x, point.x),
      right: Math.max(before.x, point.x),
      top: Math.min(before.y, point.y),
      bottom: Math.max(before.y, point.y),
    };
    return side.right - side.left <= 1 || side.bottom - side.top <= 1 ? lineOf(side) : [];
  });
}

function lineOf(box: { left: number; right: number; top: number; bottom: number }): Ruling[] {
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  if (Math.max(width, height) < SHORTEST) return [];
  if (width >= height) return [{ direction: "horizontal", at: (box.top + box.bottom) / 2, from: box.left, to: box.right }];
  return [{ direction: "vertical", at: (box.left + box.right) / 2, from: box.top, to: box.bottom }];
}
