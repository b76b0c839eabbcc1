import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import type { Language } from "../../src/messages";
import { LANGUAGE_KEY } from "../../src/messages";
import { speakIn, type TextKey } from "../../src/pane/texts";
import { accessibilityFaults } from "./accessibility";
import { freeze } from "./freeze";
import { misfits } from "./misfits";
import { PROJECT } from "./workbench-build";
import { type OpenWorkbench, type WorkbenchRig } from "./workbench-page";

const ARTIFACTS = join(PROJECT, "artifacts/pane");

/** `npm run screenshots` asks for every state in every look; a test looks at each state once in each of a few looks. */
const EVERY_VIEW = process.env.KAIJI_PICTURES === "every";

/** How a person looks at the pane. */
export interface Look {
  readonly language: Language;
  readonly width: number;
  readonly colours: "light" | "dark" | "contrast";
}

/** Both languages as narrow as a pane gets, and every set of colours in one of them: a walk takes half a minute. */
const TESTED: readonly Look[] = [
  { language: "ja", width: 320, colours: "light" },
  { language: "en", width: 320, colours: "dark" },
  { language: "ja", width: 320, colours: "contrast" },
];

/** Where every state is shown in every view, one walk in each language is enough. */
export const LOOKS: readonly Look[] = EVERY_VIEW
  ? [
      { language: "ja", width: 320, colours: "light" },
      { language: "en", width: 320, colours: "light" },
    ]
  : TESTED;

/** Both languages, each in colours of its own: for a part of the pane, where a walk through all of it is in all colours. */
export function looksIn(japanese: Look["colours"], english: Look["colours"]): readonly Look[] {
  if (EVERY_VIEW) return LOOKS;
  return [
    { language: "ja", width: 320, colours: japanese },
    { language: "en", width: 320, colours: english },
  ];
}

/** How long a walk through the screens may take, in milliseconds. */
export const WALK = EVERY_VIEW ? 1_200_000 : 240_000;

/** The further views of a state. `zoom` enlarges, and leaves so much less room; `frozen` is drawn later, in contrast themes. */
interface View {
  readonly name: string;
  readonly width: number;
  readonly zoom?: number;
  readonly scheme: "light" | "dark";
  readonly contrast?: true;
  readonly frozen?: true;
}

const FURTHER_VIEWS: readonly View[] = [
  { name: "350-light", width: 350, scheme: "light" },
  { name: "350-dark", width: 350, scheme: "dark" },
  { name: "640-zoom200-light", width: 640, zoom: 2, scheme: "light" },
  { name: "350-zoom200-light", width: 350, zoom: 2, scheme: "light" },
  { name: "350-contrast-light", width: 350, scheme: "light", contrast: true, frozen: true },
  { name: "350-contrast-dark", width: 350, scheme: "dark", contrast: true, frozen: true },
];

const HEIGHT = 760;

const sizeOf = (width: number, zoom = 1): string =>
  `position: fixed; inset: 0 0 auto auto; z-index: 9; width: ${width / zoom}px; height: ${HEIGHT / zoom}px;` +
  `transform: scale(${zoom}); transform-origin: top right`;

/**
 * Waits until everything that moves or fades has come to rest, at most two seconds: what is held, or begins anew, never
 * does. Runs in the page itself.
 */
async function untilStill(): Promise<void> {
  const painted = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const ends = ({ effect, playState }: Animation): boolean =>
    playState === "running" && Number.isFinite(effect?.getComputedTiming().endTime);
  await painted();
  const ended = document
    .getAnimations()
    .filter(ends)
    .map((animation) => animation.finished.catch(() => undefined));
  await Promise.race([Promise.all(ended), new Promise((done) => setTimeout(done, 2000))]);
  await painted();
}

/** What of a state of the pane does not fit. */
async function unfit(pane: Frame): Promise<string[]> {
  const over = await pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return [...(over > 0 ? [`${over}px wider than the pane`] : []), ...(await pane.evaluate(misfits))];
}

/** The pane at a width of its own, in a language and colours; every state that is looked at is kept as a picture. */
export async function openPane(rig: WorkbenchRig, { language, width, colours }: Look) {
  const workbench: OpenWorkbench = await rig.open();
  const { page, pane } = workbench;
  const frame = page.locator("#pane iframe");
  const dress = async (css: string, scheme: "light" | "dark", contrast: boolean): Promise<void> => {
    await page.emulateMedia({ colorScheme: scheme, forcedColors: contrast ? "active" : "none" });
    await frame.evaluate((element, style) => (element.style.cssText = style), css);
  };
  const first = (): Promise<void> => dress(sizeOf(width), colours === "dark" ? "dark" : "light", colours === "contrast");
  await first();
  if (language === "en") await pane.getByRole("button", { name: speakIn("ja")("switchLanguageLabel") }).click();
  expect(await pane.evaluate((key) => localStorage.getItem(key) ?? "ja", LANGUAGE_KEY)).toBe(language);
  const say = speakIn(language);
  const button = (key: TextKey) => pane.getByRole("button", { name: say(key), exact: true }).first();
  const faults: string[] = [];
  mkdirSync(ARTIFACTS, { recursive: true });

  /** Shows the state that the pane is in as others see it, and puts the pane back as it was. */
  const seeFurther = async (name: string): Promise<void> => {
    const place = await pane.evaluate(() => window.scrollY / document.documentElement.scrollHeight);
    const backTo = () => pane.evaluate((share) => window.scrollTo(0, share * document.documentElement.scrollHeight), place);
    for (const view of FURTHER_VIEWS) {
      await dress(sizeOf(view.width, view.zoom), view.scheme, view.contrast === true);
      await backTo();
      await page.waitForTimeout(120);
      const path = join(ARTIFACTS, `${name}-${view.name}-${language}`);
      if (view.frozen) writeFileSync(`${path}.html`, await pane.evaluate(freeze));
      else await frame.screenshot({ path: `${path}.png` });
      if (view.width >= 320 * (view.zoom ?? 1))
        for (const each of await unfit(pane)) faults.push(`${name} ${view.name}: ${each}`);
    }
    await first();
    await backTo();
  };

  return {
    ...workbench,
    say,
    button,
    faults,
    /** Opens the screen where documents are chosen. */
    async openImport(): Promise<void> {
      await pane
        .getByRole("button", { name: say("import") })
        .first()
        .click();
      await pane.getByRole("heading", { name: say("importHeading"), exact: true }).waitFor();
    },
    /** Looks at the state that the pane is in: axe, texts that do not fit, and a picture for people. */
    async look(name: string): Promise<void> {
      await pane.evaluate(untilStill);
      for (const { rule, element } of await accessibilityFaults(pane)) faults.push(`${name}: ${rule} ${element.slice(0, 200)}`);
      for (const each of await unfit(pane)) faults.push(`${name}: ${each}`);
      await frame.screenshot({ path: join(ARTIFACTS, `${name}-${width}-${colours}-${language}.png`) });
      if (EVERY_VIEW) await seeFurther(name);
    },
  };
}
