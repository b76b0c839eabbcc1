import { disclosureToJson } from "../../src/disclosure";
import { writeWorkbook } from "../../src/files";
import { ASP_SAAS } from "../../src/form";
import { readSheets } from "../../src/readers/workbook";
import { createChecker, RULES } from "../../src/rules";
import { planFormSheet, planSettingsSheet } from "../../src/sheets";
import { sample } from "../support/samples";
import { machine } from "./machine";

const gaps = disclosureToJson(sample("with-gaps"));
const sound = disclosureToJson(sample("sound"));
const today = { year: 2026, month: 11, day: 1 };
const { findings } = createChecker({ edition: ASP_SAAS, rules: RULES, today }).check(sample("with-gaps"));

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

describe("kaiji report", () => {
  it("writes a workbook that has every finding", async () => {
    const { kaiji, files, printed, reported } = machine({ "a.json": gaps });
    expect(await kaiji("report", "a.json", "-o", "out/report.xlsx")).toBe(0);
    const [sheet] = await readSheets(files.get("out/report.xlsx") ?? new Uint8Array(), "report.xlsx");
    expect(sheet?.name).toBe("点検報告");
    const told = (sheet?.grid ?? []).filter((cells) => /^\d+\.\d+/.test(cells[1] ?? ""));
    expect(told.map((cells) => cells[1]?.split("\n")[0])).toEqual(findings.map(({ field }) => field));
    expect(printed).toEqual(["点検報告を out/report.xlsx に書き出しました。"]);
    expect(reported).toEqual([]);
  });

  it.each([
    ["--language", "en", "Disclosure review report", '<html lang="en">'],
    ["--lang", "ja", "情報開示 点検報告書", '<html lang="ja">'],
  ])("writes a page in the language asked for (%s %s)", async (option, language, title, opening) => {
    const { kaiji, files } = machine({ "a.json": gaps });
    expect(await kaiji("report", "a.json", "-o", "r.html", option, language)).toBe(0);
    const text = textOf(files.get("r.html"));
    expect(text).toContain(title);
    expect(text).toContain(opening);
    expect(text.match(/class="finding"/g)).toHaveLength(findings.length);
  });

  it("honours the workbook's own settings, and names the cells of its form", async () => {
    const bytes = await writeWorkbook([
      ...planFormSheet(ASP_SAAS, { answers: sample("with-gaps") }),
      planSettingsSheet([{ rule: findings[0]?.rule ?? "", treatment: "off", reason: "確認済み" }], "ja"),
    ]);
    const { kaiji, files } = machine({ "form.xlsx": bytes });
    expect(await kaiji("report", "form.xlsx", "-o", "r.html")).toBe(0);
    const text = textOf(files.get("r.html"));
    expect(text).toContain("外した規則 1件");
    expect(text).toContain(`点検しない: `);
    const kept = findings.filter(({ rule }) => rule !== findings[0]?.rule);
    expect(text.match(/class="finding"/g)).toHaveLength(kept.length);
    expect(text.match(/<span class="place">[A-Z]+\d+<\/span>/g)).toHaveLength(kept.length);
  });

  it("writes several reviews one after the other", async () => {
    const { kaiji, files } = machine({ "a.json": gaps, "b.json": sound });
    expect(await kaiji("report", "a.json", "b.json", "-o", "r.xlsx")).toBe(0);
    const sheets = await readSheets(files.get("r.xlsx") ?? new Uint8Array(), "r.xlsx");
    expect(sheets.map(({ name }) => name)).toEqual(["点検報告", "点検報告 2"]);
    await kaiji("report", "a.json", "b.json", "-o", "r.html");
    expect(textOf(files.get("r.html")).match(/<article/g)).toHaveLength(2);
  });

  it("goes before the workbook's pattern with the one that the command names", async () => {
    const { kaiji, files } = machine({ "a.json": gaps });
    await kaiji("report", "a.json", "--pattern", "5", "-o", "r.html");
    expect(textOf(files.get("r.html"))).toContain("パターン5");
  });

  it("writes about those that it could read, and says which it could not", async () => {
    const { kaiji, files, reported } = machine({ "a.json": gaps });
    expect(await kaiji("report", "none.pdf", "a.json", "-o", "r.html")).toBe(2);
    expect(textOf(files.get("r.html")).match(/<article/g)).toHaveLength(1);
    expect(reported.join()).toContain("none.pdf");
    const nothing = machine();
    expect(await nothing.kaiji("report", "none.pdf", "-o", "r.html")).toBe(2);
    expect(nothing.files.size).toBe(0);
  });

  it.each([
    ["no such format", ["report", "a.json", "-o", "r.pdf"]],
    ["over its own input", ["report", "a.xlsx", "-o", "./a.xlsx"]],
    ["no input", ["report", "-o", "r.html"]],
    ["over a file that the user did not name", ["report", "a.json"]],
  ])("writes nothing and says why: %s", async (_what, words) => {
    const before = { "a.json": gaps, "a.xlsx": "大事なファイル", "kaiji-report.xlsx": "大事なファイル" };
    const { kaiji, files, reported } = machine(before);
    expect(await kaiji(...words)).toBe(2);
    expect(Object.fromEntries([...files].map(([name, bytes]) => [name, textOf(bytes)]))).toEqual(before);
    expect(reported).toHaveLength(1);
  });
});
