/** Codes of Excel's API that the host answers with. */
export type ExcelErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InactiveWorkbook"
  | "InvalidArgument"
  | "InvalidCellAddress"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "RequestPayloadSizeLimitExceeded"
  | "UnsupportedOperation";

/** A refusal in Excel's own codes and words. */
export class ExcelFailure extends Error {
  override readonly name = "ExcelFailure";
  constructor(
    readonly code: ExcelErrorCode,
    message: string,
  ) {
    super(message);
  }
}

export const invalidArgument = (message = "The argument is invalid or missing or has an incorrect format."): ExcelFailure =>
  new ExcelFailure("InvalidArgument", message);

export const itemNotFound = (): ExcelFailure => new ExcelFailure("ItemNotFound", "The requested resource doesn't exist.");

export const alreadyExists = (): ExcelFailure =>
  new ExcelFailure("ItemAlreadyExists", "A resource with the same name or identifier already exists.");

export const wrongDimensions = (): ExcelFailure =>
  invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");

export const accessDenied = (): ExcelFailure =>
  new ExcelFailure("AccessDenied", "You cannot perform the requested operation. The worksheet is protected.");
