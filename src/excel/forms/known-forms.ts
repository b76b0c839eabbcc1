import type { AnswerChange } from "../session";
import { type Snapshot, withAnswers } from "./snapshot";

/** The forms as the pane knows them, by the sheet's id: what events are compared with. */
export class KnownForms {
  readonly #snapshots = new Map<string, Snapshot>();

  get(sheetId: string): Snapshot | undefined {
    return this.#snapshots.get(sheetId);
  }

  know(snapshot: Snapshot): void {
    this.#snapshots.set(snapshot.place.sheetId, snapshot);
  }

  forget(sheetId: string): void {
    this.#snapshots.delete(sheetId);
  }

  /** Where the form stands now. The answers stay those that the pane was told: a difference is still to be told. */
  knowPlace(fresh: Snapshot): void {
    const known = this.get(fresh.place.sheetId);
    this.know(known ? { ...fresh, answers: known.answers } : fresh);
  }

  knowWritten(fresh: Snapshot, changes: readonly AnswerChange[]): void {
    this.knowPlace(fresh);
    const known = this.get(fresh.place.sheetId);
    if (known) this.know(withAnswers(known, changes));
  }
}
