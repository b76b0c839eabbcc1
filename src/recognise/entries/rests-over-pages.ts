import type { Edition } from "../../form";
import { reduce, reducedText } from "../../text/matching";
import type { Unit } from "../labels/stream";
import type { Part } from "./parts";

/**
 * Takes the rest of a prompt that a page broke in two off the beginning of the next page's line in a flow: behind it the
 * answer goes on that began on the page before.
 */
export function withoutRestsOverPages(
  rows: readonly (readonly Part[])[],
  flows: ReadonlySet<Unit>,
  edition: Edition,
): (readonly Part[])[] {
  return rows.map((parts, index) => {
    const [first, ...others] = parts;
    const rest = first?.type === "text" && flows.has(first.unit) ? restOfPrompt(rows[index - 1], edition) : "";
    if (first?.type !== "text" || rest === "") return parts;
    const { text, to } = reduce(first.text);
    if (!text.startsWith(rest)) return parts;
    const behind = first.text.slice(to[rest.length - 1]).trim();
    return behind === "" ? others : [{ ...first, text: behind }, ...others];
  });
}

/** What is missing of the last prompt of a line, where the line has its beginning to the letter. */
function restOfPrompt(parts: readonly Part[] | undefined, edition: Edition): string {
  const label = parts?.findLast(({ type }) => type === "label");
  if (label?.type !== "label" || label.anchor.kind !== "prompt") return "";
  const { anchor, unit } = label;
  const prompt = reducedText(edition.fields[anchor.first]?.prompt ?? "");
  const printed = reducedText(unit.cell.text.slice(unit.from[anchor.start - unit.start], unit.to[anchor.end - unit.start - 1]));
  return prompt.startsWith(printed) ? prompt.slice(printed.length) : "";
}
