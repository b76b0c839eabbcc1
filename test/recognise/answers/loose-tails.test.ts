import { ASP_SAAS, type FieldId } from "../../../src/form";
import { parseText } from "../../../src/readers";
import { recogniseDisclosure } from "../../../src/recognise";
import { hasLooseTail } from "../../../src/recognise/answers/loose-tails";
import type { Said } from "../generators/answers";
import { Chance } from "../generators/chance";
import { familyA, familyB, familyC, type Printer } from "../generators/families";
import { printedFields } from "../generators/printing";

const PLAIN = { documents: "文書類", server: "サーバ", wide: false, radicals: false, shortPrompts: false, month: "ヶ" } as const;
const USUAL: Readonly<Record<string, string>> = { date: "2024/4/1", year: "2001年", yesNo: "あり", yesNoWithDetails: "あり" };

function isTold(id: FieldId, value: string): boolean {
  const field = ASP_SAAS.field(id);
  if (!field) throw new Error(`no field ${id}`);
  return hasLooseTail(field, value);
}

/** Why a field was marked of a sheet of short answers with one of its own. */
function reasonsFor(print: Printer, id: FieldId, value: string): string[] {
  const said = new Map<FieldId, Said>(
    ASP_SAAS.fields.map((field) => {
      const usual = USUAL[field.answer.kind] ?? `内容${field.id}`;
      return [field.id, { state: "answered", value: field.id === id ? value : usual }];
    }),
  );
  const text = print(printedFields(said, { ...PLAIN, wideNumbers: false }), new Chance(1));
  const recognition = recogniseDisclosure(parseText(text));
  if (recognition.kind !== "disclosure") throw new Error(`taken for ${recognition.form}`);
  expect(recognition.disclosure.fields[id]).toMatchObject({ state: "answered", value });
  return recognition.doubts.flatMap(({ field, reason }) => (field === id ? [reason] : []));
}

describe("words of a page behind an answer, in its own line", () => {
  it.each<[string, FieldId, string]>([
    ["a table's cell and running text", "87.1", "99.5% 港の天気を見る"],
    ["a wide blank", "36.2", "8,000円~　費用の試算"],
  ])("are marked in %s", (_what, id, value) => {
    for (const print of [familyA, familyB, familyC]) expect(reasonsFor(print, id, value)).toContain("page-words");
  });

  it.each<[string, FieldId, string]>([
    ["a figure, and what is to be seen of it", "39.2", "パターン1 99.5%以上 稼働の推移を見る"],
    ["a sum, and what is to be reckoned", "36.2", "8,000円~ 料金の試算"],
    ["an address, and whom to ask", "85.1", "contact@example.jp この倉庫に問い合わせる"],
    ["an address, and anything else", "85.1", "contact@example.jp 港の風景写真"],
    ["a date, and anything else", "28.1", "2024年4月1日 港の風景写真"],
    ["a name, and a link in brackets", "27.1", "みなと便 [公式サイトへ]"],
    ["a link in wide brackets, without a blank", "27.1", "みなと便［紹介を見る］"],
    ["a sentence, and what may be printed", "5.1", "荷物の保管と運送を行う。 印刷する"],
    ["a sentence, and where more is told", "30.2", "棟ごとの空きを自動で取り込む くわしくはこちら>>"],
    ["hours, and the way up", "34.1", "あり:みなと窓口 24時間365日 ▲ページの先頭へ"],
    ["prizes, and more of them", "47.1", "2018年 みなと大賞 優秀賞 もっと見る"],
    ["a sentence, and the rest of it, without a blank", "5.1", "荷物の保管と運送を行います。続きを読む"],
    ["the size of a file, without a blank", "69.1", "あり 証明書と住所の公示（PDF：21KB）"],
    ["the first of two lines", "85.1", "contact@example.jp お問い合わせはこちら\n000-1234-5678"],
    ["a mask, and anything else", "44.1", "記述有り(*) 港の風景写真"],
    ["a sum with its year, and anything else", "10.1", "1,200円(2023年3月期) 港の風景写真"],
    ["yes, and what it may be put to", "92.1", "あり 比較リストに入れる"],
    ["a sentence of the page", "73.1", "震度6強 当サイトでは記事を配信しています。"],
  ])("are told: %s", (_what, id, value) => {
    expect(isTold(id, value)).toBe(true);
  });

  it.each<[string, FieldId, string]>([
    ["where pictures are to be seen", "6.2", "写真は会社案内をご覧ください"],
    ["what is told of a yes", "37.1", "有り 契約残期間の利用料金"],
    ["what a yes says by its words", "17.1", "有 官報に掲載"],
    ["a note", "49.1", "260社 (実ユーザ数)"],
    ["a further figure", "4.2", "国内6 国外1"],
    ["a name", "6.1", "港山 太郎"],
    ["Latin words", "62.2", "Minato Browser Home Page"],
    ["hours", "86.1", "平日 9:00-17:00"],
    ["a desk with its hours", "34.1", "有り 港湾部 ヘルプデスク 平日8時30分~17時30分"],
    ["a further address", "85.1", "電話 000-1234-5678 help@example.jp"],
    ["the form of a page to be asked by", "85.1", "000-1234-5678 問い合わせフォーム"],
    ["its document", "90.1", "有 みなと便 利用規約"],
    ["news of the service", "28.2", "有り\n2016年4月 受付画面を追加"],
    ["years of a life", "6.4", "1994年 みなと大学卒業\n2003年 倉庫士登録"],
    ["a list in one line", "32.2", "①書面 ②メール ③ログイン後のお知らせ"],
    ["parts by their names", "36.1", "荷主:8,000円 取引先:無料"],
    ["a formula", "37.1", "有。残月数 × 月額の60%"],
    ["a line that was broken in a sentence", "88.1", "荷主及び倉庫の担当者 の操作相談"],
    ["a figure with blanks", "28.1", "2014 年 4 月 7 日"],
  ])("are not seen in %s", (_what, id, value) => {
    expect(isTold(id, value)).toBe(false);
  });
});
