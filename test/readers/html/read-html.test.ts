import fc from "fast-check";
import { looksLikeHtml, parseHtml, readHtml } from "../../../src/readers/html";
import { printedRows } from "../../support/print-rows";
import { printHtml } from "../../support/print-html";
import { refusalOf, shownRows } from "../../support/rows";
import { sample } from "../../support/samples";
import { effortOf } from "../../support/effort";

const rows = (html: string): (string | string[])[] => shownRows(parseHtml(html));

describe("a printed page", () => {
  it.each(["spanned-table", "saved-page"] as const)("in the layout “%s” gives every label and value as it stands", (layout) => {
    const found = rows(printHtml(sample("sound"), layout));
    const missing = printedRows(sample("sound"))
      .map((row) => [...(row.itemRows > 0 ? [row.number, row.title] : []), row.prompt, row.requirement, row.answer])
      .filter((wanted) => !found.some((cells) => wanted.every((text) => cells.includes(text))));
    expect(missing).toEqual([]);
  });

  it("as a list gives its terms and answers line by line", () => {
    const found = rows(printHtml(sample("sound"), "definition-list"));
    const lines = printedRows(sample("sound")).flatMap((row) => [row.prompt, ...row.answer.split("\n")]);
    expect(lines.filter((line) => !found.includes(line))).toEqual([]);
    expect(found.every((row) => typeof row === "string")).toBe(true);
  });

  it("leaves out what browsers do not show", () => {
    const found = JSON.stringify(rows(printHtml(sample("sound"), "saved-page")));
    for (const unshown of ["document.write", "color: #333", "準備中です", "本文"]) expect(found).not.toContain(unshown);
    expect(found).toContain("Copyright 2026");
  });
});

describe("parseHtml", () => {
  it.each<[string, string, (string | string[])[]]>([
    [
      "puts the text of a spanning cell at its top left",
      "<table><tr><td rowspan=2>1<td colspan=2>a<td>x<tr><td>b<td>c<td>y</table>",
      [
        ["1", "a", "", "x"],
        ["", "b", "c", "y"],
      ],
    ],
    [
      "lets rowspan=0 reach to the end",
      "<table><tr><td rowspan=0>1<td>a<tr><td>b<tr><td>c</table>",
      [
        ["1", "a"],
        ["", "b"],
        ["", "c"],
      ],
    ],
    [
      "keeps the lines and paragraphs of a cell",
      "<table><tr><td>問<td>一<br>二<p>三</p><ul><li>四<li>五</ul></table>",
      [["問", "一\n二\n三\n四\n五"]],
    ],
    [
      "reads a table in a cell as its own",
      "<table><tr><td>問い合わせ先の長い見出し<td>表のとおり<table><tr><td>a<td>b</table></table>",
      [
        ["問い合わせ先の長い見出し", "表のとおり"],
        ["a", "b"],
      ],
    ],
    [
      "goes through tables that only hold others in their place",
      "<table><tr><td>目次<td><h1>題</h1><table><tr><td>項目<td>長い答え</table><p>注</table>",
      ["目次", "題", ["項目", "長い答え"], "注"],
    ],
    ["resolves character references", "<p>a&lt;b&gt;&amp;&nbsp;&#x5409;&#20319;&hellip;</p>", ["a<b>&\u00a0吉佟…"]],
    ["joins Japanese over line ends, not words", "<p>日本\n  語\nand\n English</p>", ["日本語 and English"]],
    ["keeps what is in pre", "<pre>一\n  二</pre>", ["一", "二"]],
    [
      "drops hidden elements, scripts and styles",
      "<p hidden>a</p><p style='display:none'>b</p><script>c</script><style>d</style><p>e</p>",
      ["e"],
    ],
    ["keeps brackets of the text", "<p>&lt;製品名&gt;を利用</p>", ["<製品名>を利用"]],
    ["puts a reading behind its word", "<p><ruby>森川<rt>もりかわ</rt></ruby></p>", ["森川（もりかわ）"]],
    [
      "puts a reading in the page's own brackets",
      "<p><ruby>森<rp>(</rp><rt>もり</rt> <rp>)</rp>川<rp> [ </rp><rt>かわ</rt><rp> ] </rp></ruby></p>",
      ["森(もり) 川[かわ]"],
    ],
    ["takes the chosen option", "<p><select><option>無<option selected>有</select></p>", ["有"]],
    ["takes the first option where none is chosen", "<p><select><optgroup><option>無<option>有</select></p>", ["無"]],
    [
      "takes what is entered in the fields of a form",
      `<table><tr><td>問<td><input value="5名 &lt;本社&gt;"><tr><td>次<td><textarea>
一 &lt;a&gt;
二 &amp;lt;</textarea><tr><td>三<td><input type="hidden" value="x"><input type=submit value="送信"></table>`,
      [
        ["問", "5名 <本社>"],
        ["次", "一 <a>\n二 &lt;"],
        ["三", ""],
      ],
    ],
    [
      "shows which boxes are ticked",
      "<table><tr><td>問<td><input type=checkbox checked>有 <input type=radio name=a>無</table>",
      [["問", "☑有 ☐無"]],
    ],
    [
      "reads a picture by its words where a cell holds nothing else",
      "<table><tr><td>問<td><span><img alt='有'></span><tr><td>次<td>無 <img alt='図'><tr><td>三<td><img alt=''></table>",
      [
        ["問", "有"],
        ["次", "無"],
        ["三", ""],
      ],
    ],
    [
      "drops what is struck through",
      "<p><del>2社</del>3社 <s>本社</s><strike>支社</strike><span style='color:red;text-decoration: line-through'>旧</span></p>",
      ["3社"],
    ],
    ["reads what is not closed", "<div><p>一<p>二<table><tr><td>a<td>b", ["一", "二", ["a", "b"]]],
    [
      "reads what Excel puts on the clipboard",
      `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>br {mso-data-placement:same-cell;}</style></head><body>
      <!--StartFragment--><table><col width=72><tr height=20><td>1</td><td>一行目<br>
      二行目</td><td></td></tr></table><!--EndFragment--></body></html>`,
      [["1", "一行目\n二行目", ""]],
    ],
  ])("%s", (_case, html, expected) => {
    expect(rows(html)).toEqual(expected);
  });

  it("shows folded panels where nothing else holds a table", () => {
    const panel = '<div style="display: none"><table><tr><td>1<td>答え</table></div>';
    expect(rows(`<p>開く</p>${panel}`)).toEqual(["開く", ["1", "答え"]]);
    expect(rows(`<table><tr><td>2<td>別</table>${panel}`)).toEqual([["2", "別"]]);
  });

  it("marks gaps between paragraphs, not between lines", () => {
    const [page] = parseHtml("<div>一<br>二<p>三</p></div>").pages;
    expect(page?.rows.map((row) => [row.cells[0]?.text, row.gapAbove ?? false, row.line])).toEqual([
      ["一", false, 1],
      ["二", false, 2],
      ["三", true, 3],
    ]);
  });

  it("says what to do with a page that loads what it shows", async () => {
    const error = await refusalOf(() =>
      readHtml(new TextEncoder().encode("<html><body><div id=app></div><script>x()</script>"), "a.html"),
    );
    expect(error.id).toBe("html-without-text");
    expect(error.in("ja")).toContain("「a.html」");
  });

  it("gives the texts of any table back, whatever they are", () => {
    const text = fc
      .string({ unit: "grapheme", maxLength: 20 })
      .map((each) => each.replace(/\s|[\u0000-\u001f\u007f-\u00a0\u3000\ufeff]/gu, ""));
    const escape = (each: string): string => each.replace(/&/g, "&amp;").replace(/</g, "&lt;");
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 6 }), (table) => {
        const html = `<table>${table.map((row) => `<tr>${row.map((cell) => `<td>${escape(cell)}</td>`).join("")}</tr>`).join("")}</table>`;
        expect(rows(html)).toEqual(table.map((row) => row.map((cell) => cell.trim())));
      }),
      { numRuns: 200 },
    );
  });
});

describe("the encoding of a page", () => {
  const japanese = "<table><tr><td>項目</td><td>答え</td></tr></table>";
  const encoded: [string, Uint8Array][] = [
    ["utf-8 as declared", utf8(`<meta charset=utf-8>${japanese}`)],
    ["utf-8 with a mark", Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(japanese))],
    ["utf-8 that says it is Shift_JIS", utf8(`<meta http-equiv=Content-Type content="text/html; charset=Shift_JIS">${japanese}`)],
    [
      "Shift_JIS as declared",
      Uint8Array.of(
        ...utf8('<meta http-equiv="Content-Type" content="text/html; charset=x-sjis"><table><tr><td>'),
        0x8d,
        0x80,
        0x96,
        0xda,
        ...utf8("</td><td>"),
        0x93,
        0x9a,
        0x82,
        0xa6,
        ...utf8("</td></tr></table>"),
      ),
    ],
    [
      "EUC-JP as declared",
      Uint8Array.of(
        ...utf8("<meta charset='euc-jp'><table><tr><td>"),
        0xb9,
        0xe0,
        0xcc,
        0xdc,
        ...utf8("</td><td>"),
        0xc5,
        0xfa,
        0xa4,
        0xa8,
        ...utf8("</td></tr></table>"),
      ),
    ],
    ["UTF-16 with a mark", Uint8Array.from(Buffer.from(`\ufeff${japanese}`, "utf16le"))],
  ];
  it.each(encoded)("%s", (_name, bytes) => {
    expect(shownRows(readHtml(bytes, "a.html"))).toEqual([["項目", "答え"]]);
  });
});

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe("looksLikeHtml", () => {
  it.each<[string, boolean, string | null]>([
    ["<!DOCTYPE html>\n<html>", true, null],
    ['<?xml version="1.0"?>\n<!-- 保存 -->\n<html lang="ja">', true, null],
    ["\ufeff  <table><tr><td>1", true, null],
    ["前文\n<table>\n<tr><td>1</td></tr></table>", true, null],
    ["<p>一</p>", true, "a.html"],
    ["<p>一</p>", false, null],
    ["1\t開示情報の時点\t<p>2026/9/30</p>\n2\t事業者名\t<p>みどり野</p>", false, null],
    ["1\t項目\t<table><tr><td>a</td></tr></table>\n2\t項目\t答え\n3\t項目\t答え\n4\t項目\t答え", false, null],
    ["1 <製品名>を利用\n2 次", false, null],
    ["# 題\n\n| a | b |", false, "a.md"],
    ["本文", false, "a.html"],
  ])("%j is a page: %p", (text, expected, file) => {
    expect(looksLikeHtml(text, file ?? undefined)).toBe(expected);
  });
});

describe("hostile pages", () => {
  it.each<[string, () => string]>([
    ["nested 1 000 deep", () => "<div>".repeat(1_000) + "底"],
    ["tables nested 150 deep", () => "<table><tr><td>".repeat(150) + "底"],
    ["tags that close nothing", () => "<div>".repeat(400) + "</x>".repeat(500_000) + "底"],
    ["a line of a million characters", () => `<p>${"あ ".repeat(500_000)}底</p>`],
    ["a hundred thousand attributes", () => `<p ${"a=1 ".repeat(100_000)}>底</p>`],
    [
      "cells that reach over everything",
      () => `<table>${"<tr><td colspan=99999 rowspan=99999>底</td></tr>".repeat(1_000)}</table>`,
    ],
    ["open brackets", () => `${"<".repeat(500_000)}底`],
    ["comments that never end", () => `<p>底</p>${"<!--".repeat(100_000)}`],
    ["entities that name others", () => `<!DOCTYPE html [<!ENTITY a "b">]><p>&a;&a;底</p>`],
    ["names of prototypes", () => "<p __proto__=x constructor=y><constructor>底</constructor></p>"],
  ])("%s are read with little effort", async (_case, make) => {
    expect(await effortOf(() => expect(JSON.stringify(rows(make()))).toContain("底"))).toBeLessThan(50);
  });

  it("nested deeper than any page are refused at once", async () => {
    const effort = await effortOf(async () => {
      for (const tags of ["<div>", "<table><tr><td>", "<b>"]) {
        expect((await refusalOf(() => parseHtml(tags.repeat(200_000), "深.html"))).id).toBe("markup-too-deep");
      }
    });
    expect(effort).toBeLessThan(20);
  });
});
