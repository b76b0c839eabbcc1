import { writeWorkbook } from "../../src/files";
import { ASP_SAAS } from "../../src/form";
import { REFERENCE_TABLE } from "../../src/reference";
import { planFormSheet, planReferenceSheet } from "../../src/sheets";
import { disclosureToJson } from "../../src/disclosure";
import { disclosureOf } from "../support/rule-cases";
import { sample } from "../support/samples";
import { machine } from "./machine";

const sound = disclosureToJson(sample("sound"));
const last = disclosureToJson(disclosureOf({ "1.1": "2024/9/30", "39.1": "99.9%", "50.1": "5社" }));
const current = disclosureToJson(disclosureOf({ "1.1": "2026/9/30", "39.1": "99.95%", "50.1": "-" }));
const levels = JSON.stringify({
  kind: "levels",
  edition: "asp-saas",
  owner: "みどり野市",
  levels: [{ field: "39.1", minimum: "99.99%" }],
});

const NO_ENTRIES = { choices: { checked: new Set<string>(), own: new Map<string, string>() }, levels: [] };

describe("kaiji compare", () => {
  it("prints what changed from one sheet to the next, as one line", async () => {
    const { kaiji, printed, reported } = machine({ "a.json": last, "b.json": current });
    expect(await kaiji("compare", "a.json", "b.json", "--json")).toBe(0);
    expect(printed).toHaveLength(1);
    expect(JSON.parse(printed[0] ?? "").changes).toEqual([
      { field: "1.1", kind: "changed", values: ["2024/9/30", "2026/9/30"], words: [{ removed: "2024", added: "2026" }] },
      { field: "39.1", kind: "changed", values: ["99.9%", "99.95%"], words: [{ removed: "99.9", added: "99.95" }] },
      { field: "50.1", kind: "withdrawn", values: ["5社", "-"] },
    ]);
    expect(reported).toEqual([]);
  });

  it("finds nothing between a sheet and itself", async () => {
    const { kaiji, printed } = machine({ "a.json": sound });
    expect(await kaiji("compare", "a.json", "a.json", "--json")).toBe(0);
    expect(JSON.parse(printed[0] ?? "")).toMatchObject({ changes: [] });
    expect(printed[0]).not.toContain("stale");
  });

  it("says what should have changed between two sheets of one service, and did not", async () => {
    const later = disclosureToJson({
      ...sample("sound"),
      fields: { ...sample("sound").fields, "1.1": { state: "answered", value: "2028/9/30" } },
    });
    const { kaiji, printed } = machine({ "a.json": sound, "b.json": later });
    await kaiji("compare", "a.json", "b.json", "--json");
    const fields = JSON.parse(printed[0] ?? "").stale.map(({ field }: { field: string }) => field);
    expect(fields).toEqual(expect.arrayContaining(["3.2", "39.1", "9.1"]));
    await kaiji("compare", "a.json", "b.json");
    expect(printed.some((line) => line.startsWith("  [未更新か] 39.1 "))).toBe(true);
  });

  it("puts several vendors side by side, each in its place", async () => {
    const { kaiji, printed } = machine({ "a.json": last, "b.json": current, "c.json": sound });
    expect(await kaiji("compare", "a.json", "b.json", "c.json", "--json")).toBe(0);
    const { changes, sheets } = JSON.parse(printed[0] ?? "");
    expect(sheets.map((sheet: { file: string }) => sheet.file)).toEqual(["a.json", "b.json", "c.json"]);
    const rate = changes.find((change: { field: string }) => change.field === "39.1");
    expect(rate).toMatchObject({ kind: "differs", readings: ["99.9%", "99.95%", "99.95%"] });
    expect(rate.values).toHaveLength(3);
  });

  it("goes on without an input that cannot be used, and needs two that can", async () => {
    const { kaiji, printed, reported } = machine({ "a.json": last, "b.json": current, "c.json": "{" });
    expect(await kaiji("compare", "a.json", "c.json", "b.json", "--json")).toBe(2);
    expect(JSON.parse(printed[0] ?? "").changes).toHaveLength(3);
    expect(reported).toHaveLength(1);
    const alone = machine({ "a.json": last });
    expect(await alone.kaiji("compare", "a.json")).toBe(2);
    expect(alone.reported[0]).toContain("2件以上");
  });

  it("says it in words too", async () => {
    const { kaiji, printed } = machine({ "a.json": last, "b.json": current });
    await kaiji("compare", "a.json", "b.json");
    expect(printed[0]).toBe("a / b: 違いのある欄 3件");
    expect(printed[3]).toMatch(/^ {2}\[取り下げ\] 50\.1 .+: 「5社」 → 「-」$/);
  });
});

describe("the names over the columns", () => {
  const named = (serviceName: string | undefined, date: string): string =>
    disclosureToJson({ ...disclosureOf({ "1.1": date }), ...(serviceName !== undefined && { serviceName }) });
  const namesOf = async (files: Record<string, string>): Promise<string[]> => {
    const { kaiji, printed } = machine(files);
    expect(await kaiji("compare", ...Object.keys(files), "--json")).toBe(0);
    return JSON.parse(printed[0] ?? "").sheets.map(({ name }: { name: string }) => name);
  };

  it("are those of the services, and of the files where a sheet names none", async () => {
    const files = { "1.json": named("はるかぜボード", "2026/9/30"), "2.json": named(undefined, "2026/9/30") };
    expect(await namesOf(files)).toEqual(["はるかぜボード", "2"]);
  });

  it("tell two sheets of one service apart by their dates, then by a number", async () => {
    const files = {
      "1.json": named("はるかぜボード", "2024/9/30"),
      "2.json": named("はるかぜボード", "2026/9/30"),
      "3.json": named("はるかぜボード", "2026/9/30"),
    };
    expect(await namesOf(files)).toEqual([
      "はるかぜボード (2024/9/30)",
      "はるかぜボード (2026/9/30)",
      "はるかぜボード (2026/9/30) (2)",
    ]);
  });

  it("are those of item 27 where the head is missing", async () => {
    const inItem = disclosureToJson(disclosureOf({ "27.1": "みどり野ワークボード" }));
    expect(await namesOf({ "1.json": inItem, "2.json": named("はるかぜボード", "2026/9/30") })).toEqual([
      "みどり野ワークボード",
      "はるかぜボード",
    ]);
  });
});

describe("kaiji check with references", () => {
  const gap = disclosureToJson(disclosureOf({ "39.1": "99.9%", "74.1": "あり:5分" }));
  const rules = (line: string | undefined): string[] =>
    JSON.parse(line ?? "").findings.map(({ rule, field }: { rule: string; field: string }) => `${field} ${rule}`);

  it("goes by the pattern that is given", async () => {
    const { kaiji, printed } = machine({ "a.json": gap });
    await kaiji("check", "--json", "a.json");
    expect(rules(printed[0])).not.toContain("74.1 reference-value");
    await kaiji("check", "--json", "--pattern", "2", "a.json");
    expect(rules(printed[1])).toContain("74.1 reference-value");
  });

  it("says by whose level it goes, and fails on a mandatory one", async () => {
    const { kaiji, printed } = machine({ "sound.json": sound, "levels.json": levels });
    expect(await kaiji("check", "--json", "--levels", "levels.json", "--fail-on", "warning", "sound.json")).toBe(1);
    const [finding] = JSON.parse(printed[0] ?? "").findings;
    expect(finding).toMatchObject({ rule: "level-difference", field: "39.1", severity: "warning" });
    expect(finding.message).toContain("みどり野市");
  });

  it("takes marks, own values and levels from the sheet of a workbook", async () => {
    const plan = planReferenceSheet(ASP_SAAS, REFERENCE_TABLE, {
      entries: {
        choices: {
          checked: new Set(["liveness-interval"]),
          own: new Map([
            ["backup-generations", "30"],
            ["patch-start", "早め"],
          ]),
        },
        levels: [{ owner: "自社", level: { field: "82.1", minimum: "5年", importance: "wished" } }],
      },
    });
    const { kaiji, printed, reported } = machine({ "sound.json": sound, "levels.xlsx": await writeWorkbook([plan]) });
    expect(await kaiji("check", "--json", "--levels", "levels.xlsx", "sound.json")).toBe(0);
    expect(rules(printed[0])).toEqual(["45.2 reference-value", "82.1 level-difference"]);
    expect(reported).toEqual([expect.stringContaining("早め")]);
  });

  it("takes what stands in the sheet of the very workbook that is checked, unless a file is named", async () => {
    const plan = planReferenceSheet(ASP_SAAS, REFERENCE_TABLE, {
      entries: { choices: { checked: new Set(), own: new Map([["backup-generations", "30"]]) }, levels: [] },
    });
    const book = await writeWorkbook([...planFormSheet(ASP_SAAS, { answers: sample("sound") }), plan]);
    const { kaiji, printed, reported } = machine({ "a.xlsx": book, "sound.json": sound, "levels.json": levels });
    expect(await kaiji("check", "--json", "a.xlsx", "sound.json")).toBe(0);
    expect([rules(printed[0]), rules(printed[1])]).toEqual([["45.2 reference-value"], []]);
    await kaiji("check", "--json", "--levels", "levels.json", "a.xlsx");
    expect(rules(printed[2])).toEqual(["39.1 level-difference"]);
    expect(reported).toEqual([]);
  });

  it("goes by the pattern that the workbook has chosen, unless the command names one", async () => {
    const plan = planReferenceSheet(ASP_SAAS, REFERENCE_TABLE, { entries: { ...NO_ENTRIES, pattern: 5 } });
    const book = await writeWorkbook([...planFormSheet(ASP_SAAS, { answers: sample("sound") }), plan]);
    const { kaiji, printed } = machine({ "a.xlsx": book });
    await kaiji("check", "a.xlsx");
    expect(printed.join("\n")).toContain("参照値シートで選ばれたパターン5");
    await kaiji("check", "--pattern", "6", "a.xlsx");
    expect(printed.join("\n")).toContain("指定されたパターン6");
  });

  it("says in words which pattern it went by", async () => {
    const { kaiji, printed } = machine({ "sound.json": sound, "a.json": gap });
    await kaiji("check", "sound.json", "a.json");
    expect(printed[1]).toContain("パターン2");
    expect(printed[3]).toContain("--pattern");
  });

  it.each([
    [["check", "--pattern", "7", "sound.json"], "--pattern"],
    [["check", "--levels", "none.json", "sound.json"], "none.json"],
    [["check", "--levels", "sound.json", "sound.json"], "sound.json"],
  ])("%j is refused in one line", async (words, named) => {
    const { kaiji, printed, reported } = machine({ "sound.json": sound });
    expect(await kaiji(...words)).toBe(2);
    expect(printed).toEqual([]);
    expect(reported).toHaveLength(1);
    expect(reported[0]).toContain(named);
  });
});
