import { ReportableError } from "../messages";
import { fileKindOf } from "./file-kind";
import { checkSize } from "./limits";
import { unreadableKind } from "./unreadable-kind";

/** Encodings that Japanese text files are found in. */
export type TextEncodingName = "utf-8" | "utf-16le" | "utf-16be" | "iso-2022-jp" | "shift_jis" | "euc-jp";

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncodingName;
}

/**
 * Decodes a text file strictly: a byte that does not belong to the encoding is never replaced by a mark.
 * @throws ReportableError `file-empty`, `file-too-big`, `file-not-text` (naming what it is) or `file-encoding`
 */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  checkSize(bytes, file);
  const kind = fileKindOf(bytes);
  if (kind !== "text") throw unreadableKind(kind, file);
  const decoded = decodeMarked(bytes) ?? decodeUnmarked(bytes);
  if (!decoded) throw looksBinary(bytes) ? unreadableKind("binary", file) : unknownEncoding(file);
  if (hasControls(decoded.text)) throw unreadableKind("binary", file);
  if (decoded.text.trim() === "") checkSize(new Uint8Array(0), file);
  return decoded;
}

function decodeMarked(bytes: Uint8Array): DecodedText | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs("utf-16le", bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs("utf-16be", bytes);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decodeAs("utf-8", bytes);
  return undefined;
}

function decodeUnmarked(bytes: Uint8Array): DecodedText | undefined {
  // ISO-2022-JP is pure ASCII with escapes, so it would pass as UTF-8 and must be tried first.
  if (hasJapaneseEscape(bytes)) {
    const decoded = decodeAs("iso-2022-jp", bytes);
    if (decoded) return decoded;
  }
  const utf8 = decodeAs("utf-8", bytes);
  if (utf8) return utf8;
  const candidates = [decodeAs("shift_jis", bytes), decodeAs("euc-jp", bytes)].filter((each) => each !== undefined);
  return candidates.sort((a, b) => strangeness(a.text) - strangeness(b.text))[0];
}

function decodeAs(encoding: TextEncodingName, bytes: Uint8Array): DecodedText | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}

function hasJapaneseEscape(bytes: Uint8Array): boolean {
  for (let index = bytes.indexOf(0x1b); index >= 0; index = bytes.indexOf(0x1b, index + 1)) {
    const [kind, set] = [bytes[index + 1], bytes[index + 2]];
    if (kind === 0x24 && (set === 0x40 || set === 0x42)) return true;
    if (kind === 0x28 && (set === 0x42 || set === 0x4a || set === 0x49)) return true;
  }
  return false;
}

/** Share of characters that Japanese prose hardly has: text read in the wrong encoding is full of them. */
function strangeness(text: string): number {
  const sample = text.slice(0, 20000);
  const strange = sample.match(/[\uff61-\uff9f\ue000-\uf8ff\u0080-\u009f\u0400-\u04ff\u2500-\u257f]/g)?.length ?? 0;
  const usual = sample.match(/[\u3040-\u30ff\u3001\u3002]/g)?.length ?? 0;
  return (strange - usual) / Math.max(1, sample.length);
}

function hasControls(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d && code !== 0x0c && code !== 0x0b) return true;
  }
  return false;
}

function looksBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 8192).some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x1b));
}

function unknownEncoding(file: string): ReportableError {
  return new ReportableError(
    "file-encoding",
    {
      ja: "「{file}」の文字コードを判別できませんでした(UTF-8、UTF-16、Shift_JIS、EUC-JP、ISO-2022-JPのいずれでもありません)。",
      en: "The encoding of “{file}” is none of UTF-8, UTF-16, Shift_JIS, EUC-JP and ISO-2022-JP, or the file is damaged.",
    },
    {
      ja: "メモ帳などで開き、文字コードをUTF-8にして保存し直してください。",
      en: "Open it in an editor and save it again as UTF-8.",
    },
    { file },
  );
}
