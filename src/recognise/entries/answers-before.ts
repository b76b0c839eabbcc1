import type { Edition, Item } from "../../form";
import { isMarker } from "../words/markers";
import type { Draft } from "./entry";

/** So many titles with an answer behind them, and a prompt behind that, are no chance. */
const FEWEST = 20;

/** So many times as many before their prompts as behind them are a text's own order. */
const STEADY = 5;

/**
 * Where the answers of a flow stand between titles and prompts, each goes to the prompt behind it: that of a title to the
 * item's first field, what stands behind a prompt to the next field of the item.
 */
export function moveBehindPrompts(drafts: Draft[], edition: Edition): Draft[] {
  const inFlow = drafts.filter((draft) => draft.flow);
  const itemOf = (draft: Draft | undefined): Item | undefined => {
    const anchor = draft?.prompts[0] ?? draft?.titles[0];
    return anchor && edition.fields[anchor.first]?.item;
  };
  const isBefore = (draft: Draft, index: number): boolean => {
    if (isMarkedBefore(draft)) return true;
    const next = inFlow[index + 1];
    return isHead(draft) && draft.pieces.length > 0 && next !== undefined && !isHead(next) && itemOf(next) === itemOf(draft);
  };
  const before = inFlow.filter(isBefore).length;
  const behind = inFlow.filter(
    (draft, index) => !isHead(draft) && draft.pieces.length > 0 && itemOf(inFlow[index + 1]) !== itemOf(draft),
  ).length;
  if (before < FEWEST || before < behind * 2) return drafts;
  const isSteady = before >= behind * STEADY;
  const heads = new Set<Draft>();
  let carried: Draft["pieces"] = [];
  inFlow.forEach((draft, index) => {
    const next = inFlow[index + 1];
    const own = draft.pieces;
    if (isMarkedBefore(draft)) carried = draft.residue.splice(0);
    if (isHead(draft) && next && !isHead(next) && itemOf(next) === itemOf(draft)) {
      next.titles.unshift(...draft.titles);
      heads.add(draft);
      carried = [...carried, ...own];
      return;
    }
    draft.pieces = withoutMarker(carried);
    draft.beforePrompt = isSteady ? "always" : "mostly";
    carried = own;
  });
  return drafts.filter((draft) => !heads.has(draft));
}

/** Whether title, answer and marker stand before the prompt in this order. */
function isMarkedBefore({ prompts, titles, markedAbove, residue }: Draft): boolean {
  return prompts.length > 0 && titles.length > 0 && markedAbove && residue.length > 0;
}

/** Pieces without the marker of the prompt that follows them. */
function withoutMarker(pieces: Draft["pieces"]): Draft["pieces"] {
  const last = pieces.at(-1);
  if (!last) return pieces;
  const [, answer = "", word = ""] = /^(.*?)(\S+)$/su.exec(last.text) ?? [];
  if (!isMarker(word)) return pieces;
  const rest = answer.trim();
  return rest === "" ? pieces.slice(0, -1) : [...pieces.slice(0, -1), { ...last, text: rest }];
}

function isHead({ prompts, titles }: Draft): boolean {
  return prompts.length === 0 && titles.length > 0;
}
