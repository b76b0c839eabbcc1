import { type Bound, readPerTarget, type Target } from "../answers";
import { compareQuantities, type Direction, type Quantity, type Stated, statedQuantities } from "./quantity";

/** How one stated quantity stands to a required one; `unknown` where the answer leaves it open. */
export type Standing = "meets" | "differs" | "unknown";

/** How an answer stands to a requirement, with the statement that decides: the weakest. */
export interface Holding {
  readonly standing: Standing;
  /** `partly`: some statements meet it and others do not, and what each is about cannot be told. */
  readonly partly: boolean;
  readonly decisive?: Stated;
}

const NOT_TOLD: Holding = { standing: "unknown", partly: false };

/** Bounds that leave the side open that a direction looks at. */
const OPEN: Readonly<Record<Direction, readonly Bound[]>> = {
  atLeast: ["atMost", "lessThan"],
  atMost: ["atLeast", "moreThan"],
};

/** How one statement stands to a requirement: 5分以内 meets 10分以内, 30分以上 differs from it, 5分以上 leaves it open. */
export function standingOf(stated: Stated, direction: Direction, required: Quantity): Standing {
  // Of a range the weaker end counts.
  const weakest = direction === "atMost" ? (stated.upTo ?? stated.quantity) : stated.quantity;
  const difference = compareQuantities(weakest, required);
  if (difference === undefined) return "unknown";
  const short = direction === "atLeast" ? difference < 0 : difference > 0;
  if (short) return "differs";
  return OPEN[direction].includes(stated.bound) && difference !== 0 ? "unknown" : "meets";
}

/** Labels that say what a part of an answer is about. */
export interface About {
  /** Parts with these labels count, each for itself. */
  readonly targets: readonly Target[];
  /** Parts with these labels do not. */
  readonly others?: readonly Target[];
}

/** How an answer stands to a required quantity. Without a statement of that kind it is `unknown`. */
export function holdAgainst(text: string, direction: Direction, required: Quantity, about?: About): Holding {
  const parts = about ? partsAbout(text, about) : undefined;
  const lists = (parts ?? [text]).map((part) => statedQuantities(part, required, direction));
  const stated = lists.flatMap((list) => list.stated);
  const weakest = weakestOf(stated, direction);
  if (!weakest) return NOT_TOLD;
  const standings = stated.map((each) => standingOf(each, direction, required));
  if (standings.includes("differs")) {
    const partly = standings.some((each) => each !== "differs") && !(parts && parts.length > 0);
    return { standing: "differs", partly, decisive: weakest };
  }
  const certain = standings.every((each) => each === "meets") && lists.every((list) => list.complete);
  return { standing: certain ? "meets" : "unknown", partly: false, decisive: weakest };
}

/** The statement that is furthest from what the direction asks for. */
export function weakestOf(stated: readonly Stated[], direction: Direction): Stated | undefined {
  let weakest: Stated | undefined;
  for (const each of stated) {
    if (!weakest) {
      weakest = each;
      continue;
    }
    const end = (one: Stated): Quantity => (direction === "atMost" ? (one.upTo ?? one.quantity) : one.quantity);
    const difference = compareQuantities(end(each), end(weakest)) ?? 0;
    if (direction === "atLeast" ? difference < 0 : difference > 0) weakest = each;
  }
  return weakest;
}

/** The parts of an answer with one of the labels; undefined where the answer has no label of these at all. */
function partsAbout(text: string, { targets, others = [] }: About): string[] | undefined {
  const parts = readPerTarget(text, [...targets, ...others]);
  if (parts.length === 0) return undefined;
  return parts.filter(({ target }) => target === "all" || target < targets.length).map(({ body }) => body.text);
}
