import * as z from "zod/mini";
import { reducedText } from "../../../text/matching";
import controlData from "./controls.json";

/** Number of a control in one spelling: `12.3.1`, `CLD.8.1.5`, `8.13`. */
export type ControlNumber = string;

/** The editions number their controls differently: three levels from 5 to 18, or two levels from 5 to 8. */
export type Numbering = "2015" | "2022";

/** A control of ISO/IEC 27017, with its titles in the standard (JIS Q 27017 and ISO/IEC). */
export interface Control {
  readonly number: ControlNumber;
  readonly numbering: Numbering;
  readonly ja: string;
  readonly en: string;
  /** The control of the 2022 edition that it became part of. */
  readonly later?: ControlNumber;
}

const text = z.string().check(z.minLength(1));
const schema = z.object({
  editions: z.object({ "2015": text, "2022": text }),
  controls: z.array(
    z.object({
      number: z.string().check(z.regex(/^(?:CLD\.)?\d{1,2}\.\d{1,2}(?:\.\d{1,2})?$/)),
      numbering: z.enum(["2015", "2022"]),
      ja: text,
      en: text,
      later: z.exactOptional(z.string()),
    }),
  ),
});

const data = schema.parse(controlData);

/** All controls of both editions, in the standard's order. */
export const CONTROLS: readonly Control[] = data.controls;

/** What each edition is called. */
export const EDITION_NAMES: Readonly<Record<Numbering, string>> = data.editions;

const byNumber = new Map<ControlNumber, Control>(CONTROLS.map((control) => [control.number, control]));

/** The control of a number in the spelling of {@link controlNumber}; undefined where the standard has none. */
export function controlOf(number: ControlNumber): Control | undefined {
  return byNumber.get(number);
}

/** Brings a printed number into one spelling: `CLD8.1.5`, `CLD 8.1.5` → `CLD.8.1.5`; `A.12.3.1` → `12.3.1`. */
export function controlNumber(printed: string): ControlNumber {
  const plain = printed.normalize("NFKC").replace(/\s/g, "").toUpperCase();
  const digits = /\d{1,2}\.\d{1,2}(?:\.\d{1,2})?/.exec(plain)?.[0] ?? plain;
  return plain.startsWith("CLD") ? `CLD.${digits}` : digits;
}

const reducedTitles = new Map<Control, readonly string[]>(
  CONTROLS.map((control) => [control, [reducedText(control.ja), reducedText(control.en)]]),
);

/** How alike a printed title is to the standard's, in the language that is closer: 1 the same, 0 nothing in common. */
export function titleLikeness(control: Control, printed: string): number {
  const title = reducedText(printed);
  return Math.max(...(reducedTitles.get(control) ?? []).map((known) => likeness(known, title)));
}

/** True where the printed words are the beginning of a title of the standard and the rest is missing. */
export function isTitleBeginning(control: Control, printed: string): boolean {
  const title = reducedText(printed);
  return (
    title !== "" && (reducedTitles.get(control) ?? []).some((known) => known.length > title.length && known.startsWith(title))
  );
}

/** Share of pairs of neighbouring characters that two texts have in common (Dice). */
function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const counts = new Map<string, number>();
  for (let index = 0; index + 1 < a.length; index += 1) {
    const pair = a.slice(index, index + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  let common = 0;
  for (let index = 0; index + 1 < b.length; index += 1) {
    const pair = b.slice(index, index + 2);
    const left = counts.get(pair) ?? 0;
    if (left > 0) {
      common += 1;
      counts.set(pair, left - 1);
    }
  }
  const pairs = a.length + b.length - 2;
  return pairs <= 0 ? 0 : (2 * common) / pairs;
}
