import { readWord } from "../../../src/readers/word";
import { writeZip } from "../../../src/readers/archive/zip-write";
import { printedRows } from "../../support/print-rows";
import { printWord, wordCell, wordFile, wordParagraph } from "../../support/print-word";
import { refusalOf, shownRows } from "../../support/rows";
import { sample } from "../../support/samples";
import { effortOf } from "../../support/effort";

const rows = async (body: string): Promise<(string | string[])[]> => shownRows(await readWord(await wordFile(body), "回答.docx"));
const run = (content: string, properties = ""): string => `<w:r><w:rPr>${properties}</w:rPr>${content}</w:r>`;
const text = (words: string): string => `<w:t>${words}</w:t>`;

const control = (content: string, properties: string): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const field = (data: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="f"/>${data}</w:ffData></w:fldChar></w:r>`;

describe("a printed Word document", () => {
  it("gives every label and value as it stands", async () => {
    const found = shownRows(await readWord(await printWord(sample("sound")), "回答.docx"));
    const missing = printedRows(sample("sound"))
      .map((row) => [...(row.itemRows > 0 ? [row.number, row.title] : []), row.prompt, row.requirement, row.answer])
      .filter((wanted) => !found.some((cells) => wanted.every((each) => cells.includes(each))));
    expect(missing).toEqual([]);
  });
});

describe("a Word document", () => {
  it.each<[string, string, (string | string[])[]]>([
    ["joins runs", `<w:p>${run(text("ISO/"))}${run(text("IEC"))}</w:p>`, ["ISO/IEC"]],
    ["breaks lines", `<w:p>${run(`${text("一")}<w:br/>${text("二")}<w:cr/>${text("三")}`)}</w:p>`, ["一", "二", "三"]],
    [
      "has columns at tab stops",
      `<w:p>${run(`${text("項目")}<w:tab/>${text("答え")}`)}</w:p><w:p>${run(`${text("次")}<w:tab/><w:tab/>${text("答え")}`)}</w:p>`,
      [
        ["項目", "答え"],
        ["次", "答え"],
      ],
    ],
    [
      "reads as with all changes accepted",
      `<w:p><w:del>${run("<w:delText>旧</w:delText>")}</w:del><w:ins>${run(text("新"))}</w:ins><w:moveFrom>${run(text("前"))}</w:moveFrom><w:moveTo>${run(text("後"))}</w:moveTo></w:p>`,
      ["新後"],
    ],
    [
      "drops deleted rows and keeps inserted ones",
      `<w:tbl><w:tr><w:trPr><w:del/></w:trPr>${wordCell("旧")}${wordCell("x")}</w:tr><w:tr><w:trPr><w:ins/></w:trPr>${wordCell("新")}${wordCell("y")}</w:tr></w:tbl>`,
      [["新", "y"]],
    ],
    [
      "drops hidden runs and instructions",
      `<w:p>${run(text("見"), "<w:b/>")}${run(text("隠"), "<w:vanish/>")}${run(text("示"), '<w:vanish w:val="0"/>')}${run("<w:instrText>PAGE</w:instrText>")}</w:p>`,
      ["見示"],
    ],
    [
      "drops what is struck through",
      `<w:p>${run(text("2社"), "<w:strike/>")}${run(text("旧"), "<w:dstrike/>")}${run(text("3社"), '<w:strike w:val="false"/>')}</w:p>`,
      ["3社"],
    ],
    [
      "keeps spanning cells in their columns",
      `<w:tbl><w:tr>${wordCell("見出し", '<w:gridSpan w:val="2"/>')}${wordCell("z")}</w:tr>
       <w:tr>${wordCell("1", '<w:vMerge w:val="restart"/>')}${wordCell("a")}${wordCell("x")}</w:tr>
       <w:tr>${wordCell("", "<w:vMerge/>")}${wordCell("b")}${wordCell("y")}</w:tr>
       <w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${wordCell("c")}${wordCell("w")}</w:tr></w:tbl>`,
      [
        ["見出し", "", "z"],
        ["1", "a", "x"],
        ["", "b", "y"],
        ["", "c", "w"],
      ],
    ],
    [
      "keeps the paragraphs and tabs of a cell in it",
      `<w:tbl><w:tr>${wordCell("問")}<w:tc><w:tcPr/>${wordParagraph("一")}<w:p>${run(`${text("二")}<w:tab/>${text("三")}`)}</w:p></w:tc></w:tr></w:tbl>`,
      [["問", "一\n二\t三"]],
    ],
    [
      "reads through content controls and links",
      `<w:sdt><w:sdtPr><w:alias w:val="名"/></w:sdtPr><w:sdtContent><w:p><w:hyperlink>${run(text("https://example.jp/"))}</w:hyperlink><w:sdt><w:sdtContent>${run(text("控"))}</w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>`,
      ["https://example.jp/控"],
    ],
    [
      "reads text boxes once",
      `<w:p>${run(text("本文"))}<mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${wordParagraph("枠")}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${wordParagraph("枠")}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:p>`,
      ["本文", "枠"],
    ],
    [
      "joins a paragraph whose end was deleted with the next, and drops deleted cells",
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run(text("前半"))}</w:p><w:p>${run(text("後半"))}</w:p><w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:del>${run("<w:delText>旧</w:delText>")}</w:del></w:p><w:p>${run(text("次"))}</w:p><w:tbl><w:tr>${wordCell("a")}${wordCell("旧", "<w:cellDel/>")}${wordCell("b")}</w:tr></w:tbl>`,
      ["前半後半", "次", ["a", "b"]],
    ],
    [
      "takes a control that only asks for an entry as empty",
      `<w:p>${control(run(text("ここに入力")), "<w:showingPlcHdr/>")}</w:p><w:tbl><w:tr>${wordCell("問")}${control(wordCell("選択してください"), "<w:showingPlcHdr/>")}${wordCell("x")}</w:tr><w:tr>${wordCell("問")}<w:tc><w:tcPr/>${control(wordParagraph("入力してください"), "<w:showingPlcHdr/>")}</w:tc>${control(wordCell("あり"), '<w:showingPlcHdr w:val="0"/>')}</w:tr></w:tbl>`,
      [
        ["問", "", "x"],
        ["問", "", "あり"],
      ],
    ],
    [
      "reads the fields of old forms",
      `<w:p>${field('<w:ddList><w:result w:val="1"/><w:listEntry w:val="なし"/><w:listEntry w:val="あり"/></w:ddList>')}${field('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>')}${run(text("有"))}${field('<w:checkBox><w:default w:val="0"/></w:checkBox>')}${run(text("無"))}${field("<w:textInput/>")}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(text("記入"))}</w:p>`,
      ["あり☒有☐無記入"],
    ],
    [
      "reads a table in an answer as its text, and one that goes on with the form as rows",
      `<w:tbl><w:tr>${wordCell("18")}${wordCell("選択")}<w:tc>${wordParagraph("内訳")}<w:tbl><w:tr>${wordCell("山本")}${wordCell("52%")}</w:tr><w:tr>${wordCell("")}${wordCell("他\n1名")}</w:tr></w:tbl>${wordParagraph("以上")}</w:tc></w:tr>
       <w:tr>${wordCell("6 代表者について、その経歴までを含めて、右の欄にご記入ください。")}${wordCell("必須")}<w:tc><w:tbl><w:tr>${wordCell("代表者氏名")}${wordCell("山本")}</w:tr></w:tbl></w:tc></w:tr></w:tbl>`,
      [
        ["18", "選択", "内訳\n山本 52%\n他\n1名\n以上"],
        ["6 代表者について、その経歴までを含めて、右の欄にご記入ください。", "必須", ""],
        ["代表者氏名", "山本"],
      ],
    ],
    [
      "knows the boxes and ticks of Wingdings, and readings",
      `<w:p>${run('<w:sym w:font="Wingdings" w:char="F0FE"/>')}${run(text("有"))}${run('<w:sym w:font="Wingdings" w:char="F0A8"/>')}${run(text("無 "))}<w:ruby><w:rt>${run(text("もり"))}</w:rt><w:rubyBase>${run(text("森"))}</w:rubyBase></w:ruby></w:p>`,
      ["☑有□無 森（もり）"],
    ],
  ])("%s", async (_case, body, expected) => {
    expect(await rows(body)).toEqual(expected);
  });

  it.each<[string, string, () => Promise<Uint8Array>]>([
    ["no text", "word-without-text", () => wordFile("<w:p/>")],
    ["a document type", "archive-doctype", () => wordFile(wordParagraph("x"), '<!DOCTYPE x [<!ENTITY a "b">]>')],
    [
      "another part in its place",
      "word-unreadable",
      () => writeZip([{ name: "word/x.xml", content: new TextEncoder().encode("<x/>") }]),
    ],
    ["its end cut off", "archive-not-zip", async () => (await wordFile(wordParagraph("x"))).subarray(0, -30)],
    [
      "a part packed over 200 to 1",
      "archive-bomb",
      () => writeZip([{ name: "word/document.xml", content: new Uint8Array(3 * 1024 * 1024) }]),
    ],
    ["nothing", "file-empty", async () => new Uint8Array()],
  ])("with %s is refused by name, with what to do", async (_case, id, make) => {
    const error = await refusalOf(async () => readWord(await make(), "回答.docx"));
    expect(error.id).toBe(id);
    expect(error.in("ja")).toContain("「回答.docx」");
  });

  it("with a hundred thousand runs is read with little effort; nested without end it is refused at once", async () => {
    const character = (index: number): string => String.fromCharCode(0x4e00 + ((index * 7919) % 20_000));
    const many = Array.from({ length: 100_000 }, (_none, index) => run(text(character(index))));
    const reading = async () => expect((await rows(`<w:p>${many.join("")}</w:p>`))[0]).toHaveLength(100_000);
    expect(await effortOf(reading)).toBeLessThan(130);
    const cells = Array.from({ length: 20_000 }, (_none, index) => `<w:tbl w:x="${character(index)}"><w:tr><w:tc>`);
    const refusing = async () => expect((await refusalOf(() => rows(cells.join("")))).id).toBe("markup-too-deep");
    expect(await effortOf(refusing)).toBeLessThan(20);
  });
});
