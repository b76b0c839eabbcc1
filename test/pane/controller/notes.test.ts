import { cellKey } from "../../../src/workbench/host/model/cell";
import { COMMANDS, openFor, type Opened } from "./every-command";

/*
 * People write notes on the cells of the form and of their own sheets. The product neither reads nor writes them: on a
 * host that knows none (ExcelApi 1.14) as on one that does (1.18), every command leaves each note as it is, on its cell.
 */

const OWN = "社内の控え";

type Noted = readonly [sheetId: string, key: number, content: string];

const notesOf = ({ desk }: Opened): Noted[] =>
  desk.book.sheets.flatMap(({ id, layout }) => [...layout.notes].map(([key, { content }]) => [id, key, content] as const));

/** Writes notes on every sheet of the workbook: on answers, labels, headings and beside them. */
function annotate({ desk, pane }: Opened): void {
  const own = desk.book.sheetNamed(OWN)?.id ?? desk.hand.addSheet(OWN);
  desk.hand.editCell(own, 2, 1, "担当者の控え");
  const { workbook } = pane.state();
  if (workbook.kind === "form") desk.hand.activate(workbook.form.sheetId);
  const columns = [0, 2, 4, 5, 6, 30];
  for (const { id, layout } of desk.book.sheets) {
    for (const row of [0, 2, 9, 90, 400]) {
      for (const column of columns) {
        if (!layout.notes.has(cellKey(row, column))) desk.hand.writeNote(id, row, column, `確認 ${row}-${column}\n（${id}）`);
      }
    }
  }
}

/** The members of Excel's API that the latest requests name, as the wire has them. */
function membersAsked({ desk }: Opened): string[] {
  const names = desk.host.traffic.trips.flatMap(({ request = "" }) => [...request.matchAll(/"Name":"([^"]*)"/g)]);
  return [...new Set(names.map(([, name = ""]) => name))];
}

describe.each([
  ["1.14", false],
  ["1.18", true],
])("on a host of ExcelApi %s (on the web: %s)", (apiLevel, noteLooksMissing) => {
  it.each(Object.keys(COMMANDS))("%s leaves every note on its cell", async (name) => {
    const opened = await openFor(name, { apiLevel, noteLooksMissing });
    const { desk, pane, command } = opened;
    annotate(opened);
    await command.prepare?.(opened);
    annotate(opened);
    const before = notesOf(opened);
    await command.run(opened);
    expect(pane.state().failure).toBeNull();
    expect(membersAsked(opened)).toContain("Worksheets");
    expect(membersAsked(opened).filter((member) => /note|comment/i.test(member))).toEqual([]);
    const left = new Set(desk.book.sheets.map(({ id }) => id));
    const own = desk.book.sheetNamed(OWN)?.id;
    const kept = before.filter(([sheetId]) => left.has(sheetId));
    expect(kept.some(([sheetId]) => sheetId === own)).toBe(true);
    // The copies that a command makes for its undo hold them as well, and are none of what a person sees.
    expect(notesOf(opened).filter(([sheetId]) => before.some(([id]) => id === sheetId))).toEqual(kept);
  });
});
