import type { Disclosure } from "../../../src/disclosure";
import type { WorkbookSession } from "../../../src/excel";
import { ASP_SAAS } from "../../../src/form";
import { PaneController } from "../../../src/pane/controller/controller";
import type { Ports } from "../../../src/pane/controller/ports";
import { initialState, type FormState, type PaneState } from "../../../src/pane/state/pane-state";
import { type PaneAction, reduce } from "../../../src/pane/state/reducer";
import { createStore, type Store } from "../../../src/pane/state/store";
import { createChecker, RULES } from "../../../src/rules";
import { sample } from "../../support/samples";

export interface PaneDesk {
  readonly controller: PaneController;
  readonly store: Store<PaneState, PaneAction>;
  state(): PaneState;
  /** The form that is open; throws when there is none. */
  form(): FormState;
}

const TODAY = { year: 2026, month: 11, day: 1 };

/** The pane's commands over a session, with the reading of documents replaced by its result. */
export function openPane(session: WorkbookSession, ports: Partial<Ports> = {}, document: Disclosure = sample("sound")): PaneDesk {
  const store = createStore(reduce, initialState("ja"));
  const controller = new PaneController(store, {
    ready: () => Promise.resolve(),
    session,
    edition: ASP_SAAS,
    today: () => TODAY,
    createChecker: (basis) => createChecker({ edition: ASP_SAAS, rules: RULES, today: TODAY, ...basis }),
    prepareReading: () => Promise.resolve(),
    readDocument: () => Promise.resolve({ disclosure: document, doubts: [] }),
    readWhitePaper: () => Promise.reject(new Error("No test has given a white paper.")),
    readLevels: () => Promise.reject(new Error("No test has given levels.")),
    sample: () => Promise.resolve(sample("with-gaps")),
    lastView: () => undefined,
    rememberLanguage: () => undefined,
    ...ports,
  });
  return {
    controller,
    store,
    state: () => store.state(),
    form: () => {
      const { workbook } = store.state();
      if (workbook.kind !== "form") throw new Error(`The pane has no form open: ${workbook.kind}`);
      return workbook;
    },
  };
}
