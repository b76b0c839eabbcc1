import type { Confidence, Disclosure, Note, Source } from "../../disclosure";
import type { Edition, FieldId, Section } from "../../form";
import type { AnswerChange } from "../../excel/session";
import type { Holes, Template } from "../../messages";
import { answerText, HEADING_FIELDS, type HeadingField } from "../../sheets";

/** Why an answer is doubtful. */
export interface Doubt {
  readonly field: FieldId;
  readonly message: Template;
  readonly holes: Holes;
}

/** What was made of a document: its answers, and what is doubtful about them. */
export interface ReadDocument {
  readonly disclosure: Disclosure;
  readonly doubts: readonly Doubt[];
  /** What to know of the document as a whole. */
  readonly remark?: Template;
  /** The form that it is, where it is another one: its answers are only what it says under the same words. */
  readonly otherForm?: OtherForm;
  /** The file itself where it is a PDF: its pages can be shown. */
  readonly pdf?: File;
}

/** What a document is that is not the form. */
export interface OtherForm {
  readonly name: Template;
  /** What it was told by, and what can be done. */
  readonly reason: Template;
  readonly holes: Holes;
}

/** One answer that the document has and the sheet has not, or has otherwise. */
export interface PreviewRow {
  readonly field: FieldId | HeadingField;
  /** Undefined for the lines above the form that say whose it is. */
  readonly section: Section | undefined;
  readonly before: string;
  readonly after: string;
  readonly confidence: Confidence;
  readonly source?: Source;
  /** Why the reader doubts it. */
  readonly doubts: readonly Doubt[];
  readonly accepted: boolean;
}

/** What an import would do, field by field, before anything is written. */
export interface ImportPreview {
  /** What the user knows the document by. */
  readonly name: string;
  readonly otherForm?: OtherForm;
  readonly remark?: Template;
  readonly pdf?: File;
  readonly serviceName?: string;
  readonly providerName?: string;
  readonly rows: readonly PreviewRow[];
  /** Answers that the document has, the same as the sheet's included. */
  readonly read: number;
  readonly unchanged: number;
  /** Fields of which the document says nothing. */
  readonly notFound: number;
  /** Remarks on the document as a whole, and on fields that have no row here. */
  readonly notes: readonly Note[];
}

export type PreviewShow = "all" | "doubtful" | "conflict";

export function isConflict(row: PreviewRow): boolean {
  return row.before !== "";
}

/**
 * Lays a document's answers beside the sheet's. What is certain and would fill an empty cell is accepted from the start;
 * what is doubtful, or would replace an answer, waits for the person. An answer that the document lacks changes nothing.
 * @param current the sheet's answers; undefined where there is no form yet
 */
export function buildPreview(
  edition: Edition,
  name: string,
  document: ReadDocument,
  current: Disclosure | undefined,
): ImportPreview {
  const imported = document.disclosure;
  const rows: PreviewRow[] = [];
  let read = 0;
  let unchanged = 0;
  for (const heading of HEADING_FIELDS) {
    const after = imported[heading] ?? "";
    const before = current?.[heading] ?? "";
    if (after !== "" && after !== before) {
      rows.push(newRow({ field: heading, section: undefined, before, after, confidence: "high", doubts: [] }));
    }
  }
  for (const { id, item } of edition.fields) {
    const answer = imported.fields[id];
    const after = answerText(answer);
    if (!answer || after === "") continue;
    read += 1;
    const before = answerText(current?.fields[id]);
    if (before === after) {
      unchanged += 1;
      continue;
    }
    const { confidence = "low", source } = answer;
    const doubts = document.doubts.filter((doubt) => doubt.field === id);
    rows.push(newRow({ field: id, section: item.section, before, after, confidence, doubts, ...(source && { source }) }));
  }
  const withRow = new Set<string>(rows.map((row) => row.field));
  return {
    name,
    ...(document.otherForm && { otherForm: document.otherForm }),
    ...(document.remark && { remark: document.remark }),
    ...(document.pdf && { pdf: document.pdf }),
    ...(imported.serviceName !== undefined && { serviceName: imported.serviceName }),
    ...(imported.providerName !== undefined && { providerName: imported.providerName }),
    rows,
    read,
    unchanged,
    notFound: edition.fields.length - read,
    notes: imported.notes.filter((note) => note.field === undefined || !withRow.has(note.field)),
  };
}

function newRow(row: Omit<PreviewRow, "accepted">): PreviewRow {
  return { ...row, accepted: row.confidence === "high" && row.before === "" };
}

/** Accepts or rejects the named fields. */
export function accept(preview: ImportPreview, fields: ReadonlySet<string>, accepted: boolean): ImportPreview {
  const rows = preview.rows.map((row) => (fields.has(row.field) && row.accepted !== accepted ? { ...row, accepted } : row));
  return { ...preview, rows };
}

/** What writing the accepted rows would change. */
export function acceptedChanges(preview: ImportPreview): AnswerChange[] {
  return preview.rows.filter((row) => row.accepted).map(({ field, before, after }) => ({ field, before, after }));
}

export interface PreviewGroup {
  /** What brings its rows together: doubt, another answer in the sheet, the lines above the form, or a section. */
  readonly kind: "doubtful" | "conflict" | "heading" | "section";
  readonly section?: Section;
  readonly rows: readonly PreviewRow[];
}

/** The rows that may be accepted together: what would replace an answer is decided one by one. */
export function withoutConflicts(rows: readonly PreviewRow[]): readonly PreviewRow[] {
  return rows.filter((row) => !isConflict(row));
}

/**
 * Groups the rows by how much they need a person: the doubtful ones first, then what would replace an answer, then the
 * rest by section in the form's order.
 */
export function previewGroups(preview: ImportPreview, edition: Edition, show: PreviewShow): PreviewGroup[] {
  const rows = preview.rows.filter((row) => show === "all" || (show === "doubtful" ? row.confidence === "low" : isConflict(row)));
  const certain = rows.filter((row) => row.confidence === "high");
  const filling = withoutConflicts(certain);
  const groups: PreviewGroup[] = [
    { kind: "doubtful", rows: rows.filter((row) => row.confidence === "low") },
    { kind: "conflict", rows: certain.filter(isConflict) },
    { kind: "heading", rows: filling.filter((row) => row.section === undefined) },
    ...edition.sections.map((section): PreviewGroup => ({
      kind: "section",
      section,
      rows: filling.filter((row) => row.section === section),
    })),
  ];
  return groups.filter((group) => group.rows.length > 0);
}
