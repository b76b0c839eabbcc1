import { ASP_SAAS } from "../../../src/form";
import { planFormSheet } from "../../../src/sheets";
import { formulaForRow, paintsFor } from "../../../src/excel/marks/paint-statuses";
import { formsOn, type Snapshot, type StatusCell } from "../../../src/excel/forms/snapshot";

describe("a formula for another row", () => {
  it.each([
    [
      '=IF(AND(LEFT($D5,2)="必須",LEN(TRIM($E5))=0),"E5 要記入","")',
      4,
      11,
      '=IF(AND(LEFT($D12,2)="必須",LEN(TRIM($E12))=0),"E5 要記入","")',
    ],
    ["=E5+E50+$E$5", 4, 0, "=E1+E50+$E$1"],
    ["=1+5", 4, 8, "=1+5"],
  ])("%s", (formula, from, to, expected) => expect(formulaForRow(formula, from, to)).toBe(expected));
});

describe("what has to be painted", () => {
  const [plan] = planFormSheet(ASP_SAAS);
  const texts = (plan?.rows ?? []).map((row) => row.cells.map((cell) => String(cell?.calculated ?? cell?.value ?? "")));
  const formulas = (plan?.rows ?? []).map((row) => row.cells.map((cell) => cell?.formula ?? cell?.value ?? ""));
  const [form] = formsOn({ sheetId: "{1}", sheetName: "申請内容", grid: { top: 0, left: 0, texts, formulas } });
  if (!form) throw new Error("The planned form was not found");

  const missing = new Map(
    ASP_SAAS.fields.filter(({ requirement }) => requirement !== "optional").map(({ id }) => [id, "要記入"] as const),
  );
  const withStatus = (snapshot: Snapshot, field: string, cell: StatusCell): Snapshot => ({
    ...snapshot,
    statuses: new Map([...snapshot.statuses, [field, cell]]),
  });
  const withAnswer = (snapshot: Snapshot, field: string, text: string): Snapshot => ({
    ...snapshot,
    answers: new Map([...snapshot.answers, [field, text]]),
  });

  it("is nothing on a new form: its own formulas show the gaps", () => expect(paintsFor(form, missing)).toEqual([]));

  it("is nothing for a gap that was filled: the formula follows the answer", () => {
    const statuses = new Map([...missing].filter(([field]) => field !== "2.1"));
    expect(paintsFor(withAnswer(form, "2.1", "株式会社みほん"), statuses)).toEqual([]);
  });

  it("is a word where the formula does not know it", () => {
    const filled = withAnswer(form, "1.1", "2020/13/45");
    const row = form.place.rows.get("1.1");
    expect(paintsFor(filled, new Map([...missing, ["1.1", "要修正"]]))).toEqual([
      { field: "1.1", row, cell: { text: "要修正" } },
    ]);
    expect(paintsFor(withAnswer(form, "1.1", "　"), missing)).toEqual([{ field: "1.1", row, cell: { text: "要記入" } }]);
  });

  it("is the formula again where the word is no longer true", () => {
    const painted = withStatus(withAnswer(form, "1.1", "2020/11/11"), "1.1", { text: "要修正" });
    const [paint, ...others] = paintsFor(painted, new Map([...missing].filter(([field]) => field !== "1.1")));
    expect(others).toEqual([]);
    const row = form.place.rows.get("1.1") ?? -1;
    expect(paint?.cell.formula).toBe(plan?.rows[row]?.cells[form.place.columns.status ?? -1]?.formula);
  });

  it("is nothing for words that stand there already", () =>
    expect(paintsFor(withStatus(form, "1.1", { text: "要確認" }), new Map([...missing, ["1.1", "要確認"]]))).toEqual([]));
});
