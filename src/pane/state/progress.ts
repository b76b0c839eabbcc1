import type { Disclosure, FieldAnswer } from "../../disclosure";
import type { Edition, Field, FieldId, Section } from "../../form";

/** How far one section, or the form, is filled in. It counts cells, never what they say. */
export interface Progress {
  readonly mandatory: { readonly filled: number; readonly total: number };
  readonly optional: { readonly filled: number; readonly total: number };
}

export interface SectionProgress extends Progress {
  readonly section: Section;
  /** First mandatory field without an answer. */
  readonly firstGap: FieldId | undefined;
}

export interface FormProgress extends Progress {
  readonly sections: readonly SectionProgress[];
}

/** An answer that was published masked has been given; 記述無し(*) says that none has. */
export function isFilled(answer: FieldAnswer | undefined): boolean {
  return answer?.state === "withheld" || (answer?.state === "answered" && answer.value.trim() !== "");
}

export function isMandatory(field: Field): boolean {
  return field.requirement !== "optional";
}

function progressOf(fields: readonly Field[], disclosure: Disclosure): Progress {
  const count = (wanted: readonly Field[]) => ({
    filled: wanted.filter(({ id }) => isFilled(disclosure.fields[id])).length,
    total: wanted.length,
  });
  return { mandatory: count(fields.filter(isMandatory)), optional: count(fields.filter((field) => !isMandatory(field))) };
}

export function formProgress(edition: Edition, disclosure: Disclosure): FormProgress {
  return {
    ...progressOf(edition.fields, disclosure),
    sections: edition.sections.map((section) => {
      const fields = section.items.flatMap((item) => item.fields);
      const firstGap = fields.find((field) => isMandatory(field) && !isFilled(disclosure.fields[field.id]))?.id;
      return { section, ...progressOf(fields, disclosure), firstGap };
    }),
  };
}

/** The next mandatory field without an answer behind `from`, round the end of the form; undefined where there is none. */
export function nextGap(edition: Edition, disclosure: Disclosure, from: FieldId | null): FieldId | undefined {
  const start = from === null ? -1 : (edition.field(from)?.index ?? -1);
  const gaps = edition.fields.filter((field) => isMandatory(field) && !isFilled(disclosure.fields[field.id]));
  return (gaps.find((field) => field.index > start) ?? gaps[0])?.id;
}
