import { readPlaceholder, readYesNo } from "../../answers";
import type { Question } from "../questions";
import { type Said, saidOn, sentencesOf } from "../sentences";
import { type Aspect, both, onSubject, type Read } from "./aspect";

/** `mixed`: one sentence says yes and another no. */
export interface Presence {
  readonly answer: Said["answer"] | "mixed";
  readonly limited: boolean;
}

/** Whether a thing is there or done: backups, logs, a firewall. */
export const presence: Aspect<Presence> = {
  sheet(answer, question, field) {
    const form = field.answer;
    if (form.kind === "yesNo" || form.kind === "yesNoWithDetails" || form.kind === "choice") {
      const read = readYesNo(answer, form.kind === "choice" ? undefined : form);
      if (read?.kind !== "read" || read.value.answer === "mixed") return undefined;
      return shownAs({ answer: read.value.answer, limited: false }, answer);
    }
    if (question.implied) return implied(answer);
    return named(answer, question);
  },

  paper(sentences, question) {
    const read = onSubject(sentences, question).flatMap((sentence) => {
      const said = question.subject && saidOn(sentence, question.subject);
      return said ? [{ said, sentence }] : [];
    });
    const first = read.find(({ said }) => said.answer === "no") ?? read[0];
    if (!first) return undefined;
    const mixed = read.some(({ said }) => said.answer !== first.said.answer);
    return shownAs(mixed ? { ...first.said, answer: "mixed" } : first.said, first.sentence);
  },

  compare(sheet, paper) {
    if (paper.answer === "mixed") return "tension";
    if (sheet.answer === paper.answer) return "agrees";
    return paper.limited || sheet.limited ? "tension" : "contradicts";
  },
};

/** Any answer that says something says yes, unless it denies. */
function implied(answer: string): Read<Presence> | undefined {
  if (readPlaceholder(answer)) return undefined;
  const read = readYesNo(answer);
  if (read?.kind === "read" && read.value.answer === "mixed") return undefined;
  return shownAs({ answer: read?.kind === "read" && read.value.answer === "no" ? "no" : "yes", limited: false }, answer);
}

/** Free text says yes where it names the thing, and no where it denies it. */
function named(answer: string, { subject }: Question): Read<Presence> | undefined {
  if (!subject) return undefined;
  for (const sentence of sentencesOf(answer)) {
    if (!subject.test(sentence)) continue;
    const said = saidOn(sentence, subject) ?? { answer: "yes" as const, limited: false };
    return shownAs(said, sentence);
  }
  return undefined;
}

function shownAs(value: Presence, sentence: string): Read<Presence> {
  const shown = { yes: both("あり", "yes"), no: both("なし", "no"), mixed: both("ありとなしの両方", "both yes and no") };
  return { value, sentence, shown: shown[value.answer] };
}
