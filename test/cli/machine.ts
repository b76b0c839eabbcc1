import { run } from "../../src/cli/run";
import type { ExitCode, Surroundings } from "../../src/cli/surroundings";
import type { Language } from "../../src/messages";
import { ReportableError } from "../../src/messages";
import { loadPdfLibrary } from "../support/pdf-library";

/** A machine in memory: its files, and what was printed and reported on it. */
export interface Machine {
  readonly files: Map<string, Uint8Array>;
  readonly printed: string[];
  readonly reported: string[];
  kaiji(...words: string[]): Promise<ExitCode>;
}

export function machine(files: Readonly<Record<string, string | Uint8Array>> = {}, language: Language = "ja"): Machine {
  const stored = new Map(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === "string" ? new TextEncoder().encode(content) : content,
    ]),
  );
  const printed: string[] = [];
  const reported: string[] = [];
  const refuse = (id: string, file: string): ReportableError =>
    new ReportableError(
      id,
      { ja: `「${file}」は使えません。`, en: `“${file}” cannot be used.` },
      { ja: "ご確認ください。", en: "Check it." },
    );
  const surroundings: Surroundings = {
    readFile: async (path) => {
      const bytes = stored.get(path);
      if (!bytes) throw refuse("file-not-found", path);
      return bytes;
    },
    filesIn: async (path) => {
      const inside = [...stored.keys()].filter(
        (each) => each.startsWith(`${path}/`) && !each.slice(path.length + 1).includes("/"),
      );
      return inside.length > 0 ? inside.sort() : undefined;
    },
    loadPdfLibrary,
    writeFile: async (path, bytes, replace) => {
      if (!replace && stored.has(path)) throw refuse("file-exists", path);
      stored.set(path, bytes);
    },
    print: (line) => printed.push(line),
    report: (line) => reported.push(line),
    language,
    today: { year: 2026, month: 11, day: 1 },
  };
  return { files: stored, printed, reported, kaiji: (...words) => run(words, surroundings) };
}
