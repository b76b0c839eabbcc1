import { ReportableError, type Template } from "../../messages";
import { inflateEntry } from "./zip-content";
import { readZipDirectory, type ZipEntry } from "./zip-directory";

/** What a workbook or document in a zip file may hold at most; checked from what its directory declares, before anything is inflated. */
export const ARCHIVE_LIMITS = { entries: 500, inflatedBytes: 50 * 1024 * 1024, ratio: 200 } as const;

/** Small parts may well be packed tighter than the ratio: a sheet of empty rows is. */
const RATIO_FROM_BYTES = 1024 * 1024;

const SAVE_AGAIN: Template = {
  ja: "ExcelやWordで開いて「名前を付けて保存」で保存し直してから、もう一度お選びください。",
  en: "Open it in Excel or Word, save it anew, and choose it again.",
};

function refusal(
  id: string,
  what: Template,
  holes: Readonly<Record<string, string | number>>,
  next: Template = SAVE_AGAIN,
): ReportableError {
  return new ReportableError(id, what, next, holes);
}

/**
 * Lists the entries of an untrusted workbook or document, or refuses it.
 * @throws ReportableError `archive-not-zip`, `archive-encrypted`, `archive-too-many-parts`, `archive-too-large`,
 * `archive-bomb` or `archive-damaged`
 */
export function checkArchive(bytes: Uint8Array, file: string): readonly ZipEntry[] {
  const entries = readZipDirectory(bytes);
  if (!entries || entries.length === 0) {
    throw refusal(
      "archive-not-zip",
      {
        ja: "「{file}」は壊れているか、途中までしかないため、読み取れませんでした。",
        en: "“{file}” could not be read: it is damaged or not whole.",
      },
      { file },
    );
  }
  if (entries.some((entry) => entry.encrypted)) {
    throw refusal(
      "archive-encrypted",
      { ja: "「{file}」は暗号化されています。", en: "“{file}” is encrypted." },
      { file },
      {
        ja: "暗号化したソフトウェアで開き、パスワードを外して保存し直してから、もう一度お選びください。",
        en: "Open it in the program that encrypted it, save it without the password, and choose it again.",
      },
    );
  }
  if (entries.length > ARCHIVE_LIMITS.entries) {
    throw refusal(
      "archive-too-many-parts",
      {
        ja: "「{file}」の内部の部品が{count}個あり、上限の{most}個を超えています。",
        en: "“{file}” holds {count} parts, over the limit of {most}.",
      },
      { file, count: entries.length, most: ARCHIVE_LIMITS.entries },
    );
  }
  const inflated = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (inflated > ARCHIVE_LIMITS.inflatedBytes) {
    throw refusal(
      "archive-too-large",
      {
        ja: "「{file}」は展開すると{size}MBになり、上限の{most}MBを超えます。",
        en: "“{file}” would unpack to {size} MB, over the limit of {most} MB.",
      },
      { file, size: Math.ceil(inflated / 1024 / 1024), most: ARCHIVE_LIMITS.inflatedBytes / 1024 / 1024 },
      {
        ja: "開示情報の部分だけを別のファイルに保存してから、もう一度お選びください。",
        en: "Save only the disclosure to a file of its own, and choose that.",
      },
    );
  }
  if (entries.some(isBomb)) {
    throw refusal(
      "archive-bomb",
      {
        ja: "「{file}」は圧縮率が異常に高く、安全のため読み取りを中止しました。",
        en: "“{file}” is packed far too tightly; it was not read, to be safe.",
      },
      { file },
    );
  }
  return entries;
}

function isBomb(entry: ZipEntry): boolean {
  if (entry.name.endsWith("/")) return false;
  // A part that hides its size would be inflated without a bound.
  if (entry.size === 0) return entry.compressedSize > 2;
  if (entry.compressedSize === 0) return true;
  return entry.size > RATIO_FROM_BYTES && entry.size / entry.compressedSize > ARCHIVE_LIMITS.ratio;
}

/**
 * Refuses a file whose XML has a document type: no workbook or document needs one, and attacks do. Inflates every part within
 * its declared size on the way, so that none can turn out larger afterwards.
 * @throws ReportableError `archive-damaged` or `archive-doctype`
 */
export async function checkParts(bytes: Uint8Array, entries: readonly ZipEntry[], file: string): Promise<void> {
  for (const entry of entries) {
    if (entry.name.endsWith("/")) continue;
    const content = await inflateEntry(bytes, entry);
    if (!content) {
      throw refusal(
        "archive-damaged",
        { ja: "「{file}」は壊れているようです({part})。", en: "“{file}” seems to be damaged ({part})." },
        { file, part: entry.name },
      );
    }
    if (/\.(?:xml|rels|vml)$/i.test(entry.name) && declaresType(content)) {
      throw refusal(
        "archive-doctype",
        {
          ja: "「{file}」に、通常のファイルにはない文書型の宣言があり、安全のため読み取りを中止しました。",
          en: "“{file}” declares a document type, which no such file does; it was not read, to be safe.",
        },
        { file },
      );
    }
  }
}

/** In whatever encoding: UTF-16 has a zero byte between the letters. */
function declaresType(content: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(content).replaceAll("\u0000", "").includes("<!DOCTYPE");
}
