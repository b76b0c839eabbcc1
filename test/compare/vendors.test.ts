import fc from "fast-check";
import { compareVendors, disclosedRate, disclosedShares, type Vendor } from "../../src/compare";
import { ASP_SAAS } from "../../src/form";
import { DEFAULT_REFERENCE, parseLevelsText } from "../../src/reference";
import { disclosureOf, TODAY } from "../support/rule-cases";
import { sample } from "../support/samples";

const vendor = (name: string, answers: Record<string, string>): Vendor => ({ name, disclosure: disclosureOf(answers) });
const rowOf = (id: string, vendors: readonly Vendor[], options = {}) =>
  compareVendors(ASP_SAAS, vendors, { today: TODAY, ...options }).find((row) => row.field.id === id);

describe("vendors side by side", () => {
  const intervals = [
    vendor("甲", { "54.1": "5分" }),
    vendor("乙", { "54.1": "30秒" }),
    vendor("丙", { "54.1": "随時" }),
    vendor("丁", {}),
  ];

  it("are ranked by what was read, and not where nothing was", () => {
    const row = rowOf("54.1", intervals);
    expect(row?.cells.map(({ rank, reading }) => [rank, reading])).toEqual([
      [2, "5分"],
      [1, "30秒"],
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(row).toMatchObject({ direction: "atMost", differs: true });
  });

  it.each([
    ["39.1", "99.9%", "99.99%", 2],
    ["45.2", "14世代", "3世代前まで", 1],
    ["82.1", "保存期間 1年", "保存期間 6ヶ月", 1],
    ["45.1", "週1回", "毎日1回", 2],
    ["39.1", "99.9％", "99.90%", 1],
    ["38.1", "あり:2ヶ月前", "あり:1ヶ月前", 2],
  ])("%s: %s against %s has rank %i", (id, left, right, rank) => {
    expect(rowOf(id, [vendor("甲", { [id]: left }), vendor("乙", { [id]: right })])?.cells[0]?.rank).toBe(rank);
  });

  it("give missing and masked answers no rank and no value", () => {
    const masked = {
      ...disclosureOf({}),
      fields: { ...disclosureOf({}).fields, "39.1": { state: "withheld" as const, value: "" } },
    };
    const row = rowOf("39.1", [vendor("甲", { "39.1": "99%" }), { name: "乙", disclosure: masked }, vendor("丙", {})]);
    expect(row?.cells.map(({ shown, rank }) => [shown.kind, shown.text, rank])).toEqual([
      ["said", "99%", 1],
      ["masked", "記述有り(*)", undefined],
      ["nothing", "", undefined],
    ]);
  });

  it("say how each stands to the levels", () => {
    const text = JSON.stringify({
      kind: "levels",
      edition: "asp-saas",
      owner: "市",
      levels: [{ field: "54.1", maximum: "1分" }],
    });
    const levels = [parseLevelsText(text, "a.json", ASP_SAAS)];
    expect(rowOf("54.1", intervals, { levels })?.cells.map(({ level }) => level)).toEqual([
      "differs",
      "meets",
      "unknown",
      "differs",
    ]);
    expect(rowOf("39.1", intervals, { levels })?.cells.every(({ level }) => level === undefined)).toBe(true);
  });

  it.each([
    [
      ["5分", "30秒"],
      [{ amount: 300, unit: "second" }, undefined],
    ],
    [
      ["1時間", "90分", "随時"],
      [{ amount: 60, unit: "minute" }, undefined, undefined],
    ],
    [
      ["毎日1回", "週1回"],
      [undefined, { amount: 7, unit: "day" }],
    ],
    [
      ["5分", "10分"],
      [undefined, undefined],
    ],
    [
      ["30日", "1ヶ月"],
      [undefined, undefined],
    ],
  ])("%j are read off in one unit where there is one", (texts, expected) => {
    const row = rowOf(
      "54.1",
      texts.map((text, index) => vendor(`${index}`, { "54.1": text })),
    );
    expect(row?.cells.map(({ normal }) => normal)).toEqual(expected);
  });

  it("say of each thing that is asked whose it is, and how each stands to it", () => {
    const text = JSON.stringify({
      kind: "levels",
      edition: "asp-saas",
      owner: "市",
      levels: [
        { field: "54.1", maximum: "1分" },
        { field: "54.1", maximum: "10分", importance: "wished" },
      ],
    });
    const levels = [parseLevelsText(text, "a.json", ASP_SAAS)];
    const own = new Map([["liveness-interval", "3分"]]);
    const reference = { ...DEFAULT_REFERENCE, choices: { checked: new Set<string>(), own } };
    const row = rowOf("54.1", intervals, { levels, reference });
    expect(row?.asked.map(({ owner, text: asked, importance, standings }) => [owner.ja, asked, importance, standings])).toEqual([
      ["市", "1分以内", "mandatory", ["differs", "meets", "unknown", "differs"]],
      ["市", "10分以内", "wished", ["meets", "meets", "unknown", "differs"]],
      ["独自の値", "3分以内", undefined, ["differs", "meets", "unknown", "unknown"]],
    ]);
    expect(row?.cells.map(({ level }) => level)).toEqual(["differs", "meets", "unknown", "differs"]);
  });

  it.each([
    ["one pattern in common", ["パターン2", "パターン2", ""], ["10分以上"]],
    ["several patterns", ["パターン2", "パターン6", ""], []],
    ["none", ["", "", ""], []],
  ])("are held against the reference values of the pattern that they state: %s", (_name, patterns, expected) => {
    const vendors = patterns.map((pattern, index) => vendor(`${index}`, { "39.2": pattern, "74.1": "あり:電力供給時間 15分" }));
    const row = rowOf("74.1", vendors, { reference: DEFAULT_REFERENCE });
    expect(row?.asked.map(({ text }) => text)).toEqual(expected);
    expect(rowOf("74.1", vendors, { reference: { ...DEFAULT_REFERENCE, pattern: 1 } })?.asked).toHaveLength(1);
  });

  it("are the same in whatever order they come", () => {
    const list = [{ name: "甲", disclosure: sample("sound") }, { name: "乙", disclosure: sample("with-gaps") }, ...intervals];
    const byName = (vendors: readonly Vendor[]) =>
      compareVendors(ASP_SAAS, vendors, { today: TODAY }).map((row) => [
        row.field.id,
        row.differs,
        new Map(vendors.map(({ name }, index) => [name, row.cells[index]] as const)),
      ]);
    const expected = byName(list.map((each, index) => ({ ...each, name: `${index}` })));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          list.map((each, index) => ({ ...each, name: `${index}` })),
          { minLength: list.length },
        ),
        (shuffled) => {
          expect(byName(shuffled)).toEqual(expected);
        },
      ),
      { numRuns: 15 },
    );
  });
});

describe("the share that is disclosed", () => {
  it("counts every field of the form once", () => {
    const shares = disclosedShares(ASP_SAAS, sample("with-gaps"));
    expect(shares.reduce((sum, { all }) => sum + all.total, 0)).toBe(ASP_SAAS.fields.length);
    for (const { all, byRequirement, title } of shares) {
      expect(title).not.toBe("");
      expect(Object.values(byRequirement).reduce((sum, each) => sum + each.total, 0)).toBe(all.total);
      expect(all.disclosed + all.masked + all.lost).toBeLessThanOrEqual(all.total);
    }
    expect(disclosedShares(ASP_SAAS, sample("sound")).every(({ all }) => all.disclosed === all.total)).toBe(true);
  });

  it.each([
    [{ disclosed: 0, masked: 3, lost: 0, total: 4 }, "masked"],
    [{ disclosed: 0, masked: 0, lost: 4, total: 4 }, "lost"],
    [{ disclosed: 1, masked: 1, lost: 2, total: 4 }, 0.5],
    [{ disclosed: 0, masked: 0, lost: 1, total: 4 }, 0],
    [{ disclosed: 0, masked: 0, lost: 0, total: 0 }, "none"],
  ] as const)("%j is %s: what is not shown is no zero", (share, expected) => {
    expect(disclosedRate(share)).toBe(expected);
  });
});
