import type { Demand, Level } from "./levels";
import type { Direction } from "./quantity";

/** One demanded quantity of a level, with the side that it bounds. */
export interface Demanded {
  readonly direction: Direction;
  readonly demand: Demand;
  /** With the word of its direction: 99.5%以上, 10分以内. */
  readonly text: string;
}

export function demandsOf({ minimum, maximum }: Pick<Level, "minimum" | "maximum">): Demanded[] {
  return [...(minimum ? [demanded("atLeast", minimum)] : []), ...(maximum ? [demanded("atMost", maximum)] : [])];
}

/** All that a level asks of its field, in the form's language: 99.5%以上, あり, 「ISMS」. */
export function levelText(level: Level): string {
  return [
    ...demandsOf(level).map(({ text }) => text),
    ...(level.yes ? ["あり"] : []),
    ...level.wording.map((word) => `「${word}」`),
  ].join("、");
}

function demanded(direction: Direction, demand: Demand): Demanded {
  const { text } = demand;
  if (/以上|以内|以下|まで|最低|最大/.test(text)) return { direction, demand, text };
  return { direction, demand, text: `${text}${direction === "atLeast" ? "以上" : "以内"}` };
}
