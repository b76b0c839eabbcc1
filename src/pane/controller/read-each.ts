import type { Disclosure } from "../../disclosure";
import type { Template } from "../../messages";
import { ReportableError } from "../../messages";
import { failureOf } from "../state/failure";
import type { ComparedFile } from "../state/comparison";
import type { PaneState } from "../state/pane-state";
import type { PaneAction } from "../state/reducer";
import type { Store } from "../state/store";
import type { Ports } from "./ports";

/** Reads one document. */
export async function readSheet(
  ports: Ports,
  store: Store<PaneState, PaneAction>,
  file: File,
  signal: AbortSignal,
): Promise<Disclosure> {
  const { disclosure } = await ports.readDocument({ kind: "file", file }, signal, (progress) =>
    store.dispatch({ type: "readingProgressed", progress }),
  );
  signal.throwIfAborted();
  return disclosure;
}

/**
 * Reads files one after another, and hands each over as it is read: what was read before a cancellation stays. A file
 * that cannot be read does not stop the others.
 * @param room how many more can be taken; files beyond it are refused with `full`
 */
export async function readEach(
  ports: Ports,
  store: Store<PaneState, PaneAction>,
  files: readonly File[],
  { room, full, signal }: { readonly room: number; readonly full: ReportableError; readonly signal: AbortSignal },
  take: (file: ComparedFile) => void,
): Promise<void> {
  let left = room;
  for (const [place, file] of files.entries()) {
    const { name } = file;
    store.dispatch({ type: "filesProgressed", files: { file: place + 1, files: files.length } });
    try {
      if (left <= 0) throw full;
      const disclosure = await readSheet(ports, store, file, signal);
      if (disclosure.edition !== ports.edition.id) throw otherEdition();
      take({ kind: "read", name, disclosure });
      left--;
    } catch (thrown) {
      signal.throwIfAborted();
      take({ kind: "refused", name, failure: failureOf(thrown, "busyRead") });
    }
  }
}

const OTHER_EDITION: Template = {
  ja: "別の版の様式の開示情報です。",
  en: "It is a disclosure of another edition of the form.",
};
const OTHER_EDITION_NEXT: Template = {
  ja: "項目番号の意味が異なるため、並べて比べられません。同じ版の資料を選んでください。",
  en: "Its numbers mean other items, so it cannot stand beside the others. Please choose one of the same edition.",
};

const otherEdition = (): ReportableError => new ReportableError("other-edition", OTHER_EDITION, OTHER_EDITION_NEXT, {});
