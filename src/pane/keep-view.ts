import { type PaneView, parseView, viewOf } from "./state/pane-view";
import type { PaneState } from "./state/pane-state";

const VIEW_KEY = "kaiji-sheet.view";

/** How the pane was left over a workbook. @param document names the workbook; of another one, nothing is told */
export function lastView(document: string, storage: Pick<Storage, "getItem"> | undefined): PaneView | undefined {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(VIEW_KEY) ?? "null");
    if (typeof kept !== "object" || kept === null || !("document" in kept) || !("view" in kept)) return undefined;
    return kept.document === nameOf(document) ? parseView(kept.view) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps how the pane is left, on this machine, whenever that changes. @returns a function to call after every change */
export function keepView(document: string, storage: Pick<Storage, "setItem"> | undefined): (state: PaneState) => void {
  let last = "";
  return (state) => {
    const view = viewOf(state);
    if (!view) return;
    const text = JSON.stringify({ document: nameOf(document), view });
    if (text === last) return;
    last = text;
    try {
      storage?.setItem(VIEW_KEY, text);
    } catch {
      // Where the browser keeps nothing, the pane begins anew next time.
    }
  };
}

/** A number for a workbook's address, so that the address itself is kept nowhere. FNV-1a, 32 bits. */
function nameOf(document: string): string {
  let hash = 0x811c9dc5;
  for (const character of document) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16);
}
