import { type Edition, type Field, REQUIREMENT_LABELS } from "../../form";
import type { Row, SourceDocument } from "../../readers";
import { LINE_END } from "../../text/line-ends";
import { likenessToAnswer } from "../answers/fit";
import { holdRests } from "../answers/interleaved";
import { isEmpty, type Reading } from "../answers/readings";
import { maskOf } from "../words/markers";
import { certainRows } from "./certain-rows";
import { MISSED, missingOf } from "./doubts";
import { add, type Answers, answersAround, answersBehind, joinRepeated } from "./gathered-answers";
import type { FoundPrompt, LabelWords } from "./label-words";
import { shareColumns } from "./marker-columns";
import { shareLeftMasks, shareMaskClusters } from "./mask-clusters";
import { holdsMask } from "./mask-places";
import { giveInOrder, withoutMasks } from "./masks-in-order";
import { masksApart } from "./mask-runs";
import { agreedAnswers, clearAnswers, type Texts } from "./second-opinion";
import { sharedAnswers, type SharedAnswers } from "./shared-answers";
import type { TornText } from "./torn-text";
import { looksWhole } from "./whole-answers";

/** How much worse the answers may look than those of another reading that has pieces of labels in them. */
const SLACK = 16;

/** How much better answers must look that are shared out by their looks than those that stand beside their prompts. */
const MUCH = 2;

/** Answers that look like less than this tell nothing of where they belong. */
const LEAST = 25;

/** So many answers that are missing, or look like none to their question, columns may have that are shared out soundly. */
const FEW_AMISS = 3;

/** How much better answers must look that were shared out without the masks that stand apart. */
const BETTER = 0.5;

/** How much better answers in the middle of their rows must look than those that stand behind their prompts. */
const CLEARLY = 1;

/** A text whose rows were gathered again, as a table. */
export interface Regathered {
  readonly document: SourceDocument;
  /** Fields whose answers are certain to be theirs. */
  readonly certain: ReadonlySet<Field>;
}

/**
 * Gathers the rows of a table again whose lines a text has by their height, or column by column: what is no label of the
 * form is answers, and belongs to the prompt that it stands behind, or around where short cells stand in the middle of
 * high rows, or is shared out in order where many answers are elsewhere.
 * @param readings of the text in one line
 * @param isScrambled labels are torn by what stands between them
 * @returns a table, or undefined where the first reading needs none, too much of the form is missing or nothing is gained
 */
export function regathered(
  { document, holdsBody, edition, ...torn }: TornText,
  readings: readonly Reading[],
  isScrambled: boolean,
): Regathered | undefined {
  const isTorn = isScrambled || holdRests(readings);
  if (!isTorn && missingOf(readings).length < MISSED) return undefined;
  const found = torn.labels();
  if (!found) return undefined;
  const inOrder = torn.masks();
  const shown = inOrder ? withoutMasks(found, inOrder) : found;
  const behind = answersBehind(shown);
  // Lines are told from each other only where the text still has them.
  const around = found.hasLines ? answersAround(shown) : behind;
  const inRows = answersBehind(shown, found.starts);
  const beside = [...new Set([behind, around, inRows])];
  const hasColumns = beside.map((each) => shareColumns(each, found, edition)).includes(true);
  // Masks go where they belong before answers are compared.
  const moved = new Map<Answers, ReadonlySet<Field>>();
  for (const each of beside) {
    if (inOrder) giveInOrder(each, inOrder);
    else moved.set(each, shareMaskClusters(each, found));
  }
  const score = (answers: Answers, looks: Looks): number =>
    worthOf(edition, (field) => textOf(answers.get(field) ?? new Map()), looks);
  let answers = behind;
  for (const each of [around, inRows])
    if (score(each, likenessToAnswer) >= score(answers, likenessToAnswer) + CLEARLY) answers = each;
  // Columns that follow each other tell by their order whose their answers are.
  const isTold = hasColumns && amissIn(edition, answers) <= FEW_AMISS;
  const sharedOut = isTold ? undefined : torn.shared();
  const ways = sharedOut ? [sharedOut, ...(inOrder ? [] : sharedWithoutMasks(found))] : [];
  const giveMasks = (each: Answers): void => {
    if (inOrder) giveInOrder(each, inOrder);
    else shareLeftMasks(each, found);
  };
  const best = bestOf(ways, giveMasks, (each) => score(each, looksWhole));
  const { shared, answers: elsewhere } = best ?? {};
  if (best && best.worth >= LEAST && best.worth >= score(answers, looksWhole) + MUCH) answers = best.answers;
  const read = new Map(readings.map((reading) => [reading.field, isEmpty(reading) ? "" : reading.value || MASKED]));
  const first = worthOf(edition, (field) => read.get(field) ?? "", likenessToAnswer);
  if (score(answers, likenessToAnswer) < first - (isTorn ? SLACK : 0)) return undefined;
  joinRepeated(answers, found);
  const lines = new Map([...answers].map(([field, own]) => [field, linesOf(own)]));
  // What is taken has to be what others say; what is shared out may also be clear by itself.
  const others = answers === elsewhere ? [read, textsOf(behind)] : [textsOf(answers)];
  const certain = new Set(shared ? agreedAnswers(shared, others) : []);
  if (shared && answers === elsewhere) for (const field of clearAnswers(shared)) certain.add(field);
  if (answers === behind && !hasColumns) for (const field of certainRows(edition, found, lines)) certain.add(field);
  for (const field of moved.get(answers) ?? []) certain.delete(field);
  if (inOrder) for (const [field, lines] of answers) if (inOrder.certain.has(field) && maskOf(textOf(lines))) certain.add(field);
  const pages = document.pages.map((page) => {
    const here = found.prompts.filter(({ first }) => found.words[first]?.page === page);
    const head = page.rows.filter((row) => !holdsBody(row));
    return { ...page, rows: [...head, ...here.map((prompt) => rowOf(prompt, answers.get(prompt.field) ?? new Map(), found))] };
  });
  return { document: { ...document, pages }, certain };
}

/** What a mandatory answer that is missing counts against those that look as their fields ask for. */
const MISSING = 2;

function amissIn({ fields }: Edition, answers: Answers): number {
  return fields.filter((field) => {
    const own = answers.get(field);
    return own ? likenessToAnswer(field, textOf(own)) < 0 : field.requirement !== "optional";
  }).length;
}

/** Stands for an answer that a copy does not show. */
const MASKED = "記述有り(*)";

/** What a mask is worth in the place of an answer, and among other words. */
const MASK = { alone: 0.3, mixed: -0.5 } as const;

/** How much a text looks like the answer to a field. */
type Looks = (field: Field, text: string) => number;

/** How much answers look like what the form asks for, less what is missing. */
function worthOf(edition: Edition, textFor: (field: Field) => string, looks: Looks): number {
  return edition.fields.reduce((worth, field) => {
    const text = textFor(field);
    if (text === "") return worth - (field.requirement === "optional" ? 0 : MISSING);
    if (!holdsMask(text)) return worth + looks(field, text.normalize("NFKC").trim());
    return worth + (maskOf(text) === undefined ? MASK.mixed : MASK.alone);
  }, 0);
}

/** Answers that are shared out, with the masks in their places. */
interface SharedOut {
  readonly shared: SharedAnswers;
  readonly answers: Answers;
  readonly worth: number;
}

function bestOf(
  ways: readonly SharedAnswers[],
  giveMasks: (answers: Answers) => void,
  score: (answers: Answers) => number,
): SharedOut | undefined {
  let best: SharedOut | undefined;
  for (const shared of ways) {
    const answers = answersIn(shared);
    giveMasks(answers);
    const worth = score(answers);
    if (worth >= (best?.worth ?? -Infinity) + BETTER) best = { shared, answers, worth };
  }
  return best;
}

/** The answers shared out without masks that draw others out of their places, where there are such. */
function sharedWithoutMasks(found: LabelWords): SharedAnswers[] {
  const apart = masksApart(found);
  return apart.size > 0 ? [sharedAnswers(found, { places: apart, fields: new Set() })] : [];
}

function answersIn(shared: SharedAnswers): Answers {
  const answers: Answers = new Map();
  for (const [field, own] of shared.answers) for (const { text, line } of own) add(answers, field, line, text);
  return answers;
}

const linesOf = (lines: ReadonlyMap<number, readonly string[]>): string[] => [...lines.values()].map((words) => words.join(" "));

const textOf = (lines: ReadonlyMap<number, readonly string[]>): string => linesOf(lines).join(LINE_END);

const textsOf = (answers: Answers): Texts => new Map([...answers].map(([field, lines]) => [field, textOf(lines)]));

function rowOf({ field, first }: FoundPrompt, lines: ReadonlyMap<number, readonly string[]>, { words }: LabelWords): Row {
  const { item, prompt, requirement } = field;
  const isFirst = item.fields[0] === field;
  const marker = isFirst || item.fields.some((other) => other.requirement !== requirement);
  const answer = textOf(new Map([...lines].sort(([one], [other]) => one - other)));
  const texts = [
    isFirst ? String(item.number) : "",
    isFirst ? item.group : "",
    isFirst ? item.title : "",
    prompt,
    marker ? REQUIREMENT_LABELS[requirement] : "",
    answer,
  ];
  const shown = new Set([words[first]?.line ?? 0, ...lines.keys()]);
  const sources = new Set(words.flatMap(({ line, source }) => (source && shown.has(line) ? [source] : [])));
  const raw = sources.size > 0 ? [...sources].map((source) => source.raw).join("\n") : answer;
  const [{ line } = { line: 1 }] = sources;
  return { cells: texts.map((text, column) => ({ text, column })), table: 0, line, raw };
}
