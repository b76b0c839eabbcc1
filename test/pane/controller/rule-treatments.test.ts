import { openDesk } from "../../support/workbook-session";
import { openPane } from "./pane-desk";

describe("how a workbook treats a rule", () => {
  async function checked() {
    const desk = openDesk();
    const pane = openPane(desk.session);
    await pane.controller.open();
    await pane.controller.sample();
    await pane.controller.check();
    const [rule = ""] =
      pane.form().report?.findings.flatMap((finding) => (finding.severity === "warning" ? finding.rule : [])) ?? [];
    const findings = () => pane.form().report?.findings.filter((finding) => finding.rule === rule) ?? [];
    return { desk, pane, rule, findings };
  }

  it("takes the findings of a rule that is switched off, says so, and brings them back", async () => {
    const { desk, pane, rule, findings } = await checked();
    const before = findings();
    expect(before.length).toBeGreaterThan(0);
    await pane.controller.treatments.treat(rule, "off");
    expect(findings()).toEqual([]);
    expect(pane.form().report?.adjustments).toEqual([{ rule, change: "off" }]);
    expect(pane.state().notice).toMatchObject({ text: "doneTreat" });
    expect(desk.book.sheets.map((sheet) => sheet.name)).toContain("点検設定");
    await pane.controller.treatments.treat(rule, "check");
    expect(findings()).toEqual(before);
  });

  it("lowers a rule's findings to notes, for whoever opens the workbook next", async () => {
    const { desk, pane, rule, findings } = await checked();
    await pane.controller.treatments.treat(rule, "lower");
    expect(new Set(findings().map(({ severity }) => severity))).toEqual(new Set(["info"]));
    const next = openPane(desk.session);
    await next.controller.open();
    await next.controller.check();
    expect(next.form().report?.adjustments).toEqual([{ rule, change: "info" }]);
  });

  it("follows what a person chooses on the sheet of settings, once they are back at the pane", async () => {
    const { desk, pane, rule, findings } = await checked();
    await pane.controller.treatments.treat(rule, "off");
    const sheet = desk.book.sheetNamed("点検設定");
    if (!sheet) throw new Error("The sheet of settings is missing.");
    const places = Object.entries(desk.shown(sheet)).filter(([, text]) => text === "点検しない");
    const [row = -1, column = -1] = (places.find(([place]) => !place.endsWith(",4"))?.[0] ?? "").split(",").map(Number);
    desk.hand.editCell(sheet.id, row, column, "点検する");
    await pane.controller.cameBack();
    expect(findings().length).toBeGreaterThan(0);
  });
});
