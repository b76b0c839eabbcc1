/** Affine map as pdf.js has it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Transform = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

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
