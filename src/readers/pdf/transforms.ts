/** Affine map as pdf.js has it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Transform = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** What a page draws: operations and their arguments, side by side. */
export interface DrawingList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Numbers of the operations that move what is drawn after them, as the library names them. */
export interface MovingOperations {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
  readonly beginAnnotation: number;
  readonly endAnnotation: number;
}

export const UNMOVED: Transform = [1, 0, 0, 1, 0, 0];

export function multiply(m: Transform, n: Transform): Transform {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

/** The transform that a value of the library stands for; null where it is none. */
export function transformFrom(value: unknown): Transform | null {
  const [a, b, c, d, e, f] = numbersFrom(value);
  if (a === undefined || b === undefined || c === undefined || d === undefined || e === undefined || f === undefined) return null;
  return [a, b, c, d, e, f];
}

export function numbersFrom(value: unknown): number[] {
  if (Array.isArray(value)) return value.filter((each) => typeof each === "number");
  // Told by its kind and not by its class: an array from another thread or realm is of another class.
  if (Object.prototype.toString.call(value) === "[object Float32Array]" && ArrayBuffer.isView(value)) {
    return [...new Float32Array(value.buffer, value.byteOffset, value.byteLength / 4)];
  }
  return [];
}

/** Follows a drawing list and knows at each operation where on the page it draws. */
export class DrawingPlace {
  private readonly kept: Transform[] = [];
  private now: Transform;

  /** @param viewport from the page's own space to points from its top left corner */
  constructor(
    private readonly operations: MovingOperations,
    private readonly viewport: Transform,
  ) {
    this.now = viewport;
  }

  get transform(): Transform {
    return this.now;
  }

  /** Takes one operation into account. */
  follow(operation: number, values: unknown): void {
    const { save, restore, transform, paintFormXObjectBegin, paintFormXObjectEnd, beginAnnotation, endAnnotation } =
      this.operations;
    const list: readonly unknown[] = Array.isArray(values) ? values : [];
    switch (operation) {
      case save:
        this.kept.push(this.now);
        break;
      case paintFormXObjectBegin:
        this.kept.push(this.now);
        this.move(list[0]);
        break;
      case beginAnnotation:
        // What stands in the fields of a PDF form is drawn from the page's corner, wherever drawing has got to.
        this.kept.push(this.now);
        this.now = this.viewport;
        this.move(list[2]);
        this.move(list[3]);
        break;
      case restore:
      case paintFormXObjectEnd:
      case endAnnotation:
        this.now = this.kept.pop() ?? this.viewport;
        break;
      case transform:
        this.move(values);
        break;
    }
  }

  private move(value: unknown): void {
    this.now = multiply(this.now, transformFrom(value) ?? UNMOVED);
  }
}
