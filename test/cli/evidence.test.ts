import { disclosureToJson } from "../../src/disclosure";
import { documentOfSheets, readSheets } from "../../src/readers/workbook";
import { sample } from "../support/samples";
import { paperBytes } from "../support/white-papers";
import { machine } from "./machine";

const files = {
  "sound.json": disclosureToJson(sample("sound")),
  "2015.txt": paperBytes("white-paper-2015"),
  "2022.txt": paperBytes("white-paper-2022"),
  "own.txt": paperBytes("white-paper-own-chapters"),
};

describe("kaiji import of a white paper", () => {
  it.each([
    ["2015.txt", 17, 0],
    ["2022.txt", 14, 0],
    ["own.txt", 0, 8],
  ])("prints %s as one line with its controls and sections", async (file, controls, sections) => {
    const { kaiji, printed, reported } = machine(files);
    expect(await kaiji("import", "--json", file)).toBe(0);
    expect(printed).toHaveLength(1);
    const paper = JSON.parse(printed[0] ?? "");
    expect(paper).toMatchObject({ kind: "whitepaper", service: expect.stringMatching(/みどり野|Midorino/) });
    expect(paper.controls).toHaveLength(controls);
    expect(paper.sections).toHaveLength(sections);
    expect(reported).toEqual([]);
  });

  it("says in words what it is", async () => {
    const { kaiji, printed } = machine(files);
    expect(await kaiji("import", "2015.txt", "own.txt")).toBe(0);
    expect(printed[0]).toBe(
      "2015.txt: ホワイトペーパー「みどり野ワークボード 情報セキュリティホワイトペーパー」 第2.1版 2026年4月1日",
    );
    expect(printed[1]).toContain("管理策 17件");
    expect(printed.join("\n")).toContain("独自の章立て");
  });

  it("is refused by commands that need a disclosure", async () => {
    const { kaiji, reported } = machine(files);
    expect(await kaiji("check", "2015.txt")).toBe(2);
    expect(reported).toEqual([expect.stringContaining("ホワイトペーパー")]);
  });
});

describe("kaiji evidence", () => {
  it("asks to confirm a paper that goes by other names, and no other", async () => {
    const foreign = new TextDecoder()
      .decode(paperBytes("white-paper-2022"))
      .replaceAll("みどり野ワークボード", "ときわ勤怠")
      .replaceAll("株式会社みどり野ワークス", "株式会社あさぎりシステム");
    const { kaiji, printed } = machine({ ...files, "foreign.txt": new TextEncoder().encode(foreign) });
    expect(await kaiji("evidence", "sound.json", "foreign.txt")).toBe(0);
    const asked = printed.filter((line) => line.includes("[確認]"));
    expect(asked).toHaveLength(2);
    expect(asked.join("\n")).toMatch(/提供者の名称が異なります.*\n.*サービスの名称が異なります/u);
    expect(await kaiji("evidence", "sound.json", "foreign.txt", "--json")).toBe(0);
    expect(JSON.parse(printed.at(-1) ?? "").otherNames.map(({ of }: { of: string }) => of)).toEqual(["provider", "service"]);
    const before = printed.length;
    expect(await kaiji("evidence", "sound.json", "2022.txt")).toBe(0);
    expect(printed.slice(before).filter((line) => line.includes("[確認]"))).toEqual([]);
  });

  it("prints every pair as one line of JSON, with both texts and both dates", async () => {
    const { kaiji, printed, reported } = machine(files);
    expect(await kaiji("evidence", "sound.json", "2022.txt", "--json")).toBe(0);
    expect(printed).toHaveLength(1);
    const { pairs } = JSON.parse(printed[0] ?? "");
    const backup = pairs.find((pair: { control: string; field: string }) => pair.control === "8.13" && pair.field === "45.2");
    expect(backup).toMatchObject({
      verdict: "contradicts",
      outcome: "needsReview",
      sheet: "14世代前まで",
      paper: "バックアップは毎週1回取得し、3世代を保管しています。",
      sheetDate: "2026/9/30",
      paperDate: "2022年10月1日",
      years: -4,
      read: { sheet: "14世代", paper: "3世代" },
    });
    for (const { verdict } of pairs) expect(["agrees", "contradicts", "tension", "adds", "silent"]).toContain(verdict);
    expect(reported).toEqual([]);
  });

  it("takes the two in either order", async () => {
    const { kaiji, printed } = machine(files);
    await kaiji("evidence", "sound.json", "2022.txt", "--json");
    await kaiji("evidence", "2022.txt", "sound.json", "--json");
    expect(printed[1]).toBe(printed[0]);
  });

  it("says what contradicts in words, in both languages", async () => {
    const { kaiji, printed } = machine(files);
    await kaiji("evidence", "sound.json", "2022.txt");
    const text = printed.join("\n");
    expect(text).toContain("[食い違い(要確認)] 72.1 所在地 / 5.5 関係当局との連絡");
    expect(text).toContain("ホワイトペーパーが4年前");
    expect(text).not.toContain("不合格");
    const english = machine(files, "en");
    await english.kaiji("evidence", "sound.json", "2022.txt");
    expect(english.printed.join("\n")).toContain("[contradicts (review)] 72.1");
  });

  it("writes a workbook with the form and the evidence", async () => {
    const { kaiji, files: written } = machine(files);
    expect(await kaiji("evidence", "sound.json", "2022.txt", "-o", "out.xlsx")).toBe(0);
    const sheets = await readSheets(written.get("out.xlsx") ?? new Uint8Array(), "out.xlsx");
    expect(sheets.filter(({ hidden }) => !hidden).map(({ name }) => name)).toEqual(["申請内容", "根拠"]);
    const text = documentOfSheets(sheets, "out.xlsx")
      .pages.flatMap(({ rows }) => rows.map(({ raw }) => raw))
      .join("\n");
    expect(text).toContain("お客様のデータは、シンガポールのデータセンターに保管しています。");
    expect(text).toContain("食い違い(要確認)");
  });

  it.each([
    [["evidence", "sound.json"], "1つずつ"],
    [["evidence", "sound.json", "2015.txt", "2022.txt"], "1つずつ"],
    [["evidence", "sound.json", "sound.json"], "ホワイトペーパーのファイルがありません"],
    [["evidence", "2015.txt", "2022.txt"], "開示情報のファイルがありません"],
    [["evidence", "sound.json", "none.txt"], "none.txt"],
  ])("%j is refused in one line", async (words, named) => {
    const { kaiji, printed, reported } = machine(files);
    expect(await kaiji(...words)).toBe(2);
    expect(printed).toEqual([]);
    expect(reported).toHaveLength(1);
    expect(reported[0]).toContain(named);
  });
});

describe("kaiji check with a white paper", () => {
  const asked = (line = "") =>
    (JSON.parse(line).findings as { rule: string; field: string; outcome: string; message: string }[]).filter(
      ({ rule }) => rule === "white-paper-contradiction",
    );

  it("asks about what contradicts it, and finds no fault in it", async () => {
    const { kaiji, printed, reported } = machine(files);
    expect(await kaiji("check", "sound.json", "--json", "--evidence", "2022.txt", "--fail-on", "warning")).toBe(0);
    const found = asked(printed[0]);
    expect(found.map(({ field }) => field)).toContain("45.1");
    expect(new Set(found.map(({ outcome }) => outcome))).toEqual(new Set(["needsReview"]));
    expect(found[0]?.message).toContain("2022年10月1日");
    expect(reported).toEqual([]);
  });

  it("does so without the option where the workbook keeps the paper", async () => {
    const { kaiji, printed } = machine(files);
    expect(await kaiji("evidence", "sound.json", "2022.txt", "-o", "kept.xlsx")).toBe(0);
    expect(await kaiji("check", "sound.json", "kept.xlsx", "--json")).toBe(0);
    const [plain, kept] = printed.slice(-2);
    expect(asked(plain)).toEqual([]);
    expect(asked(kept).map(({ field }) => field)).toContain("45.1");
  });

  it("refuses a file that is no white paper", async () => {
    const { kaiji, reported } = machine(files);
    expect(await kaiji("check", "sound.json", "--evidence", "sound.json")).toBe(2);
    expect(reported.join()).toContain("ホワイトペーパーとして読み取れません");
  });
});
