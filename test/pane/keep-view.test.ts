import { keepView, lastView } from "../../src/pane/keep-view";
import { viewOf } from "../../src/pane/state/pane-view";
import { openDesk } from "../support/workbook-session";
import { openPane } from "./controller/pane-desk";

/** What a browser keeps for a page. */
function storage() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

describe("the pane that is closed and opened again", () => {
  async function left(document: string) {
    const desk = openDesk();
    const kept = storage();
    const pane = openPane(desk.session);
    const keep = keepView(document, kept);
    pane.store.subscribe(() => keep(pane.state()));
    await pane.controller.open();
    await pane.controller.sample();
    await pane.controller.check();
    const [finding] = pane.form().report?.findings ?? [];
    pane.store.dispatch({ type: "filtered", filters: { kinds: ["warning"], search: "稼働" } });
    pane.store.dispatch({ type: "findingToggled", key: `${finding?.rule}:${finding?.field}:0` });
    pane.store.dispatch({ type: "fieldSelected", field: "28.1" });
    pane.store.dispatch({ type: "tabChosen", tab: "guide" });
    pane.controller.openPage({ name: "ruleBook", rule: null });
    return { desk, kept, pane };
  }

  it("is as it was left, findings and all", async () => {
    const { desk, kept, pane } = await left("https://example.test/book.xlsx");
    const again = openPane(desk.session, { lastView: () => lastView("https://example.test/book.xlsx", kept) });
    await again.controller.open();
    expect(viewOf(again.state())).toEqual(viewOf(pane.state()));
    expect(again.form().report?.findings).toEqual(pane.form().report?.findings);
  });

  it("begins anew over another workbook, and with what it cannot read", async () => {
    const { desk, kept } = await left("a.xlsx");
    expect(lastView("b.xlsx", kept)).toBeUndefined();
    for (const broken of ["", "{", "null", '{"document":"1"}', '{"document":"x","view":3}']) {
      kept.kept.set("kaiji-sheet.view", broken);
      expect(lastView("a.xlsx", kept)).toBeUndefined();
    }
    expect(lastView("a.xlsx", undefined)).toBeUndefined();
    const next = openPane(desk.session, { lastView: () => lastView("a.xlsx", kept) });
    await next.controller.open();
    expect(next.form().report).toBeNull();
  });

  it("begins anew where the sheet is gone", async () => {
    const { kept } = await left("a.xlsx");
    const other = openPane(openDesk().session, { lastView: () => lastView("a.xlsx", kept) });
    await other.controller.open();
    expect(other.state()).toMatchObject({ workbook: { kind: "none" }, tab: "findings", pages: [] });
  });

  it("keeps nothing of the workbook: neither its address nor an answer", async () => {
    const { kept, pane } = await left("https://example.test/secret-name.xlsx");
    const text = [...kept.kept.values()].join("\n");
    expect(text).not.toContain("secret-name");
    for (const answer of Object.values(pane.form().disclosure.fields)) {
      if (answer.state === "answered" && answer.value.length > 3) expect(text).not.toContain(answer.value);
    }
  });
});
