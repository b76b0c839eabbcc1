import { mkdirSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Language } from "../../src/messages";
import { LANGUAGE_KEY } from "../../src/messages";
import { speakIn, type TextKey } from "../../src/pane/texts";
import { PROJECT } from "./workbench-build";
import { type OpenWorkbench, type WorkbenchRig } from "./workbench-page";

const ARTIFACTS = join(PROJECT, "artifacts/pane");

/** How a person looks at the pane. */
export interface Look {
  readonly language: Language;
  readonly width: number;
  readonly colours: "light" | "dark" | "contrast";
}

/** Every language, narrow and wide, in every set of colours. */
export const LOOKS: readonly Look[] = [
  { language: "ja", width: 320, colours: "light" },
  { language: "en", width: 320, colours: "dark" },
  { language: "en", width: 350, colours: "light" },
  { language: "ja", width: 350, colours: "dark" },
  { language: "ja", width: 320, colours: "contrast" },
];

/** The pane at a width of its own, in a language and colours; every state that is looked at is kept as a picture. */
export async function openPane(rig: WorkbenchRig, { language, width, colours }: Look) {
  const workbench: OpenWorkbench = await rig.open();
  const { page, pane } = workbench;
  await page.emulateMedia({
    colorScheme: colours === "dark" ? "dark" : "light",
    forcedColors: colours === "contrast" ? "active" : "none",
  });
  const frame = page.locator("#pane iframe");
  await frame.evaluate((element, size) => {
    element.style.cssText = `position: fixed; inset: 0 0 auto auto; width: ${size}px; height: 760px; z-index: 9`;
  }, width);
  if (language === "en") await pane.getByRole("button", { name: speakIn("ja")("switchLanguageLabel") }).click();
  expect(await pane.evaluate((key) => localStorage.getItem(key) ?? "ja", LANGUAGE_KEY)).toBe(language);
  const say = speakIn(language);
  const button = (key: TextKey) => pane.getByRole("button", { name: say(key), exact: true }).first();
  const faults: string[] = [];
  return {
    ...workbench,
    say,
    button,
    faults,
    /** Looks at the state that the pane is in: axe, sideways scrolling, and a picture for people. */
    async look(name: string): Promise<void> {
      await page.waitForTimeout(150);
      const { violations } = await new AxeBuilder({ page }).include("#pane iframe").analyze();
      for (const { id, nodes } of violations) faults.push(`${name}: ${id} ${nodes[0]?.html.slice(0, 200) ?? ""}`);
      const over = await pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (over > 0) faults.push(`${name}: ${over}px wider than the pane`);
      mkdirSync(ARTIFACTS, { recursive: true });
      await frame.screenshot({ path: join(ARTIFACTS, `${name}-${width}-${colours}-${language}.png`) });
    },
  };
}
