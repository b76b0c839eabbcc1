import { excelText, literally } from "../../../src/excel/requests/entry";

describe("texts as they have to be written", () => {
  it.each([
    ["=1+1", "@", "=1+1"],
    ["2020/11/11", "@", "2020/11/11"],
    ["'引用", "@", "''引用"],
    ["=1+1", "General", "'=1+1"],
    ["+81-3-0000-0000", "General", "'+81-3-0000-0000"],
    ["@x", "General", "'@x"],
    ["1-2", "General", "'1-2"],
    ["１２", "General", "'１２"],
    ["true", "General", "'true"],
    ["サービス名称", "General", "サービス名称"],
    [
      "設立後の事業年数(1年に満たない場合は月数)を記述し、あわせて事業を開始した時期を記述する",
      "General",
      "設立後の事業年数(1年に満たない場合は月数)を記述し、あわせて事業を開始した時期を記述する",
    ],
    ["", "General", ""],
  ])("%j into a cell of %s", (text, format, written) => expect(literally(text, format)).toBe(written));

  it("keeps line breaks as Excel does", () => expect(excelText("a\r\nb\rc\nd")).toBe("a\nb\nc\nd"));
});
