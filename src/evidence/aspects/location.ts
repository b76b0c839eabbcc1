import { isOfPart } from "../qualified";
import { anyOf, saidOn, sentencesOf } from "../sentences";
import { type Term, termsOf } from "../vocabulary";
import type { Template } from "../../messages";
import { type Aspect, both, type Judgement, listed, type Read } from "./aspect";

/** Countries and, in Japan, regional blocks in which data or servers stand. */
export interface Location {
  readonly countries: readonly Term[];
  readonly regions: readonly Term[];
  /** The text is on the data of a part: 海外拠点のデータは…. */
  readonly partly: boolean;
}

/** The company's own address is not where its servers stand. */
const OF_DATA = anyOf([
  "データの所在",
  "データの保管",
  "データの保存",
  "保管場所",
  "保存場所",
  "データセンタ",
  "サーバ",
  "リージョン",
  "保管",
  "保存",
  "設置",
  "稼働",
  "located",
  "location",
  "stored",
  "region",
  "data center",
  "data centre",
  "hosted",
]);
const NOT_OF_DATA = /本社|所在地は|登記|headquarter|registered office/iu;

/** Where data and servers stand. */
export const location: Aspect<Location> = {
  sheet: (answer) => readLocation([answer]),
  paper: (sentences) =>
    readLocation(
      sentences.filter((sentence) => (OF_DATA.test(sentence) || /所在は/u.test(sentence)) && !NOT_OF_DATA.test(sentence)),
    ),
  compare(sheet, paper) {
    const verdict = comparePlaces(sheet, paper);
    return paper.partly && verdict === "contradicts" ? "tension" : verdict;
  },
};

function comparePlaces(sheet: Location, paper: Location): Judgement {
  const [here, there] = [isJapan(sheet), isJapan(paper)];
  const [sheetAbroad, paperAbroad] = [isAbroad(sheet), isAbroad(paper)];
  if (here !== there && sheetAbroad !== paperAbroad) return "contradicts";
  if (sheetAbroad !== paperAbroad) return "tension";
  if (sheetAbroad && !here && sheet.countries.every((country) => !paper.countries.includes(country))) return "contradicts";
  if (sheet.regions.length === 0 || paper.regions.length === 0) return "agrees";
  const common = paper.regions.filter((region) => sheet.regions.includes(region)).length;
  if (common === 0) return "contradicts";
  return common === paper.regions.length ? "agrees" : "tension";
}

/** 日本(関東), as the form asks for it. */
function shownPlaces(countries: readonly Term[], regions: readonly Term[]): Template {
  const [names, blocks] = [listed(countries), listed(regions)];
  if (regions.length === 0) return names;
  return countries.length === 1
    ? both(`${names.ja}(${blocks.ja})`, `${names.en} (${blocks.en})`)
    : listed([...countries, ...regions]);
}

function isJapan({ countries }: Location): boolean {
  return countries.some(({ id }) => id === "japan");
}

function isAbroad({ countries }: Location): boolean {
  return countries.some(({ id }) => id !== "japan");
}

function readLocation(texts: readonly string[]): Read<Location> | undefined {
  const countries: Term[] = [];
  const regions: Term[] = [];
  let first: string | undefined;
  for (const sentence of texts.flatMap(sentencesOf)) {
    const named = termsOf("countries").filter(
      ({ pattern }) => pattern.test(sentence) && saidOn(sentence, pattern)?.answer !== "no",
    );
    const blocks = termsOf("regions").filter(
      ({ pattern }) => pattern.test(sentence) && saidOn(sentence, pattern)?.answer !== "no",
    );
    if (named.length + blocks.length === 0) continue;
    first ??= sentence;
    countries.push(...named.filter((country) => !countries.includes(country)));
    regions.push(...blocks.filter((region) => !regions.includes(region)));
  }
  // The regions are all of Japan.
  const japan = termsOf("countries").find(({ id }) => id === "japan");
  if (regions.length > 0 && japan && !countries.includes(japan)) countries.unshift(japan);
  if (first === undefined || countries.length === 0) return undefined;
  return {
    value: { countries, regions, partly: isOfPart(first.split(/データ|情報|サーバ/u)[0] ?? "") },
    sentence: first,
    shown: shownPlaces(countries, regions),
  };
}
