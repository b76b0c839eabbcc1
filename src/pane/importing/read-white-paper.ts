import type { Edition } from "../../form";
import type { Input } from "../../importing";
import { ReportableError, type Template } from "../../messages";
import type { ReadingProgress } from "../../readers";
import type { WhitePaper } from "../../recognise/white-paper";
import type { ImportInput } from "../controller/ports";
import { readAny } from "./read-document";

const NEXT: Template = {
  ja: "ISO/IEC 27017の管理策の番号ごと、または章ごとにセキュリティの取り組みを説明した文書をお選びください。",
  en: "Choose a paper that describes security by the controls of ISO/IEC 27017, or by chapters of its own.",
};

const IMPORT_INSTEAD: Template = {
  ja: "開示情報は「取り込む」から読み取れます。ここではホワイトペーパーをお選びください。",
  en: "Use Import for a disclosure; choose a white paper here.",
};

/**
 * Reads a white paper from what a person handed over, in any form that is read.
 * @throws ReportableError when it is no white paper, or cannot be read; the signal's reason when stopped
 */
export async function readWhitePaper(
  input: ImportInput,
  edition: Edition,
  signal: AbortSignal,
  onProgress?: (progress: ReadingProgress) => void,
): Promise<WhitePaper> {
  const read = await readAny(input, edition, signal, onProgress);
  if (read.kind === "other" && read.whitePaper) return read.whitePaper;
  throw noPaper(input.kind === "file" ? input.file.name : input.name, read);
}

function noPaper(file: string, read: Input): ReportableError {
  if (read.kind === "disclosure") {
    return new ReportableError(
      "evidence-disclosure",
      { ja: "「{file}」は開示情報で、ホワイトペーパーではありません。", en: "“{file}” is a disclosure, not a white paper." },
      IMPORT_INSTEAD,
      { file },
    );
  }
  if (read.form === "unknown" || read.form === "white-paper") {
    return new ReportableError(
      "evidence-no-paper",
      {
        ja: "「{file}」から、管理策の番号も章ごとのセキュリティの記載も読み取れませんでした。",
        en: "Neither controls nor chapters on security could be read in “{file}”.",
      },
      NEXT,
      { file },
    );
  }
  const what = {
    ja: `「{file}」は${read.name.ja}と思われ、ホワイトペーパーとして読み取れませんでした。`,
    en: `“{file}” seems to be ${read.name.en}, and could not be read as a white paper.`,
  };
  return new ReportableError("evidence-other", what, NEXT, { file });
}
