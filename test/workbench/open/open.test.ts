import fc from "fast-check";
import { ASP_SAAS } from "../../../src/form";
import { ReportableError } from "../../../src/messages";
import { inflateEntry } from "../../../src/readers/archive/zip-content";
import { readZipDirectory } from "../../../src/readers/archive/zip-directory";
import { writeZip, type ZipPart } from "../../../src/readers/archive/zip-write";
import { planOverviewSheet } from "../../../src/sheets";
import { HandEdits, type Sheet, Workbook } from "../../../src/workbench/host";
import { openWorkbook } from "../../../src/workbench/open";
import { fileName, saveWorkbook } from "../../../src/workbench/save";
import { TODAY } from "../../support/rule-cases";
import { sample } from "../../support/samples";
import { deskWithForm, openDesk } from "../../support/workbook-session";

/** A workbook saved and opened again in a new one. */
async function roundTrip(book: Workbook): Promise<Workbook> {
  const opened = new Workbook({ thisYear: 2026 });
  await openWorkbook(opened, await saveWorkbook(book), "往復.xlsx");
  return opened;
}

const RELATIONS = "http://schemas.microsoft.com/office/2017/10/relationships";
const THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

const THREAD_PARTS = new Map([
  [
    "xl/threadedComments/threadedComment1.xml",
    `<ThreadedComments xmlns="${THREADS}">
      <threadedComment ref="B2" personId="{1}" id="{A}"><text>この数値は？</text></threadedComment>
      <threadedComment ref="B2" personId="{2}" id="{B}" parentId="{A}"><text>確認します</text></threadedComment>
    </ThreadedComments>`,
  ],
  [
    "xl/persons/person.xml",
    `<personList xmlns="${THREADS}"><person displayName="架空 花子" id="{1}"/><person displayName="架空 次郎" id="{2}"/></personList>`,
  ],
]);

/** A saved workbook with one thread of comments, as Excel itself puts it beside the note for older readers. */
async function withThread(bytes: Uint8Array): Promise<Uint8Array> {
  const parts: ZipPart[] = [...THREAD_PARTS].map(([name, xml]) => ({ name, content: new TextEncoder().encode(xml) }));
  const relations = new Map([
    [
      "xl/worksheets/_rels/sheet1.xml.rels",
      `<Relationship Id="t1" Type="${RELATIONS}/threadedComment" Target="../threadedComments/threadedComment1.xml"/>`,
    ],
    ["xl/_rels/workbook.xml.rels", `<Relationship Id="p1" Type="${RELATIONS}/person" Target="persons/person.xml"/>`],
  ]);
  for (const entry of readZipDirectory(bytes) ?? []) {
    const content = await inflateEntry(bytes, entry);
    if (!content) throw new Error(`The part ${entry.name} cannot be read`);
    const added = relations.get(entry.name);
    const text = new TextDecoder().decode(content);
    parts.push({
      name: entry.name,
      content: added ? new TextEncoder().encode(text.replace("</Relationships>", `${added}</Relationships>`)) : content,
    });
  }
  return writeZip(parts);
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

describe("notes, saved and opened again", () => {
  const notesOn = (sheet: Sheet) => [...sheet.layout.notes].map(([key, { content, author }]) => [key, content, author]).sort();

  it("stay on their cells, whatever these hold", async () => {
    const { book, hand, sheet, form } = await deskWithForm();
    const own = hand.addSheet("社内メモ");
    const texts = ["確認中", "一行目\n二行目", "<b>&amp;</b>", " 空白 ", "_x0007_", "𠮷野様に照会", "=1+1"];
    for (const [index, text] of texts.entries()) {
      hand.writeNote(form.sheetId, 6 + index, form.columns.answer, text);
      hand.writeNote(own, index * 40, index * 7, text);
    }
    hand.editCell(own, 0, 0, "値のあるセル");
    const opened = await roundTrip(book);
    expect(notesOn(sheetOf(opened, sheet.name))).toEqual(notesOn(sheet));
    expect(notesOn(sheetOf(opened, "社内メモ"))).toEqual(notesOn(sheetOf(book, "社内メモ")));
    expect(content(sheetOf(opened, "社内メモ")).map(({ value }) => value)).toEqual(["値のあるセル"]);
  });

  it("stay beside a chart", async () => {
    const desk = openDesk();
    await desk.session.show(planOverviewSheet(ASP_SAAS, sample("with-gaps"), [], { today: TODAY }));
    const sheet = desk.book.sheets.find(({ layout }) => layout.charts.length > 0);
    if (!sheet) throw new Error("No sheet has a chart");
    desk.hand.writeNote(sheet.id, 2, 2, "図の注");
    const opened = await roundTrip(desk.book);
    expect(notesOn(sheetOf(opened, sheet.name))).toEqual(notesOn(sheet));
  });

  it("a thread of comments becomes a note that says who wrote what", async () => {
    const book = new Workbook({ thisYear: 2026 });
    new HandEdits(book).writeNote(book.activeSheet.id, 1, 1, "[Threaded comment]");
    const opened = new Workbook({ thisYear: 2026 });
    await openWorkbook(opened, await withThread(await saveWorkbook(book)), "会話.xlsx");
    expect(notesOn(opened.activeSheet)).toEqual([[16_385, "架空 花子: この数値は？\n架空 次郎: 確認します", "架空 花子"]]);
  });
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
