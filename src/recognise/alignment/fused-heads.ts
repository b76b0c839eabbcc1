import type { Edition, Item } from "../../form";
import { reducedText } from "../../text/matching";
import { Break, type Stream, unitAt } from "../labels/stream";
import { type LabelKind, wordingsOf } from "../words/vocabulary";
import type { Candidate } from "./candidates";

/** A label behind the number of its item, and the one behind it, reduced. */
interface Pair {
  readonly kinds: readonly [LabelKind, LabelKind];
  readonly words: readonly [string, string];
}

/**
 * Labels of items that stand one right behind the other and behind the item's number (`51内容主要ソフトウェア`, `7役員役員数`),
 * wherever a word of running text begins so: there short words that say next to nothing by themselves are the form's.
 */
export function fusedHeads(stream: Stream, { items }: Edition): Candidate[] {
  return items.flatMap((item) => {
    const [first, last] = [item.fields[0]?.index, item.fields.at(-1)?.index];
    if (first === undefined || last === undefined) return [];
    const candidate = (kind: LabelKind, start: number, end: number, weight: number): Candidate => {
      return { kind, start, end, first, last: kind === "prompt" ? first : last, likeness: 1, endsTrue: true, weight };
    };
    return pairsOf(item).flatMap(({ kinds: [upper, lower], words: [above, below] }) =>
      wordsFrom(stream, `${item.number}${above}${below}`).flatMap((place) => {
        const start = place + String(item.number).length;
        const middle = start + above.length;
        return [
          candidate(upper, start, middle, 0.75 * above.length + 6),
          candidate(lower, middle, middle + below.length, 0.75 * below.length),
        ];
      }),
    );
  });
}

function pairsOf({ group, title, fields }: Item): Pair[] {
  const labels: [LabelKind, string][] = [
    ["group", group],
    ["title", title],
    ["prompt", fields[0]?.prompt ?? ""],
  ];
  return labels.flatMap(([upper, above], index) => {
    const [lower, below] = labels[index + 1] ?? ["prompt", ""];
    if (above === "" || below === "") return [];
    return wordingsOf(reducedText(above)).flatMap((one) =>
      wordingsOf(reducedText(below)).map((other): Pair => ({ kinds: [upper, lower], words: [one, other] })),
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
