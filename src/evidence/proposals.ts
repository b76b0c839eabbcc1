import type { Disclosure, FieldAnswer } from "../disclosure";
import type { Edition, Field, FieldId } from "../form";
import type { PaperStatement, WhitePaper } from "../recognise/white-paper";
import { crossCheck } from "./cross-check";
import type { EvidencePair } from "./pair";

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

function valueOf({ aspect, paper, paperRead }: EvidencePair, { answer }: Field): string | undefined {
  if (aspect === undefined || !paperRead) return undefined;
  if (aspect === "hosting" || aspect === "dataKept") return undefined;
  if (READ_AS_ANSWER.has(aspect)) return paperRead.ja.replace(/\(範囲:[^()]{1,6}\)$/u, "");
  if (answer.kind === "yesNo" || answer.kind === "yesNoWithDetails") {
    const no = /なし$/.test(paperRead.ja);
    if (aspect === "presence" && /両方/.test(paperRead.ja)) return undefined;
    if (aspect === "presence" && no) return answer.no;
    return answer.kind === "yesNo" ? answer.yes : `${answer.yes}:${withoutStop(paper)}`;
  }
  // A sentence does not answer how often, how long or how many.
  return ["interval", "duration", "leadTime", "generations", "count", "rate"].includes(answer.kind)
    ? undefined
    : withoutStop(paper);
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
