import fc from "fast-check";
import { crossCheck, fieldOfTyped, type TypedEvidence } from "../../../src/evidence";
import { ASP_SAAS } from "../../../src/form";
import type { Language } from "../../../src/messages";
import type { WhitePaper } from "../../../src/recognise/white-paper";
import { isOwnSheet, planFindingsSheet, planFormSheet, planReferenceSheet, type SheetPlan } from "../../../src/sheets";
import { planEvidenceSheet } from "../../../src/sheets/evidence/evidence-sheet";
import { readEvidenceSheet } from "../../../src/sheets/evidence/read-evidence-sheet";
import { REFERENCE_TABLE } from "../../../src/reference";
import { sample } from "../../support/samples";
import { paperOf, samplePaper } from "../../support/white-papers";

const sound = sample("sound");

function textsOf({ rows }: SheetPlan): string[][] {
  return rows.map(({ cells }) => cells.map((cell) => String(cell?.value ?? cell?.calculated ?? "")));
}

function written(paper: WhitePaper | undefined, typed: readonly TypedEvidence[] = [], language: Language = "ja"): string[][] {
  const held = paper && { paper, evidence: crossCheck(paper, sound, ASP_SAAS) };
  return textsOf(planEvidenceSheet(ASP_SAAS, held, { language, typed }));
}

/** The heading's line, which nobody reads again, is not kept. */
function kept(paper: WhitePaper | undefined): WhitePaper | undefined {
  return (
    paper && {
      ...paper,
      statements: paper.statements.map(({ source: { text: _, ...source }, ...rest }) => ({ ...rest, source })),
    }
  );
}

const MISPRINTED = paperOf(
  "みどり野クラウド 情報セキュリティホワイトペーパー\n本書はISO/IEC 27017に沿っています。ISO/IEC 27055の管理策も参照します。\n" +
    "12.3.1 バックアップのやり方\n毎日取得します。\n16.1.7 証拠の収集\n開示請求に対応します。\n18.1.2 知的財産権\n尊重します。\n" +
    "18.2.2 情報セキュリティのための方針群及び標準の順守\n点検します。",
);

describe("what the sheet of evidence keeps", () => {
  it.each<[string, WhitePaper]>([
    ["2015", samplePaper("white-paper-2015")],
    ["2022", samplePaper("white-paper-2022")],
    ["own", samplePaper("white-paper-own-chapters")],
    ["misprinted", MISPRINTED],
  ])("is the paper of %s, with its notes, in either language", (_name, paper) => {
    for (const language of ["ja", "en"] as const) {
      expect(readEvidenceSheet(written(paper, [], language), ASP_SAAS)).toEqual({ paper: kept(paper), typed: [] });
    }
  });

  it("gives the same check again", () => {
    const paper = samplePaper("white-paper-2022");
    const again = readEvidenceSheet(written(paper), ASP_SAAS)?.paper;
    const verdicts = (each: WhitePaper) =>
      crossCheck(each, sound, ASP_SAAS).pairs.map(({ field, verdict, paper: sentence }) => [field, verdict, sentence]);
    expect(again && verdicts(again)).toEqual(verdicts(paper));
  });

  it("is a statement that is too long for a cell, whole", () => {
    const [first, ...rest] = samplePaper("white-paper-2015").statements;
    if (!first) throw new Error("The sample has no statement");
    const statement = "操作ログを1年間保存しています。 𠮷野のデータも同じです。".repeat(4000);
    const paper = { ...samplePaper("white-paper-2015"), statements: [{ ...first, statement }, ...rest] };
    const grid = written(paper);
    expect(Math.max(...grid.flat().map((text) => text.length))).toBeLessThanOrEqual(32_767);
    expect(readEvidenceSheet(grid, ASP_SAAS)?.paper?.statements[0]?.statement).toBe(statement);
  });

  const typedText = fc
    .string({
      unit: fc.constantFrom("あ", "漢", "a", "1", " ", "=", "'", "\n", "、", "一致", "食い違い(要確認)", "手入力"),
      maxLength: 12,
    })
    .map((text) => text.trim());
  const typedEvidence: fc.Arbitrary<TypedEvidence> = fc
    .record({
      field: fc.constantFrom("45.1", "No.58.1", "999.9", "", "44"),
      document: typedText,
      place: typedText,
      sentence: typedText,
      note: typedText,
    })
    .filter(({ document, place, sentence, note }) => [document, place, sentence, note].some((text) => text !== ""));

  it("is all that was typed, whatever it says, also on no field, through any number of rewrites", () => {
    fc.assert(
      fc.property(
        fc.array(typedEvidence, { maxLength: 6 }),
        fc.boolean(),
        fc.constantFrom<Language>("ja", "en"),
        (typed, withPaper, language) => {
          const paper = withPaper ? samplePaper("white-paper-2022") : undefined;
          const first = readEvidenceSheet(written(paper, typed, language), ASP_SAAS);
          const sorted = (list: readonly TypedEvidence[] = []) =>
            list.map((one) => [one.field, one.document, one.place, one.sentence, one.note].join("|")).sort();
          expect(sorted(first?.typed)).toEqual(sorted(typed));
          const second = readEvidenceSheet(written(first?.paper, first?.typed, language), ASP_SAAS);
          expect(second).toEqual(first);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("is what a person adds anywhere: in the rows for it, in a new row, behind everything, with columns moved", () => {
    const grid = written(samplePaper("white-paper-2022"));
    const empty = grid.findIndex((cells) => cells[2] === "手入力");
    const cells = (field: string, sentence: string, verdict: string, reason = ""): string[] => {
      const row = Array.from({ length: 14 }, () => "");
      [row[0], row[2], row[5], row[7], row[10], row[11]] = [field, verdict, "運用規程", sentence, reason, "p.3"];
      return row;
    };
    grid[empty] = cells("45.1", "毎日取得する。", "手入力");
    grid.splice(6, 0, cells("58.1", "ログを残す。", ""));
    grid.splice(9, 0, cells("44", "直ちに当てる。", "一致"));
    grid.push([], cells("70.1", "暗号化する。", "", "台帳による"), cells("", "どの欄か未定です。", ""));
    const moved = grid.map((row) => ["", ...Array.from({ length: 14 }, (_, column) => row[column] ?? "")]);
    const table = readEvidenceSheet(moved, ASP_SAAS);
    expect(table?.typed.map(({ field, sentence, note }) => [field, sentence, note])).toEqual([
      ["58.1", "ログを残す。", ""],
      ["44", "直ちに当てる。", ""],
      ["45.1", "毎日取得する。", ""],
      ["70.1", "暗号化する。", "台帳による"],
      ["", "どの欄か未定です。", ""],
    ]);
    expect(table?.paper).toEqual(kept(samplePaper("white-paper-2022")));
  });

  it("is read from no other sheet, and the sheet itself is no form", () => {
    const others = [
      ...planFormSheet(ASP_SAAS, { answers: sound }),
      planFindingsSheet(ASP_SAAS, [], sound),
      planReferenceSheet(ASP_SAAS, REFERENCE_TABLE),
    ];
    for (const other of others) expect(readEvidenceSheet(textsOf(other), ASP_SAAS)).toBeUndefined();
    expect(isOwnSheet(written(samplePaper("white-paper-2022")))).toBe(true);
  });
});

describe("the field that typed evidence is on", () => {
  it.each([
    ["45.1", "45.1"],
    ["４５．１", "45.1"],
    ["No.45.1", "45.1"],
    ["No. 58", "58.1"],
    ["1", "1.1"],
    ["45", undefined],
    ["45.9", undefined],
    ["バックアップ", undefined],
    ["", undefined],
  ])("%s is %s", (field, expected) => {
    expect(fieldOfTyped({ field }, ASP_SAAS)).toBe(expected);
  });
});
