import { type DrawingList, DrawingPlace, type PlacingOperations } from "./drawing-place";
import type { Box, Ruling } from "./page-content";

import { numbersFrom, type Transform } from "./transforms";

/** A filled shape that is no thicker than this (points) is a line. */
const THICKEST = 3;

/**
 * Finds the horizontal and vertical lines that a page draws, as strokes or as thin filled shapes. Dots and
 * dashes are there one by one.
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

interface Shape {
  readonly corners: readonly Point[];
  readonly isCurved: boolean;
}

/** How many numbers follow each drawing step: move, line, curve, quadratic curve, close. */
const STEP_LENGTHS = [2, 2, 6, 4, 0] as const;

/** The corners of each shape of a path; of one with curves, whether it is a dot is all that counts. */
function shapesOf(path: unknown, transform: Transform): Shape[] {
  const steps = numbersFrom(Array.isArray(path) ? path[0] : path);
  const shapes: { corners: Point[]; isCurved: boolean }[] = [];
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
    const shape = shapes.at(-1);
    const [first] = shape?.corners ?? [];
    if (kind === 0) shapes.push({ corners: [point], isCurved: false });
    else if (shape && kind === 4) shape.corners.push(...(first ? [first] : []));
    else if (shape) {
      shape.corners.push(point);
      shape.isCurved ||= kind !== 1;
    }
    at = end + 1;
  }
  return shapes;
}

function rulingsOfShape({ corners, isCurved }: Shape): Ruling[] {
  const xs = corners.map((point) => point.x);
  const ys = corners.map((point) => point.y);
  const box = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  const [isThin, isFlat] = [box.right - box.left <= THICKEST, box.bottom - box.top <= THICKEST];
  // A dot may belong to a line in either direction.
  if (isThin && isFlat) return [across(box), along(box)];
  if (isCurved) return [];
  if (isThin || isFlat) return [isThin ? along(box) : across(box)];
  return corners.slice(1).flatMap((point, index) => {
    const before = corners[index] ?? point;
    const side = {
      left: Math.min(before.x, point.x),
      right: Math.max(before.x, point.x),
      top: Math.min(before.y, point.y),
      bottom: Math.max(before.y, point.y),
    };
    if (side.bottom - side.top <= 1) return [across(side)];
    return side.right - side.left <= 1 ? [along(side)] : [];
  });
}

function across({ left, right, top, bottom }: Box): Ruling {
  return { direction: "horizontal", at: (top + bottom) / 2, from: left, to: right };
}

function along({ left, right, top, bottom }: Box): Ruling {
  return { direction: "vertical", at: (left + right) / 2, from: top, to: bottom };
}
