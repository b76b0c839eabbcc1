import type { Edition } from "../../form";
import { reducedText } from "../../text/matching";
import { Break, type Stream, unitAt } from "../labels/stream";
import { wordingsOf } from "../words/vocabulary";
import type { Candidate } from "./candidates";

/**
 * Groups and titles of items where they stand one right behind the other and behind the item's number
 * (`51内容主要ソフトウェア`), wherever a word of running text begins so: there the short words of either say next to nothing
 * by themselves.
 */
export function fusedHeads(stream: Stream, { items }: Edition): Candidate[] {
  return items.flatMap(({ number, group, title, fields }) => {
    const [first, last] = [fields[0]?.index, fields.at(-1)?.index];
    if (first === undefined || last === undefined || group === "") return [];
    const base = { first, last, likeness: 1, endsTrue: true };
    return wordingsOf(reducedText(group)).flatMap((above) =>
      wordingsOf(reducedText(title)).flatMap((below) =>
        wordsFrom(stream, `${number}${above}${below}`).flatMap((place): Candidate[] => {
          const start = place + String(number).length;
          const middle = start + above.length;
          return [
            { ...base, kind: "group", start, end: middle, weight: 0.75 * above.length + 6 },
            { ...base, kind: "title", start: middle, end: middle + below.length, weight: 0.75 * below.length },
          ];
        }),
      ),
    );
  });
}

/** Where a word of running text begins with some letters. */
function wordsFrom(stream: Stream, letters: string): number[] {
  const { text, breaks } = stream;
  const places: number[] = [];
  for (let place = text.indexOf(letters); place >= 0; place = text.indexOf(letters, place + 1)) {
    const opens = (breaks[place] ?? Break.None) >= Break.Blank;
    if (opens && unitAt(stream, place)?.running) places.push(place);
  }
  return places;
}
