import { ReportableError } from "../../messages";

/**
 * Refuses a page that was saved as a mail (.mht): it is packed as mails are.
 * @throws ReportableError `html-mail`
 */
export function refuseMailPage(bytes: Uint8Array, file: string): void {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  if (!/^(?:MIME-Version|From|Subject):/i.test(head) || !/^Content-Type:\s{0,5}multipart\/related/im.test(head)) return;
  throw new ReportableError(
    "html-mail",
    { ja: "「{file}」は単一ファイルで保存されたWebページ(.mht)です。", en: "“{file}” is a page saved as a single file (.mht)." },
    {
      ja: "ブラウザーで開いて「Webページ、HTMLのみ」で保存するか、表をコピーして{pasteJa}ください。",
      en: "Open it in a browser and save it as “HTML only”, or copy the table and {pasteEn}.",
    },
    { file },
  );
}
