import { Workbook } from "../../src/workbench/host";
import { Sheet } from "../../src/workbench/host/model/sheet";

/**
 * A workbook of its own that is as `source` is now, with nothing to undo. Sheets keep their ids, and ids that are given
 * out from now on are new in both. What a sheet holds is never changed in place, so the copy costs next to nothing.
 */
export function copyOf(source: Workbook): Workbook {
  const copy = new Workbook({ name: source.name, user: source.user, thisYear: source.thisYear });
  const sheets = source.sheets.map((sheet) => {
    const twin = new Sheet(sheet.id, sheet.name);
    twin.replace({ cells: sheet.cells, layout: sheet.layout });
    return twin;
  });
  copy.transact("person", (change) => change.setBook({ ...source.state, sheets }));
  copy.forgetUndo();
  for (const { id } of sheets) copy.select(id, source.selectionOn(id), "person");
  copy.activate(source.activeSheet.id, "person");
  for (const [key, value] of source.settings) copy.settings.set(key, structuredClone(value));
  for (const [name, value] of source.properties) copy.properties.set(name, value);
  for (const next = source.newId(); copy.newId() !== next;);
  return copy;
}
