import type { Field } from "../../form";
import { reducedText } from "../../text/matching";

/** Part of an answer behind a label of its own (`【設立年】2001年`), with the field that the label names. */
export interface LabelledPart {
  readonly field: Field;
  readonly text: string;
  /** Where the label begins. */
  readonly start: number;
}

interface SubLabel {
  readonly words: string;
  /** What it is set off by: the labels of one text all are by the same. */
  readonly mark: string;
  readonly start: number;
  /** Behind its closing bracket or colon. */
  readonly end: number;
}

const CLOSINGS: Readonly<Record<string, string>> = {
  "【": "】",
  "［": "］",
  "[": "]",
  "〔": "〕",
  "《": "》",
  "「": "」",
  "『": "』",
  "(": ")",
  "（": "）",
};

/** Longer words in brackets are no label. */
const LONGEST = 110;

/** `・設立年:`, `設立年：` at the beginning of a line. */
const WITH_COLON = /^[・■●○◆◇□▪‣\-－*]{0,2}\s{0,2}([^\s:：。、]{2,40})\s?[:：]/u;

/** How much of a label's words its field's prompt has at least. */
const LEAST = 0.3;

/**
 * Cuts a text that answers several fields at the labels in it, where there is one for each field, in their order, and the
 * text begins with the first.
 * @returns undefined where the labels are not those of the fields
 */
export function labelledParts(text: string, fields: readonly Field[]): LabelledPart[] | undefined {
  if (fields.length < 2) return undefined;
  const own: SubLabel[] = [];
  for (const label of subLabels(text)) {
    const field = fields[own.length];
    if (!field) break;
    if (own[0] && own[0].mark !== label.mark) continue;
    const wanted = likeness(label.words, field);
    if (wanted >= LEAST && fields.every((other) => likeness(label.words, other) <= wanted)) own.push(label);
    else if (own.length === 0) return undefined;
  }
  if (own.length !== fields.length || own[0]?.start !== 0) return undefined;
  return fields.map((field, index) => ({
    field,
    text: text.slice(own[index]?.end, own[index + 1]?.start).trim(),
    start: own[index]?.start ?? 0,
  }));
}

/** The parts of a text that begins with a label in brackets and has just as many of them as are wanted, whatever they say. */
export function partsBehindBrackets(text: string, count: number): string[] | undefined {
  const labels = subLabels(text).filter(({ start }) => CLOSINGS[text[start] ?? ""] !== undefined);
  if (count < 2 || labels.length !== count || labels[0]?.start !== 0) return undefined;
  return labels.map(({ end }, index) => text.slice(end, labels[index + 1]?.start).trim());
}

/** Whether a text begins with a label in brackets that says what the field's prompt asks. */
export function opensWithLabelOf(field: Field, text: string): boolean {
  const [first] = subLabels(text);
  return opensWithBracket(text) && first?.start === 0 && likeness(first.words, field) >= LEAST;
}

/** Whether a text begins with a bracket that may hold a label. */
export function opensWithBracket(text: string): boolean {
  return CLOSINGS[text[0] ?? ""] !== undefined;
}

function subLabels(text: string): SubLabel[] {
  return [...text.matchAll(/(?:^|[\s\u3000])(?=\S)/gu)].flatMap((match): SubLabel[] => {
    const start = match.index + match[0].length;
    const closing = CLOSINGS[text[start] ?? ""];
    if (closing !== undefined) {
      const end = closingOf(text, start, text[start] ?? "", closing);
      return end === undefined
        ? []
        : [{ words: text.slice(start + 1, end), mark: closing, start, end: behindColon(text, end + 1) }];
    }
    if (match[0] !== "" && match[0] !== "\n") return [];
    const colon = WITH_COLON.exec(text.slice(start, start + 60));
    return colon?.[1] === undefined
      ? []
      : [
          {
            words: colon[1],
            mark: `${colon[0].slice(0, colon[0].indexOf(colon[1])).trim()}:`,
            start,
            end: start + colon[0].length,
          },
        ];
  });
}

/** Place of the bracket that closes one, others of its kind within it counted. */
function closingOf(text: string, start: number, opening: string, closing: string): number | undefined {
  let open = 0;
  for (let place = start; place < Math.min(text.length, start + LONGEST); place += 1) {
    if (text[place] === opening) open += 1;
    if (text[place] === closing) open -= 1;
    if (open === 0) return place;
  }
  return undefined;
}

function behindColon(text: string, place: number): number {
  return /[:：]/.test(text[place] ?? "") ? place + 1 : place;
}

/** Share of a label's pairs of characters that stand in the field's prompt; a whole part of it counts as all. */
function likeness(words: string, { prompt }: Field): number {
  const [label, whole] = [reducedText(words), reducedText(prompt)];
  if (label.length < 2) return 0;
  if (whole.includes(label)) return 1;
  let common = 0;
  for (let place = 0; place + 2 <= label.length; place += 1) if (whole.includes(label.slice(place, place + 2))) common += 1;
  return common / (label.length - 1);
}
