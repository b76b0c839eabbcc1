import type { Field } from "../../form";
import { endsInBrackets } from "../../text/brackets";

/** An answer that may hold that of the empty field beside it. */
export interface Beside {
  readonly own: Field;
  /** The empty field. */
  readonly field: Field;
  readonly value: string;
  /** Whether the answer's field is the one before. */
  readonly comesFirst: boolean;
  /** Whether the field on the other side is empty, too. */
  readonly between: boolean;
}

/** What stays of an answer, and what is the other field's. */
export interface Parts {
  readonly kept: string;
  readonly given: string;
}

/** `unclear` where the text shows that it may hold both, but not which part is whose. */
export type Told = Parts | "unclear" | undefined;

/** A place that an answer may be cut at. */
interface Place {
  readonly first: string;
  readonly second: string;
  readonly isLine: boolean;
}

/** The two parts of an answer as what stays and what is the other's. */
export function sided({ comesFirst }: Pick<Beside, "comesFirst">, first: string, second: string): Parts {
  return comesFirst ? { kept: first, given: second } : { kept: second, given: first };
}

/** Answers that are longer are of one field. */
const LONGEST = 2000;

/** More places than this has no answer that holds two. */
const MOST_PLACES = 60;

/** The places that an answer may be cut at: lines, blanks outside brackets, slashes. */
export function placesIn(value: string): Place[] {
  if (value.length > LONGEST) return [];
  return [...value.matchAll(/\s*[／\n]\s*|\s+(?:\/\s+)?/gu)].slice(0, MOST_PLACES).flatMap(({ 0: end, index }): Place[] => {
    const [first, second] = [value.slice(0, index).trim(), value.slice(index + end.length).trim()];
    if (first === "" || second === "" || endsInBrackets(first)) return [];
    return [{ first, second, isLine: end.includes("\n") }];
  });
}

/** The ends of its lines where it has more than one, else the other places. */
export function widestPlacesIn(value: string): Place[] {
  const places = placesIn(value);
  const lines = places.filter(({ isLine }) => isLine);
  return lines.length > 0 ? lines : places;
}
