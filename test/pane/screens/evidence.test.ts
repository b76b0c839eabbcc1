import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ASP_SAAS } from "../../../src/form";
import type { TextKey } from "../../../src/pane/texts";
import { COLUMN, planFormSheet } from "../../../src/sheets";
import { looksIn, openPane, WALK } from "../../support/pane-look";
import { samplePaper } from "../../support/white-papers";
import { PROJECT } from "../../support/workbench-build";
import { WorkbenchRig } from "../../support/workbench-page";

const SOUND = join(PROJECT, "assets/samples/sound.json");
const PAPER = join(PROJECT, "assets/samples/white-paper-2022.txt");
const OWN_CHAPTERS = join(PROJECT, "assets/samples/white-paper-own-chapters.txt");

/** The same paper of a service that the form is not about. */
function otherService(): { readonly name: string; readonly mimeType: string; readonly buffer: Buffer } {
  const text = readFileSync(PAPER, "utf8")
    .replaceAll("みどり野ワークボード", "ときわ勤怠")
    .replaceAll("株式会社みどり野ワークス", "株式会社あさぎりシステム");
  return { name: "ときわ勤怠 ホワイトペーパー.txt", mimeType: "text/plain", buffer: Buffer.from(text) };
}

/** Where the answer of a field stands in a form just made. */
function addressOf(field: string): string {
  const row = planFormSheet(ASP_SAAS)[0]?.rows.findIndex(({ cells }) => cells[COLUMN.key]?.value === `${ASP_SAAS.id}:${field}`);
  return `E${(row ?? 0) + 1}`;
}

const rig = new WorkbenchRig();
beforeAll(() => rig.start());
afterEach(() => rig.closeAll());
afterAll(() => rig.stop());

// The narrowest pane shows most faults; wider ones are the business of screens.test.ts.
describe.each(looksIn("dark", "light"))("evidence in $language, $width px, $colours", (look) => {
  it(
    "is sound in every state",
    async () => {
      const { pane, say, button, look: see, faults, problems, ask } = await openPane(rig, look);
      const card = (key: TextKey) => pane.getByRole("button", { name: say(key) }).first();
      const choose = (file: string | ReturnType<typeof otherService>) =>
        pane.locator("[aria-label][type=file]").first().setInputFiles(file);
      await card("welcomeSample").click();
      await pane.getByText(say("doneSample")).last().waitFor();
      await button("check").click();
      await pane.locator("[data-finding]").first().waitFor();
      await button("moreTitle").click();
      await card("evidencePage").click();
      await pane.getByText(say("evidenceIntro")).waitFor();
      await see("evidence-1-none");
      await choose(SOUND);
      await pane.getByText(say("errorTitle")).waitFor();
      await see("evidence-2-refused");
      await choose(PAPER);
      await pane.locator("[data-paper]").waitFor();
      await button("back").and(pane.locator(":not([aria-disabled=true])")).waitFor();
      await see("evidence-3-paper");
      await pane.locator("[data-verdict=contradicts]").first().scrollIntoViewIfNeeded();
      await see("evidence-4-contradicts");
      await pane.locator("[data-verdict=silent] summary").first().click();
      await see("evidence-5-silent");
      await ask("editCell", addressOf("45.1"), "", "申請内容");
      await pane.locator("[data-proposal='45.1']").scrollIntoViewIfNeeded();
      await see("evidence-6-proposals");
      await pane.getByLabel(say("typedField"), { exact: false }).last().fill("999");
      await see("evidence-7-typing");
      await button("paperReplace").click();
      await choose(otherService());
      await pane.getByText(say("paperOtherNames")).scrollIntoViewIfNeeded();
      await see("evidence-8-other-names");
      await button("paperReplace").click();
      await choose(OWN_CHAPTERS);
      await pane.getByText(say("paperSections", { count: samplePaper("white-paper-own-chapters").statements.length })).waitFor();
      await see("evidence-9-own-chapters");
      await button("back").click();
      await button("back").click();
      await pane.locator("[data-finding='58.1'] button").first().click();
      await button("openGuide").first().click();
      await pane.locator("[data-field-evidence]").scrollIntoViewIfNeeded();
      await see("evidence-10-guide");
      await button("evidenceOpen").click();
      await pane.getByRole("heading", { name: say("evidenceOfField", { number: say("number", { number: "58" }) }) }).waitFor();
      await see("evidence-11-field");
      expect(faults).toEqual([]);
      expect(problems).toEqual([]);
    },
    WALK,
  );
});
