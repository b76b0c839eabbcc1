import { resolve } from "node:path";
import { auditExcelApi } from "../../scripts/api-audit/audit";

const ROOT = resolve(__dirname, "../..");

/** Code that asks more of Excel than 1.14 gives: what is used, the member and the set that the audit must name. */
const REFUSED: readonly (readonly [code: string, member: string, set: string | null])[] = [
  ['sheet.notes.add("A1", "…");', "Worksheet.notes", "ExcelApi 1.18"],
  ["const { notes } = sheet;", "Worksheet.notes", "ExcelApi 1.18"],
  ['sheet["notes"];', "Worksheet.notes", "ExcelApi 1.18"],
  ["await Excel.run({ mergeUndoGroup: true }, async () => undefined);", "RunOptions.mergeUndoGroup", "ExcelApi 1.20"],
  ["sheet.names.onChanged;", "NamedItemCollection.onChanged", null],
  ['sheet.load("notes/items/content");', "Worksheet.notes", "ExcelApi 1.18"],
  ['context.load(sheet, "notes");', "Worksheet.notes", "ExcelApi 1.18"],
  ['sheet.load(["name", "inventedName"]);', "Worksheet.inventedName", null],
  ['context.workbook.worksheets.load("items/name,items/colour");', "Worksheet.colour", null],
  ["sheet.load(asked);", "load(asked)", null],
  ["sheet.invent();", "Worksheet.invent", null],
  [
    'const update: Excel.Interfaces.RangeUpdateData = { inventedColour: "red" }; range.set(update);',
    "RangeUpdateData.inventedColour",
    null,
  ],
  ["range.getDependents();", "Range.getDependents", "ExcelApi 1.15"],
  ["sheet.onNameChanged.add(async () => undefined);", "Worksheet.onNameChanged", "ExcelApi 1.17"],
  ['range.copyFrom("A1", "Link");', "RangeCopyType.link", "ExcelApiOnline 1.1"],
  ["range.copyFrom('A1', Excel.RangeCopyType.link);", "RangeCopyType.link", "ExcelApiOnline 1.1"],
  ["range.formulaArray;", "Range.formulaArray", "ExcelApiDesktop 1.1"],
  ["context.workbook.linkedWorkbooks;", "Workbook.linkedWorkbooks", "ExcelApiOnline 1.1"],
];

const GUARDS: readonly (readonly [what: string, code: string, ok: boolean])[] = [
  ["asked on the way", 'if (supports("1.18")) sheet.notes;', true],
  ["asked of Office itself", 'if (Office.context.requirements.isSetSupported("ExcelApi", "1.18")) sheet.notes;', true],
  ["asked with more", 'if (late && supports("1.18")) { sheet.notes; }', true],
  ["asked in the expression", 'supports("1.18") && sheet.notes;', true],
  ["asked in a choice", 'supports("1.18") ? sheet.notes : null;', true],
  ["kept in a name", 'const notes = supports("1.18"); if (notes) sheet.notes;', true],
  ["kept as a constant", "if (supports(NOTES)) sheet.notes;", true],
  ["left before", 'if (!supports("1.18")) return; sheet.notes;', true],
  ["left before, by another reason too", 'if (late || !supports("1.18")) { return; } sheet.notes;', true],
  ["a higher set", 'if (supports("1.20")) sheet.notes;', true],
  ["a lower set", 'if (supports("1.17")) sheet.notes;', false],
  ["1.2 is lower than 1.18", 'if (supports("1.2")) sheet.notes;', false],
  ["another set", 'if (Office.context.requirements.isSetSupported("ExcelApiDesktop", "1.18")) sheet.notes;', false],
  ["the other branch", 'if (supports("1.18")) return; else sheet.notes;', false],
  ["either of two", 'if (late || supports("1.18")) sheet.notes;', false],
  ["not asked but answered", "if (late) sheet.notes;", false],
  ["asked afterwards", 'sheet.notes; if (!supports("1.18")) return;', false],
  ["asked without leaving", 'if (!supports("1.18")) sheet.name; sheet.notes;', false],
  ["a set that only the run tells", "if (supports(String(late))) sheet.notes;", false],
];

const around = (code: string): string => `import { supports } from "./requests/run";
const NOTES = "1.18";
export async function use(context: Excel.RequestContext, sheet: Excel.Worksheet, range: Excel.Range, asked: string, late: boolean) {
  ${code}
}
`;

const path = (kind: string, index: number): string => `src/excel/audited-${kind}-${index}.ts`;
const audited = auditExcelApi(ROOT, {
  ...Object.fromEntries(REFUSED.map(([code], index) => [path("refused", index), around(code)])),
  ...Object.fromEntries(GUARDS.map(([, code], index) => [path("guard", index), around(code)])),
});

describe("the audit of Excel's API", () => {
  it("finds nothing in the sources", () => {
    expect(audited.required).toBe("ExcelApi 1.14");
    expect(audited.faults.filter(({ file }) => !file.startsWith("src/excel/audited-"))).toEqual([]);
  });

  it("sees what the sources use", () => {
    expect(audited.members).toEqual(
      expect.arrayContaining([
        "Excel.run",
        "Range.formulas",
        "WorksheetChangedEventArgs.triggerSource",
        "RunOptions.mergeUndoGroup",
      ]),
    );
    expect(audited.guarded).toContain("RunOptions.mergeUndoGroup");
  });

  it.each(REFUSED.map(([code, member, set], index) => [code, member, set, index] as const))(
    "of %s names the member %s and the set %s",
    (_code, member, set, index) => {
      const faults = audited.faults.filter(({ file }) => file === path("refused", index));
      expect(faults.map((fault) => [fault.member, fault.set, fault.line])).toContainEqual([member, set, 4]);
    },
  );

  it.each(GUARDS.map(([what, code, ok], index) => [what, code, ok, index] as const))(
    "knows a member's set when it was %s: %s",
    (_what, _code, ok, index) => {
      const faults = audited.faults.filter(({ file }) => file === path("guard", index)).map(({ member }) => member);
      expect(faults).toEqual(ok ? [] : ["Worksheet.notes"]);
    },
  );
});
