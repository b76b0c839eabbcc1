import { boundLength, boundOf } from "./bounds";
import { fold } from "./normalise";
import { NUMERAL, parseNumeral } from "./numeral";
import type { Found } from "./reading";
import { matchesOf, type Place, toFound } from "./scan";
import type { Voltage } from "./values";

/** kVA is a power and kA a current: neither is a voltage. */
const VOLTAGE = new RegExp(`${NUMERAL} {0,2}(kV|V|ボルト|キロボルト)(?![A-Za-z])`, "gi");

/** All voltages: 28kV, 1.5kV以上, 10,000V, 1万ボルト. A symbol that is not the standard one (KV) is told. */
export function readVoltages(text: string): Found<Voltage>[] {
  const folded = fold(text);
  const places: Place<Voltage>[] = [];
  for (const match of matchesOf(folded.text, VOLTAGE)) {
    const [, digits, symbol] = match.groups;
    const number = parseNumeral(digits ?? "");
    const after = folded.text.slice(match.to, match.to + 10);
    if (!number) {
      if (/^[\d,.]+$/.test(digits ?? "")) places.push({ from: match.from, to: match.to, reason: "malformedNumber" });
      continue;
    }
    const kilo = /^(?:k|キロ)/i.test(symbol ?? "");
    places.push({
      from: match.from,
      to: match.to + boundLength(after),
      value: {
        volts: number.value * (kilo ? 1000 : 1),
        bound: boundOf(folded.text.slice(Math.max(0, match.from - 8), match.from), after),
        ...(/^[a-z]/i.test(symbol ?? "") && symbol !== "kV" && symbol !== "V" && { nonstandardSymbol: symbol ?? "" }),
      },
    });
  }
  return toFound(folded, places);
}
