import type { HostTransport } from "../host";

/** What the workbench page offers to the frame of the pane; it stands on the page's window before the frame is loaded. */
export interface PaneHost {
  /** Opens a fresh connection to the workbook; the one before (of a frame that was reloaded) is closed. */
  open(): HostTransport;
  /** The language of the page's user interface, as a locale (`ja-JP`, `en-US`). */
  displayLanguage(): string;
  /** Whether the workbook's host claims a requirement set, as `Office.context.requirements` asks. */
  isSetSupported(name: string, version?: string): boolean;
  /** Tells the page something that went wrong in the frame before the pane could show it. */
  failed(reason: Error): void;
}

declare global {
  interface Window {
    kaijiPaneHost?: PaneHost;
  }
}

/** The one member of Microsoft's client that the workbench needs beside Excel itself; its published types do not name it. */
interface Client {
  readonly HostBridge: { init(transport: HostTransport): void };
}

function isClient(value: unknown): value is Client {
  return typeof value === "object" && value !== null && "HostBridge" in value;
}

/**
 * Joins Microsoft's client in `frame` to the workbook of the page around it, and puts `office` in the place of `Office`.
 * @throws when the frame stands alone, or Microsoft's client was not loaded: the pane cannot work then.
 */
export function connect(frame: Window, office: (host: PaneHost) => unknown): void {
  const host = frame.parent === frame ? undefined : frame.parent.kaijiPaneHost;
  if (!host) throw new Error("This page is shown inside the workbench only. Open the address that npm start printed.");
  const client: unknown = Reflect.get(frame, "OfficeExtension");
  if (!isClient(client)) {
    const reason = new Error("Microsoft's Excel client (node_modules/@microsoft/office-js) could not be loaded.");
    host.failed(reason);
    throw reason;
  }
  client.HostBridge.init(host.open());
  if (!Reflect.set(frame, "Office", office(host)))
    throw new Error("Microsoft's Excel client does not let its Office be replaced.");
}
