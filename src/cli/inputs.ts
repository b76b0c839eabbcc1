import { type Disclosure, parseDisclosureText } from "../disclosure";
import type { Edition } from "../form";
import { readForms } from "../files";
import { ReportableError } from "../messages";
import { checkSize, decodeText, fileKindOf, parseText } from "../readers";
import { type OtherDocument, recogniseDisclosure } from "../recognise";

/** What an input turned out to be. */
export type Input = { readonly kind: "disclosure"; readonly disclosure: Disclosure } | OtherDocument;

/**
 * Reads an input, whatever it is: text, disclosure JSON, a workbook of ours. What it is is told by its content.
 * @throws ReportableError that names the file
 */
export async function readInput(bytes: Uint8Array, file: string, edition: Edition): Promise<Input> {
  checkSize(bytes, file);
  if (fileKindOf(bytes) === "workbook") return { kind: "disclosure", disclosure: await readOnlyForm(bytes, file, edition) };
  const { text } = decodeText(bytes, file);
  if (isJson(text, file)) return { kind: "disclosure", disclosure: parseDisclosureText(text, file, edition) };
  const recognition = recogniseDisclosure(parseText(text, file), edition);
  return recognition.kind === "other" ? recognition : { kind: "disclosure", disclosure: recognition.disclosure };
}

/** By its name, or because it begins as an object does: no disclosure in text begins with a brace and a quote. */
function isJson(text: string, file: string): boolean {
  return /\.json$/i.test(file) || /^\ufeff?\s*\{\s*["}]/.test(text);
}

async function readOnlyForm(bytes: Uint8Array, file: string, edition: Edition): Promise<Disclosure> {
  const [form, ...more] = await readForms(bytes, file, edition);
  if (!form) {
    throw new ReportableError(
      "workbook-without-form",
      {
        ja: "「{file}」に、ひな形から作成した申請内容のシートが見つかりません。",
        en: "“{file}” holds no sheet made from the form.",
      },
      {
        ja: "表をテキスト(タブ区切り)で保存したファイルを指定するか、kaiji template で作成したひな形に転記してください。",
        en: "Save the table as tab-separated text and give that, or copy it into the form that kaiji template makes.",
      },
      { file },
    );
  }
  if (more.length > 0) {
    throw new ReportableError(
      "workbook-several-forms",
      {
        ja: "「{file}」に申請内容の表が{count}つあります({sheets})。",
        en: "“{file}” holds {count} forms ({sheets}).",
      },
      {
        ja: "どれを使うか判断できません。1つだけを残したブックを指定してください。",
        en: "It cannot be told which one is meant. Keep only one in the workbook.",
      },
      { file, count: more.length + 1, sheets: [form, ...more].map((each) => each.sheetName).join(", ") },
    );
  }
  return form.disclosure;
}
