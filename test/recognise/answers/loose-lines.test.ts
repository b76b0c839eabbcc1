import { ASP_SAAS, type FieldId } from "../../../src/form";
import { parseText } from "../../../src/readers";
import { type RecognisedDisclosure, recogniseDisclosure } from "../../../src/recognise";
import type { Said } from "../generators/answers";
import { Chance } from "../generators/chance";
import { familyB, familyC, type Printer } from "../generators/families";
import { type PrintedField, printedFields } from "../generators/printing";

const PLAIN = { documents: "文書類", server: "サーバ", wide: false, radicals: false, shortPrompts: false, month: "ヶ" } as const;

const USUAL: Readonly<Record<string, string>> = { date: "2024/4/1", year: "2001年", yesNo: "あり", yesNoWithDetails: "あり" };

/** A sheet of short answers, with some of its own. */
function sheet(print: Printer, answers: Readonly<Record<FieldId, string>>): RecognisedDisclosure {
  const said = new Map<FieldId, Said>(
    ASP_SAAS.fields.map(({ id, answer }) => {
      const value = answers[id] ?? USUAL[answer.kind] ?? `内容${id}`;
      return [id, value === "" ? { state: "blank", value } : { state: "answered", value }];
    }),
  );
  const fields: PrintedField[] = printedFields(said, { ...PLAIN, wideNumbers: false });
  const recognition = recogniseDisclosure(parseText(print(fields, new Chance(1))));
  if (recognition.kind !== "disclosure") throw new Error(`taken for ${recognition.form}`);
  return recognition;
}

const reasonsFor = (id: FieldId, value: string, print: Printer = familyB): string[] => {
  const { doubts, disclosure } = sheet(print, { [id]: value });
  expect(disclosure.fields[id]).toMatchObject({ state: "answered", value });
  return doubts.flatMap(({ field, reason }) => (field === id ? [reason] : []));
};

describe("a line that nothing ties to the answer above it", () => {
  it.each<[string, FieldId, string]>([
    ["behind a date", "1.1", "2024/4/1\n港の風景写真"],
    ["behind a year, with figures", "3.1", "2001年\n全31棟のうち4棟"],
    ["behind a name", "2.1", "株式会社みなと倉庫\n港の風景写真"],
    ["behind a count", "8.1", "117名\n全31棟のうち4棟"],
    ["behind a sum", "9.1", "12億3,000万円\n港の風景写真"],
    ["behind a share", "87.1", "99.5%\n港の風景写真"],
    ["behind a yes", "78.1", "あり\n港の風景写真"],
    ["behind a yes, about the question, to be pressed", "66.1", "あり\n手順をご覧ください"],
    ["behind a yes and more, about the question", "66.1", "あり\n港の風景写真\n名義の手順"],
    ["behind a no, whatever the question", "28.2", "なし\n港の風景写真"],
    ["behind a mask", "44.1", "記述有り(*)\n港の風景写真"],
    ["behind hours", "86.1", "平日9:00~18:00\n港の風景写真"],
    ["behind words", "73.1", "震度6強\n港の風景写真"],
    ["behind a sentence", "43.1", "同意を得て収集する。\n港の風景写真"],
    ["behind a list", "44.1", "1.画面\n2.電文\n港の風景写真"],
    ["behind a list of days, the news of a page", "28.2", "あり\n2012年7月 画面の刷新\n2024.02.01 移転のお知らせ"],
    ["that speaks to its reader", "73.1", "震度6強\nこの記事の震度をご覧ください。"],
    ["with a word of the question, to be pressed", "62.2", "各種\n利用するブラウザを選択する"],
    ["behind a time, another figure", "36.3", "20分以内\n荷物の到着まで 2営業日"],
    ["behind days, a month of an archive", "39.3", "2件\n2019年4月8日 受付の停止\n2024年3月 (12)"],
    ["with the ending of the sentence above", "73.1", "震度6強に耐えます。\n港の風景を写します"],
    ["with one word of the question", "70.1", "預かった電文の暗号化\n港の防災対策"],
    ["a note of the page", "1.1", "2024/4/1\n※掲載の内容は変わることがあります"],
  ])("is marked: %s", (_what, id, value) => {
    expect(reasonsFor(id, value)).toContain("loose-line");
    expect(reasonsFor(id, value, familyC)).toContain("loose-line");
  });

  it.each<[string, FieldId, string]>([
    ["a note in brackets", "3.1", "2001年\n（登記上は2002年）"],
    ["a note by its mark", "11.1", "50,000千円\n※2024年4月1日現在"],
    ["a condition", "78.1", "あり\nただし、一部の棟を除く"],
    ["what the question asks for, behind a yes", "66.1", "あり\n名義の手順"],
    ["the entries of a list", "51.2", "次のものからなる\n・受付\n・帳票"],
    ["circled entries, one of which opens with a year", "39.3", "2件\n①2019年4月 受付の停止\n②2020年5月 帳票の停止"],
    ["a company", "52.1", "株式会社みなと倉庫\nMinato Soko, Inc."],
    ["parts by their names", "54.1", "アプリケーション:1分\n通信機器:5分"],
    ["prices", "36.2", "100名まで 8,000円\n101名以上は別途見積"],
    ["board members", "7.2", "代表取締役 山本花子\n監査役 佐藤次郎"],
    ["holders", "18.1", "山本花子 80%\nみなと投資事業組合 20%"],
    ["documents", "24.1", "情報セキュリティ基本方針\n情報セキュリティ管理規程"],
    ["numbers and addresses", "85.1", "みなと窓口\n電話 000-1234-5678\ncontact@example.jp\nhttps://example.jp/help"],
    ["days where they are asked for", "28.2", "あり\n2012年7月 画面を追加\n2014年4月 電文を公開"],
    ["years of a life", "6.4", "1987年 みなと大学卒業\n同年 みなと倉庫入社"],
    ["a word of the question", "62.1", "パソコン\n携帯電話は画面の幅が360以上のもの"],
    ["a word of the line above", "70.1", "預かった電文の暗号化\n電文ごとの暗号の鍵"],
    [
      "lines broken at one width",
      "7.2",
      "代表取締役社長港山太郎、取締役副社長倉橋花子、専務取締役荷田次郎\n、常務取締役船木三郎、取締役波多野五郎、取締役磯部六郎、社外取締\n役浜口七子、社外取締役沖田八郎、常勤監査役灘九郎、社外監査役岬十\n郎、社外監査役大波小波",
    ],
    ["the rest of a sentence", "89.1", "受付を2つの棟に置き、\n片方で続ける"],
    [
      "a sentence behind a long one",
      "30.1",
      "港の倉庫に預けられた荷物の出し入れを、荷主と倉庫の双方の画面で確かめることができる仕組みです。\n棟ごとの空きも分かります。",
    ],
  ])("is not seen in an answer: %s", (_what, id, value) => {
    expect(reasonsFor(id, value)).not.toContain("loose-line");
    expect(reasonsFor(id, value, familyC)).not.toContain("loose-line");
  });
});

describe("an answer that stands alone below a blank place", () => {
  const standingBelow = (
    print: Printer,
    id: FieldId,
    line: string,
  ): RecognisedDisclosure["disclosure"]["fields"][string] | undefined => {
    const marked: Printer = (fields, chance) =>
      print(
        fields.map((each) => (each.field.id === id ? { ...each, shown: "\u2022" } : each)),
        chance,
      ).replace(/\n?\u2022/u, `\n${line}`);
    return sheet(marked, {}).disclosure.fields[id];
  };

  it.each<[string, Printer, FieldId, string]>([
    ["below its marker", familyB, "47.1", "港の風景写真"],
    ["below its row", familyC, "47.1", "港の風景写真"],
    ["below its question, of another kind", familyB, "87.3", "港の風景写真"],
    ["below its question, by the words of a page", familyB, "40.2", "人気の風景写真"],
    ["neither yes nor no", familyB, "91.3", "港の風景写真"],
  ])("is marked: %s", (_what, print, id, line) => {
    expect(standingBelow(print, id, line)).toMatchObject({ state: "answered", confidence: "low" });
  });

  it.each<[string, Printer, FieldId, string]>([
    ["yes below its marker", familyB, "78.1", "あり"],
    ["a figure below its question", familyB, "87.3", "99.5%"],
    ["nothing to tell", familyB, "87.3", "計測していない"],
    ["a name below its question", familyB, "40.2", "別の棟にて毎日"],
  ])("is certain: %s", (_what, print, id, line) => {
    expect(standingBelow(print, id, line)).toMatchObject({ state: "answered", value: line, confidence: "high" });
  });
});
