import { writeWorkbook } from "../../src/files";
import { ASP_SAAS } from "../../src/form";
import { planFormSheet, planSettingsSheet } from "../../src/sheets";
import { sample } from "../support/samples";
import { machine } from "./machine";

const FORM = planFormSheet(ASP_SAAS, { answers: sample("with-gaps") });

interface Found {
  readonly rule: string;
  readonly severity: string;
}

/** What `kaiji check --json` says of a workbook. */
async function checked(bytes: Uint8Array): Promise<{ findings: Found[]; adjustments: unknown; reported: readonly string[] }> {
  const { kaiji, printed, reported } = machine({ "form.xlsx": bytes });
  await kaiji("check", "--json", "form.xlsx");
  const { findings, adjustments }: { findings: Found[]; adjustments: unknown } = JSON.parse(printed[0] ?? "");
  return { findings, adjustments, reported };
}

describe("kaiji check on a workbook with settings", () => {
  it("leaves out and lowers what the workbook says, and says so", async () => {
    const plain = await checked(await writeWorkbook(FORM));
    const rules = [...new Set(plain.findings.filter(({ severity }) => severity !== "info").map(({ rule }) => rule))];
    const [off = "", lower = ""] = rules;
    expect(rules.length).toBeGreaterThan(2);
    expect(plain.adjustments).toBeUndefined();
    const settings = planSettingsSheet([
      { rule: off, treatment: "off", reason: "社内の方針" },
      { rule: lower, treatment: "lower" },
      { rule: rules[2] ?? "", treatment: "check" },
    ]);
    const bytes = await writeWorkbook([...FORM, settings]);
    const changed = await checked(bytes);
    const inSomeOrder = (found: readonly Found[]): string[] => found.map(({ rule }) => rule).sort();
    expect(inSomeOrder(changed.findings)).toEqual(inSomeOrder(plain.findings.filter(({ rule }) => rule !== off)));
    expect(new Set(changed.findings.filter(({ rule }) => rule === lower).map(({ severity }) => severity))).toEqual(
      new Set(["info"]),
    );
    expect(changed.adjustments).toEqual(
      expect.arrayContaining([
        { rule: off, change: "off" },
        { rule: lower, change: "info" },
      ]),
    );
    const { kaiji, printed } = machine({ "form.xlsx": bytes });
    await kaiji("check", "form.xlsx");
    expect(printed).toContain(`  点検設定: 1件の規則を点検から外しています(${off})`);
    expect(printed).toContain(`  点検設定: 1件の規則を参考に下げています(${lower})`);
  });

  it("reports a row that it cannot read, and checks the rule", async () => {
    const plan = planSettingsSheet([{ rule: "bare-yes", treatment: "off" }]);
    const rows = plan.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell?.value === "bare-yes" ? { ...cell, value: "bare-yess" } : cell)),
    }));
    const { adjustments, reported } = await checked(await writeWorkbook([...FORM, { ...plan, rows }]));
    expect(adjustments).toBeUndefined();
    expect(reported).toEqual(["form.xlsx: 点検設定の4行目: 「bare-yess」という規則はありません。この行は使いません。"]);
  });
});
