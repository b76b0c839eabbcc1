import { explain, officeCode } from "../../../src/excel/requests/office-errors";
import { holesOf, ReportableError, say } from "../../../src/messages";

const officeError = (code: string) =>
  Object.assign(new Error("refused"), { code, debugInfo: { code, message: "refused", errorLocation: "Range.values" } });

describe("Excel's errors in words", () => {
  it.each([
    ["InvalidOperationInCellEditMode", "excel-cell-edit", "Enterキー"],
    ["AccessDenied", "excel-protected", "保護"],
    ["InactiveWorkbook", "excel-other-workbook", "別のブック"],
    ["ItemNotFound", "excel-not-found", "見つかりません"],
    ["RequestPayloadSizeLimitExceeded", "excel-too-large", "上限"],
    ["ResponsePayloadSizeLimitExceeded", "excel-too-large", "上限"],
    ["ActivityLimitReached", "excel-busy", "応答"],
    ["Timeout", "excel-busy", "応答"],
    ["ApiNotFound", "excel-too-old", "ApiNotFound"],
    ["ItemAlreadyExists", "excel-name-taken", "同じ名前"],
    ["GeneralException", "excel-failed", "GeneralException Range.values"],
    ["SomethingNew", "excel-failed", "SomethingNew"],
  ])("%s", (code, id, words) => {
    const error = explain(officeError(code));
    if (!(error instanceof ReportableError)) throw new Error("Not reportable");
    expect(error.id).toBe(id);
    expect(error.in("ja")).toContain(words);
    expect(error.in("ja")).toMatch(/。$/);
    expect(error.in("en")).toMatch(/\.$/);
    for (const template of [error.what, error.next]) {
      expect(holesOf(template.ja)).toEqual(holesOf(template.en));
      expect(say(template, "ja", error.holes)).not.toContain("{");
    }
  });

  it("leaves defects and reportable failures as they are", () => {
    const defect = new TypeError("x is undefined");
    const told = new ReportableError("x", { ja: "あ", en: "a" }, { ja: "い", en: "b" });
    expect(explain(defect)).toBe(defect);
    expect(explain(told)).toBe(told);
    expect(officeCode(defect)).toBeNull();
    expect(officeCode(officeError("AccessDenied"))).toBe("AccessDenied");
  });
});
