import { ASP_SAAS, REQUIREMENT_LABELS } from "../../../src/form";
import { parseText } from "../../../src/readers";
import { recogniseDisclosure } from "../../../src/recognise";

/** Answers that make a document recognisable; none of them is what a case is about. */
const ANSWERS: Readonly<Record<string, string>> = {
  "1.1": "2024/4/1",
  "2.1": "株式会社あさぎり情報",
  "27.1": "あさぎり書庫",
  "43.1": "明示あり",
  "66.1": "有",
};

type Answers = Readonly<Record<string, string>>;

interface Printed {
  readonly head: readonly string[];
  readonly prompt: string;
  readonly marker: string;
  readonly answer: string;
}

function printed(answers: Answers): Printed[] {
  const all: Answers = { ...ANSWERS, ...answers };
  return ASP_SAAS.fields.flatMap(({ id, item, prompt, requirement }) => {
    const answer = all[id];
    if (answer === undefined) return [];
    const isFirst = item.fields[0]?.id === id;
    const head = isFirst ? [String(item.number), item.group, item.title] : ["", "", ""];
    return [{ head, prompt, marker: isFirst ? REQUIREMENT_LABELS[requirement] : "", answer }];
  });
}

const quoted = (text: string): string => (text.includes("\n") ? `"${text}"` : text);

const LAYOUTS: Readonly<Record<string, (rows: readonly Printed[]) => string>> = {
  "a table": (rows) =>
    rows.map(({ head, prompt, marker, answer }) => [...head, prompt, marker, quoted(answer)].join("\t")).join("\n"),
  "fused lines": (rows) =>
    rows.map(({ head, prompt, marker, answer }) => `${head.join("")}\n${prompt}\n${marker}${answer}`.trimStart()).join("\n\n"),
};

function read(text: string) {
  const recognition = recogniseDisclosure(parseText(text, "資料.txt"));
  if (recognition.kind !== "disclosure") throw new Error(`taken for ${recognition.form}`);
  return recognition;
}

describe.each(Object.entries(LAYOUTS))("answers of two fields in the place of one, in %s", (_layout, print) => {
  it.each<[string, Answers, Answers]>([
    ["words and a yes behind a slash", { "73.1": "震度7／有 制震", "73.2": "" }, { "73.1": "震度7", "73.2": "有 制震" }],
    [
      "words and a yes with more",
      { "73.1": "震度6強 有:制震ダンパー", "73.2": "" },
      { "73.1": "震度6強", "73.2": "有:制震ダンパー" },
    ],
    [
      "a date and a yes with another date",
      { "28.1": "2015/4/1 有り 2021/6/1(画面の刷新)", "28.2": "" },
      { "28.1": "2015/4/1", "28.2": "有り 2021/6/1(画面の刷新)" },
    ],
    ["a yes before the next one's words", { "64.1": "", "65.1": "有 該当せず" }, { "64.1": "有", "65.1": "該当せず" }],
    [
      "words on a line before the own yes or no",
      { "47.1": "", "48.1": "2019年 業務支援クラウド大賞 奨励賞\n添付していない" },
      { "47.1": "2019年 業務支援クラウド大賞 奨励賞", "48.1": "添付していない" },
    ],
    [
      "figures of two units",
      { "11.1": "", "12.1": "31,000,000円(2021年3月期) 42.5%" },
      { "11.1": "31,000,000円(2021年3月期)", "12.1": "42.5%" },
    ],
    [
      "a figure, and that there is none",
      { "12.1": "", "13.1": "61.8% 該当なし(借入金なし)" },
      { "12.1": "61.8%", "13.1": "該当なし(借入金なし)" },
    ],
    [
      "a count and names",
      { "7.1": "3名 社長 朝霧太郎 専務 夕凪花子", "7.2": "" },
      { "7.1": "3名", "7.2": "社長 朝霧太郎 専務 夕凪花子" },
    ],
    ["words and a count", { "6.4": "", "7.1": "元 県立図書館長 5名" }, { "6.4": "元 県立図書館長", "7.1": "5名" }],
    [
      "customers before banks",
      { "19.1": "", "20.1": "近隣の自治体(名称は非公開)\nしおさい銀行、みなと信用金庫" },
      { "19.1": "近隣の自治体(名称は非公開)", "20.1": "しおさい銀行、みなと信用金庫" },
    ],
    [
      "banks before an association",
      { "20.1": "", "21.1": "しおさい銀行 みなと信用金庫 全国書庫協会" },
      { "20.1": "しおさい銀行 みなと信用金庫", "21.1": "全国書庫協会" },
    ],
    [
      "banks behind customers",
      { "19.1": "あさぎり商事、夕凪運輸\nしおさい銀行", "20.1": "" },
      { "19.1": "あさぎり商事、夕凪運輸", "20.1": "しおさい銀行" },
    ],
    [
      "an association before a person",
      { "21.1": "", "22.1": "全国書庫協会\n朝霧太郎" },
      { "21.1": "全国書庫協会", "22.1": "朝霧太郎" },
    ],
    ["a person before a yes", { "22.1": "朝霧太郎 有:法務室", "23.1": "" }, { "22.1": "朝霧太郎", "23.1": "有:法務室" }],
    [
      "one row off, over two rows",
      { "21.1": "", "22.1": "全国書庫協会(ZSK)", "23.1": "朝霧太郎 有:法務室" },
      { "21.1": "全国書庫協会(ZSK)", "22.1": "朝霧太郎", "23.1": "有:法務室" },
    ],
    [
      "a yes with its details, and another",
      { "57.1": "", "58.1": "有り 6時間以内 有り 操作の記録3年" },
      { "57.1": "有り 6時間以内", "58.1": "有り 操作の記録3年" },
    ],
    ["a yes and a choice", { "15.1": "無(非上場) ③", "16.1": "" }, { "15.1": "無(非上場)", "16.1": "③" }],
    [
      "a yes and holders",
      { "17.1": "有(官報)\n朝霧太郎 60% 夕凪花子 40%", "18.1": "" },
      { "17.1": "有(官報)", "18.1": "朝霧太郎 60% 夕凪花子 40%" },
    ],
  ])("%s: parted and marked", (_name, answers, expected) => {
    const { fields } = read(print(printed(answers))).disclosure;
    for (const [id, value] of Object.entries(expected)) {
      expect([id, fields[id]?.value]).toEqual([id, value]);
      expect([id, fields[id]?.confidence]).toEqual([id, "low"]);
    }
  });

  it.each<[string, Answers]>([
    ["a bank where the bank's own field is empty", { "20.1": "", "21.1": "しおさい銀行、みなと信用金庫" }],
    ["an association where a person is asked for", { "21.1": "", "22.1": "全国書庫協会" }],
    ["a yes with more than one word behind it", { "61.1": "", "62.1": "有り 10Mbps以上 パソコン(Windows 10)、タブレット" }],
    ["a figure and none, between two empty rows", { "12.1": "", "13.1": "61.8% 該当なし", "14.1": "" }],
    ["a second count", { "49.1": "3,120社(実ユーザ数 9,800) 販売店 42", "50.1": "" }],
    [
      "a yes in the row of words, its own row answered in words",
      { "60.2": "", "61.1": "回線の出口まで", "62.1": "有り 10Mbps以上 パソコン" },
    ],
    ["words before a name", { "5.1": "", "6.1": "書庫の開発と販売、預かり業務 朝霧太郎" }],
    ["a yes before a name", { "26.2": "有(役員会) あさぎり書庫", "27.1": "" }],
    ["a place behind a kind of building", { "71.1": "専用建物 日本(関東)", "72.1": "" }],
    ["a yes, its details and another answer", { "74.1": "", "75.1": "有り 15分 確保されている" }],
    ["two lines where the item's other row is empty", { "44.1": "画面、OS\n年1回", "44.2": "" }],
  ])("%s: marked", (_name, answers) => {
    const { fields } = read(print(printed(answers))).disclosure;
    for (const id of Object.keys(answers)) expect([id, fields[id]?.confidence]).toEqual([id, "low"]);
  });

  it.each<[string, Answers]>([
    ["customers with a blank between", { "19.1": "夕凪倉庫株式会社 あさぎり運輸株式会社", "20.1": "" }],
    ["banks with branches", { "19.1": "", "20.1": "しおさい銀行 本店 みなと信用金庫 北支店", "21.1": "" }],
    ["holders with their shares", { "18.1": "朝霧太郎 60%\n夕凪花子 40%", "19.1": "" }],
    ["a person's two names", { "21.1": "", "22.1": "朝霧 太郎", "23.1": "" }],
    ["users counted twice", { "49.1": "431校 58,000名(実ユーザ数)", "50.1": "" }],
    ["a count with what it counts", { "7.2": "", "8.1": "38名 (うちパート6名)" }],
    ["yes with its details", { "14.1": "", "15.1": "有 札幌証券取引所" }],
    ["a figure with its period", { "11.1": "31,000,000円 (2021年3月期)", "12.1": "" }],
    ["an award", { "46.1": "", "47.1": "2019年 業務支援クラウド大賞 奨励賞", "48.1": "添付していない" }],
    ["a person's two names beside an empty row that has to be answered", { "5.1": "", "6.1": "朝霧 太郎" }],
    ["a yes and what it says more beside one", { "75.1": "", "76.1": "有り 72時間" }],
    ["an award beside an empty interval", { "46.1": "", "47.1": "第3回クラウド大賞 優秀賞", "48.1": "添付していない" }],
    ["agents beside an empty number of users", { "49.1": "", "50.1": "取扱い代理店2社" }],
    ["a name in Latin letters beside one", { "55.1": "", "56.1": "Asagiri Public NTP" }],
  ])("%s: all its own", (_name, answers) => {
    const { disclosure, doubts } = read(print(printed(answers)));
    for (const [id, value] of Object.entries(answers)) expect([id, disclosure.fields[id]?.value]).toEqual([id, value]);
    expect(doubts.filter(({ reason }) => reason === "together")).toEqual([]);
  });
});
