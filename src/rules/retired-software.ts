import { type CalendarDate, normaliseForMatching, readingsOf, readVersions } from "../answers";

/** A product whose maker or standards body has ended its support. */
export interface RetiredSoftware {
  readonly product: string;
  /** Versions as written; without them, the product as a whole. */
  readonly versions?: readonly string[];
  /** The last day of general support, paid extensions left aside. */
  readonly ended: CalendarDate;
  readonly source: string;
}

const WINDOWS = "Microsoft Lifecycle Policy, learn.microsoft.com/lifecycle/products";

/** Named by `readVersions`. */
const VERSIONED: readonly RetiredSoftware[] = [
  { product: "Windows", versions: ["7"], ended: { year: 2020, month: 1, day: 14 }, source: `${WINDOWS}/windows-7` },
  { product: "Windows", versions: ["8"], ended: { year: 2016, month: 1, day: 12 }, source: `${WINDOWS}/windows-8` },
  { product: "Windows", versions: ["8.1"], ended: { year: 2023, month: 1, day: 10 }, source: `${WINDOWS}/windows-81` },
  {
    product: "Windows",
    versions: ["10"],
    ended: { year: 2025, month: 10, day: 14 },
    source: `${WINDOWS}/windows-10-home-and-pro`,
  },
  {
    product: "Windows Server",
    versions: ["2008"],
    ended: { year: 2020, month: 1, day: 14 },
    source: `${WINDOWS}/windows-server-2008`,
  },
  {
    product: "Windows Server",
    versions: ["2012"],
    ended: { year: 2023, month: 10, day: 10 },
    source: `${WINDOWS}/windows-server-2012`,
  },
  { product: "Internet Explorer", ended: { year: 2022, month: 6, day: 15 }, source: `${WINDOWS}/internet-explorer-11` },
];

/** Named by words of their own. */
const WORDED: readonly (RetiredSoftware & { readonly words: RegExp })[] = [
  {
    product: "Windows XP",
    words: /Windows ?XP/gi,
    ended: { year: 2014, month: 4, day: 8 },
    source: `${WINDOWS}/windows-xp`,
  },
  {
    product: "Windows Vista",
    words: /Windows ?Vista/gi,
    ended: { year: 2017, month: 4, day: 11 },
    source: `${WINDOWS}/windows-vista`,
  },
  {
    product: "Adobe Flash Player",
    words: /Flash ?Player|Adobe ?Flash|(?<![A-Za-z])Flash(?! ?(?:メモリ|ストレージ|Storage|Array|Memory|[A-Za-z]))/gi,
    ended: { year: 2020, month: 12, day: 31 },
    source: "Adobe Flash Player EOL General Information Page",
  },
  { product: "SSL 2.0", words: /SSL ?v?2\.0|SSLv2/gi, ended: { year: 2011, month: 3, day: 31 }, source: "RFC 6176" },
  { product: "SSL 3.0", words: /SSL ?v?3\.0|SSLv3/gi, ended: { year: 2015, month: 6, day: 30 }, source: "RFC 7568" },
  { product: "TLS 1.0", words: /TLS ?v?1\.0/gi, ended: { year: 2021, month: 3, day: 31 }, source: "RFC 8996" },
  { product: "TLS 1.1", words: /TLS ?v?1\.1/gi, ended: { year: 2021, month: 3, day: 31 }, source: "RFC 8996" },
];

/** Said of the product in its own clause: it is not offered any more, or its support was extended. */
const NOT_OFFERED =
  /非対応|未対応|対象外|サポート(?:を)?終了|サポート外|保証外|無効|除く|除き|除外|禁止|不可|廃止|遮断|停止|拒否|できません|していません|していない|しません|使用しない|ESU|LTS[BC]|延長/;
/** Edge runs old pages in its IE mode, which is supported. */
const COMPATIBILITY_MODE = /^ ?(?:互換)?(?:モード|mode)/i;

/** A retired product that an answer names as in use. */
export interface RetiredMention {
  readonly part: string;
  readonly software: RetiredSoftware;
}

/** The products of the list that an answer names as in use, each once, whenever they were or will be retired. */
export function readRetirable(text: string): RetiredMention[] {
  const plain = normaliseForMatching(text);
  const mentions = [...versionedIn(plain), ...wordedIn(plain)].filter(
    ({ from, to }) => !NOT_OFFERED.test(clauseAround(plain, from, to)) && !isModeOnly(plain, to),
  );
  const products = mentions.map(({ software }) => software);
  return mentions.filter(({ software }, index) => products.indexOf(software) === index);
}

interface Located extends RetiredMention {
  readonly from: number;
  readonly to: number;
}

function versionedIn(plain: string): Located[] {
  return readingsOf(readVersions(plain)).flatMap(({ value, text, start, end }) =>
    VERSIONED.filter(({ product, versions }) => product === value.product && isNamed(value.versions, versions)).map(
      (software) => ({
        part: text,
        software,
        from: start,
        to: end,
      }),
    ),
  );
}

function isNamed(written: readonly string[], retired: readonly string[] | undefined): boolean {
  return !retired || written.some((version) => retired.includes(version.replace(/\.$/, "")));
}

function wordedIn(plain: string): Located[] {
  return WORDED.flatMap((software) =>
    [...plain.matchAll(software.words)].map((match) => ({
      part: match[0],
      software,
      from: match.index,
      to: match.index + match[0].length,
    })),
  );
}

/** To the end of the clause that names the product, brackets after it included. */
function clauseAround(plain: string, from: number, to: number): string {
  const rest = plain.slice(to, to + 40);
  return plain.slice(from, to) + (/^[^。\n;]*/.exec(rest)?.[0] ?? "");
}

function isModeOnly(plain: string, to: number): boolean {
  return COMPATIBILITY_MODE.test(plain.slice(to, to + 8));
}
