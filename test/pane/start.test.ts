import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ReportableError } from "../../src/messages";
import { begin, readStart } from "../../src/pane/start";
import { deskWithForm, openDesk } from "../support/workbook-session";
import { openPane } from "./controller/pane-desk";

describe("what the ribbon asks the pane to begin with", () => {
  it.each([
    ["", null],
    ["?start=create", "create"],
    ["?start=import&_host_Info=Excel$Win32$16.01$ja-JP", "import"],
    ["?et=&start=check", "check"],
    ["?start=", null],
    ["?start=CHECK", null],
    ["?start=delete", null],
    ["?START=check", null],
  ])("%j is read as %s", (search, start) => expect(readStart(search)).toBe(start));

  it("is what the manifest's buttons say", () => {
    const manifest = readFileSync(resolve(__dirname, "../../manifest.xml"), "utf8");
    const starts = [...manifest.matchAll(/taskpane\.html(\?[^"]*)"/g)].map((match) => readStart(match[1] ?? ""));
    expect(starts).toEqual(["create", "import", "check"]);
  });
});

describe("a start", () => {
  it("creates the form in a workbook that has none", async () => {
    const desk = openDesk();
    const pane = openPane(desk.session);
    await pane.controller.open();
    await begin("create", pane.controller);
    expect(pane.state().workbook.kind).toBe("form");
    expect(pane.state().question).toBeNull();
  });

  it("asks before it creates another form", async () => {
    const desk = await deskWithForm();
    const pane = openPane(desk.session);
    await pane.controller.open();
    await begin("create", pane.controller);
    expect(pane.state().question?.kind).toBe("replaceForm");
  });

  it("opens the import", async () => {
    const pane = openPane(openDesk().session);
    await pane.controller.open();
    await begin("import", pane.controller);
    expect(pane.state().importing).not.toBeNull();
  });

  it("checks the form that is there", async () => {
    const desk = await deskWithForm();
    const pane = openPane(desk.session);
    await pane.controller.open();
    await begin("check", pane.controller);
    expect(pane.form().report?.findings.length).toBeGreaterThan(0);
    expect(pane.state().tab).toBe("findings");
  });

  it.each(["create", "import", "check", null] as const)("of %s does nothing while Excel is out of reach", async (start) => {
    const pane = openPane(openDesk().session, {
      ready: () => Promise.reject(new ReportableError("office-late", { ja: "遅い", en: "late" }, { ja: "待つ", en: "wait" })),
    });
    await pane.controller.open();
    const before = pane.state();
    await begin(start, pane.controller);
    expect(pane.state()).toBe(before);
  });
});
