import { emptyDisclosure, disclosureToJson } from "../../src/disclosure";
import { writeWorkbook } from "../../src/files";
import { ASP_SAAS } from "../../src/form";
import { planFormSheet } from "../../src/sheets";
import { sample } from "../support/samples";
import { machine } from "./machine";

const sound = disclosureToJson(sample("sound"));
const gaps = disclosureToJson(sample("with-gaps"));
const empty = disclosureToJson(emptyDisclosure(ASP_SAAS));
const workbook = writeWorkbook(planFormSheet(ASP_SAAS, { answers: sample("with-gaps") }));
const lines = (printed: readonly string[]): { [key: string]: unknown }[] => printed.map((line) => Object(JSON.parse(line)));

describe("kaiji check", () => {
  it("prints findings and a summary for each input, in order", async () => {
    const { kaiji, printed, reported } = machine({ "empty.json": empty, "sound.json": sound });
    expect(await kaiji("check", "empty.json", "sound.json", "--json")).toBe(0);
    const [first, second] = lines(printed);
    const mandatory = ASP_SAAS.fields.filter((field) => field.requirement !== "optional").map((field) => field.id);
    const findings = [first?.["findings"]].flat().map(Object);
    expect(first?.["file"]).toBe("empty.json");
    expect(new Set(findings.filter((each) => each.severity === "error").map((each) => each.field))).toEqual(new Set(mandatory));
    for (const each of findings) expect(String(each.message)).not.toMatch(/\{\w+\}|^$/);
    expect(first?.["summary"]).toMatchObject({ total: findings.length });
    expect(second).toEqual({
      file: "sound.json",
      findings: [],
      summary: { error: 0, warning: 0, info: 0, needsReview: 0, total: 0 },
    });
    expect(reported).toEqual([]);
  });

  it.each([
    [["empty.json", "--fail-on", "error"], 1],
    [["empty.json", "--fail-on", "warning"], 1],
    [["sound.json", "--fail-on", "warning"], 0],
    [["empty.json"], 0],
    [["sound.json", "empty.json", "--fail-on", "error"], 1],
    [["none.json", "empty.json", "--fail-on", "error"], 2],
  ])("%j ends with %i", async (words, code) => {
    const { kaiji } = machine({ "empty.json": empty, "sound.json": sound });
    expect(await kaiji("check", ...words)).toBe(code);
  });

  it("reads a workbook as it reads the JSON that it was made from", async () => {
    const { kaiji, printed } = machine({ "a.json": gaps, "a.xlsx": await workbook });
    expect(await kaiji("check", "--json", "a.json", "a.xlsx")).toBe(0);
    const [json, xlsx] = lines(printed);
    expect([json?.["findings"]].flat().length).toBeGreaterThan(0);
    expect(xlsx?.["findings"]).toEqual(json?.["findings"]);
  });

  it("says in words what it found, in the language asked for", async () => {
    const japanese = machine({ "empty.json": empty });
    await japanese.kaiji("check", "empty.json");
    expect(japanese.printed[0]).toMatch(/^empty\.json: 指摘 \d+件/);
    expect(japanese.printed).toContainEqual(expect.stringMatching(/^ {2}\[エラー\] 2\.1 事業者名: /));
    const english = machine({ "empty.json": empty });
    await english.kaiji("check", "empty.json", "--lang", "en");
    expect(english.printed).toContainEqual(expect.stringMatching(/^ {2}\[error\] 2\.1 /));
  });

  it("keeps its place in the lines for an input that cannot be used", async () => {
    const { kaiji, printed, reported } = machine({ "a.json": "{", "sound.json": sound });
    expect(await kaiji("check", "--json", "a.json", "sound.json")).toBe(2);
    expect(lines(printed)[0]).toMatchObject({ file: "a.json", error: { id: "disclosure-not-json" } });
    expect(lines(printed)[1]).toMatchObject({ file: "sound.json", findings: [] });
    expect(reported).toHaveLength(1);
  });
});
