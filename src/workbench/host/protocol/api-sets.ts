/**
 * The requirement set that each member of the host belongs to, where it is above ExcelApi 1.1, as Microsoft documents
 * it. npm's client leaves the check to the host, so this is what makes a workbook of a lower level refuse.
 */
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  "1.2": [
    "Range.columnHidden",
    "Range.merge",
    "Range.rowHidden",
    "Range.sort",
    "Range.unmerge",
    "RangeFormat.autofitColumns",
    "RangeFormat.autofitRows",
    "RangeFormat.columnWidth",
    "RangeFormat.protection",
    "RangeFormat.rowHeight",
    "Table.convertToRange",
    "Table.worksheet",
    "Worksheet.protection",
  ],
  "1.3": [
    "Range._ValidateArraySize",
    "Range.getColumnsAfter",
    "Range.getColumnsBefore",
    "Range.getResizedRange",
    "Range.getRowsAbove",
    "Range.getRowsBelow",
  ],
  "1.4": [
    "ChartCollection.getCount",
    "ChartCollection.getItemOrNullObject",
    "NamedItem.comment",
    "NamedItem.delete",
    "NamedItem.getRangeOrNullObject",
    "NamedItem.scope",
    "NamedItem.worksheet",
    "NamedItem.worksheetOrNullObject",
    "NamedItemCollection.add",
    "Range.getIntersectionOrNullObject",
    "Range.getUsedRangeOrNullObject",
    "Workbook.settings",
    "Worksheet.getUsedRangeOrNullObject",
    "Worksheet.names",
    "WorksheetCollection.getCount",
  ],
  "1.5": [
    "Workbook._Runtime",
    "Worksheet.getNext",
    "Worksheet.getNextOrNullObject",
    "Worksheet.getPrevious",
    "Worksheet.getPreviousOrNullObject",
    "WorksheetCollection.getFirst",
    "WorksheetCollection.getLast",
  ],
  "1.6": ["Application.suspendApiCalculationUntilNextSync", "Range.calculate", "Range.conditionalFormats", "Worksheet.calculate"],
  "1.7": [
    "Chart.chartType",
    "Chart.id",
    "ChartAxis.reversePlotOrder",
    "ChartSeries.delete",
    "ChartSeries.setValues",
    "ChartSeries.setXAxisValues",
    "ChartSeriesCollection.add",
    "NamedItem.formula",
    "Range.getAbsoluteResizedRange",
    "Range.getSurroundingRegion",
    "Range.hyperlink",
    "Range.isEntireColumn",
    "Range.isEntireRow",
    "Range.numberFormatLocal",
    "Workbook.getActiveCell",
    "Workbook.name",
    "Workbook.properties",
    "Worksheet._GetAnotherWorksheetById",
    "Worksheet._GetSheetById",
    "Worksheet.copy",
    "Worksheet.freezePanes",
    "Worksheet.getRangeByIndexes",
    "Worksheet.standardHeight",
    "Worksheet.standardWidth",
    "Worksheet.tabColor",
  ],
  "1.8": [
    "ChartAxis.numberFormat",
    "Range.dataValidation",
    "Runtime.enableEvents",
    "Workbook.readOnly",
    "Worksheet.showGridlines",
    "Worksheet.showHeadings",
  ],
  "1.9": [
    "Application.calculationState",
    "Application.suspendScreenUpdatingUntilNextSync",
    "ConditionalFormat.getRanges",
    "Range.copyFrom",
    "Range.find",
    "Range.findOrNullObject",
    "Range.getCellProperties",
    "Range.getColumnProperties",
    "Range.getRowProperties",
    "Range.setCellProperties",
    "Range.setColumnProperties",
    "Range.setRowProperties",
    "RangeFont.strikethrough",
    "RangeFormat.indentLevel",
    "RangeFormat.shrinkToFit",
    "Workbook.getSelectedRanges",
    "Worksheet.autoFilter",
    "Worksheet.findAll",
    "Worksheet.findAllOrNullObject",
    "Worksheet.getRanges",
    "Worksheet.pageLayout",
  ],
  "1.10": ["Range.height", "Range.left", "Range.top", "Range.width"],
  "1.11": [
    "Application.cultureInfo",
    "Application.decimalSeparator",
    "Application.thousandsSeparator",
    "Application.useSystemSeparators",
  ],
  "1.13": ["Range.getMergedAreasOrNullObject"],
  "1.18": ["Workbook.notes", "Worksheet.notes"],
};

/** The same for events, by the names of their registrations on the wire. */
const EVENTS: Readonly<Record<string, readonly string[]>> = {
  "1.7": [
    "Worksheet.ActivatedEvent",
    "Worksheet.DataChangedEvent",
    "Worksheet.DeactivatedEvent",
    "Worksheet.SelectionChangedEvent",
    "WorksheetCollection.ActivatedEvent",
    "WorksheetCollection.AddedEvent",
    "WorksheetCollection.DeactivatedEvent",
    "WorksheetCollection.DeletedEvent",
  ],
  "1.9": [
    "Worksheet.FormatChangedEvent",
    "WorksheetCollection.DataChangedEvent",
    "WorksheetCollection.FormatChangedEvent",
    "WorksheetCollection.SelectionChangedEvent",
  ],
  "1.10": ["Worksheet.RowSortedEvent", "WorksheetCollection.RowSortedEvent"],
  "1.11": ["Worksheet.RowHiddenChangedEvent", "WorksheetCollection.RowHiddenChangedEvent"],
  "1.14": ["Worksheet.ProtectionChangedEvent", "WorksheetCollection.ProtectionChangedEvent"],
  "1.17": [
    "Worksheet.EventNameChanged",
    "Worksheet.EventVisibilityChanged",
    "WorksheetCollection.EventMoved",
    "WorksheetCollection.EventNameChanged",
    "WorksheetCollection.EventVisibilityChanged",
  ],
};

const SINCE = new Map(
  [MEMBERS, EVENTS].flatMap((sets) =>
    Object.entries(sets).flatMap(([version, members]) => members.map((member) => [member, version] as const)),
  ),
);

/** The ExcelApi version that a member came with, in the names of the wire (`Range`, `Hyperlink`). */
export function memberSince(className: string, member: string): string {
  const name = member.replace(/^_(?:Unr|R)egister/, "");
  return SINCE.get(`${className}.${authoredName(name)}`) ?? SINCE.get(`${className}.${name}`) ?? "1.1";
}

/** A member's name as authors write it (`hyperlink` for `Hyperlink`). */
export function authoredName(member: string): string {
  return member.replace(/^[A-Z]+(?=[A-Z][a-z]|$)|^[A-Z]/, (start) => start.toLowerCase());
}
