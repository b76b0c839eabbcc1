import { type Area, isSingleCell, isUnbounded, mapCells } from "../model/area";
import { valueType } from "../model/cell";
import { invalidArgument, wrongDimensions } from "../model/failure";
import { DEFAULT_STYLE } from "../model/style";
import { formatCells, formatNumbers } from "../operations/format";
import { setLink, writeCells, type Written } from "../operations/write";
import { plainRecord, text } from "../protocol/arguments";
import type { Property } from "../protocol/host-object";
import type { RangeState } from "./areas";

/** Cells that one answer may carry; the payload limit stops larger ones in any case. */
const MOST_CELLS = 5_000_000;

/** A property that has one value per cell. Of whole rows and columns Excel tells none. */
function perCell(
  value: (state: RangeState, row: number, column: number) => unknown,
): Required<Pick<Property<RangeState>, "get">> {
  return {
    get: (state) => {
      if (isUnbounded(state.area) || state.area.rows * state.area.columns > MOST_CELLS) return null;
      return mapCells(state.area, (row, column) => value(state, row, column));
    },
  };
}

function written(value: unknown): Written {
  if (value === null || value === undefined) return null;
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") throw invalidArgument();
  return value;
}

/** A value for each cell: rows of columns of the range's own size, or one value for all. */
function matrix(area: Area, value: unknown): Written[][] {
  if (isUnbounded(area)) throw wrongDimensions();
  if (!Array.isArray(value)) {
    const one = written(value);
    return mapCells(area, () => one);
  }
  return value.map((row: unknown) => {
    if (!Array.isArray(row)) throw wrongDimensions();
    return row.map(written);
  });
}

function write(state: RangeState, value: unknown): void {
  const { book } = state.context;
  state.context.change((change) => writeCells(book, change, state.sheet, state.area, matrix(state.area, value)));
}

const formula = perCell(({ context, sheet }, row, column) => {
  const cell = sheet.cellAt(row, column);
  return cell.formula ?? context.book.valueAt(sheet, row, column);
});

const numberFormat: Property<RangeState> = {
  ...perCell(({ sheet }, row, column) => sheet.cellAt(row, column).style.numberFormat ?? DEFAULT_STYLE.numberFormat),
  set: (state, value) => {
    state.context.change((change) => {
      // One format for all is also how whole rows and columns are formatted.
      if (!Array.isArray(value)) return formatCells(change, state.sheet, state.area, { numberFormat: text(value) });
      const formats = matrix(state.area, value);
      if (formats.length !== state.area.rows || formats.some((row) => row.length !== state.area.columns)) throw wrongDimensions();
      const texts = formats.map((row) => row.map((format) => (format === null ? null : text(format))));
      formatNumbers(change, state.sheet, state.area, texts);
    });
  },
};

/** Excel's own look of a new link. */
const LINK_STYLE = { color: "#0563C1", underline: "Single" } as const;

function link(state: RangeState, value: unknown): void {
  const optional = (key: string, from: Readonly<Record<string, unknown>>) =>
    from[key] === undefined || from[key] === null ? {} : { [key]: text(from[key]) };
  state.context.change((change) => {
    const { sheet, area, context } = state;
    if (value === null || value === undefined) return setLink(change, sheet, area, undefined);
    const given = plainRecord(value);
    const {
      textToDisplay,
      ...made
    }: { textToDisplay?: string; address?: string; documentReference?: string; screenTip?: string } = {
      ...optional("address", given),
      ...optional("documentReference", given),
      ...optional("screenTip", given),
      ...optional("textToDisplay", given),
    };
    setLink(change, sheet, area, made);
    formatCells(change, sheet, area, LINK_STYLE);
    const isEmpty = isSingleCell(area) && context.book.valueAt(sheet, area.row, area.column) === "";
    const shown = textToDisplay ?? (isEmpty ? (made.documentReference ?? made.address) : undefined);
    if (shown !== undefined)
      writeCells(
        context.book,
        change,
        sheet,
        area,
        mapCells(area, () => `'${shown}`),
      );
  });
}

/** The properties of a range that hold what its cells hold. */
export const VALUE_PROPERTIES: Readonly<Record<string, Property<RangeState>>> = {
  Values: {
    ...perCell(({ context, sheet }, row, column) => context.book.valueAt(sheet, row, column)),
    set: write,
  },
  Formulas: { ...formula, set: write },
  FormulasLocal: { ...formula, set: write },
  Text: perCell(({ context, sheet }, row, column) => context.book.textAt(sheet, row, column)),
  ValueTypes: perCell(({ context, sheet }, row, column) =>
    valueType(context.book.valueAt(sheet, row, column), context.book.calculator.isFormula(sheet, row, column)),
  ),
  NumberFormat: numberFormat,
  NumberFormatLocal: numberFormat,
  Hyperlink: {
    get: ({ context, sheet, area }) => {
      const { link: own } = sheet.cellAt(area.row, area.column);
      return isSingleCell(area) && own ? { textToDisplay: context.book.textAt(sheet, area.row, area.column), ...own } : null;
    },
    set: link,
  },
};
