import { matchesOf, type Range } from "./scan";

/** Words that posts are made of. A name never contains the longer ones. */
const POST_WORD = new RegExp(
  [
    "代表(?:取締役|執行役|社員|理事|役員|者)?",
    "取締役",
    "監査(?:等委員|役)(?:である)?",
    "職務執行者",
    "執行役員?",
    "(?:名誉|副)?(?:会長|理事長|社長)",
    "専務",
    "常務",
    "理事",
    "監事",
    "会計参与",
    "顧問",
    "相談役",
    "参与",
    "最高[一-龠]{2,8}責任者",
    "C[A-Z]{1,2}O",
    "社外",
    "非?常勤",
    "独立役員",
    "独立",
    "補欠",
    "上席",
    "上級",
    "グループ(?=[C執])",
    "業務執行社員",
    "[一-龠ァ-ヴーA-Za-z・]{0,12}(?:本部長|事業部長|部長|室長|支社長|支店長|所長|工場長|担当)",
  ].join("|"),
  "g",
);

/** The posts in the folded text, words that belong together joined: 代表取締役社長 CEO, 取締役 兼 執行役員. */
export function postRanges(text: string): Range[] {
  const ranges: Range[] = [];
  for (const match of matchesOf(text, POST_WORD)) {
    const last = ranges.at(-1);
    const gap = last && text.slice(last.to, match.from);
    if (last && gap !== undefined && /^(?:[ ・/&]{0,2}兼務?[ ・]{0,2}|[ ・/&]{0,2})$/.test(gap)) {
      ranges[ranges.length - 1] = { from: last.from, to: match.to };
    } else ranges.push({ from: match.from, to: match.to });
  }
  return ranges;
}
