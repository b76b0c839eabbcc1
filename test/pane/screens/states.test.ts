import { type Look, looksIn, openPane, WALK } from "../../support/pane-look";
import { answerCell } from "../../support/form-cells";
import { foreignSheet } from "../../support/foreign-sheets";
import { printForeign } from "../../support/print-foreign";
import { printPdf } from "../../support/print-pdf";
import { printedRows } from "../../support/print-rows";
import { printAsText } from "../../support/print-text";
import { sample } from "../../support/samples";
import { WorkbenchRig } from "../../support/workbench-page";

const sound = sample("sound");
const gaps = sample("with-gaps");
const file = (name: string, content: Uint8Array | string) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(content),
});

/** Where the mark of a field's row stands in a form just made. */
const keyAddress = (field: string): string => answerCell(field).replace(/^[A-Z]+/, "H");

const rig = new WorkbenchRig();
/** So long that the pane is seen while it reads. */
let long: Buffer;
let adopted: Buffer;
beforeAll(async () => {
  await rig.start();
  const rows = printedRows(sound).map((row) => [row.number, row.title, row.prompt, row.requirement, row.answer]);
  long = Buffer.from(await printPdf("情報開示", Array.from({ length: 12 }, () => rows).flat(), "ruled"));
  adopted = Buffer.from(await printForeign(foreignSheet(gaps, "own")));
});
afterEach(() => rig.closeAll());
afterAll(() => rig.stop());

async function open(look: Look) {
  const opened = await openPane(rig, look);
  const { faults, problems } = opened;
  return {
    ...opened,
    isSound(): void {
      expect(faults).toEqual([]);
      expect(problems).toEqual([]);
    },
  };
}

// The narrowest pane shows most faults; wider ones are the business of screens.test.ts.
describe.each(looksIn("dark", "contrast"))("states in $language, $width px, $colours", (look) => {
  it(
    "says that Excel is out of reach, and shows itself while it waits",
    async () => {
      const { page, pane, say, look: see, faults } = await open(look);
      let allow: () => void = () => undefined;
      const decided = new Promise<void>((resolve) => (allow = resolve));
      await page.route("**/pane.js", (route) => decided.then(() => route.continue()));
      await page.route("https://appsforoffice.microsoft.com/**", (route) => route.abort());
      // The pane as Excel opens it, with Microsoft's client from Microsoft's own servers.
      await pane.goto(new URL("taskpane.html", pane.url()).href, { waitUntil: "commit" });
      await pane.locator(".first").waitFor();
      await see("30-starting");
      allow();
      await pane.getByText(say("unreachableTitle")).waitFor();
      await see("31-offline");
      expect(faults).toEqual([]);
    },
    WALK,
  );

  it(
    "tells of a long document while it is read",
    async () => {
      const { pane, openImport, look: see, isSound } = await open(look);
      await openImport();
      await pane.locator("input[type=file]").setInputFiles(file("開示.pdf", long));
      await pane.getByRole("progressbar").waitFor();
      await see("32-reading");
      isSound();
    },
    WALK,
  );

  it(
    "asks which of several forms is meant",
    async () => {
      const { pane, say, openImport, look: see, isSound } = await open(look);
      await openImport();
      await pane
        .locator("input[type=file]")
        .setInputFiles([file("春.txt", printAsText(sound)), file("秋.txt", printAsText(gaps)), file("空.txt", "")]);
      await pane.locator("[data-file]").first().waitFor();
      await see("33-several-files");
      await pane.getByRole("button", { name: say("filesWrite", { count: 2 }) }).click();
      await pane
        .getByText(say("doneImportFiles", { count: 2 }))
        .first()
        .waitFor();
      await see("34-written");
      await pane.getByRole("button", { name: say("changeSheet") }).click();
      await pane.getByRole("heading", { name: say("severalTitle") }).waitFor();
      await see("35-which-form");
      isSound();
    },
    WALK,
  );

  it(
    "works on a form that somebody else laid out",
    async () => {
      const { page, pane, say, button, look: see, isSound } = await open(look);
      await page.locator("#file").setInputFiles(file("自社様式.xlsx", adopted));
      await page.getByText("自社様式.xlsx").first().waitFor();
      await pane
        .getByRole("button", { name: say("check") })
        .first()
        .click();
      await pane.locator("[data-finding]").first().waitFor();
      await see("36-adopted");
      await pane.getByRole("tab").nth(1).click();
      await see("37-guide-none");
      await pane.getByRole("tab").first().click();
      await button("toSheet").click();
      await pane.getByText(say("doneReport")).first().waitFor();
      await see("38-written-to-sheet");
      await button("moreTitle").click();
      await pane.getByRole("button", { name: say("unmark") }).scrollIntoViewIfNeeded();
      await see("39-more-adopted");
      for (const sheet of ["overviewSheet", "reportSheet"] as const) {
        await pane.getByRole("button", { name: say(sheet) }).click();
        await pane
          .getByText(say("doneSheet", { sheet: sheet === "overviewSheet" ? "概要" : "点検報告" }))
          .first()
          .waitFor();
        await see(`40-${sheet}`);
      }
      isSound();
    },
    WALK,
  );

  it(
    "names the rows that a sheet has lost",
    async () => {
      const { pane, say, button, ask, look: see, isSound } = await open(look);
      await pane
        .getByRole("button", { name: say("create") })
        .first()
        .click();
      await pane.getByRole("tablist").waitFor();
      for (const field of ["2.1", "8.1"]) {
        const address = keyAddress(field);
        expect(await ask("value", address, "申請内容")).toBe(`asp-saas:${field}`);
        await ask("editCell", address, "", "申請内容");
      }
      await button("check").click();
      await pane.locator("[data-finding]").first().waitFor();
      await pane.locator("details > summary").first().click();
      await see("41-rows-lost");
      isSound();
    },
    WALK,
  );
});
