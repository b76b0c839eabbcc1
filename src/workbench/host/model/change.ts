import type { Area } from "./area";
import type { CellValue } from "./cell";
import type { Visibility } from "./layout";

/** Who changed the workbook: a person by hand, an add-in through the API, or undo and redo. */
export type Origin = "person" | "addin" | "undo";

/** Excel's `DataChangeType`. */
export type CellsChangeType =
  "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

/** Excel's shift directions of inserted and deleted cells. */
export type Shift = "Down" | "Right" | "Up" | "Left";

/** What the one cell of a change held before and after; Excel tells it for single cells only. */
export interface CellDetail {
  readonly before: CellValue;
  readonly after: CellValue;
  readonly typeBefore: string;
  readonly typeAfter: string;
}

/** One change of a workbook, told after it has happened. */
export type WorkbookChange =
  | {
      readonly kind: "cells";
      readonly sheetId: string;
      readonly area: Area;
      readonly changeType: CellsChangeType;
      readonly origin: Origin;
      readonly detail?: CellDetail;
      readonly shift?: Shift;
      /** Only a choice from a validation's drop-down list; Excel tells add-ins of it on some platforms only. */
      readonly fromDropDown?: true;
    }
  | { readonly kind: "format"; readonly sheetId: string; readonly area: Area; readonly origin: Origin }
  /** Widths, heights, freeze panes, validations, conditional formats, print set-up, links. */
  | { readonly kind: "layout"; readonly sheetId: string; readonly origin: Origin }
  | {
      readonly kind: "rowsHidden";
      readonly sheetId: string;
      readonly area: Area;
      readonly hidden: boolean;
      readonly origin: Origin;
    }
  | { readonly kind: "rowsSorted"; readonly sheetId: string; readonly area: Area; readonly origin: Origin }
  | { readonly kind: "protection"; readonly sheetId: string; readonly isProtected: boolean; readonly origin: Origin }
  | { readonly kind: "sheetAdded"; readonly sheetId: string; readonly origin: Origin }
  | { readonly kind: "sheetDeleted"; readonly sheetId: string; readonly origin: Origin }
  | {
      readonly kind: "sheetRenamed";
      readonly sheetId: string;
      readonly before: string;
      readonly after: string;
      readonly origin: Origin;
    }
  | {
      readonly kind: "sheetMoved";
      readonly sheetId: string;
      readonly before: number;
      readonly after: number;
      readonly origin: Origin;
    }
  | {
      readonly kind: "sheetVisibility";
      readonly sheetId: string;
      readonly before: Visibility;
      readonly after: Visibility;
      readonly origin: Origin;
    }
  | { readonly kind: "names"; readonly origin: Origin }
  | { readonly kind: "activated"; readonly sheetId: string; readonly previous: string; readonly origin: Origin }
  | { readonly kind: "selection"; readonly sheetId: string; readonly area: Area; readonly origin: Origin };

const OPPOSITE: Readonly<Record<CellsChangeType, CellsChangeType>> = {
  RangeEdited: "RangeEdited",
  RowInserted: "RowDeleted",
  RowDeleted: "RowInserted",
  ColumnInserted: "ColumnDeleted",
  ColumnDeleted: "ColumnInserted",
  CellInserted: "CellDeleted",
  CellDeleted: "CellInserted",
};

const OPPOSITE_SHIFT: Readonly<Record<Shift, Shift>> = { Down: "Up", Up: "Down", Left: "Right", Right: "Left" };

/** The change that taking `change` back makes. */
export function opposite(change: WorkbookChange): WorkbookChange {
  switch (change.kind) {
    case "cells": {
      const { detail, shift, fromDropDown: _fromDropDown, ...rest } = change;
      return {
        ...rest,
        origin: "undo",
        changeType: OPPOSITE[change.changeType],
        ...(detail && {
          detail: {
            before: detail.after,
            after: detail.before,
            typeBefore: detail.typeAfter,
            typeAfter: detail.typeBefore,
          },
        }),
        ...(shift && { shift: OPPOSITE_SHIFT[shift] }),
      };
    }
    case "rowsHidden":
      return { ...change, hidden: !change.hidden, origin: "undo" };
    case "protection":
      return { ...change, isProtected: !change.isProtected, origin: "undo" };
    case "sheetAdded":
      return { ...change, kind: "sheetDeleted", origin: "undo" };
    case "sheetDeleted":
      return { ...change, kind: "sheetAdded", origin: "undo" };
    case "sheetRenamed":
      return { ...change, before: change.after, after: change.before, origin: "undo" };
    case "sheetMoved":
      return { ...change, before: change.after, after: change.before, origin: "undo" };
    case "sheetVisibility":
      return { ...change, before: change.after, after: change.before, origin: "undo" };
    case "format":
    case "layout":
    case "rowsSorted":
    case "names":
    case "activated":
    case "selection":
      return { ...change, origin: "undo" };
  }
}

/** The same change made again by redo. */
export const again = (change: WorkbookChange): WorkbookChange => ({ ...change, origin: "undo" });
