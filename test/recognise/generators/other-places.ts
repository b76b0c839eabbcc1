import { type AnswerForm, type Field, type FieldId } from "../../../src/form";
import type { PrintedField } from "./printing";

/** A part of a flow between two prompts: the words there that are answers, and how many of them are the first prompt's. */
interface Gap {
  readonly words: readonly string[];
  readonly own: number;
}

/** What a way through the gaps has given to the next field already, and how many answers it has moved. */
interface Way {
  readonly words: readonly string[];
  readonly moved: number;
}

/** What answers of these kinds have to hold to be any; all other kinds may say anything. */
const LEAST: Partial<Readonly<Record<AnswerForm["kind"], RegExp>>> = {
  date: /\d/,
  year: /\d{4}|[昭平令]/,
  elapsedYears: /\d\s?(?:年|[ヶか]月)/,
  age: /^\d{2}歳?$/,
  count: /\d|^-$/,
  generations: /\d/,
  leadTime: /\d/,
  money: /\d/,
  fee: /\d|なし|見積/,
  yesNo: /^(?:あり|なし|有|無)/,
};

/** With more answers elsewhere than this, anything could stand anywhere. */
const MOST_MOVED = 2;

/**
 * Fields of a generated flow that have to be looked at by whoever has the text alone, however well it is read: another
 * disclosure might have printed the same text with at most two answers more before their prompts; an answer stands before
 * its prompt; an answer that the form asks for is missing; or what is left of a torn label stands behind an answer.
 * Counted from what was printed, without the recogniser.
 */
export function otherPlaces(printed: readonly PrintedField[], text: string): Set<FieldId> {
  const shown = printed.map(({ shown: value }) => value.replaceAll("\n", " "));
  const prompts = promptsIn(printed, text);
  const isBefore = printed.map((_, index) => standsBefore(index, shown, prompts, text));
  const wordsOf = (index: number): string[] => shown[index]?.split(" ").filter((word) => word !== "") ?? [];
  const gaps = printed.map((_, index): Gap => {
    const own = isBefore[index] ? [] : wordsOf(index);
    return { words: [...own, ...(isBefore[index + 1] ? wordsOf(index + 1) : [])], own: own.length };
  });
  const readings = readingsOf(printed, shown, gaps, isBefore[0] ? wordsOf(0) : []);
  return new Set(
    printed.flatMap(({ field, said }, index) => {
      const isMissing = said.state === "blank" && field.requirement !== "optional";
      const isOpen =
        (readings[index]?.size ?? 0) > 1 || isBefore[index] || isMissing || hasRestBehind(index, printed, shown, prompts, text);
      return isOpen ? [field.id] : [];
    }),
  );
}

/** Where each prompt stands, in order. */
function promptsIn(printed: readonly PrintedField[], text: string): { start: number; end: number }[] {
  let from = 0;
  return printed.map(({ prompt }) => {
    const start = text.indexOf(prompt, from);
    if (start < 0) throw new Error(`The text has no prompt ${prompt}`);
    from = start + prompt.length;
    return { start, end: from };
  });
}

function standsBefore(
  index: number,
  shown: readonly string[],
  prompts: readonly { start: number; end: number }[],
  text: string,
): boolean {
  const answer = shown[index] ?? "";
  const place = prompts[index];
  if (answer === "" || !place) return false;
  const behind = text.slice(place.end, prompts[index + 1]?.start);
  const before = text.slice(prompts[index - 1]?.end ?? 0, place.start);
  return !behind.includes(answer) && before.includes(answer);
}

/** All answers that each field has in some reading of the gaps. */
function readingsOf(
  printed: readonly PrintedField[],
  shown: readonly string[],
  gaps: readonly Gap[],
  first: readonly string[],
): Set<string>[] {
  const keyOf = ({ words, moved }: Way): string => `${moved} ${words.join(" ")}`;
  const goOn = (index: number, way: Way): (Way & { answer: string })[] => {
    const { words, own } = gaps[index] ?? { words: [], own: 0 };
    const field = printed[index]?.field;
    return [...words.keys(), words.length].flatMap((cut) => {
      if (way.words.length > 0 && cut > 0) return [];
      const answer = (way.words.length > 0 ? way.words : words.slice(0, cut)).join(" ");
      const moved = way.moved + (cut === own ? 0 : 1);
      const isLast = index === printed.length - 1;
      if (!field || moved > MOST_MOVED || (isLast && cut < words.length)) return [];
      return answer === shown[index] || mayAnswer(field, answer) ? [{ words: words.slice(cut), moved, answer }] : [];
    });
  };
  const ways: Map<string, Way>[] = [new Map([["", { words: first, moved: 0 }]])];
  printed.forEach((_, index) => {
    const next = [...(ways[index]?.values() ?? [])].flatMap((way) => goOn(index, way));
    ways.push(new Map(next.map((way) => [keyOf(way), way])));
  });
  let leading = new Set([...(ways.at(-1)?.values() ?? [])].filter(({ words }) => words.length === 0).map(keyOf));
  const readings: Set<string>[] = printed.map(() => new Set());
  for (let index = printed.length - 1; index >= 0; index -= 1) {
    const here = new Set<string>();
    for (const [key, way] of ways[index] ?? []) {
      for (const next of goOn(index, way)) {
        if (!leading.has(keyOf(next))) continue;
        here.add(key);
        readings[index]?.add(next.answer);
      }
    }
    leading = here;
  }
  return readings;
}

function mayAnswer({ requirement, answer }: Field, text: string): boolean {
  if (text === "") return requirement === "optional";
  return !/記述[有無]り?し?\(/.test(text) && (LEAST[answer.kind] ?? /./).test(text.normalize("NFKC"));
}

/** Whether something stands between an answer and the next label that is neither. */
function hasRestBehind(
  index: number,
  printed: readonly PrintedField[],
  shown: readonly string[],
  prompts: readonly { start: number; end: number }[],
  text: string,
): boolean {
  const [answer, next] = [shown[index] ?? "", printed[index + 1]];
  const from = text.indexOf(answer, prompts[index]?.end ?? 0);
  if (answer === "" || from < 0 || !next) return false;
  const behind = text.slice(from + answer.length).trimStart();
  const labels = [next.number, next.section, next.group, next.title, next.prompt, shown[index + 1] ?? "", "(注)", "ASP", "記述"];
  return !labels.some((label) => label !== "" && behind.startsWith(label.slice(0, 2)));
}
