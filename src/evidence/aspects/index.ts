import type { Field } from "../../form";
import type { Question } from "../questions";
import { type Finding, judge } from "./aspect";
import { certifications } from "./certifications";
import { dataKept, dataReturned } from "./data-kept";
import { encryption } from "./encryption";
import { hosting } from "./hosting";
import { location } from "./location";
import { generations, interval, leadTime, responseTime, retention } from "./periods";
import { presence } from "./presence";
import { terms } from "./terms";

export type { Finding, Judgement } from "./aspect";
export { keptIn } from "./data-kept";

/** Holds an answer against the sentences of a statement for one question. */
export function judgeQuestion(question: Question, answer: string, sentences: readonly string[], field: Field): Finding {
  switch (question.kind) {
    case "presence":
      return judge(presence, answer, sentences, question, field);
    case "interval":
      return judge(interval, answer, sentences, question, field);
    case "generations":
      return judge(generations, answer, sentences, question, field);
    case "retention":
      return judge(retention, answer, sentences, question, field);
    case "leadTime":
      return judge(leadTime, answer, sentences, question, field);
    case "responseTime":
      return judge(responseTime, answer, sentences, question, field);
    case "terms":
      return judge(terms, answer, sentences, question, field);
    case "encryption":
      return judge(encryption, answer, sentences, question, field);
    case "certifications":
      return judge(certifications, answer, sentences, question, field);
    case "location":
      return judge(location, answer, sentences, question, field);
    case "hosting":
      return judge(hosting, answer, sentences, question, field);
    case "dataKept":
      return judge(dataKept, answer, sentences, question, field);
    case "dataReturned":
      return judge(dataReturned, answer, sentences, question, field);
  }
}
