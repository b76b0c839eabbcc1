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

export interface Trouble {
  /** Folders that nobody may open. */
  readonly closed?: readonly string[];
  /** Files that reading breaks down on, as no reader should. */
  readonly failing?: readonly string[];
}

export function machine(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  language: Language = "ja",
  { closed = [], failing = [] }: Trouble = {},
): Machine {
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
      if (failing.includes(path)) throw new RangeError("Invalid array length");
      const bytes = stored.get(path);
      if (!bytes) throw refuse("file-not-found", path);
      return bytes;
    },
    folderAt: async (path) => {
      const inside = [...stored.keys()].filter((each) => each.startsWith(`${path}/`)).map((each) => each.slice(path.length + 1));
      if (inside.length === 0 || closed.includes(path)) return undefined;
      const folders = new Set(inside.filter((each) => each.includes("/")).map((each) => each.slice(0, each.indexOf("/"))));
      return {
        files: inside.filter((each) => !each.includes("/")).map((each) => `${path}/${each}`),
        folders: [...folders].map((each) => `${path}/${each}`),
      };
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
