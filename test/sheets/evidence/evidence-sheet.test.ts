import { crossCheck } from "../../../src/evidence";
import { ASP_SAAS } from "../../../src/form";
import { COLUMN, FORM_SHEET, planFormSheet } from "../../../src/sheets";
import { EVIDENCE_SHEET, planEvidenceSheet } from "../../../src/sheets/evidence/evidence-sheet";
import { sample } from "../../support/samples";
import { samplePaper } from "../../support/white-papers";

const sound = sample("sound");
const paper = samplePaper("white-paper-2022");
const evidence = crossCheck(paper, sound, ASP_SAAS);
const [form] = planFormSheet(ASP_SAAS, { answers: sound });
const plan = planEvidenceSheet(ASP_SAAS, { paper, evidence }, { ...(form && { form }) });
const head = plan.filter?.top ?? 0;
const body = plan.rows.slice(head + 1, head + 1 + evidence.pairs.length);

describe("the sheet of evidence", () => {
  it("has a row for each pair, in the form's order, under a filter", () => {
    expect(plan.name).toBe(EVIDENCE_SHEET);
    const listed = plan.rows.slice(head + 1, (plan.filter?.bottom ?? 0) + 1).map(({ cells }) => cells[2]?.value);
    expect(listed.slice(0, evidence.pairs.length)).not.toContain("手入力");
    expect(new Set(listed.slice(evidence.pairs.length))).toEqual(new Set(["手入力"]));
    expect(plan.freeze).toEqual({ rows: head + 1, columns: 2 });
    const order = body.map(({ cells }) => ASP_SAAS.field(String(cells[0]?.value))?.index ?? -1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it("links each field to the cell of its answer", () => {
    for (const { cells } of body) {
      const link = cells[0]?.link;
      expect(link?.sheet).toBe(FORM_SHEET);
      const row = Number(/\d+$/.exec(link?.cell ?? "")?.[0]) - 1;
      expect(form?.rows[row]?.cells[COLUMN.key]?.value).toBe(`${ASP_SAAS.id}:${String(cells[0]?.value)}`);
    }
  });

  it("names verdicts in words and both dates above", () => {
    const text = plan.rows.flatMap(({ cells }) => cells.map((cell) => String(cell?.value ?? ""))).join("\n");
    expect(text).toContain("食い違い(要確認)");
    expect(text).toContain("開示情報の時点 2026/9/30、ホワイトペーパー 2022年10月1日(差 4年)");
    expect(text).not.toMatch(/合格|安全性の評価/);
  });

  it("asks to confirm where the paper goes by another name", () => {
    const named = { ...paper, vendor: "株式会社あさぎりシステム" };
    const remarks = planEvidenceSheet(ASP_SAAS, {
      paper: named,
      evidence: crossCheck(named, sample("sound"), ASP_SAAS),
    }).rows.map(({ cells }) => String(cells[0]?.value ?? ""));
    expect(remarks.filter((text) => text.startsWith("確認:"))).toEqual([
      "確認: 提供者の名称が異なります(開示情報「株式会社みどり野ワークス」、ホワイトペーパー「株式会社あさぎりシステム」)。このサービスの文書か、確認してください。",
    ]);
  });

  it("uses only the styles that it has, and says so where there is nothing to show", () => {
    for (const { cells } of plan.rows)
      for (const cell of cells) if (cell?.style) expect(plan.styles).toHaveProperty([cell.style]);
    const none = planEvidenceSheet(ASP_SAAS, { paper, evidence: { pairs: [], ownContradictions: [], otherNames: [] } });
    expect(none.rows.map(({ cells }) => cells[0]?.value)).toContain("関係する欄は見つかりませんでした。");
  });
});
