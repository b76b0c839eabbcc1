import type { BorderSide, CellStyle as FileStyle, Color } from "hucre";
import type { Border, CellStyle } from "../host";

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** Excel's own font of a new workbook: a file that names it says nothing of its own. */
const STANDARD_FONTS: ReadonlySet<string> = new Set(["游ゴシック", "Yu Gothic"]);
const STANDARD_SIZE = 11;

/** Colours of a theme cannot be told without the theme; what is not given as a colour is left as the default. */
function colour(given: Color | undefined): string | undefined {
  return given?.rgb === undefined ? undefined : `#${given.rgb.slice(-6).toUpperCase()}`;
}

/** A file's style in the words of the model. */
export function modelStyle({ font, fill, border, alignment, numFmt, protection }: FileStyle): CellStyle {
  const color = colour(font?.color);
  const ground = fill?.type === "pattern" && fill.pattern !== "none" ? colour(fill.fgColor ?? fill.bgColor) : undefined;
  const horizontal = HORIZONTAL[keyOf(HORIZONTAL, alignment?.horizontal) ?? "left"];
  const vertical = VERTICAL[keyOf(VERTICAL, alignment?.vertical) ?? "bottom"];
  const borders = {
    ...line("top", border?.top),
    ...line("right", border?.right),
    ...line("bottom", border?.bottom),
    ...line("left", border?.left),
  };
  return {
    ...(numFmt !== undefined && numFmt !== "General" ? { numberFormat: numFmt } : {}),
    ...(ground === undefined ? {} : { fill: ground }),
    ...(color === undefined || color === "#000000" ? {} : { color }),
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
    ...(font?.underline ? { underline: "Single" } : {}),
    ...(font?.strikethrough ? { strikethrough: true } : {}),
    ...(font?.name !== undefined && !STANDARD_FONTS.has(font.name) ? { fontName: font.name } : {}),
    ...(font?.size !== undefined && font.size !== STANDARD_SIZE ? { fontSize: font.size } : {}),
    ...(alignment?.wrapText ? { wrap: true } : {}),
    ...(alignment?.shrinkToFit ? { shrinkToFit: true } : {}),
    ...(alignment?.indent ? { indent: alignment.indent } : {}),
    ...(keyOf(HORIZONTAL, alignment?.horizontal) ? { horizontal } : {}),
    ...(keyOf(VERTICAL, alignment?.vertical) ? { vertical } : {}),
    ...(protection?.locked === false ? { locked: false } : {}),
    ...(Object.keys(borders).length > 0 ? { borders } : {}),
  };
}

function keyOf<Key extends string>(names: Readonly<Record<Key, string>>, wanted: string | undefined): Key | undefined {
  for (const name in names) if (name === wanted) return name;
  return undefined;
}

function line<Side extends string>(side: Side, given: BorderSide | undefined): Partial<Record<Side, Border>> {
  if (!given) return {};
  const made: Partial<Record<Side, Border>> = {};
  made[side] = { ...lineStyle(given), color: colour(given.color) ?? "#000000" };
  return made;
}

function lineStyle({ style }: BorderSide): Pick<Border, "style" | "weight"> {
  switch (style) {
    case "hair":
      return { style: "Continuous", weight: "Hairline" };
    case "medium":
    case "thick":
      return { style: "Continuous", weight: style === "thick" ? "Thick" : "Medium" };
    case "double":
      return { style: "Double", weight: "Thick" };
    case "dotted":
      return { style: "Dot", weight: "Thin" };
    case "thin":
      return { style: "Continuous", weight: "Thin" };
    case "dashed":
    case "dashDot":
    case "dashDotDot":
    case "slantDashDot":
      return { style: "Dash", weight: "Thin" };
    case "mediumDashed":
    case "mediumDashDot":
    case "mediumDashDotDot":
      return { style: "Dash", weight: "Medium" };
  }
}
