import * as fc from "fast-check";
import { emptyDisclosure, makeDisclosure } from "../../../src/disclosure";
import { ASP_SAAS, REQUIREMENT_LABELS } from "../../../src/form";
import { createChecker, RULES } from "../../../src/rules";
import { answerCell, answerText, type FormLocation, mayHoldForm, planFindingsSheet, readForm } from "../../../src/sheets";
import { adoptForm } from "../../../src/sheets/adoption";
import { type ForeignLayout, foreignSheet } from "../../support/foreign-sheets";
import { sample } from "../../support/samples";

const LAYOUTS: readonly ForeignLayout[] = ["office", "own", "worded", "plain", "last-year", "side-by-side"];
const TODAY = { year: 2026, month: 10, day: 1 };
const BLANK = emptyDisclosure(ASP_SAAS);

type Rows = readonly (readonly string[])[];

function adopted(rows: Rows): FormLocation {
  const location = adoptForm(rows, ASP_SAAS);
  if (!location) throw new Error("The sheet was not taken for the form");
  return location;
}

describe("an answer in a cell merged over the rows of several fields", () => {
  const printed = foreignSheet(sample("sound"), "office");
  const [first, second] = ["88.1", "88.2"].map((id) => printed.answers.get(id));
  if (!first || !second) throw new Error("The layout has no such rows");
  const rows = printed.rows.map((row, at) =>
    row.map((text, column) => (at === second.row && column === second.column ? "" : text)),
  );
  const merged = [{ row: first.row, column: first.column, rows: 2, columns: 1 }];

  it("is that of each of them, to be looked at, and is not written over", () => {
    const location = adoptForm(rows, ASP_SAAS, merged);
    if (!location) throw new Error("The sheet was not taken for the form");
    const read = readForm(rows, location, ASP_SAAS);
    for (const id of ["88.1", "88.2"] as const) {
      expect(location.adopted?.readOnly.get(id)).toMatchObject({ cell: first, reason: expect.stringContaining("1つのセル") });
      expect(read.fields[id]).toMatchObject({ state: "answered", value: rows[first.row]?.[first.column], confidence: "low" });
    }
    expect(location.adopted?.cells.get("89.1")).toEqual(printed.answers.get("89.1"));
  });

  it("leaves a blank cell blank that is merged with nothing", () => {
    const read = readForm(rows, adopted(rows), ASP_SAAS);
    expect(read.fields["88.2"]).toMatchObject({ state: "blank", value: "" });
  });
});

describe.each(LAYOUTS)("a form laid out by somebody else: %s", (layout) => {
  it.each([
    ["the sound sample", sample("sound")],
    ["the sample with gaps", sample("with-gaps")],
    ["a blank form", BLANK],
  ])("binds every field of %s to the cell of its answer", (_name, disclosure) => {
    const { rows, answers } = foreignSheet(disclosure, layout);
    expect(mayHoldForm(rows, ASP_SAAS)).toBe(true);
    const location = adopted(rows);
    expect(location).toMatchObject({ missing: [], repeated: [] });
    const read = readForm(rows, location, ASP_SAAS);
    for (const { id } of ASP_SAAS.fields) {
      expect([id, answerCell(location, id)]).toEqual([id, answers.get(id)]);
      expect([id, answerText(read.fields[id]), read.fields[id]?.confidence]).toEqual([
        id,
        answerText(disclosure.fields[id]),
        "high",
      ]);
    }
  });

  it("binds any part that is filled, each answer to the same cell", () => {
    const sound = sample("sound");
    fc.assert(
      fc.property(fc.subarray(ASP_SAAS.fields.map(({ id }) => id)), (filled) => {
        const has = new Set(filled);
        const partly = makeDisclosure(
          ASP_SAAS,
          (id) => (has.has(id) ? sound.fields[id] : BLANK.fields[id]) ?? { state: "blank", value: "" },
        );
        const { rows, answers } = foreignSheet(partly, layout);
        const location = adopted(rows);
        for (const [field, cell] of location.adopted?.cells ?? []) {
          if (answers.has(field)) expect([field, cell]).toEqual([field, answers.get(field)]);
        }
        expect(location.adopted?.readOnly.size ?? 0).toBeLessThan(4);
        expect(location.missing).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });
});

describe("whose form it is", () => {
  it.each<ForeignLayout>(["office", "own"])("stands beside its labels: %s", (layout) => {
    const { rows } = foreignSheet(sample("sound"), layout);
    const location = adopted(rows);
    const { row, column } = answerCell(location, "serviceName") ?? { row: 0, column: 0 };
    expect(rows[row]?.[column]).toBe(sample("sound").serviceName);
    expect(readForm(rows, location, ASP_SAAS)).toMatchObject({
      certificationNumber: sample("sound").certificationNumber,
      serviceName: sample("sound").serviceName,
      providerName: sample("sound").providerName,
    });
  });

  it("has a cell where it is blank", () => {
    const location = adopted(foreignSheet(BLANK, "own").rows);
    expect(answerCell(location, "certificationNumber")).toEqual({ row: 1, column: 3 });
  });
});

describe("answers of several fields in one cell", () => {
  const { rows, answers } = foreignSheet(sample("sound"), "office");
  const [first, second] = [answers.get("3.1"), answers.get("3.2")];
  if (!first || !second) throw new Error("The layout has no rows for item 3");
  const joined = rows.flatMap((row, at) => {
    if (at === second.row) return [];
    if (at !== first.row) return [row];
    const prompts = `${row[3] ?? ""}\n${rows[second.row]?.[3] ?? ""}`;
    return [[...row.slice(0, 3), prompts, row[4] ?? "", `${row[5] ?? ""}\n${rows[second.row]?.[5] ?? ""}`]];
  });

  it("are read, and said to be only read", () => {
    const location = adopted(joined);
    expect([...(location.adopted?.readOnly.keys() ?? [])]).toEqual(["3.1", "3.2"]);
    const read = readForm(joined, location, ASP_SAAS);
    expect(read.fields["3.1"]).toMatchObject({ state: "answered", value: "2008年", confidence: "low" });
    expect(read.fields["3.2"]).toMatchObject({ state: "answered", value: "18年", confidence: "low" });
    expect(read.notes.filter(({ field }) => field === "3.1" || field === "3.2")).toHaveLength(2);
    expect(answerCell(location, "3.2")).toEqual(first);
  });
});

describe("a cell merged over the rows of an item", () => {
  const { rows, answers } = foreignSheet(sample("sound"), "office");
  const fill = (texts: Readonly<Record<string, string>>): Rows =>
    rows.map((row, at) => {
      const written = Object.entries(texts).find(([id]) => answers.get(id)?.row === at);
      return written ? [...row.slice(0, 5), written[1]] : row;
    });

  it("answers each field with its line, only to be read", () => {
    const merged = fill({ "3.1": "2008年\n18年", "3.2": "" });
    const location = adopted(merged);
    expect([...(location.adopted?.readOnly.keys() ?? [])]).toEqual(["3.1", "3.2"]);
    const read = readForm(merged, location, ASP_SAAS);
    expect(read.fields["3.1"]).toMatchObject({ state: "answered", value: "2008年", confidence: "low" });
    expect(read.fields["3.2"]).toMatchObject({ state: "answered", value: "18年", confidence: "low" });
    expect(read.notes.filter(({ field }) => field === "3.1" || field === "3.2").map(({ message }) => message)).toEqual([
      expect.stringContaining("いちばん上のセル"),
      expect.stringContaining("いちばん上のセル"),
    ]);
    expect(answerCell(location, "3.2")).toEqual(answers.get("3.1"));
  });

  it.each<[string, Record<string, string>]>([
    ["a text of two paragraphs over a blank", { "30.1": "受注と在庫を管理します。\n画面は日本語です。", "30.2": "" }],
    ["lines that are fewer than the fields", { "4.1": "長野県朝霧市1-1\n2か所", "4.2": "", "4.3": "" }],
  ])("is not seen in %s", (_name, texts) => {
    const location = adopted(fill(texts));
    expect([...(location.adopted?.readOnly.keys() ?? [])]).toEqual([]);
  });
});

describe("a form whose rows were sorted", () => {
  const sound = sample("sound");
  type Order = (rows: Rows) => Rows;
  const by =
    (column: number): Order =>
    (rows) =>
      rows.toSorted((one, other) => ((one[column] ?? "") < (other[column] ?? "") ? -1 : 1));

  it.each<[ForeignLayout, string, Order]>(
    (["office", "own", "worded", "plain"] as const).flatMap((layout) => [
      [layout, "from the last to the first", (rows) => rows.toReversed()],
      [layout, "by its third column", by(2)],
      [layout, "by its fourth column", by(3)],
      [
        layout,
        "with a block moved down",
        (rows) => [...rows.slice(0, 30), ...rows.slice(60, 90), ...rows.slice(30, 60), ...rows.slice(90)],
      ],
    ]),
  )("is bound rightly or not at all: %s, %s", (layout, _name, sort) => {
    const { rows } = foreignSheet(sound, layout);
    const sorted = [...rows.slice(0, 6), ...sort(rows.slice(6))];
    for (const [field, cell] of adoptForm(sorted, ASP_SAAS)?.adopted?.cells ?? []) {
      const answer = sound.fields[field];
      if (answer) expect([field, sorted[cell.row]?.[cell.column]]).toEqual([field, answer.value]);
    }
  });
});

describe("what is not bound", () => {
  const sound = sample("sound");
  const { rows: office } = foreignSheet(sound, "office");
  const form = ASP_SAAS.fields.map(({ item, prompt, requirement, id }) => ({
    labels: [String(item.number), item.title, prompt, REQUIREMENT_LABELS[requirement]],
    answer: answerText(sound.fields[id]),
  }));
  const findings = planFindingsSheet(
    ASP_SAAS,
    createChecker({ edition: ASP_SAAS, rules: RULES, today: TODAY }).check(BLANK).findings,
    BLANK,
  );

  it.each<[string, Rows]>([
    ["an empty sheet", []],
    [
      "a budget",
      Array.from({ length: 300 }, (_row, at) => [String(at), "サーバ費用", "必須", `${at * 1000}円`, "サービス名称", "稼働率"]),
    ],
    ["our own sheet of findings", findings.rows.map(({ cells }) => cells.map((cell) => String(cell?.value ?? "")))],
    ["the IoT edition", [["IoTサービスの安全・信頼性に係る情報開示認定制度"], ...office.slice(1)]],
    [
      "the IoT edition, its title in another column",
      [["", "", "", "", "", "", "", "IoTサービスの安全・信頼性に係る情報開示認定制度"], ...office.slice(1)],
    ],
    ["half of the form", office.slice(0, 70)],
    ["two providers side by side", form.map(({ labels, answer }) => [...labels, answer, `${answer}です`])],
    [
      "two providers with equal heads",
      [["", "", "", "必須/選択", "申請内容", "申請内容"], ...form.map(({ labels, answer }) => [...labels, answer, answer])],
    ],
    [
      "answers before their questions",
      [
        ["No.", "回答", "区分", "項目", "設問"],
        ...form.map(({ labels: [number, title, prompt, marker], answer }) => [
          number ?? "",
          answer,
          marker ?? "",
          title ?? "",
          prompt ?? "",
        ]),
      ],
    ],
    [
      "answers in rows below their questions",
      form.flatMap(({ labels, answer }) => [
        ["", ...labels.slice(2)],
        ["", answer, ""],
      ]),
    ],
    [
      "blank rows for the answers below their questions",
      form.flatMap(({ labels }) => [
        ["", ...labels.slice(2)],
        ["", "", ""],
      ]),
    ],
    ["labels without a word of the form", office.map((row) => row.map((text) => (text === "" ? "" : "項目")))],
  ])("%s", (_name, rows) => expect(adoptForm(rows, ASP_SAAS)).toBeUndefined());

  it.each<[string, Rows]>([
    ["an empty sheet", []],
    ["a list of other things", Array.from({ length: 2000 }, (_row, at) => [`商品${at}`, "サービス名称", "100円"])],
  ])("%s is not even looked at closely", (_name, rows) => expect(mayHoldForm(rows, ASP_SAAS)).toBe(false));
});
