import { createRoot } from "react-dom/client";
import project from "../../package.json";
import sampleData from "../../assets/samples/with-gaps.json";
import { parseDisclosure } from "../disclosure";
import { createSession } from "../excel";
import { ASP_SAAS } from "../form";
import { createChecker, RULES, type Today } from "../rules";
import { PaneController } from "./controller/controller";
import { prepareReading, readDocument } from "./importing/read-document";
import { loadWhenIdle } from "./importing/when-idle";
import { readWhitePaper } from "./importing/read-white-paper";
import { readLevelsFile } from "./importing/read-levels-file";
import { keepView, lastView } from "./keep-view";
import { browserStorage, firstLanguage, followLanguage, rememberLanguage } from "./language";
import { officeColours, officeDocument, officeLanguage, officeReady } from "./office";
import { App } from "./screens/app";
import { PaneProvider } from "./screens/pane-context";
import { begin, readStart } from "./start";
import { initialState } from "./state/pane-state";
import { reduce } from "./state/reducer";
import { createStore } from "./state/store";

/** Webpack's own name for this build: it changes with every change of the bundle. */
declare const __webpack_hash__: string;

function today(): Today {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/**
 * Shows the pane. Excel may be out of reach: the pane says so, and tries again when asked.
 * @param opened whether Excel could be reached at first
 */
function mount(root: HTMLElement, opened: Promise<void>): void {
  let first: Promise<void> | null = opened;
  const ready = (): Promise<void> => {
    const answer = first ?? officeReady();
    first = null;
    return answer;
  };
  const storage = browserStorage();
  const store = createStore(reduce, initialState(firstLanguage(officeLanguage(), storage)));
  const controller = new PaneController(store, {
    ready,
    session: createSession(),
    edition: ASP_SAAS,
    today,
    createChecker: (basis) => createChecker({ edition: ASP_SAAS, rules: RULES, today: today(), ...basis }),
    prepareReading,
    readDocument: (input, signal, onProgress) => readDocument(input, ASP_SAAS, signal, onProgress),
    readWhitePaper: (input, signal, onProgress) => readWhitePaper(input, ASP_SAAS, signal, onProgress),
    readLevels: (file) => readLevelsFile(file, ASP_SAAS),
    sample: () => Promise.resolve(parseDisclosure(sampleData, "with-gaps.json")),
    lastView: () => lastView(officeDocument(), storage),
    rememberLanguage: (language) => rememberLanguage(language, storage),
  });
  createRoot(root).render(
    <PaneProvider controller={controller} edition={ASP_SAAS} build={`${project.version}-${__webpack_hash__.slice(0, 7)}`}>
      <App officeColours={officeColours} />
    </PaneProvider>,
  );
  followLanguage((language) => store.dispatch({ type: "languageChosen", language }));
  const keep = keepView(officeDocument(), storage);
  store.subscribe(() => keep(store.state()));
  void controller
    .open()
    .then(() => begin(readStart(window.location.search), controller))
    .then(() => loadWhenIdle(prepareReading, window));
}

const root = document.getElementById("root");
if (!root) throw new Error("The page has no element with the id root");
// Office tells its language and its colours once it is ready: until then the page's own words stand there.
const opened = officeReady();
void opened.catch(() => undefined).then(() => mount(root, opened));
