import type { Disclosure, FieldAnswer } from "../disclosure";
import type { Edition, Field, FieldId } from "../form";
import type { PaperStatement, WhitePaper } from "../recognise/white-paper";
import { crossCheck } from "./cross-check";
import type { EvidencePair } from "./pair";
import type { AspectKind } from "./questions";

/** An answer that a paper gives rise to, for a person to accept or not. */
export interface Proposal {
  readonly field: FieldId;
  /** Always `low`: the paper was not written to answer the form. */
  readonly answer: FieldAnswer & { readonly confidence: "low" };
  /** The sentence that it rests on, as printed. */
  readonly sentence: string;
  readonly statement: PaperStatement;
  readonly pair: EvidencePair;
}

/**
 * Answers for empty fields that a paper's statements give rise to, the first of each field in the paper's order. Nothing
 * is filled: each is for a person to accept.
 */
export function proposalsFrom(paper: WhitePaper, disclosure: Disclosure, edition: Edition): Proposal[] {
  const proposals = new Map<FieldId, Proposal>();
  const empty: Disclosure = { ...disclosure, fields: opened(disclosure) };
  for (const pair of crossCheck(paper, empty, edition).pairs) {
    const field = edition.field(pair.field);
    if (pair.verdict !== "adds" || !field || !isEmpty(disclosure.fields[pair.field])) continue;
    const known = proposals.get(pair.field);
    const value = valueOf(pair, field);
    if (value === undefined || (known && !(isBare(known) && value.length > known.answer.value.length))) continue;
    proposals.set(pair.field, {
      field: pair.field,
      answer: { state: "answered", value, confidence: "low", source: { ...pair.place, text: pair.paper } },
      sentence: pair.paper,
      statement: pair.statement,
      pair,
    });
  }
  return edition.fields.flatMap(({ id }) => proposals.get(id) ?? []);
}

/** Kinds of statement whose reading answers the field in a few words. */
const READ_AS_ANSWER: ReadonlySet<string> = new Set([
  "interval",
  "generations",
  "leadTime",
  "terms",
  "location",
  "certifications",
]);

function valueOf(pair: EvidencePair, { answer }: Field): string | undefined {
  const { aspect, paper, paperRead } = pair;
  if (aspect === undefined || !paperRead || aspect === "hosting" || aspect === "dataKept") return undefined;
  const read = affirmed(paperRead.ja);
  if (answer.kind === "yesNo" || answer.kind === "yesNoWithDetails") {
    const said = yesOrNo(aspect, paperRead.ja);
    if (said === undefined) return undefined;
    if (said === "no") return answer.no;
    if (answer.kind === "yesNo") return answer.yes;
    return `${answer.yes}:${aspect === "terms" && read !== "" ? read : withoutStop(paper)}`;
  }
  if (READ_AS_ANSWER.has(aspect)) return read === "" ? undefined : read;
  // A sentence does not answer how often, how long or how many.
  return FIGURES.has(answer.kind) || /なし$/u.test(paperRead.ja) ? undefined : withoutStop(paper);
}

/** Kinds of answer that are figures. */
const FIGURES: ReadonlySet<Field["answer"]["kind"]> = new Set([
  "interval",
  "duration",
  "leadTime",
  "generations",
  "count",
  "rate",
]);

/** What was read, without what the paper says there is not, and without the reader's own remark on the scope. */
function affirmed(read: string): string {
  return read
    .replace(/\(範囲:[^()]{1,6}\)$/u, "")
    .split("、")
    .filter((part) => !part.endsWith(":なし"))
    .join("、");
}

/** What a reading answers to a question of yes or no; undefined where it says both, or something else. */
function yesOrNo(aspect: AspectKind, read: string): "yes" | "no" | undefined {
  if (/両方/u.test(read)) return undefined;
  if (aspect === "dataReturned") return /返却あり/u.test(read) ? "yes" : /返却なし/u.test(read) ? "no" : undefined;
  if (aspect === "presence") return /なし$/u.test(read) ? "no" : "yes";
  return affirmed(read) === "" ? "no" : "yes";
}

/** Without the words that tie it to the sentence before. */
function withoutStop(sentence: string): string {
  return sentence.replace(/^(?:また|なお|さらに|ただし|加えて)、/u, "").replace(/。$/u, "");
}

function isBare({ pair }: Proposal): boolean {
  return pair.aspect === "presence";
}

function isEmpty(answer: FieldAnswer | undefined): boolean {
  return !answer || answer.state === "blank" || answer.state === "lost";
}

/** What is lost can be proposed for as what is blank can. */
function opened({ fields }: Disclosure): Record<FieldId, FieldAnswer> {
  const entries = Object.entries(fields).map(([id, answer]): [FieldId, FieldAnswer] => [
    id,
    answer.state === "lost" ? { state: "blank", value: "" } : answer,
  ]);
  return Object.fromEntries(entries);
}
