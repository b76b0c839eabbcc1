import type { PlacedText } from "./page-content";

/** What a column of a page does about blanks, told by what shows of it. */
export interface BlankHabit {
  /** True where blanks at the end of lines are drawn: a line without one has none there. */
  readonly hangs: boolean;
  /** Whether a blank usually stands between a wide and a narrow letter such as these. */
  readonly between: (before: string, after: string) => boolean;
}

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const NARROW = /[\p{Script=Latin}\p{Nd}]/u;

/** A wide letter next to a narrow one, with or without a blank. */
const MEETINGS =
  /(?=([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])( ?)([\p{Script=Latin}\p{Nd}])|([\p{Script=Latin}\p{Nd}])( ?)([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]))/gu;

/** How many lines have to end with a drawn blank: a single one may have been typed by chance. */
const HANGING = 2;

/** Reads the habit off the texts of a column. */
export function blankHabitOf(texts: readonly PlacedText[]): BlankHabit {
  const counts = new Map<string, number>();
  const count = (kind: string, by: number): void => void counts.set(kind, (counts.get(kind) ?? 0) + by);
  for (const { text } of texts) {
    for (const [, wide = "", one = "", narrow = "", first = "", other = "", last = ""] of text.matchAll(MEETINGS)) {
      const vote = one + other === "" ? -1 : 1;
      for (const kind of ["", kindOf(wide + first, narrow + last)]) count(kind, vote);
    }
  }
  return {
    hangs: texts.filter((text, index) => endsLine(text, texts[index + 1]) && / $/u.test(text.text)).length >= HANGING,
    between: (before, after) => {
      const kind = kindOf(before, after);
      return kind !== "" && (counts.get(kind) ?? counts.get("") ?? 0) > 0;
    },
  };
}

/** Whether a text is its line's last, told by the one that is drawn next. */
function endsLine(text: PlacedText, next: PlacedText | undefined): boolean {
  return next !== undefined && next.bottom - text.bottom > (text.bottom - text.top) / 2;
}

export const NO_HABIT: BlankHabit = blankHabitOf([]);

/** Which of them is wide, and whether the narrow one is a figure; empty where both are of one kind. */
function kindOf(before: string, after: string): string {
  if (WIDE.test(before) && NARROW.test(after)) return /\d/u.test(after) ? "wide figure" : "wide letter";
  if (NARROW.test(before) && WIDE.test(after)) return /\d/u.test(before) ? "figure wide" : "letter wide";
  return "";
}
