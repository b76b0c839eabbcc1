import { type CalendarDate, dayNumber, readPlaceholder } from "../answers";
import type { Disclosure, FieldAnswer } from "../disclosure";
import type { Edition, Field, FieldId } from "../form";
import type { Template } from "../messages";
import type { HeldClaim, HeldDocument } from "../reference";
import { paperDate, type PaperStatement, type WhitePaper } from "../recognise/white-paper";
import { type Finding, judgeQuestion } from "./aspects";
import { fieldsOfStatement, type RelatedField } from "./control-fields";
import { otherNames } from "./other-names";
import { ownContradictions } from "./own-contradictions";
import type { Evidence, EvidencePair, Verdict } from "./pair";
import { type Question, questionsOf } from "./questions";
import { refersElsewhere, sentencesOf } from "./sentences";

/** The field that says of what day a sheet is. */
const DATE_FIELD = "1.1";
const DAYS_PER_YEAR = 365.2425;

/** A statement that bears on a field. */
interface Relation {
  readonly statement: PaperStatement;
  readonly sentences: readonly string[];
  readonly field: Field;
  readonly related: RelatedField;
}

/** Holds a white paper against a sheet, control by control and field by field. Never a judgement on the service. */
export function crossCheck(paper: WhitePaper, disclosure: Disclosure, edition: Edition): Evidence {
  const pairs = relationsOf(paper, edition).flatMap((relation) => pairOf(relation, disclosure.fields[relation.field.id]));
  const [sheetDate, printed] = [disclosure.fields[DATE_FIELD]?.value, paper.date];
  const years = yearsBetween(dayIn(sheetDate), dayIn(printed));
  return {
    pairs,
    ownContradictions: ownContradictions(paper),
    otherNames: otherNames(paper, disclosure),
    ...(sheetDate && { sheetDate }),
    ...(printed !== undefined && { paperDate: printed }),
    ...(years !== undefined && { years }),
  };
}

/** A paper made ready for a check that follows the edits of a sheet, field by field. */
export function holdPaper(paper: WhitePaper, edition: Edition): HeldDocument {
  const byField = new Map<FieldId, Relation[]>();
  for (const relation of relationsOf(paper, edition)) {
    const { id } = relation.field;
    byField.set(id, [...(byField.get(id) ?? []), relation]);
  }
  const { title = "", date = "" } = paper;
  return {
    key: JSON.stringify(paper),
    title,
    date,
    yearsFrom: (sheetDate) => yearsBetween(dayIn(sheetDate), dayIn(date)),
    claimsOn: (field, answer) =>
      (byField.get(field) ?? [])
        .flatMap((relation) => pairOf(relation, answer))
        .flatMap(({ verdict, statement, paper: sentence, sheetRead, paperRead }): HeldClaim[] =>
          sheetRead && paperRead
            ? [
                {
                  compatible: verdict !== "contradicts",
                  heading: headingOf(statement),
                  sentence,
                  sheetRead,
                  documentRead: paperRead,
                },
              ]
            : [],
        ),
  };
}

/** Number and heading of a control or section. */
export function headingOf({ id, title }: PaperStatement): string {
  return [id, title].filter((each) => each !== undefined).join(" ");
}

/** In the paper's order, fields in the form's order. */
function relationsOf(paper: WhitePaper, edition: Edition): Relation[] {
  return paper.statements.flatMap((statement) => {
    const sentences = sentencesOf(statement.statement);
    return fieldsOfStatement(statement)
      .flatMap((related) => {
        const field = edition.field(related.field);
        return field ? [{ statement, sentences, field, related }] : [];
      })
      .sort((a, b) => a.field.index - b.field.index);
  });
}

function dayIn(text: string | undefined): CalendarDate | undefined {
  return text === undefined ? undefined : paperDate(text)?.day;
}

function yearsBetween(from: CalendarDate | undefined, to: CalendarDate | undefined): number | undefined {
  if (!from || !to) return undefined;
  const years = Math.round(((dayNumber(to) - dayNumber(from)) / DAYS_PER_YEAR) * 10) / 10;
  return years === 0 ? 0 : years;
}

/** From what weighs most to what weighs least. */
const ORDER: readonly Verdict[] = ["contradicts", "tension", "agrees", "adds", "silent"];

/** The pair of a relation; none where the words stand aside and nothing was read of them. */
function pairOf(relation: Relation, answer: FieldAnswer | undefined): EvidencePair[] {
  const pair = judged(relation, answer);
  return relation.related.aside && pair.verdict === "silent" ? [] : [pair];
}

function judged({ statement, sentences, field, related: { reason } }: Relation, answer: FieldAnswer | undefined): EvidencePair {
  const text = answer?.state === "answered" ? answer.value : "";
  const base = { field: field.id, statement, sheet: text, reason, place: statement.source };
  const unknown = unknownBecause(answer);
  if (unknown) return { ...base, verdict: "silent", paper: statement.statement, why: unknown };
  const said = readPlaceholder(text) ? "" : text;
  const read = questionsOf(field.id)
    .map((question) => ({ question, finding: judgeQuestion(question, said, sentences, field) }))
    .filter(hasJudgement)
    .sort((a, b) => ORDER.indexOf(a.finding.judgement) - ORDER.indexOf(b.finding.judgement));
  const [first] = read;
  if (!first) return { ...base, verdict: "silent", paper: statement.statement, why: silentBecause(sentences, text) };
  const { question, finding } = first;
  return {
    ...base,
    verdict: finding.judgement,
    aspect: question.kind,
    paper: finding.paper?.sentence ?? statement.statement,
    why: WHY[finding.judgement],
    ...(finding.sheet && { sheetRead: finding.sheet.shown }),
    ...(finding.paper && { paperRead: finding.paper.shown }),
  };
}

interface Judged {
  readonly question: Question;
  readonly finding: Finding & { readonly judgement: Exclude<Verdict, "silent"> };
}

function hasJudgement(each: { question: Question; finding: Finding }): each is Judged {
  return each.finding.judgement !== undefined;
}

const WHY: Readonly<Record<Exclude<Verdict, "silent">, Template>> = {
  agrees: { ja: "両方の記載が一致しています。", en: "Both say the same." },
  contradicts: {
    ja: "両方の記載が両立しません。どちらが現在の内容か、ご確認ください。",
    en: "The two statements cannot both be true. Check which one is current.",
  },
  tension: {
    ja: "範囲や詳しさが異なります。両立するか、ご確認ください。",
    en: "They differ in scope or precision. See whether both hold.",
  },
  adds: {
    ja: "開示情報には同じ内容の記載がなく、ホワイトペーパーだけが述べています。",
    en: "Only the white paper says this.",
  },
};

const SILENT = {
  withheld: { ja: "開示情報の記載が非公開のため、比べられません。", en: "The answer is masked." },
  lost: { ja: "開示情報の記載が元の文書から読み取れません。", en: "The answer is lost in its source." },
  refers: {
    ja: "ホワイトペーパーは別の文書を参照しており、この欄の内容を述べていません。",
    en: "The paper only refers to another document.",
  },
  paper: {
    ja: "ホワイトペーパーのこの箇所に、この欄が尋ねる内容を読み取れません。",
    en: "Nothing that the field asks for could be read in this part of the paper.",
  },
  neither: {
    ja: "開示情報は空欄で、ホワイトペーパーのこの箇所にも読み取れる内容がありません。",
    en: "The answer is blank, and nothing could be read in this part of the paper.",
  },
} satisfies Readonly<Record<string, Template>>;

function unknownBecause(answer: FieldAnswer | undefined): Template | undefined {
  if (answer?.state === "withheld") return SILENT.withheld;
  return !answer || answer.state === "lost" ? SILENT.lost : undefined;
}

function silentBecause(sentences: readonly string[], text: string): Template {
  if (sentences.length > 0 && sentences.every((sentence) => refersElsewhere(sentence))) return SILENT.refers;
  return text === "" ? SILENT.neither : SILENT.paper;
}
