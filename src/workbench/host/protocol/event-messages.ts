import { formatArea } from "../model/address";
import type { Area } from "../model/area";
import type { Origin, Shift, WorkbookChange } from "../model/change";
import { EVENT, WORKBOOK_TARGET } from "./event-registry";

/** One event as it may go to the client, before it is known whether the client has asked for it. */
export interface EventMessage {
  readonly event: number;
  readonly target: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** Cells that `event.getRange` gives; the one who sends adds a reference to them. */
  readonly range?: { readonly sheetId: string; readonly area: Area };
}

const SHIFTS: Readonly<Record<Shift, string>> = {
  Down: "ShiftCellDown",
  Right: "ShiftCellRight",
  Up: "ShiftCellUp",
  Left: "ShiftCellLeft",
};

/** Excel marks what the add-in itself has done (ExcelApi 1.14). */
const triggerSource = (origin: Origin): string => (origin === "addin" ? "ThisLocalAddin" : "Unknown");

/** The message categories and kinds of Excel's events for one change; each for the sheet and for the whole workbook. */
export function eventsOf(change: WorkbookChange): EventMessage[] {
  const both = (event: number, sheetId: string, body: Readonly<Record<string, unknown>>): EventMessage[] =>
    [sheetId, WORKBOOK_TARGET].map((target) => ({
      event,
      target,
      body: { worksheetId: sheetId, ...body },
      ...("area" in change ? { range: { sheetId, area: change.area } } : {}),
    }));
  const source = "Local";
  switch (change.kind) {
    case "cells":
      return both(EVENT.changed, change.sheetId, {
        address: formatArea(change.area),
        changeType: change.changeType,
        source,
        triggerSource: triggerSource(change.origin),
        shiftDirection: change.shift ? SHIFTS[change.shift] : "None",
        ...(change.detail
          ? {
              valueBefore: change.detail.before,
              valueAfter: change.detail.after,
              valueTypeBefore: change.detail.typeBefore,
              valueTypeAfter: change.detail.typeAfter,
            }
          : {}),
      });
    case "format":
      return both(EVENT.formatChanged, change.sheetId, {
        address: formatArea(change.area),
        source,
      });
    case "rowsSorted":
      return both(EVENT.rowSorted, change.sheetId, { address: formatArea(change.area), source });
    case "rowsHidden":
      return both(EVENT.rowHiddenChanged, change.sheetId, {
        address: formatArea(change.area),
        changeType: change.hidden ? "Hidden" : "Unhidden",
        source,
      });
    case "protection":
      return both(EVENT.protectionChanged, change.sheetId, { isProtected: change.isProtected, source });
    case "sheetAdded":
      return [{ event: EVENT.added, target: WORKBOOK_TARGET, body: { worksheetId: change.sheetId, source } }];
    case "sheetDeleted":
      return [{ event: EVENT.deleted, target: WORKBOOK_TARGET, body: { worksheetId: change.sheetId, source } }];
    case "sheetRenamed":
      return both(EVENT.nameChanged, change.sheetId, { nameBefore: change.before, nameAfter: change.after, source });
    case "sheetMoved":
      return [
        {
          event: EVENT.moved,
          target: WORKBOOK_TARGET,
          body: { worksheetId: change.sheetId, positionBefore: change.before, positionAfter: change.after, source },
        },
      ];
    case "sheetVisibility":
      return both(EVENT.visibilityChanged, change.sheetId, {
        visibilityBefore: change.before,
        visibilityAfter: change.after,
        source,
      });
    case "activated":
      return [...both(EVENT.deactivated, change.previous, {}), ...both(EVENT.activated, change.sheetId, {})];
    case "selection":
      return both(EVENT.selectionChanged, change.sheetId, { address: formatArea(change.area) });
    case "layout":
    case "names":
      return [];
  }
}
