import { disclosureToJson } from "../../src/disclosure";
import { disclosureOf } from "../support/rule-cases";
import { sample } from "../support/samples";
import { readSheets } from "../../src/readers/workbook";
import { machine } from "./machine";

const sound = disclosureToJson(sample("sound"));
const later = disclosureToJson({
  ...sample("sound"),
  fields: { ...sample("sound").fields, "1.1": { state: "answered", value: "2028/9/30" } },
});
const LEVELS = JSON.stringify({
  kind: "levels",
  edition: "asp-saas",
  owner: "市",
  levels: [{ field: "39.1", minimum: "99.99%", importance: "mandatory" }],
});

const sheetsOf = async (bytes: Uint8Array | undefined): Promise<string[]> =>
  (await readSheets(bytes ?? new Uint8Array(), "a.xlsx")).flatMap(({ name, hidden }) => (hidden ? [] : [name]));

describe("kaiji compare --renewal", () => {
  it("prepares a renewal: the new form, and what is left to do on it", async () => {
    const { kaiji, printed, files } = machine({ "a.json": sound });
    expect(await kaiji("compare", "a.json", "--renewal", "-o", "b.xlsx")).toBe(0);
    expect(printed.some((line) => line.startsWith("  [要記入] 39.1 "))).toBe(true);
    expect(await sheetsOf(files.get("b.xlsx"))).toEqual(["申請内容", "更新の確認"]);
  });

  it("holds this year's sheet against the last one", async () => {
    const { kaiji, printed } = machine({ "a.json": sound, "b.json": later });
    expect(await kaiji("compare", "a.json", "b.json", "--renewal", "--json")).toBe(0);
    const { changes, stale } = JSON.parse(printed[0] ?? "");
    expect(changes.map(({ field }: { field: string }) => field)).toEqual(["1.1"]);
    expect(stale.map(({ field }: { field: string }) => field)).toContain("39.1");
  });
});

describe("what the command line writes", () => {
  it("a check: start sheet, form, findings and reference values", async () => {
    const { kaiji, files, reported } = machine({ "a.json": sound, "b.json": later });
    expect(await kaiji("check", "a.json", "-o", "c.xlsx")).toBe(0);
    expect(await sheetsOf(files.get("c.xlsx"))).toEqual(["概要", "申請内容", "点検結果", "参照値"]);
    expect(await kaiji("check", "a.json", "b.json", "-o", "d.xlsx")).toBe(2);
    expect([files.has("d.xlsx"), reported.length]).toEqual([false, 1]);
  });

  it("levels, to a workbook and back", async () => {
    const { kaiji, files } = machine({ "a.json": LEVELS });
    expect(await kaiji("levels", "a.json", "-o", "b.xlsx")).toBe(0);
    expect(await kaiji("levels", "b.xlsx", "-o", "c.json")).toBe(0);
    expect(JSON.parse(new TextDecoder().decode(files.get("c.json")))).toEqual(JSON.parse(LEVELS));
  });

  it("how vendors stand to the reference values of a pattern", async () => {
    const low = disclosureToJson(disclosureOf({ "39.1": "90%" }));
    const { kaiji, printed } = machine({ "a.json": sound, "b.json": low });
    await kaiji("compare", "a.json", "b.json", "--pattern", "2", "--json");
    const { levels } = JSON.parse(printed[0] ?? "");
    expect(levels.find(({ field }: { field: string }) => field === "39.1").standings).toEqual(["meets", "differs"]);
  });
});
