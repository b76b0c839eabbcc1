import { ReportableError } from "../../messages";
import { checkArchive, checkParts } from "../archive/archive-limits";
import { inflateEntry } from "../archive/zip-content";
import type { ZipEntry } from "../archive/zip-directory";
import { rowsOfBlocks } from "../blocks";
import type { SourceDocument } from "../document";
import { childElement, childElements, type Element, parseElements } from "../elements";
import { checkSize } from "../limits";
import { bodyBlocks } from "./body-blocks";
import { WordLists } from "./lists";

/**
 * Reads a Word document (.docx, .docm): its tables and paragraphs as they read with all changes accepted.
 * @throws ReportableError `word-unreadable` or `word-without-text`, and as `checkArchive`
 */
export async function readWord(bytes: Uint8Array, file: string): Promise<SourceDocument> {
  checkSize(bytes, file);
  const entries = checkArchive(bytes, file);
  await checkParts(bytes, entries, file);
  const main = await mainPart(bytes, entries, file);
  const rootOf = async (part: string, name: string): Promise<Element | undefined> => {
    const text = await partText(bytes, entries, part);
    return text === undefined ? undefined : childElement(parseElements(text, "xml", file), name);
  };
  const document = await rootOf(main, "w:document");
  const body = document && childElement(document, "w:body");
  if (!body) throw unreadable(file);
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const lists = new WordLists(
    await rootOf(`${folder}numbering.xml`, "w:numbering"),
    await rootOf(`${folder}styles.xml`, "w:styles"),
  );
  const rows = rowsOfBlocks(bodyBlocks(body, lists), file);
  if (rows.length === 0) throw withoutText(file);
  return { format: "word", file, pages: [{ number: 1, rows }] };
}

const USUAL_PART = "word/document.xml";

/** The part that holds the text, as the package declares it: some programs name it otherwise. */
async function mainPart(bytes: Uint8Array, entries: readonly ZipEntry[], file: string): Promise<string> {
  const text = await partText(bytes, entries, "_rels/.rels");
  const relations = text === undefined ? undefined : childElement(parseElements(text, "xml", file), "Relationships");
  if (!relations) return USUAL_PART;
  for (const { attributes } of childElements(relations, "Relationship")) {
    const target = attributes.get("Target");
    if (attributes.get("Type")?.endsWith("/officeDocument") && target !== undefined) return target.replace(/^\//, "");
  }
  return USUAL_PART;
}

async function partText(bytes: Uint8Array, entries: readonly ZipEntry[], name: string): Promise<string | undefined> {
  const entry = entries.find((each) => each.name === name);
  const content = entry && (await inflateEntry(bytes, entry));
  if (!content) return undefined;
  const encoding =
    content[0] === 0xff && content[1] === 0xfe ? "utf-16le" : content[0] === 0xfe && content[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(content);
}

function unreadable(file: string): ReportableError {
  return new ReportableError(
    "word-unreadable",
    { ja: "「{file}」をWord文書として読み取れませんでした。", en: "“{file}” could not be read as a Word document." },
    {
      ja: "Wordで開けることをご確認のうえ、.docx形式で保存し直してください。",
      en: "Check that it opens in Word, and save it anew as .docx.",
    },
    { file },
  );
}

function withoutText(file: string): ReportableError {
  return new ReportableError(
    "word-without-text",
    { ja: "「{file}」には文章がありません(画像だけの文書のようです)。", en: "“{file}” holds no text, only pictures perhaps." },
    {
      ja: "文字を選択できる文書をお選びいただくか、表をコピーして{pasteJa}ください。",
      en: "Choose a document whose text can be selected, or copy the table and {pasteEn}.",
    },
    { file },
  );
}
