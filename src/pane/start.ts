import type { PaneController } from "./controller/controller";

const STARTS = ["create", "import", "check"] as const;

/** What a button of the ribbon asks the pane to begin with. */
export type Start = (typeof STARTS)[number];

/**
 * Reads what the pane is to begin with; its address says so, as in `taskpane.html?start=check`.
 * @param search the address from its question mark on; Office adds parameters of its own
 * @returns null where the address asks for the pane alone
 */
export function readStart(search: string): Start | null {
  const asked = new URLSearchParams(search).get("start");
  return STARTS.find((start) => start === asked) ?? null;
}

/** Does what the ribbon's button asked for, once the workbook is open; does nothing where it could not be reached. */
export async function begin(start: Start | null, controller: PaneController): Promise<void> {
  if (controller.store.state().workbook.kind === "unreachable") return;
  if (start === "create") await controller.create();
  if (start === "import") controller.importing.open();
  if (start === "check") await controller.check();
}
