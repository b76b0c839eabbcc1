import { join } from "node:path";
import { ASP_SAAS } from "../../../src/form";
import { planFormSheet } from "../../../src/sheets";
import type { TextKey } from "../../../src/pane/texts";
import { looksIn, openPane, WALK } from "../../support/pane-look";
import { PROJECT } from "../../support/workbench-build";
import { WorkbenchRig } from "../../support/workbench-page";

const file = (name: string): string => join(PROJECT, "assets/samples", name);
const EMPTY = { name: "空.txt", mimeType: "text/plain", buffer: Buffer.alloc(0) };

/** Row of the provider's name in a form just made, in Excel's counting. */
const PROVIDER_ROW = 1 + (planFormSheet(ASP_SAAS)[0]?.rows.findIndex(({ cells }) => cells.at(-1)?.value === "asp-saas:2.1") ?? 0);

const rig = new WorkbenchRig();
beforeAll(() => rig.start());
afterEach(() => rig.closeAll());
afterAll(() => rig.stop());

// The narrowest pane shows most faults; wider ones are the business of screens.test.ts.
describe.each(looksIn("contrast", "light"))("renewal and comparison in $language, $width px, $colours", (look) => {
  it(
    "are sound in every state",
    async () => {
      const { pane, ask, say, button, look: see, faults, problems } = await openPane(rig, look);
      const card = (key: TextKey) => pane.getByRole("button", { name: say(key) }).first();
      const free = () => button("back").and(pane.locator(":not([aria-disabled=true])")).waitFor();
      const input = (key: TextKey) => pane.locator(`input[type=file][aria-label="${say(key)}"]`);
      await card("welcomeSample").click();
      await pane.getByText(say("doneSample")).last().waitFor();
      await button("moreTitle").click();
      await card("renewalPage").waitFor();
      await see("renewal-0-more");
      await card("renewalPage").click();
      await button("renewalChoose").waitFor();
      await see("renewal-1-choose");
      await input("renewalChoose").setInputFiles(file("sound.json"));
      await pane.locator("[data-renewal=review]").waitFor();
      await free();
      await pane.locator("[data-renewal=review] > details > summary").click();
      await see("renewal-2-draft");
      await button("renewalCreate").click();
      await pane.locator("[data-to-do]").first().waitFor();
      await free();
      await pane.locator("[data-to-do] input[type=checkbox]").first().click();
      await pane.locator("[data-to-do][data-state=done]").first().waitFor();
      await free();
      await see("renewal-3-to-do");
      await pane.locator("[data-blank]").waitFor();
      await ask("editCell", `E${PROVIDER_ROW}`, "株式会社みどり野システムズ", "申請内容 (2)");
      await pane.locator("[data-change='2.1'] summary").click();
      await pane.locator("[data-change='2.1']").scrollIntoViewIfNeeded();
      await see("renewal-4-since");
      await button("back").click();
      await card("comparisonPage").click();
      await input("comparisonAdd").waitFor({ state: "attached" });
      await see("comparison-1-none");
      await input("comparisonAdd").setInputFiles(EMPTY);
      await pane.locator("[data-compared=refused]").waitFor();
      await free();
      await see("comparison-2-refused");
      await input("comparisonAdd").setInputFiles([
        file("with-gaps.json"),
        file("pipes-with-masks.txt"),
        file("web-fused-lines.txt"),
      ]);
      await pane.locator("[data-compared=read]").nth(2).waitFor();
      await free();
      await pane.getByText(say("comparisonRemember")).click();
      await see("comparison-3-files");
      await button("comparisonWrite").click();
      await pane
        .getByText(say("doneComparison", { count: 4 }))
        .last()
        .waitFor();
      for (const left of [2, 1]) {
        await pane.locator("[data-compared=read] button").first().click();
        await pane.locator("[data-compared=read]").nth(left).waitFor({ state: "detached" });
      }
      await pane.locator("[data-change]").first().waitFor();
      await pane.locator("[data-change][data-kind=changed] summary").first().click();
      await pane.locator("[data-change][data-kind=changed]").first().scrollIntoViewIfNeeded();
      await see("comparison-4-two-sheets");
      await button("back").click();
      await card("peersPage").click();
      await pane.locator("[data-peer]").first().waitFor();
      await see("peers-1-list");
      await button("back").click();
      await button("back").click();
      await pane.getByRole("tab").nth(1).click();
      expect(faults).toEqual([]);
      expect(problems).toEqual([]);
    },
    WALK,
  );
});
