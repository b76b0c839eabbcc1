import type { Disclosure } from "../disclosure";
import type { Edition } from "../form";
import { type Language, ReportableError } from "../messages";
import type { OtherDocument } from "../recognise";
import { basename } from "./basename";
import { readInput } from "./inputs";
import type { Surroundings } from "./surroundings";

/** An input that was read, or why it cannot be used; `other` where it was recognised as another document. */
export type Outcome = { readonly path: string } & (
  | { readonly kind: "disclosure"; readonly disclosure: Disclosure }
  | { readonly kind: "unusable"; readonly error: ReportableError; readonly other?: OtherDocument }
);

/** Reads every input in order. One that cannot be used is reported in one line and does not keep the others back. */
export async function* eachInput(
  paths: readonly string[],
  edition: Edition,
  surroundings: Surroundings,
  language: Language,
): AsyncGenerator<Outcome> {
  for (const path of paths) {
    const outcome = await outcomeOf(path, edition, surroundings);
    if (outcome.kind === "unusable") surroundings.report(`${path}: ${oneLine(outcome.error.in(language))}`);
    yield outcome;
  }
}

async function outcomeOf(path: string, edition: Edition, surroundings: Surroundings): Promise<Outcome> {
  const name = basename(path);
  try {
    const input = await readInput(await surroundings.readFile(path), name, edition);
    if (input.kind === "disclosure") return { path, ...input };
    return { path, kind: "unusable", error: refusalOf(input, name), other: input };
  } catch (error) {
    if (error instanceof ReportableError) return { path, kind: "unusable", error };
    throw error;
  }
}

function refusalOf({ form, name, reason, holes }: OtherDocument, file: string): ReportableError {
  const what = { ja: `「{file}」は${name.ja}と思われます。`, en: `“{file}” seems to be ${name.en}.` };
  return new ReportableError(`other-${form}`, what, reason, { ...holes, file });
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " ");
}
