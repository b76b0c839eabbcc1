import {
  MONITORING_TARGETS,
  readLabelled,
  readPeople,
  readPerson,
  readPerTarget,
  readPlaceList,
  readShares,
  readVersions,
  readWithin,
  readIntervals,
} from "../../src/answers";
import { listPlainly, plainly, textsOf } from "./plainly";

describe("readPlaceList", () => {
  it.each([
    [
      "東京都(2)、大阪府(1)",
      [
        { name: "東京都", count: 2 },
        { name: "大阪府", count: 1 },
      ],
    ],
    [
      "東京都(2ヶ所)、大阪市(１カ所)",
      [
        { name: "東京都", count: 2 },
        { name: "大阪市", count: 1 },
      ],
    ],
    [
      "東京都(1ヶ所) 大阪市(1ヶ所)",
      [
        { name: "東京都", count: 1 },
        { name: "大阪市", count: 1 },
      ],
    ],
    [
      "関東:6、東海:1",
      [
        { name: "関東", count: 6 },
        { name: "東海", count: 1 },
      ],
    ],
    [
      "関東6、東海1",
      [
        { name: "関東", count: 6 },
        { name: "東海", count: 1 },
      ],
    ],
    [
      "国内: 東京(2)、大阪(1)",
      [
        { name: "東京", count: 2 },
        { name: "大阪", count: 1 },
      ],
    ],
    ["東京、大阪、名古屋", [{ name: "東京" }, { name: "大阪" }, { name: "名古屋" }]],
    ["本社(東京都)、支社(大阪府)", [{ name: "本社(東京都)" }, { name: "支社(大阪府)" }]],
    [
      "本社(東京都)\nほか国内8事業所\n国外:シンガポール事務所",
      [{ name: "本社(東京都)" }, { name: "ほか", count: 8 }, { name: "シンガポール事務所" }],
    ],
    ["東京都港区1-2-3", "!unclearList"],
    ["東京 大阪", "!unclearList"],
    ["東京都(2)、他", "!unclearList"],
    ["東京都(1,00)、大阪府(1)", "!unclearList"],
    ["なし", null],
    ["-", null],
    ["", null],
  ])("%s", (text, expected) => expect(listPlainly(readPlaceList(text))).toEqual(expected));
});

describe("readPeople", () => {
  const two = [
    { name: "富士 太郎", post: "代表取締役" },
    { name: "桜 花子", post: "取締役" },
  ];
  it.each([
    ["富士 太郎(代表取締役)、桜 花子(取締役)", two],
    ["富士 太郎（代表取締役） 桜 花子（取締役）", two],
    ["代表取締役 富士 太郎 取締役 桜 花子", two],
    ["代表取締役:富士 太郎、取締役:桜 花子", two],
    ["富士 太郎 代表取締役\n桜 花子 取締役", two],
    ["富士 太郎\n代表取締役\n桜 花子\n取締役", two],
    ["代表取締役\n富士 太郎\n取締役\n桜 花子", two],
    ["富士 太郎(代表取締役)\n取締役", "!unclearList"],
    ["非公開", null],
    ["代表取締役社長 CEO 富士 太郎", [{ name: "富士 太郎", post: "代表取締役社長 CEO" }]],
    ["取締役(社外) 富士 太郎", [{ name: "富士 太郎", post: "取締役 社外" }]],
    ["代表取締役 富士太郎(ふじ たろう)", [{ name: "富士太郎", post: "代表取締役", phonetic: "ふじ たろう" }]],
    ["John Smith(取締役)、富士太郎", [{ name: "John Smith", post: "取締役" }, { name: "富士太郎" }]],
    ["富士太郎 桜花子 山三郎", "!unclearList"],
    ["富士太郎(代表取締役)、他2名", "!unclearList"],
    ["取締役5名", "!unclearList"],
    ["代表取締役社長", "!unclearList"],
    ["なし", null],
    ["12345", null],
    ["-", null],
    ["", null],
  ])("%s", (text, expected) => expect(listPlainly(readPeople(text))).toEqual(expected));

  it("reads one person where the answer names one", () => {
    expect(plainly(readPerson("富士 太郎(ふじ たろう)"))).toEqual({ name: "富士 太郎", phonetic: "ふじ たろう" });
    expect(readPerson("富士太郎、桜花子")).toBeNull();
    expect(readPerson("株式会社富士")).toBeNull();
  });
});

describe("readShares", () => {
  const share = (name: string, percent: number, percentSign = true) => ({ name, percent, percentSign });
  it.each([
    ["富士太郎(42.15%) 桜花子(5.60%)", [share("富士太郎", 42.15), share("桜花子", 5.6)]],
    ["富士太郎:60%、桜花子:40%", [share("富士太郎", 60), share("桜花子", 40)]],
    ["富士 太郎14.20, 富士商事株式会社 8.37", [share("富士 太郎", 14.2, false), share("富士商事株式会社", 8.37, false)]],
    [
      "富士銀行株式会社(信託口)8.37, 桜 花子 4.09",
      [share("富士銀行株式会社(信託口)", 8.37, false), share("桜 花子", 4.09, false)],
    ],
    ["富士太郎 1,200株(42.15%)", [share("富士太郎", 42.15)]],
    ["富士太郎　６０．５％", [share("富士太郎", 60.5)]],
    ["富士太郎 12.5%(2020年3月31日現在)", [share("富士太郎", 12.5)]],
    ["富士太郎(12.3.4%)", ["!malformedNumber"]],
    ["非公開", []],
    ["富士太郎 60", []],
  ])("%s", (text, expected) => expect(readShares(text).map(plainly)).toEqual(expected));
});

describe("readVersions", () => {
  it.each([
    ["Windows 7/8.1/10", [["Windows", ["7", "8.1", "10"], false, false]]],
    ["Windows 10 64bit", [["Windows", ["10"], false, false]]],
    [
      "IE7以上、Firefox最新版",
      [
        ["Internet Explorer", ["7"], false, true],
        ["Firefox", [], true, false],
      ],
    ],
    ["ｉＯＳ１２．１", [["iOS", ["12.1"], false, false]]],
    ["Mac OS X 10.12以降", [["macOS", ["10.12"], false, true]]],
    [
      "Google Chrome、Microsoft Edge",
      [
        ["Chrome", [], false, false],
        ["Edge", [], false, false],
      ],
    ],
    ["パソコン", []],
  ])("%s", (text, expected) => {
    expect(readVersions(text).map(({ value }) => [value.product, value.versions, value.latest, value.orLater])).toEqual(expected);
  });
});

describe("readLabelled", () => {
  it.each([
    [
      "監視間隔: 5分 保存期間：1年",
      [
        ["監視間隔", "5分"],
        ["保存期間", "1年"],
      ],
    ],
    [
      "受付:9:00~18:00 URL:https://example.jp",
      [
        ["受付", "9:00~18:00"],
        ["URL", "https://example.jp"],
      ],
    ],
    ["9:00~18:00", []],
    ["https://example.jp", []],
  ])("%s", (text, expected) => expect(readLabelled(text).map(({ label, body }) => [label.text, body.text])).toEqual(expected));
});

describe("readPerTarget", () => {
  const read = (text: string) => readPerTarget(text, MONITORING_TARGETS).map(({ target, body }) => [target, body.text]);
  it.each([
    [
      "アプリケーション: 常時 プラットフォーム: 5分 サーバ・ストレージ: 10分 情報セキュリティ対策機器: なし 通信機器: 3分",
      [
        [0, "常時"],
        [1, "5分"],
        [2, "10分"],
        [3, "なし"],
        [4, "3分"],
      ],
    ],
    [
      "アプリケーション:5分/セキュリティ機器(WAF)、通信機器(振り分け装置):1分",
      [
        [0, "5分"],
        [3, "振り分け装置):1分"],
        [4, "振り分け装置):1分"],
      ],
    ],
    [
      "アプリケーション(なし)、プラットフォーム(5分)",
      [
        [0, "なし"],
        [1, "5分"],
      ],
    ],
    [
      "アプリケーション、プラットフォーム:5分 通信機器:3分",
      [
        [0, "5分"],
        [1, "5分"],
        [4, "3分"],
      ],
    ],
    [
      "サーバー/ストレージ 10分毎、ネットワーク機器 5分毎",
      [
        [2, "10分毎"],
        [4, "5分毎"],
      ],
    ],
    [
      "5分(アプリケーション)、3分(通信機器)",
      [
        [0, "5分"],
        [4, "3分"],
      ],
    ],
    ["全て5分", [["all", "5分"]]],
    ["30秒", []],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));

  it("leads to readings whose offsets are those of the whole answer", () => {
    const text = "アプリケーション: 常時 通信機器: ５分毎";
    const [, second] = readPerTarget(text, MONITORING_TARGETS);
    const readings = second ? readWithin(text, second.body, readIntervals) : [];
    expect(textsOf(readings)).toEqual(["５分毎"]);
    expect(readings.map(({ start, end }) => text.slice(start, end))).toEqual(["５分毎"]);
  });
});
