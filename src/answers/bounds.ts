import type { Bound } from "./values";

const AFTER: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:以内|以下|まで|内(?![容部])|を?上限)/, "atMost"],
  [/^(?:未満|を?下回|弱(?![電点い]))/, "lessThan"],
  [/^(?:以上|以降|を?下限|~(?![\d〇一二三四五六七八九十]))/, "atLeast"],
  [/^(?:超(?![高音低])|を?超え|を?上回)/, "moreThan"],
  [/^(?:程度|前後|ほど|位|くらい|ぐらい|頃|ごろ|相当)/, "about"],
];
const BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [/(?:最低(?:でも)?|最短(?:でも)?|最小|少なくとも|下限)[\s:は]{0,2}$/, "atLeast"],
  [/(?:最大(?:でも)?|最長(?:でも)?|最高|遅くとも|上限|遅くても)[\s:は]{0,2}$/, "atMost"],
  [/(?:約|およそ|おおよそ|おおむね|概ね|凡そ)[\s:]{0,2}$/, "about"],
];

/** Expression source of a bound that follows a value: 以内, 以上, 程度. Matches nothing as well. */
export const BOUND_AFTER = "(?:以内|以下|まで|未満|以上|以降|超|程度|前後|ほど|位|くらい|ぐらい|相当)?";

/**
 * The bound of a value from the words around it: 最低3年, 20分以内, 約10名.
 * @param before the folded text up to the value
 * @param after the folded text from the value's unit on
 */
export function boundOf(before: string, after: string): Bound {
  const tail = after.replace(/^\s{0,2}/, "").slice(0, 8);
  const following = AFTER.find(([expression]) => expression.test(tail))?.[1];
  const leading = BEFORE.find(([expression]) => expression.test(before.slice(-8)))?.[1];
  if (following === undefined || following === "about") return leading ?? following ?? "exactly";
  return following;
}

/** Length of the bound word at the start of `after`, so that a reading covers it. */
export function boundLength(after: string): number {
  return (
    /^\s{0,2}(?:以内|以下|まで|未満|以上|以降|超(?![高音低])|程度|前後|ほど|位|くらい|ぐらい|相当)/.exec(after.slice(0, 8))?.[0]
      .length ?? 0
  );
}
