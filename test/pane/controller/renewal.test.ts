import type { Disclosure } from "../../../src/disclosure";
import { ASP_SAAS } from "../../../src/form";
import { renewalGroups } from "../../../src/pane/state/renewal-view";
import { RENEWAL_SHEET } from "../../../src/sheets";
import { sample } from "../../support/samples";
import { answerCell, type Desk, openDesk } from "../../support/workbook-session";
import { openPane, type PaneDesk } from "./pane-desk";

const LAST = sample("sound");
const file = new File(["last"], "前回.xlsx");

async function proposed(before?: (pane: PaneDesk) => Promise<void>): Promise<{ desk: Desk; pane: PaneDesk }> {
  const desk = openDesk();
  const pane = openPane(desk.session, {}, LAST);
  await pane.controller.open();
  await before?.(pane);
  await pane.controller.renewal.open();
  await pane.controller.renewal.read(file);
  return { desk, pane };
}

const names = ({ book }: Desk): string[] =>
  book.sheets.filter(({ layout }) => layout.visibility === "Visible").map(({ name }) => name);

const at = (disclosure: Disclosure, field: string): string => disclosure.fields[field]?.value ?? "";

describe("a renewal in the pane", () => {
  it("shows what each field becomes before anything is written", async () => {
    const { desk, pane } = await proposed();
    const { draft } = pane.state().renewal;
    const groups = draft ? renewalGroups(draft.renewal) : [];
    expect(groups.flatMap(({ steps }) => steps).length).toBe(ASP_SAAS.fields.length);
    expect(groups.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["review", "cleared", "kept"]));
    expect(names(desk)).toEqual(["Sheet1"]);
    pane.controller.renewal.discard();
    expect(pane.state().renewal.draft).toBeNull();
  });

  it("makes the form and its list in one command that undo takes back", async () => {
    const { desk, pane } = await proposed();
    await pane.controller.renewal.create();
    expect(pane.state().failure).toBeNull();
    expect(pane.state().notice).toMatchObject({ text: "doneRenewal", undoable: true });
    expect(names(desk)).toEqual(["Sheet1", "申請内容", RENEWAL_SHEET]);
    expect(at(pane.form().disclosure, "4.1")).toBe(at(LAST, "4.1"));
    expect(at(pane.form().disclosure, "1.1")).toBe("");
    expect(pane.state().pages.at(-1)).toEqual({ name: "renewal" });
    const { renewal } = pane.form();
    expect(renewal?.rows.has("1.1")).toBe(true);
    expect(renewal?.done).toBe(0);
    await pane.controller.undo();
    expect(pane.state().failure).toBeNull();
    expect(names(desk)).toEqual(["Sheet1"]);
    expect(pane.state().workbook.kind).toBe("none");
  });

  it("leaves a form with answers where it is, and takes the place of one without", async () => {
    const beside = await proposed((pane) => pane.controller.sample());
    await beside.pane.controller.renewal.create();
    expect(names(beside.desk)).toEqual(["Sheet1", "申請内容", "申請内容 (2)", RENEWAL_SHEET]);
    expect(beside.pane.form().form.sheetName).toBe("申請内容 (2)");
    const over = await proposed((pane) => pane.controller.create());
    await over.pane.controller.renewal.create();
    expect(names(over.desk)).toEqual(["Sheet1", "申請内容", RENEWAL_SHEET]);
  });

  it("keeps one list: a second renewal takes the place of the first", async () => {
    const { desk, pane } = await proposed();
    await pane.controller.renewal.create();
    await pane.controller.renewal.setDone("1.1", true);
    pane.controller.renewal.takeForm();
    await pane.controller.renewal.create();
    expect(names(desk).filter((name) => name.startsWith(RENEWAL_SHEET)).length).toBe(1);
    expect(pane.form().renewal?.done).toBe(0);
  });

  it("marks an entry as done on the sheet, and keeps what a person has noted beside it", async () => {
    const { desk, pane } = await proposed();
    await pane.controller.renewal.create();
    const sheet = desk.book.sheetNamed(RENEWAL_SHEET);
    if (!sheet) throw new Error("The list is missing.");
    const [key] = Object.entries(desk.shown(sheet)).find(([, text]) => text === "renewal:1.1") ?? [];
    const [row = -1, column = -1] = (key ?? "").split(",").map(Number);
    desk.hand.editCell(sheet.id, row, column - 1, "経理に確認");
    await pane.controller.renewal.setDone("1.1", true);
    expect(pane.state().failure).toBeNull();
    expect(pane.form().renewal?.rows.get("1.1")).toMatchObject({ state: "done", note: "経理に確認" });
    expect(pane.form().renewal?.done).toBe(1);
    await pane.controller.renewal.setDone("1.1", false);
    expect(pane.form().renewal?.done).toBe(0);
  });

  it("gives every entry of the list a reason, also when the pane was opened anew", async () => {
    const { desk, pane } = await proposed();
    await pane.controller.renewal.create();
    const again = openPane(desk.session);
    await again.controller.open();
    const { renewal, disclosure } = again.form();
    if (!renewal) throw new Error("The list is missing.");
    const steps = again.controller.renewal.steps(renewal, disclosure);
    expect(steps.map(({ field }) => field)).toEqual([...renewal.rows.keys()]);
    expect(steps.filter(({ reason }) => !reason)).toEqual([]);
    expect(pane.controller.renewal.steps(renewal, disclosure)).toEqual(steps);
  });

  it("says what changed since last time, and what should have", async () => {
    const { desk, pane } = await proposed();
    await pane.controller.renewal.create();
    const { form } = pane.form();
    const sheet = desk.book.sheet(form.sheetId);
    if (!sheet) throw new Error("The form is missing.");
    const write = (field: string, text: string): void => {
      const { row, column } = answerCell(form, field);
      desk.hand.editCell(sheet.id, row, column, text);
    };
    write("1.1", "2029年4月1日");
    write("4.1", "まったく別の住所");
    await pane.controller.cameBack();
    const check = pane.controller.renewal.check(pane.form());
    expect(check?.changes.map(({ field }) => field)).toEqual(expect.arrayContaining(["1.1", "4.1"]));
    expect(check?.stale.length).toBeGreaterThan(0);
    const again = openPane(desk.session);
    await again.controller.open();
    const ofList = again.controller.renewal.check(again.form())?.changes.map(({ field }) => field);
    // The list knows the fields that it shows, and no others.
    expect(ofList).toContain("1.1");
    expect(ofList).not.toContain("4.1");
  });

  it("holds the open form against last time's sheet without making another", async () => {
    const { desk, pane } = await proposed((one) => one.controller.sample());
    const before = names(desk);
    pane.controller.renewal.compareOnly();
    const check = pane.controller.renewal.check(pane.form());
    expect(check?.changes.length).toBeGreaterThan(0);
    expect(names(desk)).toEqual(before);
  });
});
