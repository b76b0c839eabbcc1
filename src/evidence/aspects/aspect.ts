import type { Field } from "../../form";
import type { Template } from "../../messages";
import { isQualified } from "../qualified";
import type { Question } from "../questions";

/** How two statements stand to each other, where both, or the paper alone, could be read. */
export type Judgement = "agrees" | "contradicts" | "tension" | "adds";

/** What was read in a text. */
export interface Read<V> {
  readonly value: V;
  /** The sentence, as printed. */
  readonly sentence: string;
  /** How it was read, for a person to check: 「1か月前」と読みました. */
  readonly shown: Template;
}

/** One kind of statement: how it is read on either side, and how two of them compare. */
export interface Aspect<V> {
  /** Reads the answer of a field; undefined where it says nothing of this kind. */
  sheet(answer: string, question: Question, field: Field): Read<V> | undefined;
  /** Reads the sentences of a statement; undefined where they say nothing of this kind on the question's subject. */
  paper(sentences: readonly string[], question: Question): Read<V> | undefined;
  /** Undefined where the two are on different things. */
  compare(sheet: V, paper: V, paperSentence: string, question: Question): Judgement | undefined;
}

/** What one kind of statement gives for a field and a statement. */
export interface Finding {
  readonly judgement?: Judgement;
  readonly sheet?: Omit<Read<unknown>, "value">;
  readonly paper?: Omit<Read<unknown>, "value">;
}

/** Reads both sides and compares them. */
export function judge<V>(
  aspect: Aspect<V>,
  answer: string,
  sentences: readonly string[],
  question: Question,
  field: Field,
): Finding {
  const sheet = answer === "" ? undefined : aspect.sheet(answer, question, field);
  const paper = aspect.paper(sentences, question);
  const compared = !paper ? undefined : sheet ? aspect.compare(sheet.value, paper.value, paper.sentence, question) : "adds";
  // What is said of a part, or under a condition, may be so beside what is said of the whole.
  const qualified = compared === "contradicts" && isQualified(paper?.sentence ?? "", question.subject);
  const judgement = qualified ? "tension" : compared;
  return { ...(judgement && { judgement }), ...(sheet && { sheet }), ...(paper && { paper }) };
}

export function both(ja: string, en: string): Template {
  return { ja, en };
}

export function listed(templates: readonly Template[]): Template {
  return both(templates.map(({ ja }) => ja).join("、"), templates.map(({ en }) => en).join(", "));
}

/** Sentences that name the question's subject, and what has to stand beside it. */
export function onSubject(sentences: readonly string[], { subject, with: beside }: Question): string[] {
  return sentences.filter((sentence) => (!subject || subject.test(sentence)) && (!beside || beside.test(sentence)));
}
