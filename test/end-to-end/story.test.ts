import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { ASP_SAAS } from "../../src/form";
import { readForms } from "../../src/files";
import { answerCell, statusCell } from "../support/form-cells";
import { printAsText } from "../support/print-text";
import { sample } from "../support/samples";
import { type OpenWorkbench, WorkbenchRig } from "../support/workbench-page";

const rig = new WorkbenchRig();
beforeAll(() => rig.start());
afterEach(() => rig.closeAll());
afterAll(() => rig.stop());

async function createForm(workbench: OpenWorkbench): Promise<void> {
  await workbench.pane.getByRole("button", { name: /^ひな形を作成/ }).click();
  await workbench.pane.getByText("ひな形を作成しました。「申請内容」の欄に記入してください。").first().waitFor();
}

/** Pastes a text and goes to the preview. */
async function readText(workbench: OpenWorkbench, text: string): Promise<void> {
  await workbench.pane.getByRole("button", { name: "取り込む", exact: true }).click();
  await workbench.pane.getByRole("textbox", { name: "または、文章を貼り付ける" }).fill(text);
  await workbench.pane.getByRole("button", { name: "貼り付けた内容を読み取る" }).click();
  await workbench.pane.getByRole("heading", { name: "取り込む内容の確認" }).waitFor();
}

async function write(workbench: OpenWorkbench): Promise<void> {
  await workbench.pane.getByRole("button", { name: /項目を書き込む$/ }).click();
  await workbench.pane
    .getByText(/項目を書き込みました。/)
    .first()
    .waitFor();
}

describe("the main job in the workbench", () => {
  it("creates the form, imports, checks, goes to a finding, corrects it, and saves", async () => {
    const workbench = await rig.open({ width: 1600, height: 900 });
    const { pane, page, ask } = workbench;
    const withGaps = sample("with-gaps");
    const trips: Record<string, unknown> = {};
    const count = async (command: string, action: () => Promise<void>): Promise<void> => {
      await ask("resetTraffic");
      await action();
      trips[command] = await ask("traffic");
    };

    await count("create", () => createForm(workbench));
    expect(await ask("sheets")).toContain("申請内容");
    await workbench.picture("1-form");

    await readText(workbench, printAsText(withGaps));
    await workbench.picture("2-preview");
    await count("import", () => write(workbench));
    for (const id of ["1.1", "4.2", "5.1", "28.2", "39.1", "93.1"]) {
      expect([id, await ask("value", answerCell(id))]).toEqual([id, withGaps.fields[id]?.value]);
    }

    await count("check", async () => {
      await pane.getByRole("button", { name: "点検", exact: true }).first().click();
      await pane.getByText("100字以内の項目ですが、108字あります。8字減らしてください。").waitFor();
    });
    expect(await ask("value", statusCell("5.1"))).toBe("要修正");
    await workbench.picture("3-findings");

    await pane.getByText("100字以内の項目ですが、108字あります。8字減らしてください。").click();
    await page.waitForFunction((address) => window.kaijiWorkbench?.selection().address === address, answerCell("5.1"));
    expect(await ask("selection")).toEqual({ sheet: "申請内容", address: answerCell("5.1") });
    await workbench.picture("4-at-the-cell");

    const shorter = "企業向け業務支援クラウドサービスの企画・開発・販売・運用";
    await count("edit", async () => {
      const place = await ask("rectangle", answerCell("5.1"));
      await page.mouse.click(place.x + 20, place.y + place.height / 2);
      await page.keyboard.type(shorter);
      await page.keyboard.press("Enter");
      await pane.getByText("100字以内の項目ですが、108字あります。8字減らしてください。").waitFor({ state: "hidden" });
    });
    expect(await ask("value", answerCell("5.1"))).toBe(shorter);
    await page.waitForFunction((cell) => window.kaijiWorkbench?.value(cell) !== "要修正", statusCell("5.1"));
    await workbench.picture("5-corrected");

    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "保存" }).click();
    const saved = await (await download).path();
    const [form] = await readForms(new Uint8Array(readFileSync(saved)), "saved.xlsx", ASP_SAAS);
    for (const field of ASP_SAAS.fields) {
      const expected = field.id === "5.1" ? shorter : withGaps.fields[field.id]?.value;
      expect([field.id, form?.disclosure.fields[field.id]?.value]).toEqual([field.id, expected]);
    }
    console.info(`Round trips and bytes by command: ${JSON.stringify(trips)}`);
    expect(workbench.problems).toEqual([]);
  });

  it("asks before it overwrites, and takes every command back in one step", async () => {
    const workbench = await rig.open();
    const { pane, ask } = workbench;
    await createForm(workbench);
    await readText(workbench, printAsText(sample("sound")));
    await write(workbench);
    const before = await ask("value", answerCell("30.1"));
    expect(before).toBe(sample("sound").fields["30.1"]?.value);

    await pane.getByRole("button", { name: "ひな形を作成" }).click();
    await pane.getByRole("button", { name: "今のシートを残す" }).click();
    expect(await ask("value", answerCell("30.1"))).toBe(before);

    await pane.getByRole("button", { name: "ひな形を作成" }).click();
    await pane.getByRole("button", { name: "作り直す", exact: true }).click();
    await pane.getByText("ひな形を作成しました。").first().waitFor();
    expect(await ask("value", answerCell("30.1"))).toBe("");
    await pane.getByRole("button", { name: "元に戻す" }).click();
    await pane.getByText("元に戻しました。").first().waitFor();
    expect(await ask("value", answerCell("30.1"))).toBe(before);
    expect(workbench.problems).toEqual([]);
  });

  it("keeps answers as they were typed", async () => {
    const workbench = await rig.open();
    await createForm(workbench);
    const sound = sample("sound");
    const traps: Record<string, string> = {
      "2.1": "=1+1",
      "8.1": "+81-3-0000-0000",
      "49.1": "1-2",
      "50.1": "@x",
      "28.1": "2020/11/11",
    };
    const fields = Object.fromEntries(
      Object.entries(sound.fields).map(([id, answer]) => [id, { ...answer, value: traps[id] ?? answer.value }]),
    );
    await readText(workbench, printAsText({ ...sound, fields }));
    await write(workbench);
    for (const [id, text] of Object.entries(traps)) {
      expect([id, await workbench.ask("value", answerCell(id)), await workbench.ask("shown", answerCell(id))]).toEqual([
        id,
        text,
        text,
      ]);
    }
  });

  it.each([
    ["empty.txt", new Uint8Array(0), "空"],
    ["photo.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]), "画像"],
    ["letter.doc", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), "旧形式"],
    ["binary.txt", new Uint8Array([0, 1, 2, 3, 255, 254, 0, 0, 7]), "テキスト"],
  ])("says what is wrong with %s and changes nothing", async (name, bytes, words) => {
    const workbench = await rig.open();
    await createForm(workbench);
    await workbench.pane.getByRole("button", { name: "取り込む", exact: true }).click();
    await workbench.pane
      .locator("input[type=file]")
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
    const message = workbench.pane
      .getByRole("alert")
      .or(workbench.pane.locator("[role=status], [role=group]"))
      .filter({ hasText: words });
    await message.first().waitFor();
    expect(await workbench.ask("value", answerCell("2.1"))).toBe("");
  });
});

const SEEDS = resolve(__dirname, "../../../shared/seeds");
const seeds = existsSync(SEEDS) ? readdirSync(SEEDS).filter((name) => /^(?!.*whitepaper).*\.txt$/.test(name)) : [];

describe("the main job on published sheets", () => {
  it("is tried on those at hand, or says that there are none", () => {
    if (seeds.length === 0) console.warn("No published sheets are here: the story ran on the fictional sample only.");
    expect(seeds.length === 0 || seeds.length === 4).toBe(true);
  });

  for (const name of seeds) {
    it(`imports and checks ${name}`, async () => {
      const workbench = await rig.open();
      await createForm(workbench);
      await readText(workbench, readFileSync(join(SEEDS, name), "utf8"));
      await write(workbench);
      expect(await workbench.ask("value", answerCell("1.1"))).toMatch(/^20\d\d\/\d{1,2}\/\d{1,2}$/);
      await workbench.pane.getByRole("button", { name: "点検", exact: true }).first().click();
      await workbench.pane.getByRole("heading", { name: /^記載の不備/ }).waitFor();
      expect(workbench.problems).toEqual([]);
    });
  }
});
