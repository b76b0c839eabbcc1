import { SETTINGS_SHEET } from "../../../src/sheets";
import { deskWithForm, settle } from "../../support/workbook-session";

describe("the settings of a workbook", () => {
  it("are read along with the form, at no round trip of their own", async () => {
    const { session, form, trips } = await deskWithForm();
    expect(session.settings()).toBeUndefined();
    await session.treat({ rule: "bare-yes", treatment: "off" }, "ja");
    expect(await trips(() => session.read(form))).toBe(1);
    expect(session.settings()?.settings).toEqual({ off: ["bare-yes"], atMost: {} });
  });

  it("are a sheet that people see and edit, made for the first rule; what they wrote stays", async () => {
    const { session, form, book, hand, trips, shown } = await deskWithForm();
    expect(await trips(() => session.treat({ rule: "bare-yes", treatment: "off" }, "ja"))).toBe(2);
    const sheet = book.sheetNamed(SETTINGS_SHEET);
    if (!sheet) throw new Error("No sheet of settings was made");
    expect(sheet.layout.visibility).toBe("Visible");
    hand.editCell(sheet.id, 3, 3, "社内の方針による");
    expect(await trips(() => session.treat({ rule: "unit-not-percent", treatment: "lower" }, "ja"))).toBe(2);
    await session.treat({ rule: "bare-yes", treatment: "check" }, "ja");
    await session.read(form);
    expect(session.settings()?.rows).toEqual([
      { rule: "bare-yes", treatment: "check", reason: "社内の方針による", row: 3 },
      { rule: "unit-not-percent", treatment: "lower", reason: "", row: 4 },
    ]);
    expect(Object.values(shown(sheet))).toContain("点検設定");
    expect(book.sheets.filter(({ name }) => name.startsWith(SETTINGS_SHEET))).toHaveLength(1);
  });

  it("are found again in another session, also when the sheet was renamed", async () => {
    const { session, form, book, hand } = await deskWithForm();
    await session.treat({ rule: "bare-yes", treatment: "off" }, "en");
    const sheet = book.sheetNamed(SETTINGS_SHEET);
    if (!sheet) throw new Error("No sheet of settings was made");
    hand.renameSheet(sheet.id, "うちの設定");
    const { createSession } = await import("../../../src/excel");
    const other = createSession();
    await other.find();
    await other.read(form);
    expect(other.settings()?.settings.off).toEqual(["bare-yes"]);
    await other.treat({ rule: "bare-yes", treatment: "lower" }, "ja");
    expect(book.sheetNamed(SETTINGS_SHEET)).toBeUndefined();
    await other.read(form);
    expect(other.settings()?.settings).toEqual({ off: [], atMost: { "bare-yes": "info" } });
  });

  it("leave a person's own sheet of that name alone, and do not stir the watched form", async () => {
    const { session, form, book, hand, shown } = await deskWithForm();
    const told: string[] = [];
    await session.read(form);
    await session.watch(form, { edited: () => told.push("edited"), selected: () => undefined, moved: () => told.push("moved") });
    const own = book.sheetNamed("Sheet1");
    if (!own) throw new Error("The workbook has no sheet of its own");
    hand.renameSheet(own.id, SETTINGS_SHEET);
    hand.editCell(own.id, 0, 0, "私のメモ");
    await session.treat({ rule: "bare-yes", treatment: "off" }, "ja");
    await settle();
    expect(shown(own)).toEqual({ "0,0": "私のメモ" });
    expect(book.sheets.map(({ name }) => name)).toContain(`${SETTINGS_SHEET} (2)`);
    expect(told).toEqual([]);
    await session.read(form);
    expect(session.settings()?.settings.off).toEqual(["bare-yes"]);
  });
});
