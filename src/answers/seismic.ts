import { boundLength, boundOf } from "./bounds";
import { fold } from "./normalise";
import { NUMERAL, parseNumeral } from "./numeral";
import type { Found } from "./reading";
import { matchesOf, type Place, toFound } from "./scan";
import type { Bound, Seismic } from "./values";

const INTENSITY = new RegExp(
  `震度(?:階級?)? ?:? ?([0-9]{1,3}|[一二三四五六七八九])(?:\\.[0-9])? ?(弱|強)?(?: ?(?:~|-) ?[0-9])?( ?クラス)?`,
  "g",
);
const ACCELERATION = new RegExp(`${NUMERAL} {0,2}(?:gal|ガル|cm/(?:s|秒|sec)(?:2|²|\\^2))`, "gi");
const MAGNITUDE = new RegExp(`(?:マグニチュード|(?<![A-Za-z0-9])M) ?([0-9](?:\\.[0-9])?)(?![0-9A-Za-z.])`, "g");
/** 0–4 and 7; 5 and 6 with 弱 or 強, and alone as they were before 1996. */
const SCALE = /^(?:[0-7]|[56][弱強])$/;

/** Figures of earthquake resistance: 震度7相当, 震度6強, 500gal, マグニチュード7. */
export function readSeismic(text: string): Found<Seismic>[] {
  const folded = fold(text);
  const places: Place<Seismic>[] = [];
  for (const match of matchesOf(folded.text, INTENSITY)) {
    const [whole, number, half, like] = match.groups;
    const scale = `${parseNumeral(number ?? "")?.value ?? ""}${half}`;
    const { to, bound } = boundAround(folded.text, match.from, match.to);
    const range = { from: match.from, to };
    if (/[~-]|\.[0-9]/.test(whole ?? ""))
      places.push({ ...range, reason: /\./.test(whole ?? "") ? "unknownScale" : "ambiguous" });
    else if (!SCALE.test(scale)) places.push({ ...range, reason: "unknownScale" });
    else places.push({ ...range, value: { kind: "intensity", scale, bound: like ? "about" : bound } });
  }
  for (const match of matchesOf(folded.text, ACCELERATION)) {
    const gal = parseNumeral(match.groups[1] ?? "");
    const { to, bound } = boundAround(folded.text, match.from, match.to);
    places.push(
      gal
        ? { from: match.from, to, value: { kind: "acceleration", gal: gal.value, bound } }
        : { from: match.from, to, reason: "malformedNumber" },
    );
  }
  for (const match of matchesOf(folded.text, MAGNITUDE)) {
    const { to, bound } = boundAround(folded.text, match.from, match.to);
    places.push({ from: match.from, to, value: { kind: "magnitude", magnitude: Number(match.groups[1]), bound } });
  }
  return toFound(folded, places);
}

function boundAround(text: string, from: number, to: number): { readonly to: number; readonly bound: Bound } {
  const after = text.slice(to, to + 10);
  return { to: to + boundLength(after), bound: boundOf(text.slice(Math.max(0, from - 8), from), after) };
}
