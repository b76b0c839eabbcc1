import { compareVendors, MOST_VENDORS, type Vendor } from "../../compare";
import { ReportableError } from "../../messages";
import { planComparisonSheet, planComparisonSummary } from "../../sheets";
import { basisOf } from "../state/check-basis";
import { type Comparison, comparedVendors, twoSheets } from "../state/comparison";
import type { PaneState } from "../state/pane-state";
import type { PaneAction } from "../state/reducer";
import type { Store } from "../state/store";
import { TEXTS } from "../texts";
import type { Commands } from "./commands";
import type { LiveForm } from "./live-form";
import type { Peers } from "./peers";
import type { Ports } from "./ports";
import { readEach } from "./read-each";

/** Disclosures put side by side on sheets of their own. It works on files alone as well: a buyer has no form. */
export class Comparisons {
  constructor(
    private readonly commands: Commands,
    private readonly live: LiveForm,
    private readonly peers: Peers,
    private readonly store: Store<PaneState, PaneAction>,
    private readonly ports: Ports,
  ) {}

  /** Reads files that are to be compared, beside those that were read before. */
  async addFiles(files: readonly File[]): Promise<void> {
    await this.commands.run("busyRead", async (signal) => {
      // What was refused before has been seen.
      this.change({ files: this.#comparison.files.filter(({ kind }) => kind === "read") });
      const room = MOST_VENDORS - this.#comparison.files.length;
      await readEach(this.ports, this.store, files, { room, full: tooMany(), signal }, (file) =>
        this.change({ files: [...this.#comparison.files, file] }),
      );
      return null;
    });
  }

  /** Leaves a file out again. */
  remove(place: number): void {
    this.change({ files: this.#comparison.files.filter((_file, index) => index !== place) });
  }

  change(comparison: Partial<Comparison>): void {
    this.store.dispatch({ type: "comparisonChanged", comparison });
  }

  /** The disclosures that take part at present. */
  vendors(): Vendor[] {
    const form = this.live.current();
    return comparedVendors(this.#comparison, form?.disclosure, form?.form.sheetName ?? "", this.store.state().peers.kept);
  }

  /** Writes 比較 and 比較概要 and shows the summary. */
  async write(): Promise<void> {
    await this.commands.run("busyComparison", async (signal) => {
      const { edition, session } = this.ports;
      const { language } = this.store.state();
      const vendors = this.vendors();
      if (vendors.length > MOST_VENDORS) throw tooMany();
      const { reference } = basisOf(edition, undefined, session.kept("reference"), language);
      const rows = compareVendors(edition, vendors, { levels: reference.levels, reference, today: this.ports.today() });
      const two = twoSheets(edition, vendors);
      signal.throwIfAborted();
      await session.show(planComparisonSheet(edition, vendors, rows, { language, ...(two && { changes: two.changes }) }), {
        ...planComparisonSummary(edition, vendors, rows, language),
        front: true,
      });
      if (this.#comparison.remember) {
        const read = this.#comparison.files.flatMap((file) => (file.kind === "read" ? [file] : []));
        await this.commands.follow(
          () => this.peers.take(read),
          (thrown) => thrown,
        );
      }
      return { text: "doneComparison", holes: { count: vendors.length }, undoable: false, intent: "success" };
    });
  }

  get #comparison(): Comparison {
    return this.store.state().comparison;
  }
}

function tooMany(): ReportableError {
  return new ReportableError("comparison-full", TEXTS.comparisonFull, TEXTS.comparisonFewer, { most: MOST_VENDORS });
}
