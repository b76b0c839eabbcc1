import { basename } from "./basename";
import { type Edition } from "../form";
import { type Language, ReportableError, say } from "../messages";
import { type Input, readInput } from "./inputs";
import type { Surroundings } from "./surroundings";

/** An input that was read, or why it cannot be used. */
export type Outcome = { readonly path: string } & ({ readonly input: Input } | { readonly error: ReportableError });

/** Reads every input in order. One that cannot be used is reported in one line and does not keep the others back. */
export async function* eachInput(
  paths: readonly string[],
  edition: Edition,
  surroundings: Surroundings,
  language: Language,
): AsyncGenerator<Outcome> {
  for (const path of paths) {
    const outcome = await outcomeOf(path, edition, surroundings);
    const trouble = troubleOf(outcome, language);
    if (trouble !== undefined) surroundings.report(`${path}: ${oneLine(trouble)}`);
    yield outcome;
  }
}

async function outcomeOf(path: string, edition: Edition, surroundings: Surroundings): Promise<Outcome> {
  try {
    return { path, input: await readInput(await surroundings.readFile(path), basename(path), edition) };
  } catch (error) {
    if (error instanceof ReportableError) return { path, error };
    throw error;
  }
}

function troubleOf(outcome: Outcome, language: Language): string | undefined {
  if ("error" in outcome) return outcome.error.in(language);
  const { input } = outcome;
  return input.kind === "other" ? say(input.reason, language, input.holes) : undefined;
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " ");
}
