/** The workbench page: a real spreadsheet over our workbook model, and the add-in's pane beside it. */
import { type Language, LANGUAGE_KEY, readLanguage, ReportableError } from "../../messages";
import { Grid } from "../grid";
import { ExcelFailure, HandEdits, Workbook, WorkbookHost } from "../host";
import { openWorkbook } from "../open";
import { fileName, saveWorkbook } from "../save";
import { ChartLayer } from "./charts/chart-layer";
import { element, make } from "./elements";
import { Notice } from "./notice";
import { openPane } from "./pane-frame";
import { publicFace } from "./public-face";
import { ask } from "./question";
import { makeSplitter } from "./splitter";
import { isPageText, type Speak, speakIn } from "./texts";
import { TrafficPanel } from "./traffic-panel";

class Page {
  readonly book = new Workbook();
  readonly hand = new HandEdits(this.book);
  readonly host = new WorkbookHost(this.book);
  readonly notice = new Notice(element("notice", HTMLElement));
  readonly dialog = element("question", HTMLDialogElement);
  readonly undo = element("undo", HTMLButtonElement);
  readonly redo = element("redo", HTMLButtonElement);
  language: Language = readLanguage(localStorage.getItem(LANGUAGE_KEY)) ?? "ja";

  get say(): Speak {
    return speakIn(this.language);
  }

  start(): void {
    makeSplitter(element("splitter", HTMLElement));
    const traffic = element("traffic", HTMLButtonElement);
    const panel = new TrafficPanel(this.host.traffic, traffic, element("traffic-list", HTMLElement), () => this.say);
    const grid = this.#openGrid();
    const follow = () => {
      this.#translate();
      panel.render();
      grid?.setLanguage(this.language);
    };
    // The pane has the switch for both; its choice arrives through the storage that they share.
    window.addEventListener("storage", (event) => {
      const chosen = event.key === LANGUAGE_KEY ? readLanguage(event.newValue) : null;
      if (!chosen || chosen === this.language) return;
      this.language = chosen;
      follow();
    });
    this.#translate();
    panel.render();
    if (grid) this.#connect(grid);
  }

  #openGrid(): Grid | null {
    const place = element("grid", HTMLElement);
    try {
      const container = make("div", "", "canvas");
      place.append(container);
      return new Grid({
        container,
        book: this.book,
        hand: this.hand,
        language: this.language,
        refused: (alert) => this.#refused(alert),
        failed: (error) => this.notice.warn(this.#reason(error)),
        editing: (isEditing) => {
          if (isEditing) this.host.behaviour.cellEditMode = true;
          else this.host.endCellEdit();
        },
      });
    } catch (error) {
      place.replaceChildren(make("p", this.say("gridFailed", { reason: reasonOf(error) }), "failure"));
      return null;
    }
  }

  #connect(grid: Grid): void {
    const ready = new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
    new ChartLayer(this.book, grid, element("grid", HTMLElement)).start();
    window.kaijiWorkbench = publicFace({ book: this.book, hand: this.hand, host: this.host, grid, ready });
    void ready.then(() => element("loading", HTMLElement).remove());
    const place = element("pane", HTMLElement);
    openPane(place, this.host, {
      title: this.say("pane"),
      language: () => this.language,
      failed: (error) => place.replaceChildren(make("p", this.say("paneFailed", { reason: reasonOf(error) }), "failure")),
    });
    const showHistory = () => {
      this.undo.disabled = !this.book.canUndo;
      this.redo.disabled = !this.book.canRedo;
    };
    this.book.onChange(showHistory);
    showHistory();
    this.undo.addEventListener("click", () => this.#travel(grid, () => this.hand.undo()));
    this.redo.addEventListener("click", () => this.#travel(grid, () => this.hand.redo()));
    element("save", HTMLButtonElement).addEventListener("click", () => void this.#save());
    const file = element("file", HTMLInputElement);
    element("open", HTMLButtonElement).addEventListener("click", () => file.click());
    file.addEventListener("change", () => {
      const [chosen] = file.files ?? [];
      file.value = "";
      if (chosen) void this.#open(chosen);
    });
    window.addEventListener("keydown", (event) => {
      if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      event.preventDefault();
      void this.#save();
    });
  }

  async #save(): Promise<void> {
    try {
      const file = fileName(this.book);
      const bytes = await saveWorkbook(this.book);
      const address = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
      const link = make("a");
      link.href = address;
      link.download = file;
      link.click();
      URL.revokeObjectURL(address);
      this.notice.done(this.say("saved", { file }));
    } catch (error) {
      this.notice.warn(this.#reason(error));
    }
  }

  async #open(chosen: File): Promise<void> {
    const { say } = this;
    const file = chosen.name;
    try {
      const isEmpty = this.book.sheets.every((sheet) => sheet.cells.size === 0);
      const answers = [say("open"), say("cancel")];
      const question = { title: say("openTitle", { file }), message: say("openQuestion"), answers };
      if (!isEmpty && (await ask(this.dialog, question)) !== 0) return;
      await openWorkbook(this.book, new Uint8Array(await chosen.arrayBuffer()), file);
      this.notice.done(say("opened", { file }));
    } catch (error) {
      this.notice.warn(this.#reason(error));
    }
  }

  #travel(grid: Grid, travel: () => boolean): void {
    try {
      travel();
      grid.focus();
    } catch (error) {
      this.notice.warn(this.#reason(error));
    }
  }

  /** A validation refused what was typed: stopped, or asked, as Excel does. */
  async #refused(alert: { readonly style: string; readonly title: string; readonly message: string }): Promise<boolean> {
    const { say } = this;
    const answers = alert.style === "Stop" ? [say("ok")] : [say("takeAnyway"), say("cancel")];
    const title = alert.title || say("refusedTitle");
    return (await ask(this.dialog, { title, message: alert.message, answers })) === 0 && alert.style !== "Stop";
  }

  #reason(error: unknown): string {
    if (error instanceof ReportableError) return error.in(this.language);
    if (error instanceof DOMException) return this.say("clipboardBlocked");
    if (error instanceof ExcelFailure) {
      if (error.code === "AccessDenied") return this.say("protectedSheet");
      if (error.code === "ItemAlreadyExists") return this.say("sheetNameTaken");
      if (/formula/.test(error.message)) return this.say("badFormula");
    }
    return this.say("editFailed", { reason: reasonOf(error) });
  }

  #translate(): void {
    const { say } = this;
    document.documentElement.lang = this.language;
    document.title = say("product");
    for (const place of document.querySelectorAll<HTMLElement>("[data-text]")) {
      if (isPageText(place.dataset["text"])) place.textContent = say(place.dataset["text"]);
    }
    for (const place of document.querySelectorAll<HTMLElement>("[data-label]")) {
      if (isPageText(place.dataset["label"])) place.setAttribute("aria-label", say(place.dataset["label"]));
    }
    document.querySelector("#pane iframe")?.setAttribute("title", say("pane"));
  }
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

new Page().start();
