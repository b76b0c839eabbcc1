import { sections } from "../../../src/excel/plans/apply-print";

describe("header codes", () => {
  it.each([
    ["&L&8題名&R&8&A", { L: "&8題名", C: "", R: "&8&A" }],
    ["&C&8&P / &N", { L: "", C: "&8&P / &N", R: "" }],
    ["題名", { L: "", C: "題名", R: "" }],
    ["&LA&&LB&CC", { L: "A&&LB", C: "C", R: "" }],
    ["", { L: "", C: "", R: "" }],
  ])("%s", (codes, texts) => expect(sections(codes)).toEqual(texts));
});
