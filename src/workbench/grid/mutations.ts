import type {
  ICellData,
  IColumnData,
  IRange,
  IRowData,
  ISheetDataValidationRule,
  IStyleBase,
  IWorksheetData,
} from "@univerjs/core";

/** The one workbook that Univer shows. */
export const UNIT_ID = "workbook";

export type CellMatrix = Record<number, Record<number, ICellData | null>>;

export interface ConditionalRule {
  readonly cfId: string;
  readonly ranges: IRange[];
  readonly stopIfTrue: boolean;
  readonly rule: {
    readonly type: "highlightCell";
    readonly subType: "formula";
    readonly value: string;
    readonly style: IStyleBase;
  };
}

export interface SheetSelection {
  readonly range: IRange;
  readonly primary: IRange & { actualRow: number; actualColumn: number; isMerged: boolean; isMergedMainCell: boolean };
  readonly style: null;
}

/**
 * Univer's mutations and operations that painting uses, by id: the smallest steps that change what Univer shows, without
 * anything on its undo stack. The shapes are those of Univer 0.25.
 */
export interface Mutations {
  "sheet.mutation.set-range-values": { cellValue: CellMatrix };
  "sheet.mutation.set-row-data": { rowData: Record<number, IRowData | null> };
  "sheet.mutation.set-col-data": { columnData: Record<number, IColumnData | null> };
  "sheet.mutation.set-row-hidden": { ranges: IRange[] };
  "sheet.mutation.set-row-visible": { ranges: IRange[] };
  "sheet.mutation.set-col-hidden": { ranges: IRange[] };
  "sheet.mutation.set-col-visible": { ranges: IRange[] };
  "sheet.mutation.set-worksheet-row-height": { ranges: IRange[]; rowHeight: Record<number, number> };
  "sheet.mutation.set-worksheet-row-is-auto-height": { ranges: IRange[]; autoHeightInfo: Record<number, 0 | 1> };
  "sheet.mutation.set-worksheet-col-width": { ranges: IRange[]; colWidth: Record<number, number> };
  "sheet.mutation.set-worksheet-row-count": { rowCount: number };
  "sheet.mutation.set-worksheet-column-count": { columnCount: number };
  "sheet.mutation.set-frozen": { startRow: number; startColumn: number; ySplit: number; xSplit: number };
  "sheet.mutation.set-tab-color": { color: string };
  "sheet.mutation.toggle-gridlines": { showGridlines: 0 | 1 };
  "sheet.mutation.add-worksheet-merge": { ranges: IRange[] };
  "sheet.mutation.remove-worksheet-merge": { ranges: IRange[] };
  "sheet.mutation.insert-sheet": { index: number; sheet: IWorksheetData };
  "sheet.mutation.remove-sheet": { subUnitName: string };
  "sheet.mutation.set-worksheet-name": { name: string };
  "sheet.mutation.set-worksheet-order": { fromOrder: number; toOrder: number };
  "sheet.mutation.set-worksheet-hidden": { hidden: 0 | 1 };
  "data-validation.mutation.addRule": { rule: ISheetDataValidationRule[] };
  "data-validation.mutation.removeRule": { ruleId: string[] };
  "sheet.mutation.add-conditional-rule": { rule: ConditionalRule };
  "sheet.mutation.delete-conditional-rule": { cfId: string };
  "sheet.mutation.update-note": {
    sheetId: string;
    row: number;
    col: number;
    note: { id: string; row: number; col: number; width: number; height: number; note: string };
  };
  "sheet.mutation.remove-note": { sheetId: string; row: number; col: number };
  "sheet.operation.set-worksheet-active": object;
  "sheet.operation.set-selections": { selections: SheetSelection[]; reveal: boolean };
  "sheet.command.set-row-is-auto-height": { ranges: IRange[] };
}

/** Carries out one mutation on a sheet of the workbook that Univer shows. */
export type Mutate = <Id extends keyof Mutations>(sheetId: string, id: Id, params: Mutations[Id]) => void;
