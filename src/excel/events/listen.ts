import { ReportableError } from "../../messages";
import { runExcel } from "../requests/run";
import type { FormWatch } from "./watch-form";

/**
 * Passes Excel's events on to a watch. One round trip.
 * @param ownSheets ids of the sheets that this session has added itself, once the commands under way are done
 * @returns a function that ends it
 */
export async function listen(
  sheetId: string,
  watch: FormWatch,
  ownSheets: () => Promise<ReadonlySet<string>>,
): Promise<() => Promise<void>> {
  const removals = await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem(sheetId);
    const handlers = [
      sheet.onChanged.add(async ({ address, changeType, details, triggerSource }) => {
        // `details` is there for single cells only, whatever its type says.
        const valueAfter: unknown = details ? details.valueAfter : undefined;
        watch.changed({ address, changeType, triggerSource, valueAfter });
      }),
      sheet.onRowSorted.add(async () => watch.restructured()),
      sheet.onSelectionChanged.add(async ({ address }) => watch.selected(address)),
      worksheets.onAdded.add(async (event) => {
        if (!(await ownSheets()).has(event.worksheetId)) watch.restructured();
      }),
      worksheets.onDeleted.add(async () => watch.restructured()),
    ];
    await context.sync();
    return handlers;
  });
  return () =>
    runExcel(async () => {
      const [first] = removals;
      if (!first) return;
      // A handler can only be removed in the context that it was added in.
      for (const handler of removals) handler.remove();
      await first.context.sync();
    }).catch((thrown: unknown) => {
      // A sheet that is gone has taken its handlers with it: there is nothing left to end.
      if (!(thrown instanceof ReportableError && thrown.id === "excel-not-found")) throw thrown;
    });
}
