import type { Line, LineStyle, WritableStyle } from "../../files";
import type { Border, CellStyle } from "../host";

const HORIZONTAL = new Map([
  ["Left", "left"],
  ["Center", "center"],
  ["Right", "right"],
] as const);
const VERTICAL = new Map([
  ["Top", "top"],
  ["Center", "center"],
  ["Bottom", "bottom"],
] as const);

/** Gives every style that is used a name: equal styles have one. */
export class StyleNames {
  readonly #names = new Map<string, string>();
  readonly #styles: Record<string, WritableStyle> = Object.create(null);

  get all(): Readonly<Record<string, WritableStyle>> {
    return this.#styles;
  }

  nameOf(style: CellStyle): string {
    const writable = writableStyle(style);
    const key = JSON.stringify(writable);
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const name = `s${this.#names.size}`;
    this.#names.set(key, name);
    this.#styles[name] = writable;
    return name;
  }
}

/** A cell's style as the writer of files takes it. */
export function writableStyle(style: CellStyle): WritableStyle {
  const horizontal = find(HORIZONTAL, style.horizontal);
  const vertical = find(VERTICAL, style.vertical);
  const { top, right, bottom, left } = style.borders ?? {};
  const borders = { ...line("top", top), ...line("right", right), ...line("bottom", bottom), ...line("left", left) };
  return {
    ...(style.fill ? { fill: style.fill } : {}),
    ...(style.color ? { color: style.color } : {}),
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.underline && style.underline !== "None" ? { underline: true } : {}),
    ...(style.strikethrough ? { strikethrough: true } : {}),
    ...(style.fontName ? { fontName: style.fontName } : {}),
    ...(style.fontSize ? { fontSize: style.fontSize } : {}),
    ...(style.wrap ? { wrap: true } : {}),
    ...(style.shrinkToFit ? { shrinkToFit: true } : {}),
    ...(style.indent ? { indent: style.indent } : {}),
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(style.numberFormat ? { numberFormat: style.numberFormat } : {}),
    ...(Object.keys(borders).length > 0 ? { borders } : {}),
  };
}

function find<Name extends string, Value>(names: ReadonlyMap<Name, Value>, wanted: string | undefined): Value | undefined {
  return [...names].find(([name]) => name === wanted)?.[1];
}

function line<Side extends string>(side: Side, border: Border | undefined): Partial<Record<Side, Line>> {
  if (!border || border.style === "None") return {};
  const made: Partial<Record<Side, Line>> = {};
  made[side] = { style: lineStyle(border), color: border.color };
  return made;
}

function lineStyle({ style, weight }: Border): LineStyle {
  if (style === "Dash") return "dashed";
  if (style === "Dot") return "dotted";
  if (style === "Double") return "double";
  if (weight === "Hairline") return "hair";
  if (weight === "Medium") return "medium";
  return weight === "Thick" ? "thick" : "thin";
}
