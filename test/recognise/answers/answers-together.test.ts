import { parseText } from "../../../src/readers";
import { recogniseDisclosure } from "../../../src/recognise";

type Row = readonly [number: string, title: string, prompt: string, marker: string, answer: string];

/** Rows that make a document recognisable; none of them is what a case is about. */
const ROWS: readonly Row[] = [
  ["1", "開示情報の日付", "開示情報の年月日(西暦)", "必須", "2024/4/1"],
  ["2", "事業者名", "事業者の正式名称(商号)", "必須", "株式会社あさぎり情報"],
  ["43", "個人情報の取扱い", "個人情報を収集する際の利用目的の明示", "必須", "明示あり"],
  ["47", "受賞・表彰歴", "ASP・SaaSに関連する各種アワード等の受賞歴", "選択", "なし"],
];

function read(...rows: readonly Row[]) {
  const cells = [...ROWS, ...rows].map((row) => row.map((cell) => (cell.includes("\n") ? `"${cell}"` : cell)).join("\t"));
  const recognition = recogniseDisclosure(parseText(cells.join("\n"), "資料.txt"));
  if (recognition.kind !== "disclosure") throw new Error(`taken for ${recognition.form}`);
  return { fields: recognition.disclosure.fields, doubts: recognition.doubts };
}

const TERMINALS = "パソコン、携帯電話等の端末の種類、OS等";
const PROMPTS_33 = [
  "対応・代替措置の基本方針の有無と、基本方針がある場合はその概略",
  "基本方針に沿った具体的なユーザへの対応策(代替サービスの紹介等)の有無と、対応策がある場合はその概略",
  "契約終了時の情報資産(ユーザデータ等)の返却責任の有無",
] as const;
const BROWSERS = "利用するブラウザの種類";

describe("answers of two fields in the place of one", () => {
  it.each<[string, Row, Row, ids: readonly [string, string], string, string]>([
    [
      "in two paragraphs of the second",
      ["62", "推奨端末", TERMINALS, "必須", ""],
      ["", "", BROWSERS, "", "パソコン、タブレット\nGoogle Chrome"],
      ["62.1", "62.2"],
      "パソコン、タブレット",
      "Google Chrome",
    ],
    [
      "in two words of the first",
      ["45", "バックアップ対策", "バックアップ実施インターバル", "必須", "毎晩 7世代"],
      ["", "", "世代バックアップ(何世代前までかを記述)", "", ""],
      ["45.1", "45.2"],
      "毎晩",
      "7世代",
    ],
    [
      "in two words of the second",
      ["85", "連絡先", "申請者の電話/FAX、Web、電子メール等の連絡先", "必須○", ""],
      ["", "", "代理店連絡先の有無と、ある場合は代理店名称、代理店の本店の所在地と連絡先", "", "help@asagiri.example.jp 無"],
      ["85.1", "85.2"],
      "help@asagiri.example.jp",
      "無",
    ],
    [
      "in two words, the second of an optional one",
      ["45", "バックアップ対策", "世代バックアップ(何世代前までかを記述)", "必須", "35世代 毎朝"],
      ["46", "バックアップ管理", "バックアップ確認のインターバル", "選択", ""],
      ["45.2", "46.1"],
      "35世代",
      "毎朝",
    ],
    [
      "where yes is said twice",
      [
        "26",
        "ASP・SaaSの苦情対応に関する規程等の整備",
        "ASP・SaaSの苦情処理に関する基本方針・規程・マニュアル等の有無と、文書類がある場合はそれらの文書名",
        "必須",
        "有 苦情処理規程 有",
      ],
      ["", "", "上記の文書類の経営陣による承認の有無", "", ""],
      ["26.1", "26.2"],
      "有 苦情処理規程",
      "有",
    ],
    [
      "in the two paragraphs of a place where two have to be",
      ["36", "料金体系", "初期費用額", "必須", ""],
      ["", "", "月額利用額", "", "0円\n1店舗3,300円"],
      ["36.1", "36.2"],
      "0円",
      "1店舗3,300円",
    ],
    [
      "in two figures of one kind",
      ["12", "自己資本比率", "事業者全体の自己資本の比率(単独ベース)(単位:%)", "選択", ""],
      [
        "13",
        "キャッシュフロー対有利子負債比率",
        "事業者全体のキャッシュフロー対有利子負債比率(単独ベース)(単位:%)",
        "選択",
        "58.4% 112.6%",
      ],
      ["12.1", "13.1"],
      "58.4%",
      "112.6%",
    ],
    [
      "in a year and a number of years",
      ["3", "設立年・事業年数", "事業者の設立年(西暦)", "必須", "1989年 33年"],
      ["", "", "設立後の事業年数(1年に満たない場合は月数)", "", ""],
      ["3.1", "3.2"],
      "1989年",
      "33年",
    ],
    [
      "in words and a yes or no behind them",
      ["73", "耐震・免震構造", "耐震数値", "必須", "震度7相当 有"],
      ["", "", "免震構造や制震構造の有無", "", ""],
      ["73.1", "73.2"],
      "震度7相当",
      "有",
    ],
    [
      "in a time and words behind it",
      [
        "32",
        "サービス(事業)変更・終了時の事前告知",
        "利用者への告知時期(事前の告知時期を1ヶ月前、3ヶ月前、6ヶ月前、12ヶ月前等の単位で記述)",
        "必須○",
        "3ヶ月前 メール",
      ],
      ["", "", "告知方法", "", ""],
      ["32.1", "32.2"],
      "3ヶ月前",
      "メール",
    ],
  ])("are parted where the empty one's is plain: %s", (_name, one, other, ids, first, second) => {
    const { fields, doubts } = read(one, other);
    expect(ids.map((id) => fields[id])).toMatchObject([
      { state: "answered", value: first, confidence: "low" },
      { state: "answered", value: second, confidence: "low" },
    ]);
    expect(doubts.filter(({ field }) => ids.includes(field)).map(({ reason }) => reason)).toEqual(["together", "together"]);
  });

  it("are parted where one row of an item holds a line for each of its fields, the others empty", () => {
    const { fields } = read(
      ["33", "サービス(事業)変更・終了後の対応・代替措置", PROMPTS_33[0], "必須", "移行期間を設ける\n他社の紹介\nあり"],
      ["", "", PROMPTS_33[1], "", ""],
      ["", "", PROMPTS_33[2], "", ""],
    );
    expect(["33.1", "33.2", "33.3"].map((id) => fields[id])).toMatchObject(
      ["移行期間を設ける", "他社の紹介", "あり"].map((value) => ({ state: "answered", value, confidence: "low" })),
    );
  });

  it.each<[string, Row, Row, readonly [string, string]]>([
    [
      "without a look of their own",
      ["72", "所在地", "国名、(日本の場合は地域ブロック名(例:関東、東北))", "必須", ""],
      ["73", "耐震・免震構造", "耐震数値", "必須", "日本(関東) 震度6強に耐える"],
      ["72.1", "73.1"],
    ],
    [
      "of which one is optional",
      [
        "49",
        "利用者数",
        "申請したASP・SaaSのサービスの利用者ライセンス数(同時接続ユーザ数か、実ユーザ数かも明示)",
        "選択",
        "260社\n販売店58社",
      ],
      ["50", "代理店数", "申請したASP・SaaSのサービスの取扱い代理店数", "選択", ""],
      ["49.1", "50.1"],
    ],
    ["fused", ["36", "料金体系", "月額利用額", "必須", "980円なし"], ["", "", "最低利用契約期間", "", ""], ["36.2", "36.3"]],
    [
      "which speak of what the row before asks for alone",
      ["56", "時刻同期", "システムの時刻同期方法", "必須", ""],
      [
        "57",
        "ウイルスチェック",
        "メール、ダウンロードファイル、サーバ上のファイルアクセスに対する対処の有無と、対処がある場合はパターンファイルの更新間隔(ベンダーリリースからの時間)",
        "必須○",
        "公的なNTPを用いた",
      ],
      ["56.1", "57.1"],
    ],
    [
      "in the words that the row before asks in",
      ["49", "利用者数", "申請したASP・SaaSのサービスの利用者ライセンス数(同時接続ユーザ数か、実ユーザ数かも明示)", "選択", ""],
      ["50", "代理店数", "申請したASP・SaaSのサービスの取扱い代理店数", "選択", "実ユーザ数2,460"],
      ["49.1", "50.1"],
    ],
    [
      "the first of which may be a count",
      ["50", "代理店数", "申請したASP・SaaSのサービスの取扱い代理店数", "選択", ""],
      ["51", "主要ソフトウェア", "サービスを実現する主要ソフトウェア", "必須", "4 あさぎり書庫"],
      ["50.1", "51.1"],
    ],
  ])("stay together and are marked, %s", (_name, one, other, [first, second]) => {
    const { fields } = read(one, other);
    const values = [fields[first], fields[second]].map((answer) => answer?.value);
    expect(values).toEqual([one[4], other[4]]);
    expect([fields[first]?.confidence, fields[second]?.confidence]).toEqual(["low", "low"]);
  });

  it.each<[string, Row, Row, readonly [string, string]]>([
    [
      "an optional field is empty beside one paragraph",
      [
        "49",
        "利用者数",
        "申請したASP・SaaSのサービスの利用者ライセンス数(同時接続ユーザ数か、実ユーザ数かも明示)",
        "選択",
        "260社 (実ユーザ数)",
      ],
      ["50", "代理店数", "申請したASP・SaaSのサービスの取扱い代理店数", "選択", ""],
      ["49.1", "50.1"],
    ],
    [
      "an answer says yes and then more",
      ["57", "ウイルスチェック", "ウイルスチェックの有無", "必須○", "有 6時間"],
      ["58", "記録(ログ等)", "記録(ログ等)取得の有無", "必須○", ""],
      ["57.1", "58.1"],
    ],
    [
      "the lines beside an empty field are a list",
      ["62", "推奨端末", TERMINALS, "必須", "次のとおり\n・パソコン\n・タブレット"],
      ["", "", BROWSERS, "", ""],
      ["62.1", "62.2"],
    ],
    [
      "the answer beside an empty mandatory field is one word",
      ["45", "バックアップ対策", "バックアップ実施インターバル", "必須", "毎晩"],
      ["", "", "世代バックアップ(何世代前までかを記述)", "", ""],
      ["45.1", "45.2"],
    ],
  ])("are not suspected where %s", (_name, one, other, ids) => {
    const { fields } = read(one, other);
    expect(ids.map((id) => fields[id])).toMatchObject([
      { value: one[4], confidence: "high" },
      { value: other[4], confidence: "high" },
    ]);
  });
});
