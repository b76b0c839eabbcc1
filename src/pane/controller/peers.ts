import { addPeer, MOST_VENDORS, removePeer, type Vendor } from "../../compare";
import { ReportableError } from "../../messages";
import { PEERS_SHEET, planPeersSheet } from "../../sheets";
import type { ComparedFile } from "../state/comparison";
import type { PaneState } from "../state/pane-state";
import type { PaneAction } from "../state/reducer";
import type { Store } from "../state/store";
import { TEXTS } from "../texts";
import type { Commands } from "./commands";
import type { Ports } from "./ports";
import { readEach } from "./read-each";

/** The disclosures of others that the workbook keeps on its sheet 他社回答. Nothing of them leaves the workbook. */
export class Peers {
  constructor(
    private readonly commands: Commands,
    private readonly store: Store<PaneState, PaneAction>,
    private readonly ports: Ports,
  ) {}

  /** Takes files into the collection; those that cannot be read are named, the others are kept. */
  async addFiles(files: readonly File[]): Promise<void> {
    await this.commands.run("busyRead", async (signal) => {
      const read: ComparedFile[] = [];
      // A later copy of one that is there already takes its place: only writing tells whether there is room.
      const full = new ReportableError("peers-too-many", TEXTS.peersFull, TEXTS.peersFewer, { most: MOST_VENDORS });
      await readEach(this.ports, this.store, files, { room: MOST_VENDORS, full, signal }, (file) => read.push(file));
      const sheets = read.flatMap((file) => (file.kind === "read" ? [file] : []));
      if (sheets.length > 0) await this.take(sheets);
      this.store.dispatch({ type: "peersSeen", peers: { refused: read.filter((file) => file.kind === "refused") } });
      if (sheets.length === 0) return null;
      return { text: "donePeers", holes: { count: sheets.length }, undoable: false, intent: "success" };
    });
  }

  /** Takes one out of the collection; the sheet goes with the last. */
  async remove(name: string): Promise<void> {
    await this.commands.run("busyPeers", async () => {
      await this.#keep((peers) => removePeer(peers, name));
      return { text: "donePeerRemoved", holes: { name }, undoable: false, intent: "success" };
    });
  }

  /** Shows the sheet of the collection. */
  async reveal(): Promise<void> {
    await this.commands.quietly("peersSheet", async () => {
      await this.ports.session.reveal(PEERS_SHEET);
    });
  }

  /** Writes disclosures into the collection: a part of a command that is under way. */
  async take(sheets: readonly Vendor[]): Promise<void> {
    const { edition } = this.ports;
    await this.#keep((peers) =>
      sheets.reduce<readonly Vendor[]>((all, { name, disclosure }) => addPeer(edition, all, disclosure, name), peers),
    );
  }

  async #keep(change: (peers: readonly Vendor[]) => readonly Vendor[]): Promise<void> {
    const { edition, session } = this.ports;
    const { language } = this.store.state();
    await session.keep("peers", (peers = []) => {
      const changed = change(peers);
      return changed.length === 0 ? null : planPeersSheet(edition, changed, language);
    });
    this.store.dispatch({ type: "peersSeen", peers: { kept: session.kept("peers") ?? [] } });
  }
}
