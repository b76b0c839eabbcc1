import type { Language } from "../../messages";
import type { PaneHost } from "../frame/connect";
import { isSetSupported, type WorkbookHost } from "../host";

const PANE = "/pane/workbench-pane.html";

const LOCALES = { ja: "ja-JP", en: "en-US" } as const;

/**
 * Puts the pane beside the grid. Its frame asks the page for the workbook as soon as it loads, so the page offers it
 * before the frame has an address.
 */
export function openPane(
  place: HTMLElement,
  host: WorkbookHost,
  page: { readonly title: string; language(): Language; failed(reason: Error): void },
): HTMLIFrameElement {
  const paneHost: PaneHost = {
    open: () => host.connect(),
    displayLanguage: () => LOCALES[page.language()],
    isSetSupported: (name, version) => isSetSupported(host.behaviour, name, version),
    failed: page.failed,
  };
  window.kaijiPaneHost = paneHost;
  const frame = document.createElement("iframe");
  frame.title = page.title;
  frame.allow = "clipboard-read; clipboard-write";
  frame.src = PANE;
  place.replaceChildren(frame);
  return frame;
}
