import type { Edition, Field, FieldId } from "../../form";

/** Tells by the labels in a row which fields it can be of: those whose prompt and item both stand in it. */
export type LabelReader = (cells: readonly string[]) => readonly FieldId[];

/** Builds a reader for the labels of an edition; cheap to use, row by row. */
export function labelReader(edition: Edition): LabelReader {
  const byPrompt = new Map<string, Field[]>();
  for (const field of edition.fields) byPrompt.set(field.prompt, [...(byPrompt.get(field.prompt) ?? []), field]);
  return (cells) => {
    const candidates = cells.flatMap((text) => byPrompt.get(text.trim()) ?? []);
    return candidates.filter(({ item }) => cells.some((text) => lastLine(text) === item.title)).map(({ id }) => id);
  };
}

/** An item's cell names its group above its title. */
function lastLine(text: string): string {
  const trimmed = text.trim();
  return trimmed.slice(trimmed.lastIndexOf("\n") + 1);
}
