import type { Disclosure, FieldAnswer } from "../disclosure";
import type { Edition, Field, FieldId } from "../form";
import type { ReferenceInput } from "../reference";
import { isMasked, isPlaceholder } from "./placeholder";
import type { Reader, Sheet, Today } from "./sheet";

const BLANK: FieldAnswer = { state: "blank", value: "" };

/** One field's answer with the readings made of it so far. Another text gets readings of its own, so none is ever stale. */
interface Slot {
  readonly answer: FieldAnswer;
  readonly text: string | undefined;
  /** Published masked: neither missing nor checked. */
  readonly masked: boolean;
  readonly readings: Map<Reader<unknown>, unknown>;
}

/** The answers that a checker holds, by field, with their readings. */
export class SheetState {
  readonly #slots = new Map<FieldId, Slot>();

  constructor(readonly edition: Edition) {
    for (const field of edition.fields) this.set(field, BLANK);
  }

  /** Takes over all answers of a disclosure; a field that it does not hold is blank. */
  load(disclosure: Disclosure): void {
    for (const field of this.edition.fields) {
      this.set(field, Object.hasOwn(disclosure.fields, field.id) ? (disclosure.fields[field.id] ?? BLANK) : BLANK);
    }
  }

  set(field: Field, answer: FieldAnswer): void {
    const masked = answer.state === "withheld" || answer.state === "not_described" || isMasked(answer.value);
    const readable = answer.state === "answered" && !masked && !isPlaceholder(answer.value, field);
    const text = readable ? answer.value : undefined;
    const former = this.#slots.get(field.id);
    // Reading is most of the work of a check, and most answers are the same from one check to the next.
    const readings = former !== undefined && former.text === text ? former.readings : new Map<Reader<unknown>, unknown>();
    this.#slots.set(field.id, { answer, masked, text, readings });
  }

  answer(id: FieldId): FieldAnswer {
    return this.#slots.get(id)?.answer ?? BLANK;
  }

  isMasked(id: FieldId): boolean {
    return this.#slots.get(id)?.masked ?? false;
  }

  text(id: FieldId): string | undefined {
    return this.#slots.get(id)?.text;
  }

  read<Reading>(id: FieldId, reader: Reader<Reading>): Reading | undefined {
    const slot = this.#slots.get(id);
    if (slot?.text === undefined) return undefined;
    if (!slot.readings.has(reader)) slot.readings.set(reader, reader(slot.text));
    // Under a reader the map holds only what that reader returned.
    return slot.readings.get(reader) as Reading;
  }
}

/** The part of the sheet that one rule may see from one field. Anything beyond it would escape the incremental check. */
export function viewOf(
  state: SheetState,
  allowed: ReadonlySet<FieldId>,
  { today, reference }: { readonly today?: Today; readonly reference?: ReferenceInput },
): Sheet {
  const guard = (id: FieldId): FieldId => {
    if (!allowed.has(id)) throw new Error(`reads field ${id} without declaring it`);
    return id;
  };
  return {
    edition: state.edition,
    get today(): Today {
      if (!today) throw new Error("reads the day of the check without declaring it");
      return today;
    },
    get reference(): ReferenceInput {
      if (!reference) throw new Error("reads the reference values without declaring it");
      return reference;
    },
    answer: (id) => state.answer(guard(id)),
    text: (id) => state.text(guard(id)),
    read: (id, reader) => state.read(guard(id), reader),
  };
}
