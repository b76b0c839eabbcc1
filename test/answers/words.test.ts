import { readChoice, readContacts, readPlaceholder, readServiceHours, readYesNo, REASONS } from "../../src/answers";
import { ASP_SAAS } from "../../src/form";
import { listPlainly, plainly } from "./plainly";

describe("readYesNo", () => {
  it.each([
    ["あり", "yes", true, undefined],
    ["有", "yes", true, undefined],
    ["有り(電話)", "yes", true, "電話"],
    ["あり:免震構造", "yes", true, "免震構造"],
    ["有・東証一部", "yes", true, "東証一部"],
    ["経営陣の承認あり", "yes", true, "経営陣の承認"],
    ["○", "yes", true, undefined],
    ["はい", "yes", true, undefined],
    ["非常用発電機:あり 24時間", "yes", true, "24時間"],
    ["あり。ただし一部なし", "yes", true, "ただし一部なし"],
    ["監視カメラ あり 死角なし", "yes", true, "死角なし"],
    ["実施", "yes", false, "実施"],
    ["避雷器を設置", "yes", false, "避雷器を設置"],
    ["なし", "no", true, undefined],
    ["無し", "no", true, undefined],
    ["無(上場していないため)", "no", true, "上場していないため"],
    ["定期報告なし", "no", true, "定期報告"],
    ["特になし", "no", true, undefined],
    ["該当なし", "no", true, undefined],
    ["該当ありません", "no", true, undefined],
    ["ございません", "no", true, undefined],
    ["使用していない", "no", false, "使用していない"],
    ["未実施", "no", false, "未実施"],
    ["専用ではない", "no", false, "専用ではない"],
    ["アプリ:あり 機器:なし", "mixed", true, "アプリ:あり 機器:なし"],
  ])("%s", (text, answer, explicit, details) => {
    const found = readYesNo(text);
    expect(found?.kind === "read" ? [found.value.answer, found.value.explicit, found.value.details?.text] : found).toEqual([
      answer,
      explicit,
      details,
    ]);
  });

  it.each([
    ["-", "!ambiguous"],
    ["有・無", "!ambiguous"],
    ["無停電電源装置", null],
    ["有価証券報告書", null],
    ["有人監視", null],
    ["1系統だが、高信頼性を確保", null],
    ["コンプライアンス委員会", null],
    ["Novell", null],
    ["", null],
  ])("%s is neither yes nor no", (text, expected) => expect(plainly(readYesNo(text))).toEqual(expected));

  it.each([
    ["公表可", "公表可", "公表不可", "yes", true],
    ["公表不可", "公表可", "公表不可", "no", true],
    ["不可", "公表可", "公表不可", "no", true],
    ["非公表", "公表可", "公表不可", "no", false],
    ["添付しません", "添付する", "添付しない", "no", true],
    ["添付されます", "添付する", "添付しない", "yes", true],
    ["専用", "データセンター専用建物", "専用建物ではない", "yes", false],
    ["データセンター専用建物", "データセンター専用建物", "専用建物ではない", "yes", true],
    ["専用建物ではない", "データセンター専用建物", "専用建物ではない", "no", true],
  ])("%s, where the form says %s or %s", (text, yes, no, answer, explicit) => {
    expect(plainly(readYesNo(text, { yes, no }))).toMatchObject({ answer, explicit });
  });

  it("reads the form's own words in every field that asks for them", () => {
    const asked = ASP_SAAS.fields.flatMap(({ answer }) =>
      answer.kind === "yesNo" || answer.kind === "yesNoWithDetails" ? [answer] : [],
    );
    expect(asked.length).toBeGreaterThan(30);
    for (const words of asked) {
      expect(plainly(readYesNo(words.yes, words))).toMatchObject({ answer: "yes", explicit: true });
      expect(plainly(readYesNo(words.no, words))).toMatchObject({ answer: "no", explicit: true });
    }
  });
});

describe("readChoice", () => {
  const audit = [
    "①会計監査人による会計監査",
    "②会計参与による監査",
    "③中小企業会計によるチェックリストに基づく財務データ",
    "④いずれでもない",
  ];
  const types = ["アプリケーションサービス", "ネットワーク基盤サービス", "ASP基盤サービス", "その他サービス"];
  const chosen = (text: string, options: readonly string[]) => {
    const list = listPlainly(readChoice(text, options));
    return Array.isArray(list) ? list.map(({ index }) => index) : list;
  };

  it.each([
    ["①", [0]],
    ["1", [0]],
    ["１", [0]],
    ["(1)", [0]],
    ["⑴", [0]],
    ["❶", [0]],
    ["2.会計参与", [1]],
    ["会計監査人による会計監査", [0]],
    ["会計監査人の監査", [0]],
    ["①会計監査人による会計監査(2020年10月28日)", [0]],
    ["①、③", [0, 2]],
    ["1,3", [0, 2]],
    [audit.join("、"), [0, 1, 2, 3]],
    ["①会計参与による監査", "!ambiguous"],
    ["5", "!unknownOption"],
    ["⑤", "!unknownOption"],
    ["なし", null],
    ["2020年", null],
  ])("%s", (text, expected) => expect(chosen(text, audit)).toEqual(expected));

  it.each([
    ["アプリケーションサービス", [0]],
    ["アプリケーション", [0]],
    ["ＡＳＰ基盤サービス", [2]],
    ["アプリケーションサービス、ASP基盤サービス", [0, 2]],
    ["1", null],
    ["SaaS", null],
  ])("%s, where the form does not number", (text, expected) => expect(chosen(text, types)).toEqual(expected));
});

describe("readContacts", () => {
  it.each([
    ["TEL:0120-000-000", "telephones", ["0120-000-000"]],
    ["0570-00-0000", "telephones", ["0570-00-0000"]],
    ["０３－００００－００００", "telephones", ["03-0000-0000"]],
    ["03ー0000ー0000", "telephones", ["03-0000-0000"]],
    ["03(0000)0000", "telephones", ["03-0000-0000"]],
    ["+81-3-0000-0000", "telephones", ["03-0000-0000"]],
    ["090-0000-0000", "telephones", ["090-0000-0000"]],
    ["0800-000-0000", "telephones", ["0800-000-0000"]],
    ["03-000-0000", "telephones", ["!telephoneDigits"]],
    ["2020-11-11", "telephones", []],
    ["FAX:03-0000-0000", "faxes", ["03-0000-0000"]],
    ["FAX:03-0000-0000", "telephones", []],
    ["TEL/FAX:03-0000-0000", "faxes", ["03-0000-0000"]],
    ["info@example.co.jp、sales@example.jp", "mails", ["info@example.co.jp", "sales@example.jp"]],
    ["info@@example.jp", "mails", ["!malformedAddress"]],
    ["info@example", "mails", ["!malformedAddress"]],
    ["https://example.co.jp/a?b=1", "urls", ["https://example.co.jp/a?b=1"]],
    ["www.example.jp。", "urls", ["www.example.jp"]],
    ["http:/example.jp", "urls", ["!malformedAddress"]],
    ["電話:28-000-0000", "telephones", ["!telephoneDigits"]],
    ["電話:0142", "telephones", ["!telephoneDigits"]],
    ["電話:0120(000)000", "telephones", ["0120-000-000"]],
    ["〒100-0001 東京都", "postalCodes", ["100-0001"]],
    ["〒１００－０００１", "postalCodes", ["100-0001"]],
    ["〒1000001", "postalCodes", ["100-0001"]],
    ["〒100-001", "postalCodes", ["!postalDigits"]],
    ["03-0000-0000", "postalCodes", []],
  ] as const)("%s: %s", (text, part, expected) => expect(readContacts(text)[part].map(plainly)).toEqual(expected));
});

describe("readServiceHours", () => {
  it.each([
    ["9:00~18:00", [{ from: 540, to: 1080 }]],
    ["平日9:00〜17:30", [{ from: 540, to: 1050 }]],
    ["９時～１７時半", [{ from: 540, to: 1050 }]],
    ["9~17時", [{ from: 540, to: 1020 }]],
    ["午前9時から午後5時30分", [{ from: 540, to: 1050 }]],
    ["AM9:00~PM6:00", [{ from: 540, to: 1080 }]],
    [
      "9:00-12:00、13:00-18:00",
      [
        { from: 540, to: 720 },
        { from: 780, to: 1080 },
      ],
    ],
    ["22:00~翌6:00", [{ from: 1320, to: 1800 }]],
    ["10:00~25:00", [{ from: 600, to: 1500 }]],
    ["9:00~27:70", ["!impossibleTime"]],
    ["9:60~18:00", ["!impossibleTime"]],
    ["9:00~31:00", ["!impossibleTime"]],
    ["午後13時~午後15時", ["!impossibleTime"]],
    ["24時間365日", []],
  ])("%s", (text, expected) => expect(readServiceHours(text)?.ranges.map(plainly)).toEqual(expected));

  it.each([
    ["24時間365日", "everyDay"],
    ["24時間/356日", "!impossibleDays"],
    ["年中無休", "everyDay"],
    ["平日9:00~17:30", "weekdays"],
    ["月~金 9:00-18:00", "weekdays"],
    ["土日祝日を除く9:00~18:00", "weekdays"],
    ["月~土 9:00-18:00", "someDays"],
    ["月曜日から土曜日(祝日を除く) 9:00-18:00", "someDays"],
    ["平日(月~土) 9:00-18:00", "someDays"],
    ["月~日 9:00-18:00", "everyDay"],
    ["9:00~18:00", null],
  ])("%s: days", (text, expected) => expect(plainly(readServiceHours(text)?.days)).toBe(expected));

  it("reads 24 hours and what is left out", () => {
    expect(readServiceHours("24時間365日対応")?.allDay?.text).toBe("24時間");
    expect(readServiceHours("24時間以内")).toBeNull();
    expect(readServiceHours("月~金 9:00~18:00(祝日・年末年始を除く)")?.exceptions.map(({ text }) => text)).toEqual([
      "祝日・年末年始を除く",
    ]);
    expect(readServiceHours("特別なシステムは使用していない")).toBeNull();
  });
});

describe("readPlaceholder", () => {
  it.each([
    ["-", "dash"],
    ["―", "dash"],
    ["－", "dash"],
    ["…", "dash"],
    ["未定", "undecided"],
    ["検討中", "undecided"],
    ["記載なし", "notStated"],
    ["同上", "sameAsAbove"],
    ["同左", "sameAsAbove"],
    ["別途", "elsewhere"],
    ["別紙参照", "elsewhere"],
    ["別紙をご参照ください", "elsewhere"],
    ["Ｎ／Ａ", "notApplicable"],
    ["？", "question"],
    ["記述有り(*)", "masked"],
    ["記述無し(*)", "masked"],
    ["なし", null],
    ["該当なし", null],
    ["5分", null],
    ["", null],
  ])("%s", (text, expected) => expect(plainly(readPlaceholder(text))).toBe(expected));
});

it("every reason is told in both languages", () => {
  for (const reason of Object.values(REASONS)) {
    expect(reason.ja).toMatch(/[ぁ-ん]/);
    expect(reason.en).toMatch(/^[a-zA-Z ,0-9]+$/);
  }
});
