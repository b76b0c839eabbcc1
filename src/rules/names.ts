import { normaliseForMatching } from "../answers";

/** How two spellings of a name differ: by one character exchanged, left out or put in. A side without one is empty. */
export interface Slip {
  readonly left: string;
  readonly right: string;
}

/** Spellings of one family name that the registers keep apart; a difference between them may be meant. */
const VARIANTS: readonly string[] = [
  ...["高髙", "崎﨑嵜", "斉斎齋齊", "辺邊邉", "沢澤", "広廣", "浜濱濵", "国國", "真眞", "恵惠", "徳德", "滝瀧", "槙槇", "桜櫻"],
  ...["竜龍", "島嶋嶌", "館舘", "富冨", "関關", "蔵藏", "瀬瀨", "礼禮", "静靜", "万萬", "彦彥", "薮藪", "峰峯", "淵渕"],
  ...["吉𠮷", "栄榮", "実實", "寿壽", "与與", "条條", "円圓", "学學", "亀龜", "浅淺", "桧檜", "塩鹽", "豊豐", "弥彌"],
];

/** A name without blanks, widths and middle dots, for comparing. */
export function plainName(name: string): string {
  return normaliseForMatching(name).replace(/[\s・･]/g, "");
}

/** The one character in which two names differ; undefined where they are the same or differ in more. */
export function slipBetween(left: string, right: string): Slip | undefined {
  const [a, b] = [[...left], [...right]];
  if (Math.abs(a.length - b.length) > 1 || left === right) return undefined;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const slip = { left: a.slice(start, a.length - end).join(""), right: b.slice(start, b.length - end).join("") };
  return [...slip.left].length <= 1 && [...slip.right].length <= 1 ? slip : undefined;
}

/** 髙 for 高 and the like: both may be right. */
export function isVariant({ left, right }: Slip): boolean {
  return VARIANTS.some((group) => left !== "" && right !== "" && group.includes(left) && group.includes(right));
}

/** Characters that tell members of a series apart: プラン1, プラン2, 東, 西, A, B. */
export function tellsApart({ left, right }: Slip): boolean {
  return [left, right].every((character) =>
    /^[0-9A-Z一二三四五六七八九十東西南北新旧上下左右前後甲乙丙男女大小本]?$/.test(character),
  );
}
