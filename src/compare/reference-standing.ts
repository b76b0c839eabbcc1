import { isRead, readYesNo } from "../answers";
import type { Field } from "../form";
import { type EffectiveValue, holdAgainst, type Standing } from "../reference";
import type { Shown } from "./shown";

/** How an answer stands to a reference value. What is masked, missing, not read or only partly about it leaves it open. */
export function standingToValue({ answer }: Field, shown: Shown, { value, requirement }: EffectiveValue): Standing {
  if (shown.kind !== "said") return "unknown";
  if (requirement.kind === "quantity") {
    const { standing, partly } = holdAgainst(shown.text, requirement.direction, requirement.quantity, value.about);
    return partly ? "unknown" : standing;
  }
  const words = answer.kind === "yesNo" || answer.kind === "yesNoWithDetails" ? answer : undefined;
  const said = readYesNo(shown.text, words);
  if (!isRead(said) || said.value.answer === "mixed") return "unknown";
  return said.value.answer === "yes" ? "meets" : "differs";
}
