import type { Chance } from "./chance";
import type { Printer } from "./families";
import type { PrintedField } from "./printing";

/** Lines that pages have between their rows, of as many kinds as they are: links, counts, trails, advertisements, news. */
const PAGE_LINES = [
  "絞り込みを解除",
  "ご相談の窓口はこちら",
  "この画面を友人に知らせる",
  "よく読まれている記事",
  "315件中 41〜60件目",
  "倉庫 › 港の倉庫 › 棟の一覧",
  "[PR] 荷物の預け先をお探しの方へ",
  "港の風景写真",
  "秋の荷主向け説明会",
  "2023/10/02 事務所の移転について",
  "最終更新 2024年2月9日",
  "評価 4.1 (27件)",
  "‹ 前の10件　次の10件 ›",
  "日本語 English",
  "荷物の預け方を知る",
  "港町の暮らし",
  "倉庫を借りるなら みなと便",
  "お電話は 000-1234-5678 まで",
  "今月の表紙",
  "この内容は役に立ちましたか？",
  "全31棟のうち空きのある棟",
  "画面の幅を広げる",
  "★ 預け先に加える",
  "© みなと便",
  "選んだ棟を見比べる",
  "荷主の声",
  "写真で見る港",
  "もう一度さがす",
  "棟の並び: 近い順",
  "読み上げ",
] as const satisfies readonly [string, ...string[]];

/** So many answers have a line of the page behind them. */
const COUNT = 10;

/** Stands where a line of the page will be, until the sheet is printed. */
const PLACE = "\ue000";

/** Prints a sheet with lines of a page right behind some of its answers, or in the place of blank ones, and no gap between. */
export function printWithPageLines(print: Printer, fields: readonly PrintedField[], chance: Chance): string {
  const chosen = new Set(Array.from({ length: COUNT }, () => chance.below(fields.length)));
  const marked = fields.map((each, index) => (chosen.has(index) ? { ...each, shown: each.shown + PLACE } : each));
  return print(marked, chance)
    .split("\n")
    .flatMap((line) => {
      if (!line.includes(PLACE)) return [line];
      const printed = line.replaceAll(PLACE, "");
      return [...(printed.trim() === "" ? [] : [printed]), chance.pick(PAGE_LINES)];
    })
    .join("\n");
}
