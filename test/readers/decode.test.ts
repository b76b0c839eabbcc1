import { ReportableError } from "../../src/messages";
import { decodeText, type TextEncodingName } from "../../src/readers";

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** 「必須」 in each encoding, as bytes. */
const MANDATORY: readonly (readonly [TextEncodingName, readonly number[]])[] = [
  ["utf-8", [0xe5, 0xbf, 0x85, 0xe9, 0xa0, 0x88]],
  ["utf-8", [0xef, 0xbb, 0xbf, 0xe5, 0xbf, 0x85, 0xe9, 0xa0, 0x88]],
  ["utf-16le", [0xff, 0xfe, 0xc5, 0x5f, 0x08, 0x98]],
  ["utf-16be", [0xfe, 0xff, 0x5f, 0xc5, 0x98, 0x08]],
  ["shift_jis", [0x95, 0x4b, 0x90, 0x7b]],
  ["euc-jp", [0xc9, 0xac, 0xbf, 0xdc]],
  ["iso-2022-jp", [0x1b, 0x24, 0x42, 0x49, 0x2c, 0x3f, 0x5c, 0x1b, 0x28, 0x42]],
];

/** 「サービスの名称」, long enough to tell the two eight-bit encodings apart. */
const SERVICE: readonly (readonly [TextEncodingName, readonly number[]])[] = [
  ["shift_jis", [0x83, 0x54, 0x81, 0x5b, 0x83, 0x72, 0x83, 0x58, 0x82, 0xcc, 0x96, 0xbc, 0x8f, 0xcc]],
  ["euc-jp", [0xa5, 0xb5, 0xa1, 0xbc, 0xa5, 0xd3, 0xa5, 0xb9, 0xa4, 0xce, 0xcc, 0xbe, 0xbe, 0xce]],
];

describe("decodeText", () => {
  it.each(MANDATORY.filter(([name]) => name !== "euc-jp"))("reads %s", (encoding, values) => {
    expect(decodeText(bytes(...values), "a.txt")).toEqual({ text: "必須", encoding });
  });

  it.each(SERVICE)("tells %s by what comes out", (encoding, values) => {
    expect(decodeText(bytes(...values), "a.txt")).toEqual({ text: "サービスの名称", encoding });
  });

  it.each([
    ["file-empty", "空のファイル", bytes()],
    ["file-empty", "空のファイル", utf8(" \n\t\n")],
    ["file-too-big", "21MB", new Uint8Array(20 * 1024 * 1024 + 1)],
    ["file-not-text", "PDF", utf8("%PDF-1.7\n...")],
    ["file-not-text", "Excelブック", utf8("PK\u0003\u0004....[Content_Types].xml....xl/workbook.xml")],
    ["file-not-text", "Word文書", utf8("PK\u0003\u0004....[Content_Types].xml....word/document.xml")],
    ["file-not-text", "ZIP", utf8("PK\u0003\u0004....readme")],
    ["file-not-text", "旧形式", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0)],
    ["file-not-text", "画像", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a)],
    ["file-not-text", "画像", bytes(0xff, 0xd8, 0xff, 0xe0)],
    ["file-not-text", "RTF", utf8("{\\rtf1\\ansi}")],
    ["file-not-text", "圧縮", bytes(0x1f, 0x8b, 8, 0)],
    ["file-not-text", "テキストではない", bytes(1, 2, 3, 4, 0, 200, 255, 254)],
    ["file-not-text", "テキストではない", bytes(0x41, 0x00, 0x42)],
    ["file-encoding", "UTF-8", bytes(0x41, 0xff, 0x42, 0xfd, 0x80)],
  ])("refuses with %s, saying that it is %s", (id, words, data) => {
    let caught: unknown;
    try {
      decodeText(data, "資料.txt");
    } catch (error) {
      caught = error;
    }
    if (!(caught instanceof ReportableError)) throw new Error(`Expected a message, got ${String(caught)}`);
    expect(caught.id).toBe(id);
    expect(caught.in("ja")).toContain(words);
    expect(caught.in("ja")).toContain("資料.txt");
    expect(caught.in("en")).not.toMatch(/[ぁ-ん]/);
  });
});
