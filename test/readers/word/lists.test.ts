import { readWord } from "../../../src/readers/word";
import { numeralOf } from "../../../src/readers/word/list-numerals";
import { wordFile } from "../../support/print-word";
import { shownRows } from "../../support/rows";

const level = (at: number, format: string, shown: string, more = ""): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${shown}"/></w:lvl>`;

const NUMBERING = `
  <w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.")}${level(1, "decimal", "%1-%2")}${level(2, "bullet", "\uf0b7")}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, "decimalEnclosedCircle", "%1", '<w:suff w:val="nothing"/>')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>`;

const STYLES = `
  <w:style w:type="paragraph" w:styleId="base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="second"><w:basedOn w:val="base"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="around"><w:basedOn w:val="around"/></w:style>`;

const paragraph = (text: string, properties: string): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${text === "" ? "" : `<w:r><w:t>${text}</w:t></w:r>`}</w:p>`;
const item = (text: string, list: number, at = 0): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);
const styled = (text: string, style: string, more = ""): string => paragraph(text, `<w:pStyle w:val="${style}"/>${more}`);

const lines = async (body: string): Promise<(string | string[])[]> =>
  shownRows(await readWord(await wordFile(body, "", { numbering: NUMBERING, styles: STYLES }), "a.docx"));

describe("numbers and bullets that Word sets before paragraphs", () => {
  it.each<[string, string, (string | string[])[]]>([
    [
      "count on through what stands between",
      `${item("一", 1)}<w:p><w:r><w:t>間</w:t></w:r></w:p>${item("二", 1)}`,
      ["1. 一", "間", "2. 二"],
    ],
    [
      "begin anew below a new number",
      item("一", 1) + item("甲", 1, 1) + item("乙", 1, 1) + item("二", 1) + item("丙", 1, 1),
      ["1. 一", "1-1 甲", "1-2 乙", "2. 二", "2-1 丙"],
    ],
    ["begin anew where the list says so", item("一", 1) + item("五", 2) + item("六", 2), ["1. 一", "5. 五", "6. 六"]],
    ["stand close where the list says so", item("電話", 3) + item("電子メール", 3), ["①電話", "②電子メール"]],
    ["are known signs where fonts of signs have them", item("電話", 1, 2), ["• 電話"]],
    ["come from styles and what those are based on", styled("一", "base") + styled("甲", "second"), ["1. 一", "1-1 甲"]],
    [
      "are taken from a paragraph that says so, and from no style that goes in a circle",
      styled("一", "base", '<w:numPr><w:numId w:val="0"/></w:numPr>') + styled("二", "around"),
      ["一", "二"],
    ],
    [
      "are all that an empty cell holds; a bullet before nothing is nothing",
      `<w:tbl><w:tr><w:tc>${item("", 1)}</w:tc><w:tc>${item("", 1, 2)}</w:tc></w:tr><w:tr><w:tc>${item("", 1)}</w:tc><w:tc>${item("a", 3)}${item("b", 3)}</w:tc></w:tr></w:tbl>`,
      [
        ["1.", ""],
        ["2.", "①a\n②b"],
      ],
    ],
    [
      "are not counted for what was deleted",
      `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${item("旧", 1)}</w:tc></w:tr><w:tr><w:tc>${item("新", 1)}</w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>`,
      [["1. 新", ""]],
    ],
    ["are nothing where the list is not there", item("一", 99) + item("二", 1, 7), ["一", "二"]],
  ])("%s", async (_what, body, expected) => {
    expect(await lines(body)).toEqual(expected);
  });

  it.each([
    ["decimal", [1, 10, 0], ["1", "10", "0"]],
    ["decimalZero", [1, 12], ["01", "12"]],
    ["decimalFullWidth", [12], ["１２"]],
    ["decimalEnclosedCircle", [1, 20, 21, 35, 36, 50, 51], ["①", "⑳", "㉑", "㉟", "㊱", "㊿", "51"]],
    ["lowerLetter", [1, 26, 27, 53], ["a", "z", "aa", "aaa"]],
    ["upperRoman", [4, 9, 1994], ["IV", "IX", "MCMXCIV"]],
    ["aiueoFullWidth", [1, 5, 46, 47], ["ア", "オ", "ン", "ア"]],
    ["aiueo", [1, 46], ["ｱ", "ﾝ"]],
    ["irohaFullWidth", [1, 4, 47], ["イ", "ニ", "ス"]],
    ["japaneseCounting", [1, 10, 11, 23, 100, 105, 320], ["一", "十", "十一", "二十三", "百", "百五", "三百二十"]],
    ["ideographDigital", [10, 93], ["一〇", "九三"]],
    ["chicago", [3], ["3"]],
  ])("are written as %s", (format, values, expected) => {
    expect(values.map((value) => numeralOf(value, format))).toEqual(expected);
  });
});
