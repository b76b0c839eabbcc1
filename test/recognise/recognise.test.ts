import { ASP_SAAS } from "../../src/form";
import { say } from "../../src/messages";
import { parseText } from "../../src/readers";
import { type RecognisedDisclosure, recogniseDisclosure } from "../../src/recognise";
import { effortOf } from "../support/effort";

function recognise(text: string): RecognisedDisclosure {
  const recognition = recogniseDisclosure(parseText(text, "資料.txt"));
  if (recognition.kind !== "disclosure") throw new Error(`taken for ${recognition.form}`);
  return recognition;
}

/** Rows that make a document recognisable; none of them is what a case is about. */
const ROWS = [
  ["1", "開示情報の時点", "開示情報の日付", "開示情報の年月日(西暦)", "必須", "2024/4/1"],
  ["2", "事業所等の概要", "事業者名", "事業者の正式名称(商号)", "必須", "株式会社あさぎり情報"],
  ["43", "", "個人情報の取扱い", "個人情報を収集する際の利用目的の明示", "必須", "明示あり"],
  ["47", "", "受賞・表彰歴", "ASP・SaaSに関連する各種アワード等の受賞歴", "選択", "なし"],
].map((cells) => cells.join("\t"));

const withRows = (...rows: readonly (readonly string[])[]): string =>
  [...ROWS, ...rows.map((cells) => cells.join("\t"))].join("\n");

describe("the head of a sheet", () => {
  const all = { certificationNumber: "0999-2401", serviceName: "あさぎりポータル", providerName: "株式会社あさぎり情報" };

  it.each([
    ["one line", "認定番号: 0999-2401, サービス名称: あさぎりポータル, 事業者名称: 株式会社あさぎり情報", all],
    ["one line, wide colons", "認定番号：0999-2401、サービス名称：あさぎりポータル、事業者名称：株式会社あさぎり情報", all],
    ["one line, no colons", "認定番号 0999-2401 サービス名称 あさぎりポータル 事業者名称 株式会社あさぎり情報", all],
    ["labels above values", "認定番号\n0999-2401\nサービス名称\nあさぎりポータル\n事業者名称\n株式会社あさぎり情報", all],
    ["bullets", "- 認定番号\n0999-2401\n- サービス名称\nあさぎりポータル\n- 事業者名称\n- 株式会社あさぎり情報", all],
    ["a table", "認定番号\t0999-2401\nサービス名称\tあさぎりポータル\n事業者名称\t株式会社あさぎり情報", all],
    ["a value left out", "認定番号\nサービス名称\nあさぎりポータル", { serviceName: "あさぎりポータル" }],
    ["none", "", {}],
  ])("is read from %s", (_name, head, expected) => {
    const { disclosure } = recognise(`${head}\n\n${ROWS.join("\n")}`);
    const { certificationNumber, serviceName, providerName } = disclosure;
    expect({ certificationNumber, serviceName, providerName }).toEqual({
      certificationNumber: undefined,
      serviceName: undefined,
      providerName: undefined,
      ...expected,
    });
    expect(disclosure.fields["1.1"]).toMatchObject({ state: "answered", value: "2024/4/1", confidence: "high" });
  });

  it("is what most pages say, where they differ", () => {
    const page = (number: number, provider: string, rows: string): string =>
      `情報開示 (${number}/3)\n認定番号: 0999-2401, サービス名称: あ, 事業者名称: ${provider}\n${rows}`;
    const text = [page(1, "誤植株式会社", ROWS.join("\n")), page(2, "あさぎり", ""), page(3, "あさぎり", "")].join("\n");
    expect(recognise(text).disclosure.providerName).toBe("あさぎり");
  });
});

describe("states", () => {
  const row = (...tail: string[]): string => withRows(["49", "サービス利用量", "利用者数", "", ...tail]);

  it.each([
    ["an answer", row("選択", "10社"), "answered", "10社", "high"],
    ["a mask", row("選択", "記述有り(*)"), "withheld", "", "high"],
    ["a wide mask", row("選択", "記述無し（＊）"), "not_described", "", "high"],
    ["an empty cell", row("選択", ""), "blank", "", "high"],
    ["brackets with nothing in them", row("選択", "「」"), "blank", "", "high"],
    ["wide brackets with blanks in them", row("選択", "（　　　）"), "blank", "", "high"],
    ["a line to write on", row("選択", "＿＿＿＿"), "blank", "", "high"],
    ["the marker in the answer's place", row("", "選択"), "lost", "", "low"],
    ["the marker in the answer's place as well", row("選択", "選択", "", ""), "lost", "", "low"],
    ["its own title in the answer's place", row("選択", "利用者数"), "lost", "", "low"],
    ["no row at all", withRows(), "lost", "", "low"],
    ["a dash, which is an answer", row("選択", "-"), "answered", "-", "high"],
    ["an answer that begins like a marker", row("選択", "選択式で10社"), "answered", "選択式で10社", "high"],
    ["marker and answer in one cell", row("選択 10社"), "answered", "10社", "high"],
    [
      "an answer that begins as a marker does, behind one",
      row("選択", "必須(実ユーザ数)"),
      "answered",
      "必須(実ユーザ数)",
      "high",
    ],
    ["a circled number, which is no item", row("選択", "①"), "answered", "①", "high"],
  ] as const)("%s", (_name, text, state, value, confidence) => {
    expect(recognise(text).disclosure.fields["49.1"]).toMatchObject({ state, value, confidence });
  });
});

describe("an answer that repeats its own question", () => {
  const PROMPT = "上記の文書類の経営陣による承認の有無";
  const lines = (answer: string): string =>
    [
      ...ROWS.map((row) => row.split("\t").slice(3).join("\n")),
      "24文書類情報セキュリティに関する規程等の整備",
      "情報セキュリティに関する基本方針・規程・マニュアル等文書類の名称",
      "必須○情報セキュリティ基本方針",
      "",
      PROMPT,
      answer,
      "25勧誘・販売に関する規程等の整備",
      "勧誘・販売に関する基本方針・規程・マニュアル等の有無と、文書類がある場合はそれらの文書名",
      "選択なし",
    ].join("\n");

  it.each([
    ["behind a label of its own", `【現状】${PROMPT}:あり`],
    ["at its beginning", `${PROMPT}:あり`],
    ["on a line of its own", `${PROMPT}\nあり`],
  ])("keeps it, marked, %s", (_name, answer) => {
    const { fields } = recognise(lines(answer)).disclosure;
    expect(fields["24.2"]).toMatchObject({ state: "answered", value: answer, confidence: "low" });
    expect(fields["25.1"]).toMatchObject({ state: "answered", value: "なし" });
  });

  it.each([
    ["a word of the question before each part", "国名:日本、地域ブロック名:関東、関西", "high"],
    ["the word with nothing behind it", "国名", "low"],
    ["the question and no answer", "国名、地域ブロック名", "low"],
  ])("%s", (_name, answer, confidence) => {
    const prompt = "国名、(日本の場合は地域ブロック名(例:関東、東北))";
    const { fields } = recognise(withRows(["72", "施設建築物", "所在地", prompt, "必須", answer])).disclosure;
    expect(fields["72.1"]?.confidence).toBe(confidence);
  });

  it.each([
    ["the first words of the question before a figure", "サービスサポートの稼働率 99.2%", true],
    ["the same with a colon", "サービスサポートの稼働率:99.2%", true],
    ["other words before a figure", "2024年度 99.2%", false],
  ])("%s", (_name, answer, isMarked) => {
    const prompt = "サービスサポートの稼働率の実績値(単位:%)";
    const row = ["87", "サービス窓口(苦情受付)", "サポート対応", prompt, "選択", answer];
    const { disclosure, doubts } = recognise(withRows(row));
    expect(disclosure.fields["87.1"]?.value).toBe(answer);
    expect(doubts.some(({ field, reason }) => field === "87.1" && reason === "label-in-answer")).toBe(isMarked);
  });

  it("is marked in a table that prints no questions", () => {
    const { fields } = recognise(
      withRows(["49", "", "利用者数", "選択", '"申請したASP・SaaSのサービスの利用者ライセンス数\n10社"']),
    ).disclosure;
    expect(fields["49.1"]?.confidence).toBe("low");
  });
});

describe("an answer in lines without markers that shares words with its question", () => {
  const asked = (id: string, answer: string): string =>
    ASP_SAAS.fields
      .map(
        (field) =>
          `${field.item.number} ${field.item.title}\n${field.prompt.replaceAll("ヶ月", "カ月")}\n${field.id === id ? answer : "特になし"}`,
      )
      .join("\n");

  it.each([
    ["6.2", "添付資料「代表者写真」のとおり"],
    ["42.1", "あり:プライバシーマーク、ISMS(JIS Q 27001:2023)"],
    ["51.2", "<標準版> 10Mbps以上 <軽量版> 1Mbps以上"],
    ["32.1", "6か月前"],
    ["67.1", "クライアント証明書による端末の認証を選択できます。"],
  ])("%s is certain: %s", (id, answer) => {
    expect(recognise(asked(id, answer)).disclosure.fields[id]).toMatchObject({ value: answer, confidence: "high" });
  });
});

describe("rows that went wrong", () => {
  it("gives an answer that slipped into the next row to the field that it answers, and says so", () => {
    const { disclosure, doubts } = recognise(
      withRows(
        ["60", "回線", "推奨回線", "専用線(VPNを含む)、インターネット等の回線の種類", "必須", "インターネット"],
        [
          "61",
          "",
          "推奨帯域",
          "推奨帯域の有無と、推奨帯域がある場合はそのデータ通信速度の範囲",
          "必須",
          "ユーザ接続回線の責任範囲は接続口まで",
        ],
      ),
    );
    expect(disclosure.fields["60.1"]).toMatchObject({ value: "インターネット" });
    expect(disclosure.fields["60.2"]).toMatchObject({ value: "ユーザ接続回線の責任範囲は接続口まで", confidence: "low" });
    expect(disclosure.fields["61.1"]).toMatchObject({ state: "lost", value: "" });
    expect(doubts.filter(({ field }) => field === "60.2").map(({ reason }) => reason)).toEqual(["slipped"]);
  });

  it.each([
    ["a row under a range of numbers", "", "倉庫に置く機器から荷主の機器まで", "low"],
    ["a row with its own number", "61", "倉庫に置く機器から荷主の機器まで", "low"],
    ["not where it has the look of its own answer", "61", "あり 10Mbps", "high"],
  ])("doubts what may answer the question above that has no row: %s", (_what, number, value, confidence) => {
    const { disclosure } = recognise(
      withRows(
        ["60-62", "回線", "推奨回線", "専用線(VPNを含む)、インターネット等の回線の種類", "必須", "インターネット"],
        [number, "", "推奨帯域", "推奨帯域の有無と、推奨帯域がある場合はそのデータ通信速度の範囲", "必須", value],
        ["", "", "推奨端末", "パソコン、携帯電話等の端末の種類、OS等", "必須", "パソコン"],
      ),
    );
    expect(disclosure.fields["61.1"]).toMatchObject({ value, confidence });
    expect(disclosure.fields["60.2"]).toMatchObject({ state: "lost", confidence: "low" });
  });

  it("gives each paragraph of an item's only cell to its question, in their order", () => {
    const cell = "あり。移行の支援\nあり。代わりとなる二つのサービスの紹介、書き出し\nあり(終了後30日まで)";
    const row = ["33", "", "サービス(事業)変更・終了後の対応・代替措置", "必須", `"${cell}"`].join("\t");
    const { disclosure } = recognise([...ROWS.slice(0, 2), row, ...ROWS.slice(2)].join("\n"));
    expect(["33.1", "33.2", "33.3"].map((id) => disclosure.fields[id]?.value)).toEqual(cell.split("\n"));
    expect(disclosure.fields["33.3"]?.confidence).toBe("low");
  });

  it("does not let one damaged row move its neighbours", () => {
    const { disclosure } = recognise(
      withRows(
        ["44", "", "脆弱性診断", "診断の対象(アプリケーション、OS、ハードウェア等)", "選択", "アプリケーション"],
        ["??", "#####", "@@@@", "&&&&", "", ""],
        ["45", "", "バックアップ対策", "バックアップ実施インターバル", "必須", "毎日"],
        ["", "", "", "世代バックアップ(何世代前までかを記述)", "", "7世代"],
      ),
    );
    expect(disclosure.fields["44.1"]).toMatchObject({ value: "アプリケーション" });
    expect(disclosure.fields["44.2"]).toMatchObject({ confidence: "low" });
    expect(disclosure.fields["45.1"]).toMatchObject({ value: "毎日", confidence: "high" });
    expect(disclosure.fields["45.2"]).toMatchObject({ value: "7世代", confidence: "high" });
  });

  it("keeps both of two rows that differ, marked", () => {
    const prompt = "世代バックアップ(何世代前までかを記述)";
    const { disclosure } = recognise(
      withRows(["45", "", "バックアップ対策", prompt, "必須", "7世代"], ["", "", "", prompt, "必須", "14世代"]),
    );
    expect(disclosure.fields["45.2"]?.confidence).toBe("low");
    expect(disclosure.fields["45.2"]?.value).toContain("7世代");
  });

  it("leaves the foot of a web page out of the last answer", () => {
    const text =
      "\n92障害・災害発生時の通知\n障害発生時通知の有無\n必須○あり\n93定期報告\n利用者への定期報告の有無\n必須なし\n\nページの先頭へ\nお問い合わせ";
    expect(recognise(ROWS.join("\n") + text).disclosure.fields["93.1"]).toMatchObject({ value: "なし", confidence: "high" });
    const table = `${ROWS.join("\n")}\n93\t\t定期報告\t\t必須\tなし\n\nページの先頭へ\n個人情報保護方針\nサイトマップ`;
    expect(recognise(table).disclosure.fields["93.1"]).toMatchObject({ value: "なし", confidence: "high" });
  });

  it("takes a number between two labels of a line for the answer to the first", () => {
    const line = "6 代表者 代表者氏名 必須 山本 花子 代表者写真 なし 代表者年齢 47 代表者経歴(学歴、業務履歴、資格等) 1級建築士";
    const lines = ROWS.map((row) => row.split("\t").slice(3).join("\n")).join("\n");
    const { fields } = recognise(`${lines}\n${line}`).disclosure;
    expect(fields["6.3"]).toMatchObject({ state: "answered", value: "47" });
    expect(fields["6.4"]).toMatchObject({ state: "answered", value: "1級建築士" });
  });

  it("does not take labels within an answer for those of its item, where the row has its own question", () => {
    const answer = "検知場所:監視センター\n検知インターバル:5分\n検知方法:死活監視";
    const rows = [
      [
        "40",
        "サービスパフォーマンスの管理",
        "機器、ソフトウェア等のシスデム障害による応答速度の低下等の検知方法(検知の場所等)",
        "選択",
        `"${answer}"`,
      ],
      ["", "", "サービス応答速度等のサービスパフォーマンスの正常性の把握方法", "", "毎日確認"],
    ];
    const { fields } = recognise(withRows(...rows)).disclosure;
    expect(fields["40.1"]?.value).toBe(answer);
    expect(fields["40.2"]?.value).toBe("毎日確認");
  });

  it("keeps formulas, signs and dates as they were typed", () => {
    for (const value of ["=1+1", "+81-3-0000-0000", "-5", "@support", "2020/11/11", "1-2", "<A> & B", "𡌶⼠"]) {
      expect(recognise(withRows(["49", "", "利用者数", "", "選択", value])).disclosure.fields["49.1"]).toMatchObject({
        state: "answered",
        value,
      });
    }
  });
});

describe("what is said about doubts", () => {
  it("is complete in both languages and stands in the notes in Japanese", () => {
    const { disclosure, doubts } = recognise(ROWS.join("\n"));
    expect(doubts.length).toBeGreaterThan(100);
    expect(disclosure.notes.map(({ field }) => field)).toEqual(doubts.map(({ field }) => field));
    for (const { message, holes } of doubts) {
      expect(say(message, "ja", holes)).toMatch(/[ぁ-ん].*。$/);
      expect(say(message, "en", holes)).not.toMatch(/[ぁ-ん]/);
    }
  });
});

describe("hostile text", () => {
  const QUARTER = 5000;

  it.each([
    ["one label over and over", "上記の文書類の経営陣による承認の有無 あり ", 1],
    ["pieces of labels", "の有無", 3],
    ["markers", "必須 ", 3],
    ["masks", "記述有り(*) ", 1],
    ["numbers", "1\t", 3],
    ["brackets", "(", 5],
    ["pages of a line each that begin alike", `開示情報の年月日 必須 ${"答え の 言葉 ".repeat(40)}\n`, 0.05],
    ["far too much of everything", `${ROWS.join("\n")}\n`, 0.15],
  ])("%s costs in proportion to its length", async (_name, piece, weight) => {
    const cost = (times: number): Promise<number> => effortOf(() => recogniseDisclosure(parseText(piece.repeat(times))));
    const times = Math.ceil(QUARTER * weight);
    await cost(Math.ceil(times / 10));
    // What grows with the square of the length would cost sixteen times as much, not four.
    expect(await cost(4 * times)).toBeLessThan(9 * (await cost(times)) + 5);
  });

  it("keeps prototypes out of it", () => {
    const { disclosure } = recognise(withRows(["__proto__", "constructor", "toString", "", "必須", "x"]));
    expect(Object.keys(disclosure.fields)).toHaveLength(133);
  });
});
