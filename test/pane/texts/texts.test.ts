import { holesOf, say } from "../../../src/messages";
import { ANSWER_KIND_TEXTS, speakIn, TEXT_TABLES, TEXTS } from "../../../src/pane/texts";

const entries = [
  ...Object.entries(TEXTS),
  ...Object.entries(ANSWER_KIND_TEXTS).map(([key, text]) => [`kind:${key}`, text] as const),
];
const KANA_OR_KANJI = /[\u3040-\u30ff\u4e00-\u9fff]/;
/** The form's own words stay Japanese in English sentences. */
const FORM_WORDS =
  /必須○|点検結果|点検設定|点検報告|参照値|比較概要|比較|概要|根拠|更新の確認|他社回答|日本語|[0-9]*(?:年|歳|ヶ月前?|世代|分)|毎日|平日 [0-9:～]+/g;

describe("texts of the pane", () => {
  it.each(entries)("%s is there in both languages, with the same holes", (_key, text) => {
    expect(text.ja.trim()).toBe(text.ja);
    expect(text.ja).not.toBe("");
    expect(text.en.trim()).toBe(text.en);
    expect(text.en).not.toBe("");
    expect(new Set(holesOf(text.ja))).toEqual(new Set(holesOf(text.en)));
  });

  it.each(entries.filter(([key]) => key !== "switchLanguage" && key !== "switchLanguageLabel"))(
    "%s is written in its own language",
    (_key, text) => {
      const english = text.en.replace(/\{\w+\}/g, "").replace(FORM_WORDS, "");
      expect(english).not.toMatch(KANA_OR_KANJI);
      const onlyNumbers = /^[\s{}\w/.（）()]*$/.test(text.ja);
      if (!onlyNumbers) expect(text.ja).toMatch(KANA_OR_KANJI);
    },
  );

  it("has every key in one table only", () => {
    const keys = TEXT_TABLES.flatMap((table) => Object.keys(table));
    expect(keys).toHaveLength(new Set(keys).size);
    expect(keys).toHaveLength(Object.keys(TEXTS).length);
  });

  it.each(entries)("%s never grades a service", (_key, text) => {
    expect(text.ja).not.toMatch(/合格|不合格|優良|点数/);
    expect(text.en).not.toMatch(/\b(pass(ed)?|fail(ed)?|score|grade of)\b/i);
  });

  it("speaks either language", () => {
    expect(speakIn("ja")("doneImport", { count: 3 })).toBe("3項目を書き込みました。");
    expect(speakIn("en")("doneImport", { count: 3 })).toBe(say(TEXTS.doneImport, "en", { count: 3 }));
  });
});
