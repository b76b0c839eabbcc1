import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createContext, Script } from "node:vm";
import { isSetSupported, type WorkbookHost } from "../../src/workbench/host";

/** Microsoft's own client, as an add-in sees it, joined to a host of ours. */
export interface ExcelClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

const CLIENT = resolve(__dirname, "../../node_modules/@microsoft/office-js/dist/excel-web-16.00.js");

/** What Microsoft's client has that the one in the registry has not yet. */
const NOTES = resolve(__dirname, "notes-client.js");

let scripts: readonly Script[] | undefined;

interface ClientGlobals extends ExcelClient {
  readonly OfficeExtension: ExcelClient["OfficeExtension"] & { readonly HostBridge: { init(transport: unknown): void } };
}

function isClient(globals: object): globals is ClientGlobals {
  return "Excel" in globals && "OfficeExtension" in globals;
}

/**
 * Loads Microsoft's Excel client from node_modules into a context of its own and connects it to `host`. Every call gives
 * a fresh client, as a pane that was opened anew. Errors that it throws are of that context: `error instanceof Error` is
 * false for them, ask for `code` instead.
 */
export function loadExcel(host: WorkbookHost): ExcelClient {
  const globals: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    navigator: { userAgent: "node" },
    location: { href: "http://127.0.0.1/", search: "", hash: "" },
    document: { createElement: () => ({}), getElementsByTagName: () => [], head: {} },
    addEventListener: () => undefined,
  };
  globals.window = globals;
  globals.self = globals;
  createContext(globals);
  scripts ??= [CLIENT, NOTES].map((filename) => new Script(readFileSync(filename, "utf8"), { filename }));
  for (const script of scripts) script.runInContext(globals);
  globals.Office = {
    context: {
      host: "Excel",
      platform: "OfficeOnline",
      requirements: { isSetSupported: (name: string, version?: string) => isSetSupported(host.behaviour, name, version) },
    },
  };
  if (!isClient(globals)) throw new Error("Microsoft's Excel client did not define Excel and OfficeExtension.");
  globals.OfficeExtension.HostBridge.init(host.connect());
  return { Excel: globals.Excel, OfficeExtension: globals.OfficeExtension };
}
