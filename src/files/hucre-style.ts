import type { CellStyle as HucreStyle } from "hucre";
import type { Line, WritableStyle } from "./writable-workbook";

function rgb(color: string): { rgb: string } {
  return { rgb: color.replace("#", "").toUpperCase() };
}

function side(line: Line): { style: Line["style"]; color: { rgb: string } } {
  return { style: line.style, color: rgb(line.color) };
}

/** A cell's style in the words of the library. */
export function hucreStyle(style: WritableStyle): HucreStyle {
  const borders = bordersOf(style);
  return {
    font: fontOf(style),
    ...(style.fill !== undefined && { fill: { type: "pattern", pattern: "solid", fgColor: rgb(style.fill) } }),
    ...(borders && { border: borders }),
    alignment: alignmentOf(style),
    ...(style.numberFormat !== undefined && { numFmt: style.numberFormat }),
  };
}

/** A highlight's style: what Excel lets a conditional format change. Its fill stands in the background colour. */
export function hucreHighlight(style: WritableStyle): HucreStyle {
  const font = {
    ...(style.color !== undefined && { color: rgb(style.color) }),
    ...(style.bold !== undefined && { bold: style.bold }),
    ...(style.italic !== undefined && { italic: style.italic }),
    ...(style.underline !== undefined && { underline: style.underline }),
    ...(style.strikethrough !== undefined && { strikethrough: style.strikethrough }),
  };
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(style.fill !== undefined && {
      fill: { type: "pattern", pattern: "solid", fgColor: rgb(style.fill), bgColor: rgb(style.fill) },
    }),
  };
}

/** The font of cells that name none, as Japanese Excel has it in a new workbook. */
export const DEFAULT_FONT = { name: "游ゴシック", size: 11 } as const;

function fontOf(style: WritableStyle): NonNullable<HucreStyle["font"]> {
  return {
    name: style.fontName ?? DEFAULT_FONT.name,
    size: style.fontSize ?? DEFAULT_FONT.size,
    ...(style.bold !== undefined && { bold: style.bold }),
    ...(style.italic !== undefined && { italic: style.italic }),
    ...(style.underline !== undefined && { underline: style.underline }),
    ...(style.strikethrough !== undefined && { strikethrough: style.strikethrough }),
    ...(style.color !== undefined && { color: rgb(style.color) }),
  };
}

function bordersOf(style: WritableStyle): HucreStyle["border"] {
  if (style.borders) {
    return Object.fromEntries(Object.entries(style.borders).map(([edge, line]) => [edge, side(line)]));
  }
  if (style.border === undefined) return undefined;
  const line = side({ style: "thin", color: style.border });
  return { top: line, right: line, bottom: line, left: line };
}

function alignmentOf(style: WritableStyle): NonNullable<HucreStyle["alignment"]> {
  return {
    ...(style.horizontal !== undefined && { horizontal: style.horizontal }),
    ...(style.vertical !== undefined && { vertical: style.vertical }),
    ...(style.wrap !== undefined && { wrapText: style.wrap }),
    ...(style.shrinkToFit !== undefined && { shrinkToFit: style.shrinkToFit }),
    ...(style.indent !== undefined && { indent: style.indent }),
  };
}
