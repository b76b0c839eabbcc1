import type { Field } from "../../form";

/** What nearly any line of such a page may say. */
const COMMON =
  /サ[ーｰ]?ビス|クラウド|aspsaas|saas|情報|事業者?|会社|企業|業務|利用者?|提供|対応|実施|場合|有無|開示|認定|申請|システム|記述|内容|方法|お客様?|年間?|以内|以上/giu;

/** So much of a further line has to stand in the question or above: two pairs of kanji, or a longer word. */
const SHARED = 2;
const LONG_WORD = 5;

/** Whether a line has enough words in common with the question or the lines above it. */
export function speaksOf({ prompt, item }: Field, above: readonly string[], line: string, least = SHARED): boolean {
  const known = [prompt, item.title, ...above].map((text) => text.normalize("NFKC").replace(COMMON, " ")).join(" ");
  const rest = line.normalize("NFKC").replace(COMMON, " ");
  const pairs = new Set([...rest.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map((match) => match[1] ?? ""));
  const words = new Set(rest.match(/[\p{Script=Katakana}ー]{3,}|[A-Za-z]{2,}/gu));
  const weightOf = (word: string): number => (known.includes(word) ? (word.length < LONG_WORD ? 1 : SHARED) : 0);
  return [...pairs, ...words].reduce((sum, word) => sum + weightOf(word), 0) >= least;
}
