import type { Edition } from "../form";
import { readInput } from "../importing";
import { ReportableError } from "../messages";
import type { WhitePaper } from "../recognise/white-paper";
import { basename } from "./basename";
import type { Surroundings } from "./surroundings";

/**
 * Reads a white paper from a file of any kind that is read.
 * @throws ReportableError that names the file, where it is no white paper or cannot be read
 */
export async function readPaperFile(path: string, edition: Edition, surroundings: Surroundings): Promise<WhitePaper> {
  const file = basename(path);
  const reading = { file, edition, pdf: () => surroundings.loadPdfLibrary() };
  const input = await readInput(await surroundings.readFile(path), reading);
  if (input.kind === "other" && input.whitePaper) return input.whitePaper;
  throw new ReportableError(
    "evidence-file",
    { ja: "「{file}」をホワイトペーパーとして読み取れません。", en: "“{file}” cannot be read as a white paper." },
    {
      ja: "ISO/IEC 27017の管理策、または章ごとにセキュリティの取り組みを説明した文書を指定してください。",
      en: "Give a paper on the controls of ISO/IEC 27017, or with chapters on security.",
    },
    { file },
  );
}
