import { emptyDisclosure } from "../../../src/disclosure";
import type { FormPlace } from "../../../src/excel";
import { ASP_SAAS } from "../../../src/form";
import { ReportableError } from "../../../src/messages";
import { failureOf, PART_MISSING } from "../../../src/pane/state/failure";
import { initialState, type PaneState, type WorkbookState } from "../../../src/pane/state/pane-state";
import { type PaneAction, reduce } from "../../../src/pane/state/reducer";
import { createStore } from "../../../src/pane/state/store";

function form(sheetId: string): WorkbookState {
  const place: FormPlace = {
    sheetId,
    sheetName: "申請内容",
    edition: ASP_SAAS.id,
    rows: new Map(),
    heading: new Map(),
    columns: { key: 7, answer: 4 },
    missing: [],
    repeated: [],
  };
  return {
    kind: "form",
    form: place,
    disclosure: emptyDisclosure(ASP_SAAS),
    report: null,
    settings: undefined,
    reference: undefined,
    evidence: undefined,
    renewal: undefined,
    others: false,
  };
}

function after(...actions: readonly PaneAction[]): PaneState {
  return actions.reduce(reduce, initialState("ja"));
}

describe("the pane's state", () => {
  it("lets a new command take the place of what the last one said", () => {
    const notice = { text: "doneCreate", holes: {}, undoable: true, intent: "success" } as const;
    const state = after({ type: "commandEnded", notice }, { type: "commandStarted", task: "busyCheck" });
    expect(state).toMatchObject({ notice: null, failure: null, busy: { task: "busyCheck", cancelling: false } });
  });

  it("is not busy once a command has failed, and keeps the preview for another try", () => {
    const failure = failureOf(new Error("broken"), "busyImport");
    const state = after(
      { type: "importOpened" },
      { type: "commandStarted", task: "busyImport" },
      { type: "commandFailed", failure },
    );
    expect(state).toMatchObject({ busy: null, failure, importing: { stage: "choose" } });
  });

  it("has nothing to cancel when nothing runs", () => {
    expect(after({ type: "cancelAsked" }).busy).toBeNull();
  });

  it("keeps filters and selection while the form stays, and lets them go with it", () => {
    const chosen: PaneAction[] = [
      { type: "workbookSeen", workbook: form("one") },
      { type: "filtered", filters: { search: "日付" } },
      { type: "fieldSelected", field: "1.1" },
    ];
    expect(after(...chosen, { type: "workbookSeen", workbook: form("one") })).toMatchObject({
      selected: "1.1",
      filters: { search: "日付" },
    });
    expect(after(...chosen, { type: "workbookSeen", workbook: form("two") })).toMatchObject({
      selected: null,
      filters: { search: "" },
    });
  });

  it("unfolds one finding at a time, and folds it again", () => {
    const open = after({ type: "findingToggled", key: "a" }, { type: "findingToggled", key: "b" });
    expect(open.openFinding).toBe("b");
    expect(reduce(open, { type: "findingToggled", key: "b" }).openFinding).toBeNull();
  });

  it("tells its listeners of changes only, until they leave", () => {
    const store = createStore(reduce, initialState("ja"));
    let told = 0;
    const leave = store.subscribe(() => (told += 1));
    store.dispatch({ type: "answersChanged", disclosure: emptyDisclosure(ASP_SAAS), report: null });
    expect(told).toBe(0);
    store.dispatch({ type: "tabChosen", tab: "guide" });
    leave();
    store.dispatch({ type: "tabChosen", tab: "progress" });
    expect(told).toBe(1);
  });
});

describe("what went wrong", () => {
  it("keeps the words of a failure that the user can act on", () => {
    const error = new ReportableError(
      "file-empty",
      { ja: "空です。", en: "Empty." },
      { ja: "選び直してください。", en: "Choose again." },
    );
    expect(failureOf(error, "busyRead")).toEqual({ error, details: "file-empty (busyRead)" });
  });

  it.each([new TypeError("x is undefined"), "text", undefined])(
    "makes a polite message of a defect (%p), with its details",
    (thrown) => {
      const failure = failureOf(thrown, "busyCheck");
      expect(failure.error.in("ja")).toMatch(/もう一度お試しください/);
      expect(failure.error.in("en")).not.toMatch(/undefined|TypeError/);
      expect(failure.details).toContain(thrown instanceof Error ? thrown.message : String(thrown));
    },
  );

  it("tells a part of the pane that is no longer there, and to load the pane anew", () => {
    const thrown = new Error("Loading chunk 12 failed.");
    thrown.name = "ChunkLoadError";
    const { error, details } = failureOf(thrown, "busyRead");
    expect(error.id).toBe(PART_MISSING);
    expect(error.in("ja")).toMatch(/新しい版.*読み込み直して/s);
    expect(error.in("en")).toMatch(/renewed.*Reload the pane/s);
    expect(details).toContain("Loading chunk 12 failed.");
  });
});
