import type { FieldId } from "../form";
import { ReportableError } from "../messages";
import { readSheet } from "./find-forms";
import { type Marked, type Marks, marksFor, marksRead, paintMarks, queueMarks, sameMarks } from "./paint-marks";
import { runExcel } from "./run";
import type { FormPlace } from "./session";
import { formAgain, type Snapshot } from "./snapshot";

/** Painting fails where a mark was cleared, or cells have moved, while it was under way: then it is done again. */
const ATTEMPTS = 3;

/** Our marks on the sheets that someone else laid out, as this session knows them. */
export class AdoptedMarks {
  readonly #marks = new Map<string, Marks>();

  /** Reads a form together with the marks on its sheet. One round trip. */
  async read(context: Excel.RequestContext, form: FormPlace): Promise<Snapshot> {
    let idsOf = (): readonly string[] => [];
    const read = await readSheet(context, form.sheetId, (sheet) => (idsOf = queueMarks(sheet)));
    this.#marks.set(form.sheetId, marksRead(idsOf(), this.#marks.get(form.sheetId)));
    return formAgain(read, form);
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
