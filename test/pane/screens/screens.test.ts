import { join, resolve } from "node:path";
import type { TextKey } from "../../../src/pane/texts";
import { LOOKS, openPane, WALK } from "../../support/pane-look";
import { WorkbenchRig } from "../../support/workbench-page";

const ROOT = resolve(__dirname, "../../..");
const LEVELS = join(ROOT, "assets/samples/levels.json");
const GAPS = join(ROOT, "assets/samples/with-gaps.json");
const SOUND = join(ROOT, "assets/samples/sound.json");

const rig = new WorkbenchRig();
beforeAll(() => rig.start());
afterEach(() => rig.closeAll());
afterAll(() => rig.stop());

/** One of them as wide as Excel opens the pane. */
const WIDE_TOO = LOOKS.map((look) => (look.colours === "contrast" ? { ...look, width: 350 } : look));

describe.each(WIDE_TOO)("the pane in $language, $width px, $colours", (look) => {
  it(
    "is sound in every state",
    async () => {
      const { page, pane, say, button, look: see, faults, problems } = await openPane(rig, look);
      const card = (key: TextKey) => pane.getByRole("button", { name: say(key) }).first();
      await see("01-first-run");
      await card("check").click();
      await pane.getByRole("heading", { name: say("noFormTitle") }).waitFor();
      await see("02-no-form");
      await card("import").click();
      await see("03-choose-document");
      await pane.locator("input[type=file]").setInputFiles({ name: "空.txt", mimeType: "text/plain", buffer: Buffer.alloc(0) });
      await pane.getByText(say("errorTitle")).waitFor();
      await see("04-refused-document");
      await pane.locator("input[type=file]").setInputFiles([SOUND, LEVELS, GAPS]);
      await pane.locator("[data-file]").first().waitFor();
      await see("04b-several-files");
      await button("back").click();
      await button("back").click();
      await card("welcomeSample").click();
      await pane.getByText(say("doneSample")).last().waitFor();
      await see("05-sample");
      await button("check").click();
      await pane.locator("[data-finding]").first().waitFor();
      await see("06-findings");
      await pane.locator("[data-finding] button").first().click();
      await see("07-finding");
      await pane.locator("[data-about-rule]").first().click();
      await pane.locator("[data-rule-page]").waitFor();
      await see("07b-rule");
      await button("back").click();
      await button("moreTitle").click();
      await card("ruleBook").waitFor();
      await see("07c-more");
      await card("ruleBook").click();
      await pane.locator("[data-rule]").first().waitFor();
      await see("07d-rule-book");
      await button("back").click();
      await card("referencePage").click();
      await button("referenceSheet").waitFor();
      await pane.locator("input[type=file]").last().setInputFiles(LEVELS);
      await pane.locator("[data-levels]").waitFor();
      await see("07e-reference");
      await button("back").click();
      await button("back").click();
      expect(await button("moreTitle").evaluate((element) => element === document.activeElement)).toBe(true);
      await pane.getByRole("tab").nth(1).click();
      await see("08-guide");
      await pane.getByRole("tab").nth(2).click();
      await see("09-progress");
      await pane.getByRole("tab").first().click();
      await pane.getByRole("searchbox").fill("zzz");
      await pane.getByText(say("noMatch")).waitFor();
      await see("10-no-match");
      await button("clearFilters").click();
      await button("create").click();
      await pane.getByRole("dialog").waitFor();
      await see("11-create-over-answers");
      await page.keyboard.press("Escape");
      await button("import").click();
      await pane.locator("input[type=file]").setInputFiles(SOUND);
      await pane.locator("[data-preview]").first().waitFor();
      await see("12-preview");
      // Each answer that is there already is decided on by itself.
      for (const box of await pane.locator("[data-preview] input").all()) await box.setChecked(true);
      await see("13-all-decided");
      await pane.getByRole("button", { name: say("write", { count: await pane.locator("[data-preview]").count() }) }).click();
      await pane.getByRole("heading", { name: say("nothingTitle") }).waitFor();
      await see("14-nothing-found");
      await button("undo").click();
      await pane.locator("[data-finding]").first().waitFor();
      await see("15-undone");
      expect(faults).toEqual([]);
      expect(problems).toEqual([]);
    },
    WALK,
  );
});

describe("the pane by keyboard", () => {
  it("goes from a finding to its cell and keeps the focus; the tabs are one stop with arrows between them", async () => {
    const { page, pane, button, ask } = await openPane(rig, { language: "ja", width: 320, colours: "light" });
    await pane.getByRole("button", { name: /見本で試す/ }).press("Enter");
    await button("check").press("Enter");
    const finding = pane.locator("[data-finding] button").first();
    await finding.waitFor();
    expect(await button("check").evaluate((element) => element === document.activeElement)).toBe(true);
    await finding.press("Enter");
    const field = await pane.locator("[data-finding]").first().getAttribute("data-finding");
    await page.waitForTimeout(500);
    expect((await ask("selection")).sheet).toBe("申請内容");
    const { address } = await ask("selection");
    expect(await ask("value", address.replace(/^[A-Z]+/, "H"), "申請内容")).toBe(`asp-saas:${field}`);
    expect(await finding.evaluate((element) => element === document.activeElement)).toBe(true);
    await pane.getByRole("tab").first().focus();
    await page.keyboard.press("ArrowRight");
    expect(await pane.getByRole("tab").nth(1).getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("End");
    expect(
      await pane
        .getByRole("tab")
        .nth(2)
        .evaluate((element) => element === document.activeElement),
    ).toBe(true);
  });

  it("holds a question until it is answered, and gives the focus back", async () => {
    const { page, pane, button } = await openPane(rig, { language: "ja", width: 320, colours: "light" });
    await pane.getByRole("button", { name: /見本で試す/ }).click();
    await pane.getByRole("tablist").waitFor();
    await button("create").press("Enter");
    const focused = (): Promise<string> => pane.evaluate(() => document.activeElement?.textContent ?? "");
    expect(await focused()).toBe("今のシートを残す");
    await page.keyboard.press("Escape");
    expect(await pane.getByRole("dialog").count()).toBe(0);
    expect(await focused()).toBe("ひな形を作成");
  });
});
