import { type Disclosure, looksLikeDisclosureText, parseDisclosureText } from "../disclosure";
import type { Edition } from "../form";
import { ReportableError, type Template } from "../messages";
import {
  decodeText,
  documentKindOf,
  type DocumentReading,
  MOST_BYTES,
  type Pasted,
  readDocument,
  readPasted,
  type SourceDocument,
} from "../readers";
import type { Doubt, OtherDocument, OtherFormId } from "../recognise";
import type { WhitePaper } from "../recognise/white-paper";
import { FORM_SHEET, isOwnSheet } from "../sheets";
import { formsInPage, PAGE_ATTRIBUTES } from "./forms-in-page";
import { formsInSheets, type WorkbookForm } from "./forms-in-sheets";

/** Loads what tells the fields: a document's first page is named before it is needed. */
export function loadRecogniser(): Promise<typeof import("../recognise")> {
  return import(/* webpackChunkName: "recogniser" */ "../recognise");
}

/** What an input turned out to be. */
export type Input = DisclosureInput | OtherInput;

/** A document that is not the form; with what it says where it is a vendor's white paper. */
export type OtherInput = OtherDocument & { readonly whitePaper?: WhitePaper };

export interface DisclosureInput {
  readonly kind: "disclosure";
  readonly disclosure: Disclosure;
  /** Why answers are marked `low`; empty where nothing had to be recognised. */
  readonly doubts: readonly Doubt[];
  /** What to know of the document as a whole. */
  readonly remark?: Template;
}

/** What reading an input needs besides its bytes. */
export interface InputReading extends DocumentReading {
  readonly edition: Edition;
  /** Gives way between the steps, as to a screen. */
  readonly pause?: () => Promise<void>;
}

/**
 * Reads an input, whatever it is: disclosure JSON, a workbook of ours, or a document in any form and layout. What it is
 * is told by its content.
 * @throws ReportableError that names the file; the signal's reason when aborted
 */
export async function readInput(bytes: Uint8Array, reading: InputReading): Promise<Input> {
  const { file, edition } = reading;
  const kind = await documentKindOf(bytes, file);
  if (kind === "text") {
    const { text } = decodeText(bytes, file);
    if (looksLikeDisclosureText(text, file)) return certain(parseDisclosureText(text, file, edition));
  }
  if (kind === "workbook") {
    const { documentOfSheets, readSheets } = await import("../readers/workbook");
    const sheets = await readSheets(bytes, file);
    await step(reading);
    const forms = formsInSheets(sheets, file, edition);
    if (forms.length > 0) return certain(onlyForm(forms, file));
    // A comparison beside somebody's form names the same items.
    return recognised(
      documentOfSheets(
        sheets.filter(({ grid }) => !isOwnSheet(grid)),
        file,
      ),
      reading,
    );
  }
  if (kind === "html") {
    const { decodePage } = await import("../readers/html");
    const form = await formInPage(decodePage(bytes, file), file, edition);
    if (form) return certain(form);
  }
  return recognised(await readDocument(bytes, reading), reading);
}

/** The form of a page that we wrote, with every answer as it was. */
async function formInPage(page: string, file: string, edition: Edition): Promise<Disclosure | undefined> {
  if (!page.includes(PAGE_ATTRIBUTES.key)) return undefined;
  const { keyedTexts } = await import("../readers/html");
  const [form, ...more] = formsInPage(keyedTexts(page, PAGE_ATTRIBUTES, file), file, edition);
  if (!form || more.length === 0) return form;
  const names = [form, ...more].map(({ serviceName }) => serviceName ?? FORM_SHEET);
  return refuseSeveral(file, names);
}

/**
 * Reads what was pasted: disclosure JSON, a table or text.
 * @param reading with the name that the user knows the copy by
 * @throws ReportableError that says what to do; the signal's reason when aborted
 */
export async function readPastedInput(pasted: Pasted, reading: Omit<InputReading, "pdf">): Promise<Input> {
  const { text = "", html = "" } = pasted;
  const { file, edition } = reading;
  if (looksLikeDisclosureText(text)) return certain(parseDisclosureText(text, file, edition));
  const form = html.length <= MOST_BYTES ? await formInPage(html, file, edition) : undefined;
  if (form) return certain(form);
  return recognised(await readPasted(pasted, reading.file), reading);
}

function certain(disclosure: Disclosure): DisclosureInput {
  return { kind: "disclosure", disclosure, doubts: [] };
}

async function recognised(document: SourceDocument, reading: Omit<InputReading, "pdf">): Promise<Input> {
  await step(reading);
  const { recogniseDisclosure } = await loadRecogniser();
  const recognition = recogniseDisclosure(document, reading.edition);
  await step(reading);
  if (recognition.kind === "other") return withWhitePaper(recognition, document);
  if (recognition.several) throw severalDisclosures(reading.file);
  return recognition;
}

/** Only what is not told for certain as another form may be a paper: a checklist numbers its rows too. */
const PERHAPS_PAPERS: ReadonlySet<OtherFormId> = new Set(["white-paper", "slo-page", "unknown"]);

async function withWhitePaper(other: OtherDocument, document: SourceDocument): Promise<OtherInput> {
  if (!PERHAPS_PAPERS.has(other.form)) return other;
  const { recogniseWhitePaper } = await import(/* webpackChunkName: "recogniser" */ "../recognise/white-paper");
  const whitePaper = recogniseWhitePaper(document);
  if (!whitePaper) return other;
  return other.form === "white-paper"
    ? { ...other, whitePaper }
    : { ...OWN_CHAPTERS, ...(other.carried && { carried: other.carried }), whitePaper };
}

/** What a paper is called that has no numbers of controls to be known by. */
const OWN_CHAPTERS: OtherDocument = {
  kind: "other",
  form: "white-paper",
  name: { ja: "セキュリティホワイトペーパー", en: "a security white paper" },
  reason: {
    ja: "開示項目の回答欄がありません。ASP・SaaS版の開示書をお選びください。",
    en: "It does not have the form's items. Choose a disclosure of the ASP/SaaS edition.",
  },
  holes: {},
};

async function step({ signal, pause }: Omit<InputReading, "pdf">): Promise<void> {
  await pause?.();
  signal?.throwIfAborted();
}

function onlyForm([form, ...more]: readonly WorkbookForm[], file: string): Disclosure {
  if (form && more.length === 0) return form.disclosure;
  const names = [form, ...more].map((each) => each?.sheetName ?? "");
  return refuseSeveral(file, names);
}

function refuseSeveral(file: string, names: readonly string[]): never {
  throw new ReportableError(
    "workbook-several-forms",
    {
      ja: "「{file}」に申請内容の表が{count}つあります({names})。",
      en: "“{file}” holds {count} forms ({names}).",
    },
    {
      ja: "どれを使うか判断できません。1つだけを残したファイルを指定してください。",
      en: "It cannot be told which one is meant. Keep only one in the file.",
    },
    { file, count: names.length, names: names.join(", ") },
  );
}

function severalDisclosures(file: string): ReportableError {
  return new ReportableError(
    "several-disclosures",
    {
      ja: "「{file}」には、同じ項目への異なる回答が2組以上あります。サービスや年度の異なる複数の開示情報のようです。",
      en: "“{file}” answers the same items more than once, and differently: disclosures of several services or years, it seems.",
    },
    {
      ja: "1件分だけを残したファイルを指定するか、1件分の表を選んでコピーし、{pasteJa}ください。",
      en: "Keep only one of them in the file, or copy the table of one and {pasteEn}.",
    },
    { file },
  );
}
