import { sameAnswer } from "./answer-cells";
import { excelText } from "../requests/entry";
import { orPutBack } from "../requests/put-back";
import { runExcel } from "../requests/run";
import type { AnswerChange, FormPlace } from "../session";
import type { Snapshot } from "../forms/snapshot";
import type { Written } from "./undo-record";
import {
  cellsOf,
  putBack,
  readBeforeWriting,
  type Ready,
  recordsOf,
  refuseEdited,
  refuseImpossible,
  writeTexts,
} from "./write-answers";

/** What a command on answers has done: the form as it was read before, and what is different now. */
export interface Done {
  readonly before: Snapshot;
  readonly changes: readonly AnswerChange[];
}

/**
 * Writes answers, all or none.
 * @throws ReportableError when a cell was edited meanwhile, cannot be written, or Excel fails
 */
export async function writeAnswers(form: FormPlace, changes: readonly AnswerChange[]): Promise<Done & { undo: Written }> {
  const ready = await runExcel((context) => readBeforeWriting(context, form));
  refuseImpossible(ready, changes);
  const { place, answers } = ready.snapshot;
  const toWrite = changes.filter(({ field, after }) => answers.get(field) !== after);
  const records = recordsOf(ready, toWrite);
  if (toWrite.length > 0) {
    await orPutBack(
      () => runExcel((context) => writeTexts(context, ready, toWrite), { oneUndoStep: true }),
      () => cellsOf(place, toWrite),
      () => putBackWritten(ready, toWrite),
    );
  }
  return { before: ready.snapshot, changes, undo: { kind: "written", place, changes: toWrite, records } };
}

/**
 * Takes written answers back, all or none.
 * @throws ReportableError when a person has edited over them, or Excel fails
 */
export async function takeAnswersBack({ place, changes, records }: Written): Promise<Done> {
  const ready = await runExcel((context) => readBeforeWriting(context, place));
  refuseEdited(ready, changes);
  const now = ready.snapshot.place;
  const redone = recordsOf(ready, changes);
  await orPutBack(
    () => runExcel((context) => putBack(context, now, records, ready.keepFormat), { oneUndoStep: true }),
    () => cellsOf(now, changes),
    () => runExcel((context) => putBack(context, now, redone, ready.keepFormat)),
  );
  return {
    before: ready.snapshot,
    changes: records.map(({ field, text }) => ({ field, before: "", after: excelText(text) })),
  };
}

/** After a failed write: puts back the cells that hold what was to be written, and only those. */
async function putBackWritten(ready: Ready, changes: readonly AnswerChange[]): Promise<void> {
  await runExcel(async (context) => {
    const now = await readBeforeWriting(context, ready.snapshot.place);
    const written = changes.filter(({ field, before }) => !sameAnswer(now.snapshot.answers.get(field) ?? "", before));
    if (written.length === 0) return;
    await putBack(context, now.snapshot.place, recordsOf(ready, written), ready.keepFormat);
  });
}
