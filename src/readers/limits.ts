import { ReportableError } from "../messages";

/** Most bytes of a file that any reader takes. */
export const MOST_BYTES = 20 * 1024 * 1024;

/**
 * Refuses a file that is empty or too big, before anything of it is read.
 * @throws ReportableError `file-empty` or `file-too-big`
 */
export function checkSize(bytes: { readonly length: number }, file: string): void {
  if (bytes.length === 0) {
    throw new ReportableError(
      "file-empty",
      { ja: "「{file}」は中身のない空のファイルです。", en: "“{file}” is empty." },
      { ja: "ファイルを開いて内容をご確認のうえ、もう一度お選びください。", en: "Open it to check, then choose it again." },
      { file },
    );
  }
  if (bytes.length > MOST_BYTES) {
    throw new ReportableError(
      "file-too-big",
      {
        ja: "「{file}」は{size}MBあり、上限の{most}MBを超えています。",
        en: "“{file}” has {size} MB, over the limit of {most} MB.",
      },
      {
        ja: "開示情報のページだけを別のファイルに保存するか、表を選んでコピーし、{pasteJa}ください。",
        en: "Save only the pages of the disclosure to a file of their own, or copy the table and {pasteEn}.",
      },
      { file, size: Math.ceil(bytes.length / 1024 / 1024), most: MOST_BYTES / 1024 / 1024 },
    );
  }
}
