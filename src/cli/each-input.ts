import type { Disclosure } from "../disclosure";
import type { Edition } from "../form";
import { type OtherInput, readInput } from "../importing";
import { type Language, ReportableError, type Template } from "../messages";
import { hasReadableEnding, isSomebodys } from "../readers";
import type { OtherDocument } from "../recognise";
import type { WhitePaper } from "../recognise/white-paper";
import { basename } from "./basename";
import type { Surroundings } from "./surroundings";

/** An input that was read, or why it cannot be used; `other` where it was recognised as another document. */
export type Outcome = { readonly path: string } & (
  | { readonly kind: "disclosure"; readonly disclosure: Disclosure; readonly remark?: Template }
  | { readonly kind: "unusable"; readonly error: ReportableError; readonly other?: OtherDocument }
);

/** A vendor's white paper, for the commands that take one. */
export interface PaperOutcome {
  readonly path: string;
  readonly kind: "whitepaper";
  readonly paper: WhitePaper;
}

/** Reads every input in order as {@link eachInput} does, white papers too. */
export async function* eachDocument(
  paths: readonly string[],
  edition: Edition,
  surroundings: Surroundings,
  language: Language,
): AsyncGenerator<Outcome | PaperOutcome> {
  for await (const path of filesOf(paths, surroundings)) {
    const outcome = await outcomeOf(path, edition, surroundings);
    const paper = outcome.kind === "unusable" ? outcome.whitePaper : undefined;
    if (paper) {
      yield { path, kind: "whitepaper", paper };
      continue;
    }
    reportUnusable(outcome, surroundings, language);
    yield outcome;
  }
}

/** Reads every input in order. One that cannot be used is reported in one line and does not keep the others back. */
export async function* eachInput(
  paths: readonly string[],
  edition: Edition,
  surroundings: Surroundings,
  language: Language,
): AsyncGenerator<Outcome> {
  for await (const path of filesOf(paths, surroundings)) {
    const outcome = await outcomeOf(path, edition, surroundings);
    reportUnusable(outcome, surroundings, language);
    yield outcome;
  }
}

function reportUnusable(outcome: Outcome, surroundings: Surroundings, language: Language): void {
  if (outcome.kind === "unusable") surroundings.report(`${outcome.path}: ${oneLine(outcome.error.in(language, "command-line"))}`);
}

/** The paths, and in the place of a folder the readable files that stand in it and in its folders. */
async function* filesOf(paths: readonly string[], surroundings: Surroundings): AsyncGenerator<string> {
  for (const path of paths) {
    const files = (await filesBelow(path, surroundings)) ?? [];
    // A folder with nothing to read is refused as one, where it is read.
    if (files.length === 0) yield path;
    else yield* files;
  }
}

/** In the order of their paths. A folder within that cannot be opened is among them, so that it is told and not passed over. */
async function filesBelow(path: string, surroundings: Surroundings): Promise<string[] | undefined> {
  const folder = await surroundings.folderAt(path);
  if (!folder) return undefined;
  const found = folder.files.filter((each) => isSomebodys(basename(each)) && hasReadableEnding(each));
  for (const inner of folder.folders.filter((each) => isSomebodys(basename(each)))) {
    found.push(...((await filesBelow(inner, surroundings)) ?? [inner]));
  }
  return found.sort();
}

type Read = Outcome & { readonly whitePaper?: WhitePaper };

async function outcomeOf(path: string, edition: Edition, surroundings: Surroundings): Promise<Read> {
  const name = basename(path);
  try {
    const reading = { file: name, edition, pdf: () => surroundings.loadPdfLibrary() };
    const input = await readInput(await surroundings.readFile(path), reading);
    if (input.kind === "disclosure") {
      const { disclosure, remark } = input;
      return { path, kind: "disclosure", disclosure, ...(remark && { remark }) };
    }
    const { whitePaper, ...other } = input;
    return { path, kind: "unusable", error: refusalOf(input, name), other, ...(whitePaper && { whitePaper }) };
  } catch (error) {
    return { path, kind: "unusable", error: error instanceof ReportableError ? error : failureOf(error, name) };
  }
}

/** A fault of ours, or a file that nobody thought of: the other inputs are still read. */
function failureOf(error: unknown, file: string): ReportableError {
  return new ReportableError(
    "reading-failed",
    {
      ja: "「{file}」の読み取り中に問題が起きました({reason})。",
      en: "“{file}” could not be read, for a reason that was not foreseen ({reason}).",
    },
    {
      ja: "元のソフトウェアで開いて保存し直すか、PDFなど別の形式のファイルをお使いください。",
      en: "Save it anew in its own program, or use the document in another format, such as a PDF.",
    },
    { file, reason: error instanceof Error ? error.message : String(error) },
  );
}

function refusalOf({ form, name, reason, holes }: OtherInput, file: string): ReportableError {
  const what = { ja: `「{file}」は${name.ja}と思われます。`, en: `“{file}” seems to be ${name.en}.` };
  return new ReportableError(`other-${form}`, what, reason, { ...holes, file });
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " ");
}
