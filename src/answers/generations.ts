import { countPlaces } from "./counts";
import { fold } from "./normalise";
import type { Found } from "./reading";
import { isHit, toFound } from "./scan";
import type { Count } from "./values";

/** How many generations of a backup are kept: 30世代前まで, 一世代, a bare 3. `ambiguous` where the answer names different numbers. */
export function readGenerations(text: string): Found<Count> | null {
  const folded = fold(text);
  const places = countPlaces(folded.text).filter(
    (place) => !isHit(place) || place.value.unit === "世代" || place.value.unit === "",
  );
  const list = toFound(folded, places);
  const [first] = list;
  if (!first || first.kind === "unreadable") return first ?? null;
  const same = list.every((found) => found.kind === "read" && found.value.amount === first.value.amount);
  return same ? first : { kind: "unreadable", reason: "ambiguous", text: first.text, start: first.start, end: first.end };
}
