import fc from "fast-check";
import { ReportableError } from "../../../src/messages";
import { HandEdits, type Sheet, Workbook } from "../../../src/workbench/host";
import { openWorkbook } from "../../../src/workbench/open";
import { fileName, saveWorkbook } from "../../../src/workbench/save";
import { deskWithForm } from "../../support/workbook-session";

/** A workbook saved and opened again in a new one. */
async function roundTrip(book: Workbook): Promise<Workbook> {
  const opened = new Workbook({ thisYear: 2026 });
  await openWorkbook(opened, await saveWorkbook(book), "往復.xlsx");
  return opened;
}

/** What a sheet is made of, cell by cell. */
function content(sheet: Sheet) {
  return [...sheet.cells]
    .map(([key, { value, formula, style }]) => ({ key, value, formula, style }))
    .sort((a, b) => a.key - b.key);
}

const sheetOf = (book: Workbook, name: string): Sheet => {
  const sheet = book.sheetNamed(name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
};

describe("the form, saved and opened again", () => {
  let before: Workbook;
  let after: Workbook;
  let form: string;

  beforeAll(async () => {
    const desk = await deskWithForm();
    before = desk.book;
    form = desk.sheet.name;
    after = await roundTrip(before);
  });

  it("has the same sheets, hidden ones hidden", () => {
    const sheets = (book: Workbook) => book.sheets.map(({ name, layout }) => [name, layout.visibility, layout.tabColor]);
    expect(sheets(after)).toEqual(sheets(before));
  });

  it("has the same cells: values, formulas and looks", () => {
    const [one, other] = [content(sheetOf(before, form)), content(sheetOf(after, form))];
    expect(other.map(({ key, value, formula }) => ({ key, value, formula }))).toEqual(
      one.map(({ key, value, formula }) => ({ key, value, formula })),
    );
    const looks = ({ style }: (typeof one)[number]) => ({
      ...style,
      wrap: style.wrap ?? false,
      numberFormat: style.numberFormat ?? "General",
      horizontal: style.horizontal ?? "",
      vertical: style.vertical ?? "Bottom",
      locked: true,
    });
    expect(other.map(looks)).toEqual(one.map(looks));
  });

  it("has the same widths, hidden columns, frozen panes, limits, drop-downs and highlights", () => {
    const layout = (book: Workbook) => {
      const { columns, freeze, validations, conditionalFormats } = sheetOf(book, form).layout;
      return {
        columns: [...columns]
          .filter(([, { size, hidden }]) => size !== undefined || hidden)
          .map(([index, { size, hidden }]) => [index, size, hidden ?? false]),
        freeze,
        validations: validations
          .map(({ areas, anchor, rule, alert, prompt }) => JSON.stringify({ areas, anchor, rule, alert, prompt }))
          .sort(),
        conditionalFormats: conditionalFormats.map(({ areas, formula, style }) => ({ areas, formula, style })),
      };
    };
    const [one, other] = [layout(before), layout(after)];
    expect(other.columns).toEqual(one.columns);
    expect(other.freeze).toEqual(one.freeze);
    expect(other.conditionalFormats).toEqual(one.conditionalFormats);
    const rules = (texts: string[]) => texts.map((text) => JSON.parse(text).rule);
    expect(rules(other.validations)).toEqual(expect.arrayContaining(rules(one.validations)));
  });

  it("has the same print set-up", () => {
    const page = (book: Workbook) => {
      const { orientation, headersFooters, titleRows, printArea, zoom } = sheetOf(book, form).layout.page;
      return { orientation, headersFooters, titleRows, printArea, zoom };
    };
    expect(page(after)).toEqual(page(before));
  });

  it("is called after the sheet that is shown", () => expect(fileName(before)).toMatch(/\.xlsx$/));
});

it("keeps texts as they were typed, whatever they look like", async () => {
  const text = fc.oneof(
    fc.constantFrom(
      "=1+1",
      "+81-3",
      "2020/11/11",
      "1-2",
      "@x",
      "007",
      "TRUE",
      "1e3",
      " 前後に空白 ",
      "一行目\n二行目",
      "<b>&amp;</b>",
    ),
    fc.string({ unit: fc.constantFrom("a", "あ", "=", "1", "-", " ", "\n", '"', "<", "&", "𠮷"), minLength: 1, maxLength: 12 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 8 }), async (texts) => {
      const book = new Workbook({ thisYear: 2026 });
      const hand = new HandEdits(book);
      const { id } = book.activeSheet;
      hand.format(id, { row: 0, column: 0, rows: texts.length, columns: 1 }, { numberFormat: "@" });
      hand.paste(
        id,
        0,
        0,
        texts.map((each) => [`'${each}`]),
      );
      const opened = await roundTrip(book);
      expect(texts.map((_each, row) => opened.activeSheet.cellAt(row, 0).value)).toEqual(texts);
    }),
    { numRuns: 40 },
  );
});

describe("opening", () => {
  it("is one step of undo", async () => {
    const book = new Workbook({ thisYear: 2026 });
    const hand = new HandEdits(book);
    hand.editCell(book.activeSheet.id, 0, 0, "前の内容");
    const depth = book.undoDepth;
    await openWorkbook(book, await saveWorkbook(new Workbook({ sheets: ["別のブック"] })), "別.xlsx");
    expect(book.sheets.map(({ name }) => name)).toEqual(["別のブック"]);
    expect(book.undoDepth).toBe(depth + 1);
    hand.undo();
    expect(book.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(book.activeSheet.cellAt(0, 0).value).toBe("前の内容");
  });

  it.each([
    ["nothing", new Uint8Array()],
    ["no archive", new TextEncoder().encode("これはブックではありません")],
    ["half an archive", new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3])],
  ])("%s is refused, and changes nothing", async (_what, bytes) => {
    const book = new Workbook({ thisYear: 2026 });
    const before = book.state;
    await expect(openWorkbook(book, bytes, "壊れた.xlsx")).rejects.toBeInstanceOf(ReportableError);
    expect(book.state).toBe(before);
    expect(book.canUndo).toBe(false);
  });
});
