import type { ICellData, IBorderData, IStyleData } from "@univerjs/core";
import * as z from "zod/mini";
import type { Border, CellStyle } from "../host/model/style";
import { DEFAULT_STYLE, GENERAL, TEXT_FORMAT } from "../host/model/style";
import type { Cell, CellValue } from "../host/model/cell";
import type { StyleChange } from "../host/operations/format";

/** Yu Gothic is Excel's own font in Japan; the others stand in where it is not installed. */
export const DEFAULT_FONT = '"Yu Gothic", "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP", sans-serif';
export const DEFAULT_FONT_SIZE = DEFAULT_STYLE.fontSize;

/** Univer's types of cells. Forced text is shown with an apostrophe while it is edited, as Excel does outside of text cells. */
const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;
const FORCED_TEXT = 4;
const LOOKS_LIKE_MORE = /^[=+\-@0-9]|^(?:true|false)$/i;

const HORIZONTAL = new Map([
  ["Left", 1],
  ["Center", 2],
  ["Right", 3],
]);
const VERTICAL = new Map([
  ["Top", 1],
  ["Center", 2],
  ["Bottom", 3],
]);
const WRAP = 3;
const OVERFLOW = 1;

/** Univer's border kinds by Excel's style and weight. */
function borderKind({ style, weight }: Border): number {
  if (style === "Dash") return 4;
  if (style === "Dot") return 3;
  if (style === "Double") return 7;
  if (weight === "Hairline") return 2;
  if (weight === "Medium") return 8;
  return weight === "Thick" ? 13 : 1;
}

function borderData(border: Border | undefined) {
  return border && border.style !== "None" ? { s: borderKind(border), cl: { rgb: border.color } } : null;
}

/** A style as Univer has it; every property is there, so that nothing of an earlier style shines through. */
export function styleData(style: CellStyle): IStyleData {
  const { borders } = style;
  const bd: IBorderData = {
    t: borderData(borders?.top),
    b: borderData(borders?.bottom),
    l: borderData(borders?.left),
    r: borderData(borders?.right),
  };
  const numberFormat = style.numberFormat ?? GENERAL;
  return {
    ff: style.fontName && style.fontName !== DEFAULT_STYLE.fontName ? style.fontName : null,
    fs: style.fontSize ?? DEFAULT_FONT_SIZE,
    bl: style.bold ? 1 : 0,
    it: style.italic ? 1 : 0,
    ul: { s: style.underline && style.underline !== "None" ? 1 : 0 },
    st: { s: style.strikethrough ? 1 : 0 },
    cl: style.color ? { rgb: style.color } : null,
    bg: style.fill ? { rgb: style.fill } : null,
    bd,
    ht: HORIZONTAL.get(style.horizontal ?? "") ?? null,
    vt: VERTICAL.get(style.vertical ?? DEFAULT_STYLE.vertical) ?? null,
    tb: style.wrap ? WRAP : OVERFLOW,
    n: numberFormat === GENERAL ? null : { pattern: numberFormat },
  };
}

/**
 * A cell as Univer has it. Text stays text whatever it looks like; a formula is given with what our own calculator made
 * of it.
 * @param shown the cell's value, calculated
 */
export function cellData(cell: Cell, shown: CellValue): ICellData {
  const s = styleData(cell.style);
  if (cell.formula !== undefined) return { v: shown, t: null, f: cell.formula, p: null, s };
  if (typeof cell.value === "number") return { v: cell.value, t: NUMBER, f: null, p: null, s };
  if (typeof cell.value === "boolean") return { v: cell.value ? 1 : 0, t: BOOLEAN, f: null, p: null, s };
  if (cell.value === "") return { v: null, t: null, f: null, p: null, s };
  const isForced = cell.style.numberFormat !== TEXT_FORMAT && LOOKS_LIKE_MORE.test(cell.value);
  return { v: cell.value, t: isForced ? FORCED_TEXT : TEXT, f: null, p: null, s };
}

const Switch = z.optional(z.nullable(z.object({ s: z.number() })));
const Color = z.optional(z.nullable(z.object({ rgb: z.optional(z.nullable(z.string())) })));
const Choice = z.optional(z.nullable(z.number()));
const ChangedStyle = z.object({
  ...{ bl: Choice, it: Choice, ul: Switch, st: Switch, bg: Color, cl: Color },
  ...{ ht: Choice, vt: Choice, tb: Choice, n: z.optional(z.nullable(z.object({ pattern: z.string() }))) },
});

/** What a person changed of a style by a key of the keyboard (Ctrl+B, …), for the model. Unknown properties are left out. */
export function styleChange(changed: Readonly<Record<string, unknown>>): StyleChange {
  const style = ChangedStyle.parse(changed);
  const name = (names: ReadonlyMap<string, number>, wanted: unknown) => [...names].find(([, number]) => number === wanted)?.[0];
  return {
    ...(style.bl === undefined ? {} : { bold: style.bl === 1 }),
    ...(style.it === undefined ? {} : { italic: style.it === 1 }),
    ...(style.ul === undefined ? {} : { underline: style.ul?.s === 1 ? "Single" : "None" }),
    ...(style.st === undefined ? {} : { strikethrough: style.st?.s === 1 }),
    ...(style.bg === undefined ? {} : { fill: style.bg?.rgb ?? undefined }),
    ...(style.cl === undefined ? {} : { color: style.cl?.rgb ?? undefined }),
    ...(style.ht === undefined ? {} : { horizontal: name(HORIZONTAL, style.ht) }),
    ...(style.vt === undefined ? {} : { vertical: name(VERTICAL, style.vt) }),
    ...(style.tb === undefined ? {} : { wrap: style.tb === WRAP }),
    ...(style.n === undefined ? {} : { numberFormat: style.n?.pattern ?? undefined }),
  };
}
