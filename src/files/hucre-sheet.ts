import type { Cell, CellValue, ConditionalRule, DataValidation, NamedRange, SheetChart, WriteSheet } from "hucre";
import { type CellPlan, columnLetters, fixedRangeAddress, quotedSheet, rangeAddress } from "../sheets";
import { hucreHighlight, hucreStyle } from "./hucre-style";
import type { WritableCell, WritableChart, WritableSheet, WritableStyle, WritableValidation } from "./writable-workbook";

const POINTS_PER_INCH = 72;

/** A sheet in the words of the library. Its names are the workbook's: {@link hucreNames}. */
export function hucreSheet(sheet: WritableSheet): WriteSheet {
  const styles = new Map<string, WritableStyle>(Object.entries(sheet.styles));
  const styleOf = (name: string): WritableStyle => {
    const style = styles.get(name);
    if (!style) throw new Error(`The sheet ${sheet.name} has no style ${name}`);
    return style;
  };
  const cells = new Map<string, Partial<Cell>>();
  const rows: CellValue[][] = sheet.rows.map((row, rowIndex) =>
    row.cells.map((cell, columnIndex) => {
      const style = cell?.style ?? row.style ?? sheet.columns[columnIndex]?.style;
      if (cell || style !== undefined) {
        cells.set(`${rowIndex},${columnIndex}`, {
          ...hucreCell(cell),
          ...(style !== undefined && { style: hucreStyle(styleOf(style)) }),
        });
      }
      return null;
    }),
  );
  return {
    name: sheet.name,
    columns: sheet.columns.map((column) => ({
      width: column.width,
      ...(column.hidden && { hidden: true }),
      ...(column.style !== undefined && { style: hucreStyle(styleOf(column.style)) }),
    })),
    rows,
    cells,
    rowDefs: rowDefinitions(sheet),
    dataValidations: sheet.validations.map(hucreValidation),
    conditionalRules: sheet.conditionalFormats.map((format, index): ConditionalRule => ({
      type: "expression",
      priority: index + 1,
      formula: bare(format.formula),
      style: hucreHighlight(styleOf(format.style)),
      range: rangesOf(format),
      ...(format.stopIfTrue && { stopIfTrue: true }),
    })),
    ...(sheet.merges && {
      merges: sheet.merges.map((range) => ({
        startRow: range.top,
        startCol: range.left,
        endRow: range.bottom,
        endCol: range.right,
      })),
    }),
    ...(sheet.filter && { autoFilter: { range: rangeAddress(sheet.filter) } }),
    ...(sheet.charts && { charts: sheet.charts.map(hucreChart) }),
    ...(sheet.freeze && { freezePane: sheet.freeze }),
    ...pageOf(sheet),
    view: {
      ...(sheet.gridlines === false && { showGridLines: false }),
      ...(sheet.tabColor !== undefined && { tabColor: { rgb: sheet.tabColor.replace("#", "") } }),
    },
    ...(sheet.visibility === "hidden" && { hidden: true }),
    ...(sheet.visibility === "veryHidden" && { veryHidden: true }),
  };
}

/** The names of a sheet's ranges, its print area and title rows among them. */
export function hucreNames(sheet: WritableSheet): NamedRange[] {
  const on = (address: string): string => `${quotedSheet(sheet.name)}!${address}`;
  const { area } = sheet.print ?? {};
  const titles = sheet.print ? printTitles(sheet.print) : [];
  return [
    ...sheet.names.map(({ name, range }) => ({ name, range: on(fixedRangeAddress(range)) })),
    ...(area ? [{ name: "_xlnm.Print_Area", range: on(fixedRangeAddress(area)), scope: sheet.name }] : []),
    ...(titles.length > 0 ? [{ name: "_xlnm.Print_Titles", range: titles.map(on).join(","), scope: sheet.name }] : []),
  ];
}

/** Columns first, as Excel writes them. */
function printTitles({ titleRows, titleColumns }: NonNullable<WritableSheet["print"]>): string[] {
  return [
    ...(titleColumns ? [`$${columnLetters(titleColumns.first)}:$${columnLetters(titleColumns.last)}`] : []),
    ...(titleRows ? [`$${titleRows.first + 1}:$${titleRows.last + 1}`] : []),
  ];
}

function hucreChart({ kind, title, categories, series, area, numberFormat, most }: WritableChart): SheetChart {
  return {
    type: kind === "column" ? "column" : "bar",
    ...(kind === "stackedBar" && { barGrouping: "stacked" }),
    title,
    series: series.map(({ name, values, color }) => ({
      name,
      values: fixedRangeAddress(values),
      ...(categories && { categories: fixedRangeAddress(categories) }),
      ...(color !== undefined && { color: color.replace("#", "") }),
    })),
    legend: series.length > 1 ? "bottom" : false,
    axes: {
      y: { numberFormat: { formatCode: numberFormat }, scale: { min: 0, ...(most !== undefined && { max: most }) } },
      // Bars are drawn from the bottom up: the first row of the table stands on top.
      ...(kind !== "column" && { x: { reverse: true } }),
    },
    anchor: { from: { row: area.top, col: area.left }, to: { row: area.bottom + 1, col: area.right + 1 } },
  };
}

/** Formulas stand in files without their `=`. */
function bare(formula: string): string {
  return formula.replace(/^=/, "");
}

function hucreCell(cell: WritableCell | null): Partial<Cell> {
  if (!cell) return {};
  return { ...contentOf(cell), ...linkOf(cell), ...noteOf(cell) };
}

function contentOf(cell: WritableCell): Partial<Cell> {
  if (cell.formula !== undefined) {
    return {
      type: "formula",
      formula: bare(cell.formula),
      ...(cell.calculated !== undefined && { formulaResult: writable(cell.calculated) }),
    };
  }
  if (cell.value === undefined || cell.value === "") return {};
  // The library takes a text like `#N/A` for an error unless it comes as a run of rich text.
  if (typeof cell.value === "string" && cell.value.startsWith("#")) return { richText: [{ text: safeText(cell.value) }] };
  return { value: writable(cell.value) };
}

function writable(value: NonNullable<WritableCell["value"]>): CellValue {
  return typeof value === "string" ? safeText(value) : value;
}

/** Files write characters that XML cannot hold as `_x0007_`: a text that looks like that is marked to stay what it is. */
function safeText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}

function noteOf({ note }: WritableCell): Partial<Cell> {
  return note ? { comment: { author: note.author, text: safeText(note.content) } } : {};
}

function linkOf(cell: WritableCell): Partial<Cell> {
  if (cell.link) return { hyperlink: inner(cell.link) };
  if (!cell.url) return {};
  return { hyperlink: { target: cell.url.address, ...(cell.url.tooltip !== undefined && { tooltip: cell.url.tooltip }) } };
}

function inner(link: NonNullable<CellPlan["link"]>): NonNullable<Cell["hyperlink"]> {
  return {
    target: "",
    location: `${quotedSheet(link.sheet)}!${link.cell}`,
    ...(link.tooltip !== undefined && { tooltip: link.tooltip }),
  };
}

function rangesOf({ range, alsoOn = [] }: Pick<WritableValidation, "range" | "alsoOn">): string {
  return [range, ...alsoOn].map(rangeAddress).join(" ");
}

function rowDefinitions(sheet: WritableSheet): NonNullable<WriteSheet["rowDefs"]> {
  return new Map(
    sheet.rows.flatMap((row, index) =>
      row.height === undefined && !row.hidden
        ? []
        : [[index, { ...(row.height !== undefined && { height: row.height }), ...(row.hidden && { hidden: true }) }] as const],
    ),
  );
}

function hucreValidation(plan: WritableValidation): DataValidation {
  return {
    ...ruleOf(plan.rule),
    range: rangesOf(plan),
    allowBlank: true,
    showInputMessage: plan.prompt !== undefined,
    ...(plan.prompt && { inputTitle: plan.prompt.title, inputMessage: plan.prompt.message }),
    showErrorMessage: plan.alert !== undefined,
    ...(plan.alert && { errorStyle: plan.alert.style, errorTitle: plan.alert.title, errorMessage: plan.alert.message }),
  };
}

function ruleOf(rule: WritableValidation["rule"]): Pick<DataValidation, "type" | "operator" | "formula1" | "formula2"> {
  switch (rule.kind) {
    case "list":
      return { type: "list", formula1: `${quotedSheet(rule.source.sheet)}!${fixedRangeAddress(rule.source.range)}` };
    case "listFormula":
      return { type: "list", formula1: bare(rule.formula) };
    case "custom":
      return { type: "custom", formula1: bare(rule.formula) };
    case "whole":
    case "decimal":
    case "date":
    case "time":
    case "textLength":
      return {
        type: rule.kind,
        operator: rule.comparison,
        formula1: bare(rule.first),
        ...(rule.second !== undefined && { formula2: bare(rule.second) }),
      };
  }
}

function pageOf(sheet: WritableSheet): Pick<WriteSheet, "pageSetup" | "headerFooter"> {
  if (!sheet.print) return {};
  const { orientation, fitToWidth, pagesWide = 1, pagesTall = 0, header, footer } = sheet.print;
  return {
    pageSetup: {
      paperSize: "a4",
      orientation,
      // Height 0: as many pages as it takes.
      ...(fitToWidth && { fitToPage: true, fitToWidth: pagesWide, fitToHeight: pagesTall }),
      ...marginsOf(sheet),
    },
    ...((header !== undefined || footer !== undefined) && {
      headerFooter: { ...(header !== undefined && { oddHeader: header }), ...(footer !== undefined && { oddFooter: footer }) },
    }),
  };
}

/** Narrow, so that the form reads at about its full size. In inches, as files have them. */
const NARROW = { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };

function marginsOf(sheet: WritableSheet): { margins: typeof NARROW } {
  if (!sheet.margins) return { margins: NARROW };
  const { left, right, top, bottom, header, footer } = sheet.margins;
  const inches = (points: number): number => points / POINTS_PER_INCH;
  return {
    margins: {
      left: inches(left),
      right: inches(right),
      top: inches(top),
      bottom: inches(bottom),
      header: inches(header),
      footer: inches(footer),
    },
  };
}
