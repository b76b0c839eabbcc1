import type { Disclosure } from "../../../src/disclosure";
import { ReportableError } from "../../../src/messages";
import type { Ports } from "../../../src/pane/controller/ports";
import { COMPARISON_SHEET, COMPARISON_SUMMARY_SHEET, OVERVIEW_SHEET, PEERS_SHEET } from "../../../src/sheets";
import { REPORT_SHEET } from "../../../src/report";
import { sample } from "../../support/samples";
import { type Desk, openDesk } from "../../support/workbook-session";
import { openPane } from "./pane-desk";

/** Sheets of fictional services, named by the file. */
function sheetOf(name: string): Disclosure {
  const { certificationNumber: _own, ...sound } = sample("sound");
  return { ...sound, serviceName: name, providerName: `${name}株式会社` };
}

const files = (...all: readonly string[]): File[] => all.map((name) => new File([name], name));
const broken = new ReportableError("broken", { ja: "壊れています。", en: "Broken." }, { ja: "直してください。", en: "Mend it." });
const readDocument: Ports["readDocument"] = (input) => {
  const name = input.kind === "file" ? input.file.name : input.name;
  return name.startsWith("壊") ? Promise.reject(broken) : Promise.resolve({ disclosure: sheetOf(name), doubts: [] });
};

const names = ({ book }: Desk): string[] =>
  book.sheets.filter(({ layout }) => layout.visibility === "Visible").map(({ name }) => name);

async function opened(ports: Partial<Ports> = {}) {
  const desk = openDesk();
  const pane = openPane(desk.session, { readDocument, ...ports });
  await pane.controller.open();
  return { desk, pane };
}

describe("a comparison in the pane", () => {
  it("names the files that it cannot take, and keeps the others", async () => {
    const { pane } = await opened();
    await pane.controller.comparison.addFiles(files("甲", "壊れた表", "乙"));
    expect(pane.state().comparison.files.map(({ kind, name }) => [kind, name])).toEqual([
      ["read", "甲"],
      ["refused", "壊れた表"],
      ["read", "乙"],
    ]);
    expect(pane.state().failure).toBeNull();
    pane.controller.comparison.remove(1);
    expect(pane.controller.comparison.vendors().map(({ name }) => name)).toEqual(["甲", "乙"]);
  });

  it("keeps what was read before it was cancelled", async () => {
    const { pane } = await opened({
      readDocument: async (input, signal, onProgress) => {
        if (input.kind === "file" && input.file.name === "丙") {
          pane.controller.cancel();
          signal.throwIfAborted();
        }
        return readDocument(input, signal, onProgress);
      },
    });
    await pane.controller.comparison.addFiles(files("甲", "乙", "丙", "丁"));
    expect(pane.state().comparison.files.map(({ name }) => name)).toEqual(["甲", "乙"]);
    expect(pane.state().failure).toBeNull();
  });

  it("writes twenty and their summary in four round trips at most, and shows the summary", async () => {
    const { desk, pane } = await opened();
    const twenty = Array.from({ length: 20 }, (_one, index) => `サービス${index + 1}`);
    await pane.controller.comparison.addFiles(files(...twenty, "余り"));
    expect(pane.state().comparison.files.at(-1)).toMatchObject({ kind: "refused", name: "余り" });
    const trips = await desk.trips(() => pane.controller.comparison.write());
    expect(pane.state().failure).toBeNull();
    expect(trips).toBeLessThanOrEqual(4);
    expect(names(desk)).toEqual(expect.arrayContaining([COMPARISON_SHEET, COMPARISON_SUMMARY_SHEET]));
    expect(desk.book.activeSheet.name).toBe(COMPARISON_SUMMARY_SHEET);
    const sheet = desk.book.sheetNamed(COMPARISON_SHEET);
    const shown = sheet ? Object.values(desk.shown(sheet)) : [];
    for (const name of twenty) expect(shown).toContain(name);
  });

  it("puts the open form beside the files, unless it is left out", async () => {
    const { pane } = await opened();
    await pane.controller.sample();
    await pane.controller.comparison.addFiles(files("甲"));
    expect(pane.controller.comparison.vendors().length).toBe(2);
    pane.controller.comparison.change({ withForm: false });
    expect(pane.controller.comparison.vendors().map(({ name }) => name)).toEqual(["甲"]);
  });

  it("remembers files as peers where it is asked to, for the next pane as well", async () => {
    const { desk, pane } = await opened();
    await pane.controller.comparison.addFiles(files("甲", "乙"));
    pane.controller.comparison.change({ remember: true });
    await pane.controller.comparison.write();
    expect(pane.state().peers.kept.map(({ name }) => name)).toEqual(["甲", "乙"]);
    const again = openPane(desk.session);
    await again.controller.open();
    expect(again.state().peers.kept.map(({ name }) => name)).toEqual(["甲", "乙"]);
    again.controller.comparison.change({ withPeers: true });
    expect(again.controller.comparison.vendors().length).toBe(2);
  });
});

describe("the disclosures of others", () => {
  it("takes files in, names those that are refused, and lets single ones go; the sheet goes with the last", async () => {
    const { desk, pane } = await opened();
    await pane.controller.peers.addFiles(files("甲", "壊れた表", "乙"));
    expect(pane.state().peers.kept.map(({ name }) => name)).toEqual(["甲", "乙"]);
    expect(pane.state().peers.refused.map(({ name }) => name)).toEqual(["壊れた表"]);
    expect(names(desk)).toContain(PEERS_SHEET);
    await pane.controller.peers.remove("甲");
    expect(pane.state().peers.kept.map(({ name }) => name)).toEqual(["乙"]);
    await pane.controller.peers.remove("乙");
    expect(names(desk)).not.toContain(PEERS_SHEET);
  });
});

describe("sheets that tell of the whole form", () => {
  it.each([
    [OVERVIEW_SHEET, "writeOverview"],
    [REPORT_SHEET, "writeReport"],
  ] as const)("writes %s and shows it, with a check first where there was none", async (sheet, write) => {
    const { desk, pane } = await opened();
    await pane.controller.sample();
    expect(pane.form().report).toBeNull();
    await pane.controller.sheets[write]();
    expect(pane.state().failure).toBeNull();
    expect(pane.form().report?.findings.length).toBeGreaterThan(0);
    expect(desk.book.activeSheet.name).toBe(sheet);
  });
});
