import type { AnswerForm } from "../../form";
import { isInWordsOf } from "./fit";
import { ONE_FIGURE } from "./kinds";
import { type Beside, placesIn, sided, type Told, widestPlacesIn } from "./parting";

type Kind = AnswerForm["kind"];

/** Units of figures, and the kinds of answers that are given in them. */
const UNITS: readonly (readonly [unit: RegExp, kinds: readonly Kind[]])[] = [
  [/^[百千万億兆\d,.]*円/u, ["money", "fee"]],
  [/^(?:[%％]|パーセント|倍)/u, ["rate"]],
  [/^(?:名|人|社|者|件|店|拠点|[ヶか箇]所)/u, ["count"]],
  [/^[歳才]/u, ["age"]],
  [/^世代/u, ["generations"]],
];

const FIGURE = /^(?:約|およそ)?\s?[△▲¥￥-]?\s?\d[\d,.]*/u;

/** What an answer is that says that there is nothing to answer. */
const NONE = /^(?:該当(?:なし|無し|しない|せず)|なし|無し?|非公[開表]|未公[開表]|算出(?:不[可能]|していない))(?:$|[\s(（。])/u;

/** What a figure may count besides the names that stand behind it (`取締役5名`). */
const COUNTED = /\d\s*(?:名|人)/u;

/** Shorter words beside a figure say what it counts. */
const LONG = 4;

/** Tells two answers in one place by the figure in it: the units of two, or a figure beside what is none. */
export function tellByFigure(beside: Beside): Told {
  const { own, field, value, between } = beside;
  const isFigures = ONE_FIGURE.has(own.answer.kind) || own.answer.kind === "fee";
  if (!isFigures) return generationsBehind(beside);
  for (const { first, second } of widestPlacesIn(value)) {
    const { kept, given } = sided(beside, first, second);
    if (isInWordsOf(own, given)) continue;
    const [keptKinds, givenKinds] = [kindsOf(kept), kindsOf(given)];
    const isOwn = keptKinds?.includes(own.answer.kind) ?? false;
    const isTheirs = givenKinds?.includes(field.answer.kind) ?? false;
    if (isOwn && isTheirs && !givenKinds?.includes(own.answer.kind)) return { kept, given };
    if (isOwn && isTheirs && own.item === field.item) return { kept, given };
    const isSame = own.answer.kind === field.answer.kind;
    if (isSame && ((isOwn && NONE.test(given)) || (isTheirs && NONE.test(kept)))) return between ? "unclear" : { kept, given };
  }
  return own.answer.kind === "count" ? besideCount(beside) : undefined;
}

/** A number of generations behind another answer of the item. */
function generationsBehind({ own, field, value, comesFirst }: Beside): Told {
  if (field.answer.kind !== "generations" || own.item !== field.item || !comesFirst) return undefined;
  const cut = placesIn(value).find(({ second }) => kindsOf(second)?.includes("generations"));
  return cut && { kept: cut.first, given: cut.second };
}

/** A count beside names, words before a count, or a second count of something else. */
function besideCount({ own, field, value, comesFirst }: Beside): Told {
  const [cut] = comesFirst ? placesIn(value) : placesIn(value).slice(-1);
  if (!cut) return undefined;
  const [figure, words] = comesFirst ? [cut.first, cut.second] : [cut.second, cut.first];
  const isWords = /^[^\d()（）]+$/u.test(words.normalize("NFKC")) && words.length >= LONG && !isInWordsOf(own, words);
  const isCount = (text: string): boolean => kindsOf(text)?.includes("count") === true && !/\s/u.test(text);
  if (isCount(figure) && isWords && !COUNTED.test(words)) {
    if (field.answer.kind === "personList" ? comesFirst : !comesFirst && !ONE_FIGURE.has(field.answer.kind))
      return { kept: figure, given: words };
  }
  if (field.answer.kind !== "count" || !comesFirst) return undefined;
  const isOther = placesIn(value).some(
    ({ first, second }) =>
      FIGURE.test(first.normalize("NFKC")) &&
      /^[^\d]{2,}\d[\d,]*[^\d]{0,3}$/u.test(second.normalize("NFKC")) &&
      !isInWordsOf(own, second),
  );
  return isOther ? "unclear" : undefined;
}

/** The kinds of answers that a text is which begins with a figure; undefined for any other. */
function kindsOf(text: string): readonly Kind[] | undefined {
  const plain = text.normalize("NFKC");
  const figure = FIGURE.exec(plain)?.[0];
  if (figure === undefined) return undefined;
  const behind = plain.slice(figure.length).trimStart();
  return UNITS.find(([unit]) => unit.test(behind))?.[1] ?? [];
}
