import fc from "fast-check";
import { type Disclosure, type FieldAnswer, makeDisclosure } from "../../../src/disclosure";
import { ASP_SAAS } from "../../../src/form";
import { COLUMN, locateForms, planFormSheet, readForm, type SheetPlan } from "../../../src/sheets";

type Grid = string[][];

/** The texts that a reader of the planned sheet sees. */
function textsOf(plan: SheetPlan | undefined): Grid {
  return (plan?.rows ?? []).map((row) =>
    Array.from(COLUMN_PLACES, (column) => String(row.cells[column]?.value ?? row.cells[column]?.calculated ?? "")),
  );
}
const COLUMN_PLACES = Object.values(COLUMN);

function disclosureOf(answers: Readonly<Record<string, string>>): Disclosure {
  return makeDisclosure(ASP_SAAS, (id) => {
    const value = answers[id] ?? "";
    return value === "" ? { state: "blank", value } : { state: "answered", value };
  });
}

const answers = Object.fromEntries(
  ASP_SAAS.fields.map(({ id }, index) => [id, index % 7 === 0 ? "" : `回答 ${id}\n=1+${index}`]),
);
const grid = (): Grid => textsOf(planFormSheet(ASP_SAAS, { answers: disclosureOf(answers) })[0]);

function only(texts: Grid) {
  const forms = locateForms(texts, ASP_SAAS);
  const [form] = forms;
  if (forms.length !== 1 || !form) throw new Error(`${forms.length} forms found`);
  return form;
}

function valuesOf(texts: Grid): Record<string, string> {
  const { fields } = readForm(texts, only(texts), ASP_SAAS);
  return Object.fromEntries(Object.entries(fields).map(([id, answer]) => [id, answer.value]));
}

describe("a form is found again", () => {
  it("where it was laid out, with the address of every answer", () => {
    const form = only(grid());
    expect(form.columns).toEqual({ key: COLUMN.key, answer: COLUMN.answer, status: COLUMN.status, count: COLUMN.count });
    expect(form.missing).toEqual([]);
    expect(form.repeated).toEqual([]);
    const read = readForm(grid(), form, ASP_SAAS, { file: "a.xlsx", sheet: "申請内容" });
    expect(read.fields["1.1"]?.source).toEqual({
      file: "a.xlsx",
      sheet: "申請内容",
      cell: `E${(form.rows.get("1.1") ?? 0) + 1}`,
    });
    expect(valuesOf(grid())).toEqual(answers);
  });

  it("after any shuffle of rows, added rows and added columns", () =>
    fc.assert(
      fc.property(
        fc.array(fc.nat(), { minLength: 200, maxLength: 200 }),
        fc.array(fc.nat({ max: COLUMN.key }), { maxLength: 4 }),
        fc.array(fc.nat({ max: 100 }), { maxLength: 6 }),
        (order, addedColumns, addedRows) => {
          const texts = grid();
          for (const row of addedRows) texts.splice(row, 0, ["メモ", "社内用"]);
          for (const column of addedColumns) texts.forEach((row, index) => row.splice(column, 0, `メモ${index}`));
          const shuffled = texts
            .map((row, index) => ({ row, rank: order[index] ?? 0 }))
            .sort((left, right) => left.rank - right.rank);
          expect(valuesOf(shuffled.map(({ row }) => row))).toEqual(answers);
        },
      ),
      { numRuns: 40 },
    ));

  it("when the table was sorted without its key column: the answers go with the labels that people see", () => {
    const texts = grid();
    const keys = texts.map((row) => row[COLUMN.key] ?? "");
    const body = texts
      .slice(3)
      .sort((left, right) => (left[COLUMN.prompt] ?? "").localeCompare(right[COLUMN.prompt] ?? "", "ja"));
    const sorted = [...texts.slice(0, 3), ...body].map((row, index) => [...row.slice(0, COLUMN.key), keys[index] ?? ""]);
    const read = valuesOf(sorted);
    for (const { id } of ASP_SAAS.fields) expect(["", answers[id]]).toContain(read[id]);
  });

  it("by its key where a prompt was rewritten, or an answer repeats a prompt", () => {
    const texts = grid();
    const row = texts.find((cells) => cells[COLUMN.key] === "asp-saas:6.1") ?? [];
    row[COLUMN.answer] = ASP_SAAS.field("6.2")?.prompt ?? "";
    const other = texts.find((cells) => cells[COLUMN.key] === "asp-saas:2.1") ?? [];
    other[COLUMN.prompt] = "社名をご記入ください";
    expect(valuesOf(texts)).toEqual({ ...answers, "6.1": ASP_SAAS.field("6.2")?.prompt });
  });

  it("without its headings, right of 必須 and 選択", () => {
    const texts = grid().slice(3);
    expect(only(texts).columns).toEqual({ key: COLUMN.key, answer: COLUMN.answer });
    expect(valuesOf(texts)).toEqual(answers);
  });

  it("with missing and repeated rows told", () => {
    const texts = grid();
    const rowOf = (id: string) => texts.findIndex((row) => row[COLUMN.key] === `asp-saas:${id}`);
    texts.push([...(texts[rowOf("2.1")] ?? [])].map((text, column) => (column === COLUMN.answer ? "あとから写した行" : text)));
    texts.splice(rowOf("39.2"), 1);
    const form = only(texts);
    expect(form.missing).toEqual(["39.2"]);
    expect(form.repeated).toEqual(["2.1"]);
    const { fields, notes } = readForm(texts, form, ASP_SAAS);
    expect(fields["39.2"]).toEqual({ state: "lost", value: "" });
    expect(fields["2.1"]).toMatchObject({ value: answers["2.1"], confidence: "low" });
    expect(notes.map((note) => note.field)).toEqual(["39.2", "2.1"]);
  });

  it("twice when two stand side by side, each with its own answers", () => {
    const other = disclosureOf(Object.fromEntries(ASP_SAAS.fields.map(({ id }) => [id, `別 ${id}`])));
    const right = textsOf(planFormSheet(ASP_SAAS, { answers: other })[0]);
    const texts = grid().map((row, index) => [...row, "", ...(right[index] ?? [])]);
    const forms = locateForms(texts, ASP_SAAS);
    expect(forms.map((form) => form.columns.answer)).toEqual([COLUMN.answer, COLUMN.key + 2 + COLUMN.answer]);
    expect(forms.map((form) => readForm(texts, form, ASP_SAAS).fields["2.1"]?.value)).toEqual([answers["2.1"], "別 2.1"]);
  });

  it("in English too", () => {
    const texts = textsOf(planFormSheet(ASP_SAAS, { language: "en", answers: disclosureOf(answers) })[0]);
    expect(valuesOf(texts)).toEqual(answers);
  });

  it.each<[string, Grid]>([
    ["an empty sheet", []],
    [
      "a sheet of someone else",
      [
        ["No.", "項目", "申請内容"],
        ["1", "開示情報の日付", "2024/04/01"],
      ],
    ],
    ["a few copied rows", grid().slice(0, 12)],
    ["another edition's keys", grid().map((row) => row.map((text) => text.replace("asp-saas:", "iot:")))],
  ])("never in %s", (_case, texts) => expect(locateForms(texts, ASP_SAAS)).toEqual([]));
});

describe("a cell's text", () => {
  it.each<[string, Pick<FieldAnswer, "state" | "value">]>([
    ["", { state: "blank", value: "" }],
    [" \n　", { state: "blank", value: "" }],
    ["記述有り(*)", { state: "withheld", value: "" }],
    ["記述有(＊)", { state: "withheld", value: "" }],
    ["記述無し(*)", { state: "not_described", value: "" }],
    ["=1+1", { state: "answered", value: "=1+1" }],
    ["一行目\r\n二行目 ", { state: "answered", value: "一行目\n二行目 " }],
    ["１００％", { state: "answered", value: "１００％" }],
  ])("%j is read as it stands", (text, expected) => {
    const texts = grid();
    const row = texts.find((cells) => cells[COLUMN.key] === "asp-saas:2.1") ?? [];
    row[COLUMN.answer] = text;
    expect(readForm(texts, only(texts), ASP_SAAS).fields["2.1"]).toMatchObject(expected);
  });

  it("of the heading says whose form it is", () => {
    const texts = textsOf(
      planFormSheet(ASP_SAAS, {
        answers: { ...disclosureOf(answers), serviceName: "青空レポート", certificationNumber: "0000-0001" },
      })[0],
    );
    const read = readForm(texts, only(texts), ASP_SAAS);
    expect(read).toMatchObject({ serviceName: "青空レポート", certificationNumber: "0000-0001" });
    expect(read).not.toHaveProperty("providerName");
  });
});
