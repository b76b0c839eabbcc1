import { normaliseForMatching } from "../answers";
import type { Disclosure, FieldAnswer } from "../disclosure";
import type { Field } from "../form";
import { isPlaceholder } from "../rules";

/**
 * What a sheet shows at a field, as a comparison takes it.
 * - `said`: an answer in words
 * - `nothing`: blank, 記述無し(*), or only a mark such as 「-」
 * - `masked`: 記述有り(*): there is an answer, but it is not shown
 * - `lost`: the source has lost it, so that nothing can be said about it
 */
export type Shown =
  | { readonly kind: "said"; readonly text: string }
  | { readonly kind: "nothing"; readonly text: string }
  | { readonly kind: "masked"; readonly text: string }
  | { readonly kind: "lost"; readonly text: "" };

const BLANK: FieldAnswer = { state: "lost", value: "" };

/** What a disclosure shows at a field. `text` is what is printed there. */
export function shownAt({ fields }: Disclosure, field: Field): Shown {
  const answer = (Object.hasOwn(fields, field.id) ? fields[field.id] : undefined) ?? BLANK;
  switch (answer.state) {
    case "answered": {
      if (/^記述有り?\(\*\)$/.test(normaliseForMatching(answer.value).replace(/\s/g, "")))
        return { kind: "masked", text: answer.value };
      return { kind: isPlaceholder(answer.value, field) ? "nothing" : "said", text: answer.value };
    }
    case "withheld":
      return { kind: "masked", text: "記述有り(*)" };
    case "not_described":
      return { kind: "nothing", text: "記述無し(*)" };
    case "blank":
      return { kind: "nothing", text: "" };
    case "lost":
      return { kind: "lost", text: "" };
  }
}

/** The same words, whatever their widths and blanks. */
export function sameWords(left: string, right: string): boolean {
  return left === right || plain(left) === plain(right);
}

/** Two answers that show the same; two that are lost are not known to differ. */
export function sameShown(left: Shown, right: Shown): boolean {
  if (left.kind !== right.kind) return false;
  return left.kind !== "said" || sameWords(left.text, right.text);
}

function plain(text: string): string {
  return normaliseForMatching(text).replace(/\s/g, "");
}
