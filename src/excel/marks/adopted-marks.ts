import type { FieldId } from "../../form";
import { ReportableError } from "../../messages";
import { readSheet } from "../forms/find-forms";
import {
  idsByFormula,
  isKnown,
  type Marked,
  type Marks,
  marksFor,
  paintMarks,
  queueFormats,
  sameMarks,
  tellMarks,
} from "./paint-marks";
import { runExcel } from "../requests/run";
import type { FormPlace } from "../session";
import { formAgain, type Snapshot } from "../forms/snapshot";

/** Painting fails where a mark was cleared, or cells have moved, while it was under way: then it is done again. */
const ATTEMPTS = 3;

/** Our marks on the sheets that someone else laid out, as this session knows them. */
export class AdoptedMarks {
  readonly #marks = new Map<string, Marks>();

  /**
   * Reads a form together with the marks on its sheet. One round trip, and one more where the sheet has conditional
   * formats that have not been seen before.
   */
  async read(context: Excel.RequestContext, form: FormPlace): Promise<Snapshot> {
    const { sheetId } = form;
    const formats = queueFormats(context.workbook.worksheets.getItem(sheetId));
    const read = await readSheet(context, sheetId);
    const ids = idsByFormula(formats);
    if (!isKnown(ids, this.#marks.get(sheetId))) this.#marks.set(sheetId, await this.#tell(sheetId, ids));
    return formAgain(read, form);
  }

  /** Formats that Excel does not tell about (OfficeDev/office-js issues 6827, 6835) are left alone as somebody else's. */
  async #tell(sheetId: string, ids: readonly string[]): Promise<Marks> {
    try {
      return await runExcel((context) => tellMarks(context, sheetId, ids), { waitForCell: false });
    } catch (thrown) {
      if (!(thrown instanceof ReportableError)) throw thrown;
      const ours = this.#marks.get(sheetId)?.ours.filter((id) => ids.includes(id)) ?? [];
      return { ours, theirs: ids.filter((id) => !ours.includes(id)), cells: null };
    }
  }

  /**
   * Marks the answers that have a status, and no others. One round trip for a form that was read before, none where the
   * marks are there already.
   * @returns the form as it was seen meanwhile; undefined where nothing had to be done
   */
  async paint(form: FormPlace, statuses: ReadonlyMap<FieldId, string>): Promise<Snapshot | undefined> {
    let place = form;
    let seen: Snapshot | undefined;
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const before = this.#marks.get(form.sheetId);
      const wanted = marksFor(place, statuses);
      if (before && sameMarks(before, wanted)) return seen;
      const marked = before && (await this.#tryToMark(place, before, wanted));
      if (marked) this.#marks.set(form.sheetId, marked.marks);
      const former = place;
      seen = marked?.snapshot ?? (await runExcel((context) => this.read(context, former), { waitForCell: false }));
      place = seen.place;
      if (marked?.done) return seen;
    }
    return seen;
  }

  /** @returns undefined where one of the formats is not there any more: a person has cleared it */
  async #tryToMark(place: FormPlace, before: Marks, wanted: ReturnType<typeof marksFor>): Promise<Marked | undefined> {
    try {
      return await runExcel((context) => paintMarks(context, place, before, wanted), { waitForCell: false });
    } catch (thrown) {
      if (thrown instanceof ReportableError && thrown.id === "excel-not-found") return undefined;
      throw thrown;
    }
  }
}
