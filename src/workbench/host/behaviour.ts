/** Excel's limit of one request and of one answer on the web. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Excel's behaviours that trip add-ins up, to be switched on in tests and in the workbench. All may be changed at any time. */
export interface HostBehaviour {
  /** Highest `ExcelApi` requirement set that the host claims. */
  apiLevel: string;
  /** A choice from a drop-down list raises no `onChanged` (Excel 2019, Excel on the web at times; office-js issue 420). */
  dropDownsRaiseNoEvent: boolean;
  /** Somebody is typing in a cell: requests fail, or wait when they were sent with `delayForCellEdit`. */
  cellEditMode: boolean;
  /** The workbook can only be read: every change is refused. */
  readOnly: boolean;
  /** Another workbook has the focus: selecting and activating are refused. */
  inactiveWorkbook: boolean;
  /** Bytes that a request or an answer may have; Excel on the web refuses more. */
  payloadLimit: number;
  /** Added to every round trip. */
  delayMilliseconds: number;
  /** The how-many-th request from now fails, counted down to 0; 0 fails none. */
  failRequest: number;
  /**
   * How it fails: refused before anything is done, after the first half of its actions, or with everything done and only
   * the answer lost (a time-out).
   */
  failsAt: "start" | "half" | "end";
  /** The code that a failing request is refused with: `ActivityLimitReached` where Excel on the web throttles. */
  failsWith: string;
  /** Requests are taken and never answered. */
  silent: boolean;
  /**
   * How a note looks (`visible`, `width`, `height`) is refused, also where it is loaded along with everything else, as in
   * Excel on the web (office-js issue 6198).
   */
  noteLooksMissing: boolean;
  /** Several requests in a row are one step of undo, as with `mergeUndoGroup` (ExcelApi 1.20). */
  mergeUndo: boolean;
  /** Every change by the API empties the undo stack, as before ExcelApi 1.20. */
  apiClearsUndo: boolean;
}

/** How Excel that behaves does it. */
export const WELL_BEHAVED: Readonly<HostBehaviour> = {
  apiLevel: "1.14",
  dropDownsRaiseNoEvent: false,
  cellEditMode: false,
  readOnly: false,
  inactiveWorkbook: false,
  payloadLimit: PAYLOAD_LIMIT,
  delayMilliseconds: 0,
  failRequest: 0,
  failsAt: "start",
  failsWith: "GeneralException",
  silent: false,
  noteLooksMissing: false,
  mergeUndo: false,
  apiClearsUndo: false,
};

/** Whether a requirement set lies within what the host claims (`Office.context.requirements.isSetSupported`). */
export function isSetSupported(behaviour: Readonly<HostBehaviour>, name: string, version = "1.1"): boolean {
  if (name.toLowerCase() === "delayforcelledit") return true;
  return name.toLowerCase() === "excelapi" && compareVersions(behaviour.apiLevel, version) >= 0;
}

/** Compares `1.9` and `1.14` part by part. */
function compareVersions(one: string, other: string): number {
  const [a, b] = [one.split(".").map(Number), other.split(".").map(Number)];
  return (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0);
}
