import fc from "fast-check";
import type { Language } from "../../../src/messages";
import { readSheets } from "../../../src/readers/workbook";
import { writeWorkbook } from "../../../src/files";
import { NO_SETTINGS, RULES } from "../../../src/rules";
import { type NewSetting, planSettingsSheet, readSettingsSheet, SETTING_COLUMNS, TREATMENTS } from "../../../src/sheets";

const gridOf = (settings: readonly NewSetting[], language: Language): string[][] =>
  planSettingsSheet(settings, language).rows.map(({ cells }) => cells.map((cell) => String(cell?.value ?? "")));

const settings = fc.uniqueArray(
  fc.record({
    rule: fc.constantFrom(...RULES.map(({ id }) => id)),
    treatment: fc.constantFrom(...TREATMENTS),
    reason: fc.constantFrom("", "親会社の様式による", "=1+1", "  改行\nあり"),
  }),
  { selector: ({ rule }) => rule, maxLength: 12 },
);
const table = (...rows: readonly (readonly string[])[]) => readSettingsSheet([["規則", "名称", "扱い", "理由"], ...rows]);

describe("the sheet of settings", () => {
  it("says what it was given, in either language", () => {
    fc.assert(
      fc.property(settings, fc.constantFrom<Language>("ja", "en"), (given, language) => {
        const read = readSettingsSheet(gridOf(given, language));
        expect(read?.troubles).toEqual([]);
        expect(read?.rows.map(({ rule, treatment, reason }) => ({ rule, treatment, reason }))).toEqual(
          given.map((setting) => ({ ...setting, reason: setting.reason.trim() })),
        );
        expect(read?.settings.off).toEqual(given.filter(({ treatment }) => treatment === "off").map(({ rule }) => rule));
        expect(Object.keys(read?.settings.atMost ?? {})).toEqual(
          given.filter(({ treatment }) => treatment === "lower").map(({ rule }) => rule),
        );
      }),
    );
  });

  it("says it after a way through a file, wherever rows and columns were moved to", async () => {
    const bytes = await writeWorkbook([planSettingsSheet([{ rule: "bare-yes", treatment: "lower", reason: "社内の方針" }])]);
    const [sheet] = await readSheets(bytes, "settings.xlsx");
    expect(sheet).toMatchObject({ name: "点検設定", hidden: false });
    const moved = [[], ...(sheet?.grid ?? []).map((cells) => ["私の列", ...cells.slice(0, SETTING_COLUMNS.length)].reverse())];
    const read = readSettingsSheet(moved);
    expect(read?.settings).toEqual({ off: [], atMost: { "bare-yes": "info" } });
    expect(read?.rows).toEqual([{ rule: "bare-yes", treatment: "lower", reason: "社内の方針", row: 4 }]);
  });

  it.each([
    ["a rule that there is not", ["no-such-rule", "", "点検しない", ""], "「no-such-rule」という規則はありません"],
    ["a treatment that is none", ["bare-yes", "", "たぶん", ""], "扱い「たぶん」を読み取れません"],
    ["no treatment", ["bare-yes", "", "", "忘れた"], "扱い「」を読み取れません"],
    ["a treatment without a rule", ["", "", "点検しない", ""], "「」という規則はありません"],
  ])("says of %s that it is not followed", (_name, row, said) => {
    const read = table(row);
    expect(read?.settings).toEqual(NO_SETTINGS);
    expect(read?.troubles.map(({ row: place, message, holes }) => [place, message.ja.replace("{text}", holes.text)])).toEqual([
      [2, expect.stringContaining(said)],
    ]);
  });

  it("follows the first of two rows on one rule, and says so", () => {
    const read = table(["Bare-Yes", "", " 点検しない ", ""], ["bare-yes", "", "点検する", ""]);
    expect(read?.settings).toEqual({ off: ["bare-yes"], atMost: {} });
    expect(read?.troubles.map(({ row }) => row)).toEqual([3]);
  });

  it("takes no other table for it", () => {
    expect(
      readSettingsSheet([
        ["規則", "扱い"],
        ["bare-yes", "点検しない"],
      ]),
    ).toBeUndefined();
    expect(readSettingsSheet([])).toBeUndefined();
  });
});
