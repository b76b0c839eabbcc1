import { ReportableError } from "../../messages";
import type { SheetPlan } from "../../sheets";
import { cleanUp, createSheets, type Creation, dropKept, editsSince, lookBefore, removeCreated } from "./create-form";
import { orPutBack, puttingBack } from "../requests/put-back";
import { editedSince } from "../requests/refusals";
import { runExcel } from "../requests/run";

/** Failures of one request, behind which the next may well succeed. */
const PASSING = new Set(["excel-failed", "excel-busy"]);

/** Most cells that a refusal names. */
const NAMED_CELLS = 10;

/**
 * Lays plans out on new sheets, or leaves the workbook as it was.
 * @param replaced id of the sheet whose place the form takes
 */
export async function createOrCleanUp(plans: readonly SheetPlan[], replaced: string | undefined): Promise<Creation> {
  const before = await runExcel((context) => lookBefore(context, plans));
  return orPutBack(
    () => runExcel((context) => createSheets(context, plans, before, replaced)),
    () => plans[0]?.name ?? "",
    () => runExcel((context) => cleanUp(context, plans, before, replaced)),
  );
}

/**
 * Takes created sheets away again.
 * @throws ReportableError when a person has written into them, or Excel fails
 */
export async function takeCreationBack(creation: Creation): Promise<void> {
  const edits = await runExcel((context) => editsSince(context, creation));
  if (edits.length > 0) throw editedSince(edits.slice(0, NAMED_CELLS).join("、"));
  const remove = () => runExcel((context) => removeCreated(context, creation));
  try {
    await remove();
  } catch (thrown) {
    // What the request has done before it failed is not done again: the rest follows, or it is said that it does not.
    if (!(thrown instanceof ReportableError) || !PASSING.has(thrown.id)) throw thrown;
    await puttingBack(creation.sheets[0]?.plan.name ?? "", remove);
  }
}

/** Creations that cannot be undone any more, and whose former sheets may still be there. */
export class NeedlessSheets {
  readonly #creations: Creation[] = [];

  add(creation: Creation): void {
    this.#creations.push(creation);
  }

  /** Deletes them. A command that is done must not be reported as failed for it: what stays goes with the next one. */
  async drop(): Promise<void> {
    try {
      for (let creation = this.#creations[0]; creation; creation = this.#creations[0]) {
        await dropKept(creation);
        this.#creations.shift();
      }
    } catch {
      return;
    }
  }
}
