import { decodeText } from "../decode";
import { checkSize } from "../limits";

/** What pages call the encodings that are known here. */
const ENCODINGS: ReadonlyMap<string, string> = new Map([
  ["utf-8", "utf-8"],
  ["utf8", "utf-8"],
  ["shift_jis", "shift_jis"],
  ["shift-jis", "shift_jis"],
  ["sjis", "shift_jis"],
  ["x-sjis", "shift_jis"],
  ["windows-31j", "shift_jis"],
  ["ms932", "shift_jis"],
  ["cp932", "shift_jis"],
  ["euc-jp", "euc-jp"],
  ["x-euc-jp", "euc-jp"],
  ["iso-2022-jp", "iso-2022-jp"],
]);

/** How far into a page its encoding is looked for. */
const LOOK = 4096;

/**
 * Decodes a saved page: by its mark, by what it says of itself, else as any text.
 * @throws ReportableError as `decodeText`
 */
export function decodePage(bytes: Uint8Array, file: string): string {
  checkSize(bytes, file);
  const declared = hasMark(bytes) ? undefined : declaredEncoding(bytes);
  if (declared !== undefined) {
    try {
      return new TextDecoder(declared, { fatal: true }).decode(bytes);
    } catch {
      // The page was saved in another encoding than it names: browsers do so.
    }
  }
  return decodeText(bytes, file).text;
}

function hasMark(bytes: Uint8Array): boolean {
  const [first, second, third] = bytes;
  return (
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    (first === 0xef && second === 0xbb && third === 0xbf)
  );
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, LOOK));
  const name = /<meta\s[^<>]{0,200}charset\s{0,3}=\s{0,3}["']?([\w-]{2,20})/i.exec(head)?.[1];
  return name === undefined ? undefined : ENCODINGS.get(name.toLowerCase());
}
