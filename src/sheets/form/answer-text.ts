import type { FieldAnswer } from "../../disclosure";

const WITHHELD = "記述有り(*)";
const NOT_DESCRIBED = "記述無し(*)";

/** What an answer looks like in a cell. `blank` and `lost` are both an empty cell: the key of the row tells them apart. */
export function answerText(answer: FieldAnswer | undefined): string {
  switch (answer?.state) {
    case "answered":
      return answer.value;
    case "withheld":
      return WITHHELD;
    case "not_described":
      return NOT_DESCRIBED;
    case "blank":
    case "lost":
    case undefined:
      return "";
  }
}

/**
 * What a cell's text says. Lines are separated by `\n`; nothing else of the text is changed. By nature a cell cannot hold
 * as an answer what it shows for the other states: blanks alone, and the words of the masks.
 * @param lost whether the source had lost the answer: then the empty cell is `lost`
 */
export function answerOfText(text: string, lost = false): Pick<FieldAnswer, "state" | "value"> {
  const value = text.replace(/\r\n?/g, "\n");
  const folded = value.normalize("NFKC").replace(/\s/g, "");
  if (folded === "") return { state: lost ? "lost" : "blank", value: "" };
  if (/^記述有り?\(\*\)$/.test(folded)) return { state: "withheld", value: "" };
  if (/^記述無し?\(\*\)$/.test(folded)) return { state: "not_described", value: "" };
  return { state: "answered", value };
}
