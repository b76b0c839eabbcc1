import { isRead, normaliseForMatching, readServicePattern } from "../answers";
import type { Disclosure } from "../disclosure";
import type { FieldId } from "../form";
import type { Holes, Template } from "../messages";
import { isPattern, type PatternNumber, type ReferenceTable } from "./reference-values";

/** Where a sheet states its pattern. */
export const PATTERN_FIELD: FieldId = "39.2";

/** Name of the service and what it does: what a proposal rests on. */
const DESCRIBED_IN: readonly FieldId[] = ["27.1", "30.1"];

/**
 * The service's pattern.
 * - `stated`: the sheet says it in 39.2
 * - `proposed`: the description names typical services of one pattern; the user has to agree
 * - `asked`: nothing tells it
 */
export type PatternFinding =
  | { readonly kind: "stated"; readonly pattern: PatternNumber; readonly reason: Template; readonly holes: Holes }
  | { readonly kind: "proposed"; readonly pattern: PatternNumber; readonly reason: Template; readonly holes: Holes }
  | { readonly kind: "asked"; readonly reason: Template; readonly holes: Holes };

const TEXTS = {
  stated: { ja: "39.2に「{part}」と記述されています。", en: "39.2 says “{part}”." },
  proposed: {
    ja: "サービスの説明({field})に「{words}」とあり、パターン{pattern}の典型的なサービスに当たると考えられます。39.2で確認してください。",
    en: "The description ({field}) speaks of “{words}”, which is typical of pattern {pattern}. Please confirm it in 39.2.",
  },
  several: {
    ja: "サービスの説明が複数のパターン({patterns})に当てはまるため、判断できません。パターンを選んでください。",
    en: "The description fits several patterns ({patterns}). Please choose one.",
  },
  none: {
    ja: "39.2にもサービスの説明にも、パターンが分かる記述がありません。パターンを選んでください。",
    en: "Neither 39.2 nor the description tells the pattern. Please choose one.",
  },
} satisfies Readonly<Record<string, Template>>;

/** Reads the pattern from 39.2, else proposes one from the service's description, else says why it has to be asked. */
export function patternOf(disclosure: Disclosure, table: ReferenceTable): PatternFinding {
  const stated = readServicePattern(textOf(disclosure, PATTERN_FIELD));
  if (isRead(stated) && isPattern(stated.value.pattern)) {
    return { kind: "stated", pattern: stated.value.pattern, reason: TEXTS.stated, holes: { part: stated.text } };
  }
  const hits = DESCRIBED_IN.flatMap((field) => wordsIn(textOf(disclosure, field), table).map((hit) => ({ ...hit, field })));
  const patterns = [...new Set(hits.map((hit) => hit.pattern))].sort();
  const [first] = hits;
  if (!first) return { kind: "asked", reason: TEXTS.none, holes: {} };
  if (patterns.length > 1) return { kind: "asked", reason: TEXTS.several, holes: { patterns: patterns.join("、") } };
  const words = [...new Set(hits.map((hit) => hit.word))].join("、");
  const { pattern, field } = first;
  return { kind: "proposed", pattern, reason: TEXTS.proposed, holes: { pattern, words, field } };
}

function textOf({ fields }: Disclosure, id: FieldId): string {
  const answer = Object.hasOwn(fields, id) ? fields[id] : undefined;
  return answer?.state === "answered" ? answer.value : "";
}

/** Longer names go first: 機密情報を含まない文書管理 is not 文書管理. */
function wordsIn(text: string, table: ReferenceTable): { readonly pattern: PatternNumber; readonly word: string }[] {
  let rest = plain(text);
  const words = table.services.flatMap(({ pattern, services }) => services.map((word) => ({ pattern, word })));
  words.sort((left, right) => right.word.length - left.word.length);
  return words.filter(({ word }) => {
    const wanted = plain(word);
    if (!rest.includes(wanted)) return false;
    rest = rest.replaceAll(wanted, " ");
    return true;
  });
}

function plain(text: string): string {
  return normaliseForMatching(text).toLowerCase().replace(/[\s-]/g, "");
}
