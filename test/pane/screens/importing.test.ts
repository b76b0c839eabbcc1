import type { Frame } from "playwright-core";
import { printCellLines, SETTINGS } from "../../recognise/generators/cell-lines";
import { Chance } from "../../recognise/generators/chance";
import { chooseWording, printedFields } from "../../recognise/generators/printing";
import { type Look, looksIn, openPane, WALK } from "../../support/pane-look";
import { lockedPdf, scannedPdf } from "../../support/pdf-file";
import { printPdf } from "../../support/print-pdf";
import { printedRows } from "../../support/print-rows";
import { printWord } from "../../support/print-word";
import { printWorkbook } from "../../support/print-workbook";
import { sample } from "../../support/samples";
import { WorkbenchRig } from "../../support/workbench-page";

const sound = sample("sound");
/** Enough of the form to be known by, and few enough to be looked over in every set of colours. */
const rows = printedRows(sound)
  .slice(0, 45)
  .map((row) => [row.number, row.title, row.prompt, row.requirement, row.answer]);
/** A disclosure of the edition for devices, with a few of this form's questions. */
const OTHER_EDITION = [
  "IoTサービスの安全・信頼性に係る情報開示認定制度",
  "7\t代表者\t代表者氏名\t必須\t朝霧 一郎",
  "9\t資本の額\t資本の額\t必須\t3,000万円",
].join("\n");

/** The fields of a disclosure as they are printed, in the form's own wording. */
function fieldsOf({ fields }: typeof sound): ReturnType<typeof printedFields> {
  return printedFields(new Map(Object.entries(fields)), chooseWording(new Chance(7)));
}

const rig = new WorkbenchRig();
const prepared = { pdf: Buffer.alloc(0), workbook: Buffer.alloc(0), word: Buffer.alloc(0), lines: "" };
beforeAll(async () => {
  await rig.start();
  prepared.pdf = Buffer.from(await printPdf("情報開示", rows, "ruled"));
  prepared.workbook = Buffer.from(await printWorkbook(sound, "office"));
  const [setting] = Object.values(SETTINGS);
  if (setting) prepared.lines = printCellLines(fieldsOf(sound), new Chance(7), setting);
  prepared.word = Buffer.from(await printWord(sound));
});
afterEach(() => rig.closeAll());
afterAll(() => rig.stop());

const chosen = (name: string, content: Uint8Array | string) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(content),
});

/** What is not read, and what is said of it in either language. */
const REFUSED: readonly (readonly [picture: string, words: RegExp, file: ReturnType<typeof chosen>])[] = [
  ["25-import-locked", /パスワード|password/, chosen("鍵付き.pdf", lockedPdf())],
  ["26-import-scanned", /画像だけ|pictures of pages/, chosen("紙.pdf", scannedPdf())],
  ["27-import-picture", /写真\.png/, chosen("写真.png", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2]))],
  ["28-import-other-data", /設定\.json/, chosen("設定.json", '{ "port": 80 }')],
  ["29-import-prose", /議事録\.txt/, chosen("議事録.txt", "本日の議事録です。出席者は三名でした。次回は来週です。")],
];

async function openImport(look: Look) {
  const opened = await openPane(rig, look);
  const { pane } = opened;
  await opened.openImport();
  const choose = (file: ReturnType<typeof chosen>): Promise<void> => pane.locator("input[type=file]").setInputFiles(file);
  const source = (field: string) => pane.locator(`[data-preview="${field}"] button[aria-expanded]`);
  const back = (): Promise<void> => opened.button("back").click();
  return { ...opened, choose, source, back };
}

/** The picture of a page once it is drawn, with its frames. */
const picture = (pane: Frame) => pane.locator('[data-page-picture]:not([data-page-picture=""])');

describe.each(looksIn("light", "contrast"))("the import screen in $language, $width px, $colours", (look) => {
  it(
    "shows each answer beside its place in the document",
    async () => {
      const { pane, button, choose, source, back, look: see, faults, problems } = await openImport(look);
      await choose(chosen("開示.pdf", prepared.pdf));
      await pane.locator("[data-preview]").first().waitFor();
      await see("20-import-preview");
      await source("6.1").click();
      await picture(pane).waitFor();
      expect(await pane.locator("[data-page-mark]").count()).toBe(1);
      await see("21-import-page");
      await button("zoomFit").click();
      await see("22-import-page-fits");
      await back();
      await choose(chosen("様式.xlsx", prepared.workbook));
      await source("6.1").click();
      expect(await pane.locator("[data-source-text] mark").textContent()).toBe(sound.fields["6.1"]?.value);
      await see("23-import-cell");
      await back();
      await choose(chosen("別の版.txt", OTHER_EDITION));
      await pane.locator("[data-other-form]").waitFor();
      expect(await pane.locator("[data-preview] input:checked").count()).toBe(0);
      await see("24-import-other-form");
      await back();
      await choose(chosen("PDFの文字.txt", prepared.lines));
      await pane.locator("[data-remark]").waitFor();
      await see("24a-import-text-of-pdf");
      await source("4.1").click();
      // The lines of the answer, and not the page that they were made one with.
      expect((await pane.locator("[data-source-text]").textContent())?.split("\n").length).toBeLessThan(8);
      await see("24c-import-lines");
      await back();
      await pane
        .locator("input[type=file]")
        .setInputFiles([chosen("開示.pdf", prepared.pdf), chosen("別の版.txt", OTHER_EDITION), chosen("紙.pdf", scannedPdf())]);
      await pane.locator("[data-file]").nth(2).waitFor();
      await see("24b-import-several");
      expect(faults).toEqual([]);
      expect(problems).toEqual([]);
    },
    WALK,
  );

  it(
    "says what happened to what is not read, and what to do",
    async () => {
      const { pane, say, button, choose, look: see, faults, problems } = await openImport(look);
      for (const [name, words, file] of REFUSED) {
        await choose(file);
        await pane.getByText(say("errorTitle")).waitFor();
        await pane.getByText(words).first().waitFor();
        await see(name);
        await button("close").click();
      }
      expect(faults).toEqual([]);
      expect(problems).toEqual([]);
    },
    WALK,
  );
});
