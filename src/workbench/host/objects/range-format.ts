import { type Area, contains, isUnbounded, isWholeColumns, isWholeRows, lastColumn, lastRow } from "../model/area";
import { columnOfKey, rowOfKey } from "../model/cell";
import { invalidArgument } from "../model/failure";
import type { Sheet } from "../model/sheet";
import { type Border, type BorderEdge, type CellStyle, DEFAULT_STYLE, type StyleProperty } from "../model/style";
import { borderOf, drawBorder, formatCells, setTracks } from "../operations/format";
import { color, number, oneOf, text, truth, wholeNumber } from "../protocol/arguments";
import { HostClass, type Property } from "../protocol/host-object";
import type { AreasState } from "./areas";

const HORIZONTAL = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const UNDERLINE = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
const LINES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

/** Every different value of something over the cells of areas, until there are two. */
function distinct<T>(sheet: Sheet, areas: readonly Area[], of: (style: CellStyle) => T): Set<T> {
  const found = new Set<T>();
  for (const area of areas) {
    const { rows, columns } = sheet.layout;
    if (isUnbounded(area)) {
      for (const key of sheet.keysWithin(area)) found.add(of(sheet.cellAt(rowOfKey(key), columnOfKey(key)).style));
      const tracks = isWholeColumns(area) ? columns : rows;
      const first = isWholeColumns(area) ? area.column : area.row;
      const count = isWholeColumns(area) ? area.columns : area.rows;
      let styled = 0;
      for (const [index, track] of tracks) {
        if (index < first || index >= first + count || !track.style) continue;
        found.add(of(track.style));
        styled++;
      }
      if (styled < count) found.add(of({}));
    } else {
      for (let row = area.row; row <= lastRow(area); row++) {
        for (let column = area.column; column <= lastColumn(area); column++) {
          found.add(of(sheet.cellAt(row, column).style));
          if (found.size > 1) return found;
        }
      }
    }
  }
  return found;
}

/** The value that all cells share, or null when they differ: Excel's answer. */
export function shared<T>(sheet: Sheet, areas: readonly Area[], of: (style: CellStyle) => T): T | null {
  const [first, ...others] = distinct(sheet, areas, of);
  return others.length > 0 || first === undefined ? null : first;
}

function style<K extends StyleProperty>(
  key: K,
  missing: NonNullable<CellStyle[K]>,
  read: (value: unknown) => NonNullable<CellStyle[K]>,
): Property<AreasState> {
  return {
    get: ({ sheet, areas }) => shared(sheet, areas, (one) => one[key] ?? missing),
    set: (state, value) => restyle(state, { [key]: read(value) }),
  };
}

function restyle(state: AreasState, change: Parameters<typeof formatCells>[3]): void {
  state.context.change((transaction) => {
    for (const area of state.areas) formatCells(transaction, state.sheet, area, change);
  });
}

const Fill = new HostClass<AreasState>(() => ({
  name: "RangeFill",
  properties: { Color: style("fill", "#FFFFFF", color) },
  methods: { Clear: (state) => restyle(state, { fill: undefined }) },
}));

const Font = new HostClass<AreasState>(() => ({
  name: "RangeFont",
  properties: {
    Bold: style("bold", DEFAULT_STYLE.bold, truth),
    Italic: style("italic", DEFAULT_STYLE.italic, truth),
    Color: style("color", DEFAULT_STYLE.color, color),
    Name: style("fontName", DEFAULT_STYLE.fontName, text),
    Size: style("fontSize", DEFAULT_STYLE.fontSize, number),
    Underline: style("underline", DEFAULT_STYLE.underline, (value) => oneOf(value, UNDERLINE)),
    Strikethrough: style("strikethrough", DEFAULT_STYLE.strikethrough, truth),
  },
}));

const CellProtection = new HostClass<AreasState>(() => ({
  name: "FormatProtection",
  properties: { Locked: style("locked", DEFAULT_STYLE.locked, truth) },
}));

interface BorderState extends AreasState {
  readonly edge: BorderEdge;
}

const THIN: Border = { style: "Continuous", weight: "Thin", color: "#000000" };

function border(state: BorderState): Border | undefined {
  const area = state.areas[0];
  return area && borderOf(state.sheet, area, state.edge);
}

function draw(state: BorderState, change: Partial<Border>): void {
  const next = { ...(border(state) ?? THIN), ...change };
  state.context.change((transaction) => {
    for (const area of state.areas) {
      drawBorder(transaction, state.sheet, area, state.edge, next.style === "None" ? undefined : next);
    }
  });
}

const RangeBorder = new HostClass<BorderState>(() => ({
  name: "RangeBorder",
  identity: (state) => state.edge,
  properties: {
    SideIndex: { get: (state) => state.edge },
    Style: { get: (state) => border(state)?.style ?? "None", set: (state, value) => draw(state, { style: oneOf(value, LINES) }) },
    Weight: {
      get: (state) => border(state)?.weight ?? "Thin",
      set: (state, value) => draw(state, { weight: oneOf(value, WEIGHTS) }),
    },
    Color: { get: (state) => border(state)?.color ?? "#000000", set: (state, value) => draw(state, { color: color(value) }) },
  },
}));

const edgeOf = (state: AreasState, edge: BorderEdge) => RangeBorder.of({ ...state, edge });

const Borders = new HostClass<AreasState>(() => ({
  name: "RangeBorderCollection",
  properties: { Count: { get: () => EDGES.length } },
  items: (state) => EDGES.map((edge) => edgeOf(state, edge)),
  item: (state, key) => edgeOf(state, oneOf(key.raw(0), EDGES)),
  methods: {
    GetItemAt: (state, args) => edgeOf(state, EDGES[args.whole(0)] ?? oneOf(undefined, EDGES)),
  },
}));

function trackSize(kind: "rows" | "columns"): Property<AreasState> {
  return {
    get: ({ sheet, areas }) => {
      const sizes = new Set<number>();
      for (const area of areas) {
        const first = kind === "rows" ? area.row : area.column;
        const count = kind === "rows" ? area.rows : area.columns;
        for (let index = first; index < first + count && sizes.size < 2; index++) {
          sizes.add(kind === "rows" ? sheet.rowHeight(index) : sheet.columnWidth(index));
          const whole = kind === "rows" ? isWholeColumns(area) : isWholeRows(area);
          // Far from anything set, every further row or column is the standard one.
          if (whole && index > Math.max(0, ...sheet.layout[kind].keys())) break;
        }
      }
      const [size, other] = sizes;
      return other === undefined ? (size ?? null) : null;
    },
    set: ({ context, sheet, areas }, value) => {
      const size = number(value);
      const most = kind === "rows" ? 409 : 1_790;
      if (size < 0 || size > most) throw invalidArgument();
      context.change((transaction) => {
        for (const area of areas) {
          const [first, count] = kind === "rows" ? [area.row, area.rows] : [area.column, area.columns];
          setTracks(transaction, sheet, kind, first, count, { size, hidden: size === 0 });
        }
      });
    },
  };
}

function autofit(kind: "rows" | "columns") {
  return ({ context, sheet, areas }: AreasState) =>
    context.change((transaction) => {
      for (const area of areas) {
        const set = [...sheet.layout[kind].keys()].filter((index) =>
          kind === "rows"
            ? contains({ ...area, column: 0, columns: 1 }, index, 0)
            : contains({ ...area, row: 0, rows: 1 }, 0, index),
        );
        for (const index of set) setTracks(transaction, sheet, kind, index, 1, "autofit");
      }
    });
}

/** `Range.format` and `RangeAreas.format`. */
export const RangeFormat = new HostClass<AreasState>(() => ({
  name: "RangeFormat",
  properties: {
    HorizontalAlignment: style("horizontal", DEFAULT_STYLE.horizontal, (value) => oneOf(value, HORIZONTAL)),
    VerticalAlignment: style("vertical", DEFAULT_STYLE.vertical, (value) => oneOf(value, VERTICAL)),
    WrapText: style("wrap", DEFAULT_STYLE.wrap, truth),
    ShrinkToFit: style("shrinkToFit", DEFAULT_STYLE.shrinkToFit, truth),
    IndentLevel: style("indent", DEFAULT_STYLE.indent, wholeNumber),
    ColumnWidth: trackSize("columns"),
    RowHeight: trackSize("rows"),
  },
  objects: {
    Fill: (state) => Fill.of(state),
    Font: (state) => Font.of(state),
    Borders: (state) => Borders.of(state),
    Protection: (state) => CellProtection.of(state),
  },
  methods: {
    // Widths and heights that were set are forgotten; the grid measures rows that have none.
    AutofitRows: autofit("rows"),
    AutofitColumns: autofit("columns"),
  },
}));
