import { fold } from "./normalise";
import type { Reading } from "./reading";
import { type Match, matchesOf, reading } from "./scan";
import type { SoftwareMention } from "./values";

/** Products that answers on terminals and browsers name, in one spelling each. Longer names come first. */
const PRODUCTS: readonly (readonly [product: string, written: string])[] = [
  ["Windows Server", "Windows ?Server"],
  ["Windows", "Windows"],
  ["macOS", "mac ?OS ?X|mac ?OS|OS ?X(?![A-Za-z])|Macintosh|Mac(?![A-Za-z])"],
  ["iPadOS", "iPad ?OS"],
  ["iOS", "(?<![A-Za-z])iOS"],
  ["Android", "Android"],
  ["Chrome", "(?:Google ?)?Chrome(?! ?(?:OS|book))"],
  ["ChromeOS", "Chrome ?OS"],
  ["Firefox", "(?:Mozilla ?)?Fire ?fox"],
  ["Internet Explorer", "(?:Microsoft ?)?Internet ?Explorer|(?<![A-Za-z])IE(?![A-Za-z])"],
  ["Edge", "(?:Microsoft ?)?Edge(?![A-Za-z])"],
  ["Safari", "Safari"],
  ["Opera", "Opera(?![a-z])"],
  ["Linux", "Linux"],
];
const NAMES = new RegExp(`(${PRODUCTS.map(([, written]) => written).join("|")})`, "gi");
const WHOLE_NAMES = PRODUCTS.map(([product, written]) => [product, new RegExp(`^(?:${written})$`, "i")] as const);
const VERSIONS = /^[ (]{0,2}(?:Ver(?:sion)?\.?|バージョン|v\.?)? ?([0-9](?:[0-9.]|[/、,・ ]{1,2}(?=[0-9])){0,100})/i;
const LATER = /^[^A-Za-z0-9、。\n]{0,2}(?:以降|以上|以後|or later|or higher|\+|~)|^ ?[A-Z][A-Za-z]{2,12} ?(?:以降|以上)/;
const LATEST = /^[^A-Z0-9、。\n]{0,10}最新|^ ?latest/i;

/** Software named with its versions: Windows 8.1/10, macOS 10.12以降, Chrome 最新版. */
export function readVersions(text: string): Reading<SoftwareMention>[] {
  const folded = fold(text);
  return [...matchesOf(folded.text, NAMES)].map((match) => mention(folded.text, match, (hit) => reading(folded, hit)));
}

function mention<T>(
  text: string,
  match: Match,
  read: (hit: { readonly from: number; readonly to: number; readonly value: SoftwareMention }) => T,
): T {
  const after = text.slice(match.to, match.to + 120);
  const found = VERSIONS.exec(after);
  const written = (found?.[1] ?? "").split(/[/、,・ ]+/).filter((version) => /^[0-9]+(?:\.[0-9]+){0,4}\.?$/.test(version));
  // Windows 10 64bit: the last number is not a version.
  const versions = /^ ?bit/i.test(after.slice(found?.[0].length ?? 0)) ? written.slice(0, -1) : written;
  const last = versions.at(-1);
  const to = last === undefined ? match.to : match.to + after.lastIndexOf(last, found?.[0].length ?? 0) + last.length;
  const rest = text.slice(to, to + 24);
  const value: SoftwareMention = {
    product: WHOLE_NAMES.find(([, expression]) => expression.test(match.groups[1] ?? ""))?.[0] ?? match.groups[1] ?? "",
    versions,
    latest: LATEST.test(rest) || /最新版の ?$/.test(text.slice(Math.max(0, match.from - 5), match.from)),
    orLater: versions.length > 0 && LATER.test(rest),
  };
  return read({ from: match.from, to, value });
}
