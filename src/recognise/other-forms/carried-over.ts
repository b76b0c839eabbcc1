import { type FieldAnswer, makeDisclosure } from "../../disclosure";
import type { Edition, Field } from "../../form";
import type { SourceDocument } from "../../readers";
import { reducedText } from "../../text/matching";
import { doubtOf, noteOf } from "../result/doubts";
import type { CarriedOver, Doubt } from "../result/recognition";
import { maskOf } from "../words/markers";
import { type SameWords, sameWords } from "./same-words";

/**
 * What can be carried over from another form: answers under the very words of this form's prompts and titles. Numbers
 * count for nothing. Every answer is `low` with its place and its reason; words that stand over different answers carry
 * none of them.
 * @returns undefined where there are none
 */
export function carriedOver(document: SourceDocument, edition: Edition): CarriedOver | undefined {
  const found = new Map<Field, SameWords[]>();
  for (const finding of sameWords(document, edition)) {
    const known = found.get(finding.field);
    if (known) known.push(finding);
    else found.set(finding.field, [finding]);
  }
  const answers = new Map<string, FieldAnswer>();
  const doubts: Doubt[] = [];
  for (const field of edition.fields) {
    const [finding, ...others] = found.get(field) ?? [];
    if (!finding || others.some(({ value }) => reducedText(value) !== reducedText(finding.value))) continue;
    answers.set(field.id, answerOf(finding, document));
    doubts.push(doubtOf(field.id, "other-form", { label: finding.label }));
  }
  if (answers.size === 0) return undefined;
  const disclosure = makeDisclosure(
    edition,
    (id) => answers.get(id) ?? { state: "lost", value: "", confidence: "low" },
    {},
    doubts.map(noteOf),
  );
  return { disclosure, doubts };
}

function answerOf({ value, page, row, cell }: SameWords, document: SourceDocument): FieldAnswer {
  const mask = maskOf(value);
  return {
    state: mask ?? "answered",
    value: mask ? "" : value,
    confidence: "low",
    source: {
      ...(document.file !== undefined && { file: document.file }),
      page: page.number,
      line: row.line,
      ...(page.sheet !== undefined && { sheet: page.sheet }),
      ...(cell.address !== undefined && { cell: cell.address }),
      text: row.raw,
    },
  };
}
