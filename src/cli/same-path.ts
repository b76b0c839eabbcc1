import { ReportableError } from "../messages";

/** Whether two paths that a user gave are plainly one file. */
export function isSamePath(left: string, right: string): boolean {
  const plain = (path: string): string => path.replace(/^(?:\.\/)+/, "");
  return plain(left) === plain(right);
}

/**
 * Refuses to write over a file that was read, as out of a folder: what is read must outlive what is written.
 * @throws ReportableError `output-over-input`
 */
export function refuseOverInput(input: string, output: string | undefined): void {
  if (output === undefined || !isSamePath(input, output)) return;
  throw new ReportableError(
    "output-over-input",
    { ja: "「{file}」は読み取った開示情報のファイルです。", en: "“{file}” is one of the disclosures that were read." },
    { ja: "書き出し先には別の名前を指定してください。", en: "Give the output another name." },
    { file: output },
  );
}
