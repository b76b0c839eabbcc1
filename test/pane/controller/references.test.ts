import { ASP_SAAS } from "../../../src/form";
import { readLevels } from "../../../src/importing";
import type { Ports } from "../../../src/pane/controller/ports";
import { referenceView } from "../../../src/pane/state/reference-view";
import { openWorkbook } from "../../../src/workbench/open";
import { saveWorkbook } from "../../../src/workbench/save";
import { openDesk } from "../../support/workbook-session";
import { openPane } from "./pane-desk";

const OWNER = "かえで町(調達基準)";
const levelsData = {
  kind: "levels",
  edition: "asp-saas",
  owner: OWNER,
  levels: [
    { field: "39.1", minimum: "99%", importance: "wished" },
    { field: "45.2", minimum: "98世代", importance: "mandatory" },
  ],
};
const file = new File([JSON.stringify(levelsData)], "levels.json");
const ports: Partial<Ports> = {
  readLevels: async (given) => (await readLevels(new Uint8Array(await given.arrayBuffer()), given.name, ASP_SAAS)).levels,
};

async function checked() {
  const desk = openDesk();
  const pane = openPane(desk.session, ports);
  await pane.controller.open();
  await pane.controller.sample();
  await pane.controller.check();
  const view = () => referenceView(ASP_SAAS, pane.form().disclosure, pane.form().reference, "ja");
  return { desk, pane, view };
}

describe("what the form is compared with", () => {
  it("compares with the pattern that was chosen, until it is left to the form again", async () => {
    const { desk, pane, view } = await checked();
    await pane.controller.references.choosePattern(3);
    expect(view().chosen).toBe(3);
    expect(pane.form().reference?.pattern).toBe(3);
    const next = openPane(desk.session, ports);
    await next.controller.open();
    expect(next.form().reference?.pattern).toBe(3);
    await pane.controller.references.choosePattern(null);
    expect(view().chosen).toBeUndefined();
  });

  it("takes levels from a file, says whose they are in its findings, and lets them go", async () => {
    const { pane, view } = await checked();
    const before = pane.form().report?.findings.length ?? 0;
    await pane.controller.references.addLevels(file);
    expect(pane.state().failure).toBeNull();
    expect(view().levels.map(({ owner, levels }) => [owner, levels.length])).toEqual([[OWNER, levelsData.levels.length]]);
    const after = pane.form().report?.findings.length ?? 0;
    expect(after).toBe(before + 1);
    expect(JSON.stringify(pane.form().report?.findings)).toContain(OWNER);
    await pane.controller.references.addLevels(file);
    expect(pane.form().reference?.levels.length).toBe(levelsData.levels.length);
    expect(JSON.parse(pane.controller.references.levelsFile(OWNER)?.text ?? "{}")).toEqual(levelsData);
    await pane.controller.references.removeLevels(OWNER);
    expect(view().levels).toEqual([]);
    expect(pane.form().report?.findings.length).toBe(before);
  });

  it("keeps what a person has typed on the sheet meanwhile", async () => {
    const { desk, pane } = await checked();
    await pane.controller.references.addLevels(file);
    const sheet = desk.book.sheetNamed("参照値");
    if (!sheet) throw new Error("The sheet of values is missing.");
    const [place] = Object.entries(desk.shown(sheet)).find(([, text]) => text === "98世代") ?? [];
    const [row = -1, column = -1] = (place ?? "").split(",").map(Number);
    desk.hand.editCell(sheet.id, row, column, "99世代");
    await pane.controller.references.choosePattern(2);
    const minima = pane.form().reference?.levels.map(({ level }) => level.minimum);
    expect(minima).toContain("99世代");
    expect(minima).not.toContain("98世代");
  });

  it("says in the row of a typed value how it was read at the next check, and touches nothing else", async () => {
    const { desk, pane } = await checked();
    await pane.controller.references.writeSheet();
    const sheet = desk.book.sheetNamed("参照値");
    if (!sheet) throw new Error("The sheet of values is missing.");
    const before = desk.shown(sheet);
    const placeOf = (text: string): number[] =>
      (Object.entries(before).find(([, shown]) => shown === text)?.[0] ?? "").split(",").map(Number);
    const [row = -1] = placeOf("reference:liveness-interval");
    const [, own = -1] = placeOf("独自の値");
    const [, reading = -1] = placeOf("読み取り");
    desk.hand.editCell(sheet.id, row, own, "早め");
    await pane.controller.check();
    const { [`${row},${reading}`]: said, ...others } = desk.shown(sheet);
    expect(said).toBe("「早め」を読み取れません。「5分」のように記入してください。この値とは比べません");
    expect(others).toEqual({ ...before, [`${row},${own}`]: "早め" });
    expect(await desk.trips(() => pane.controller.check())).toBe(await desk.trips(() => pane.controller.check()));
    desk.hand.editCell(sheet.id, row, own, "");
    await pane.controller.cameBack();
    expect(desk.shown(sheet)).toEqual(before);
    expect(pane.state().failure).toBeNull();
  });

  it("finds marks, values and levels again in the saved workbook, and checks alike", async () => {
    const { desk, pane } = await checked();
    await pane.controller.references.addLevels(file);
    await pane.controller.references.choosePattern(2);
    const sheet = desk.book.sheetNamed("参照値");
    if (!sheet) throw new Error("The sheet of values is missing.");
    const before = desk.shown(sheet);
    const placeOf = (text: string): number[] =>
      (Object.entries(before).find(([, shown]) => shown === text)?.[0] ?? "").split(",").map(Number);
    const [mark = -1] = placeOf("reference:backup-interval");
    const [row = -1] = placeOf("reference:liveness-interval");
    const [, checkedColumn = -1] = placeOf("照合済");
    const [, own = -1] = placeOf("独自の値");
    desk.hand.editCell(sheet.id, mark, checkedColumn, "○");
    desk.hand.editCell(sheet.id, row, own, "1分");
    await pane.controller.check();
    const { reference, report } = pane.form();
    expect(reference?.choices.checked).toEqual(new Set(["backup-interval"]));
    expect(report?.findings.filter(({ rule }) => rule === "reference-value").map(({ field }) => field)).toContain("54.1");

    const bytes = await saveWorkbook(desk.book);
    const other = openDesk();
    await openWorkbook(other.book, bytes, "保存.xlsx");
    const next = openPane(other.session, ports);
    await next.controller.open();
    await next.controller.check();
    expect(next.form().reference).toEqual(reference);
    const told = ({ rule, field, outcome }: { rule: string; field: string; outcome: string }) => [rule, field, outcome];
    expect(next.form().report?.findings.map(told)).toEqual(report?.findings.map(told));
  });
});
