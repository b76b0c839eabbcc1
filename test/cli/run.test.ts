import { readForms, writeWorkbook } from "../../src/files";
import { ASP_SAAS } from "../../src/form";
import { planFormSheet } from "../../src/sheets";
import { machine } from "./machine";

describe("kaiji template", () => {
  it("writes the empty form where it is told to", async () => {
    const { kaiji, files, printed, reported } = machine();
    expect(await kaiji("template", "-o", "out/form.xlsx")).toBe(0);
    const [form] = await readForms(files.get("out/form.xlsx") ?? new Uint8Array(), "form.xlsx", ASP_SAAS);
    expect(form?.location.missing).toEqual([]);
    expect(Object.values(form?.disclosure.fields ?? {}).every((answer) => answer.state === "blank")).toBe(true);
    expect(printed).toEqual(["ひな形を out/form.xlsx に書き出しました。"]);
    expect(reported).toEqual([]);
  });

  it("gives the very workbook that the plans give", async () => {
    const { kaiji, files } = machine();
    await kaiji("template", "-o", "a.xlsx");
    const bytes = await writeWorkbook(planFormSheet(ASP_SAAS), { title: ASP_SAAS.title });
    expect(Buffer.from(files.get("a.xlsx") ?? []).equals(Buffer.from(bytes))).toBe(true);
  });

  it("replaces no file that the user did not name", async () => {
    const { kaiji, files, reported } = machine({ "kaiji-form.xlsx": "大事なファイル" });
    expect(await kaiji("template")).toBe(2);
    expect(new TextDecoder().decode(files.get("kaiji-form.xlsx"))).toBe("大事なファイル");
    expect(reported).toHaveLength(1);
  });
});

describe("kaiji", () => {
  it("explains itself in both languages, and names every command", async () => {
    for (const language of ["ja", "en"] as const) {
      const { kaiji, printed } = machine({}, language);
      expect(await kaiji()).toBe(0);
      for (const command of ["template", "import", "check", "--json", "--fail-on", "--lang"])
        expect(printed.join("\n")).toContain(command);
    }
  });

  it("refuses a wrong command in one line, in the language asked for", async () => {
    const { kaiji, printed, reported } = machine();
    expect(await kaiji("chek", "--lang=en")).toBe(2);
    expect(printed).toEqual([]);
    expect(reported).toEqual(["There is no command “chek”. See kaiji --help."]);
  });
});
