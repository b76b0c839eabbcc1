import type { FieldId } from "../../../src/form";
import { parseText } from "../../../src/readers";
import { quoted, type Variant } from "./layout";
import type { PrintedField } from "./printing";

/** What a publisher calls the parts of an item, in words of its own. */
const OWN_WORDS: Readonly<Record<FieldId, string>> = {
  "3.1": "設立年",
  "3.2": "事業年数",
  "4.1": "本店住所",
  "4.2": "事業所数",
  "4.3": "主な事業所",
  "6.1": "代表者氏名",
  "6.2": "写真",
  "6.3": "年齢",
  "6.4": "経歴",
  "7.1": "役員数",
  "7.2": "役員氏名",
  "24.1": "文書の名称",
  "24.2": "経営陣の承認",
  "25.1": "文書の有無",
  "25.2": "経営陣の承認",
  "26.1": "文書の有無",
  "26.2": "経営陣の承認",
  "28.1": "サービス開始日",
  "28.2": "リニューアル",
  "30.1": "内容・特徴",
  "30.2": "サービス連携",
  "32.1": "告知時期",
  "32.2": "告知方法",
  "33.1": "基本方針",
  "33.2": "ユーザへの対応策",
  "33.3": "情報資産の返却",
  "35.1": "従量部分",
  "35.2": "固定部分",
  "36.1": "初期費用",
  "36.2": "月額利用額",
  "36.3": "最低契約期間",
  "39.1": "稼働率の実績値",
  "39.2": "パターンと対策参照値",
  "39.3": "停止の事故歴",
  "40.1": "応答速度低下の検知",
  "40.2": "正常性の把握",
  "44.1": "診断の対象",
  "44.2": "診断の頻度",
  "45.1": "実施間隔",
  "45.2": "世代",
  "51.1": "主要ソフトウェア",
  "51.2": "概要",
  "53.1": "標準的なAPI",
  "53.2": "標準的でないAPI",
  "54.1": "監視インターバル",
  "54.2": "通知時間",
  "60.1": "回線の種類",
  "60.2": "責任範囲",
  "62.1": "端末",
  "62.2": "ブラウザ",
  "73.1": "耐震数値",
  "73.2": "免震・制震構造",
  "82.1": "入退室記録",
  "82.2": "監視カメラ",
  "82.3": "個人認証",
  "83.1": "鍵付きキャビネット",
  "83.2": "保管管理手順書",
  "85.1": "申請者の連絡先",
  "85.2": "代理店連絡先",
  "86.1": "営業日・時間",
  "86.2": "メンテナンス時間",
  "87.1": "稼働率",
  "87.2": "放棄率",
  "87.3": "応答時間遵守率",
  "87.4": "基準時間完了率",
  "88.1": "サポート範囲",
  "88.2": "サポート手段",
  "91.1": "告知時期",
  "91.2": "告知方法",
  "91.3": "緊急メンテナンス",
};

const HEADS = ["No.", "審査対象項目", "必須/選択", "申請内容"];

type Brackets = readonly [open: string, close: string];

function byItem(fields: readonly PrintedField[]): PrintedField[][] {
  const items: PrintedField[][] = [];
  for (const field of fields) {
    if (field.firstOfItem) items.push([]);
    items.at(-1)?.push(field);
  }
  return items;
}

/** A row for each item: the answers of all its fields in one cell, each behind its own label. */
function oneCell(label: (each: PrintedField) => string, between: string, [open, close]: Brackets): Variant["print"] {
  return (fields) => {
    const rows = byItem(fields).map((item) => [
      item[0]?.number ?? "",
      item[0]?.title ?? "",
      item[0]?.marker ?? "",
      item.length === 1
        ? (item[0]?.shown ?? "").replaceAll("\n", " ")
        : item.map((each) => `${open}${label(each)}${close}${each.shown.replaceAll("\n", " ")}`).join(between),
    ]);
    return parseText([HEADS, ...rows].map((cells) => cells.map(quoted).join("\t")).join("\n"));
  };
}

const ownWords = ({ field, prompt }: PrintedField): string => OWN_WORDS[field.id] ?? prompt;

/** Lines: an item's heading, and below it the answers of all its fields behind words of the publisher's own. */
function belowHeading(heading: (first: PrintedField) => string, opening: (first: PrintedField) => string): Variant["print"] {
  return (fields) =>
    parseText(
      byItem(fields)
        .flatMap((item) => {
          const [first] = item;
          if (!first) return [];
          const answers = item.map((each) => `${item.length === 1 ? "" : `【${ownWords(each)}】`}${each.shown}`);
          return ["", heading(first), `${opening(first)}${answers.join("\n")}`];
        })
        .join("\n"),
    );
}

const PARTS: readonly (readonly [FieldId, string])[] = [
  ["8.1", "【正社員数】580名\n【契約社員】12名"],
  ["9.1", "(連結)12,000百万円\n(単独)8,500百万円"],
  ["11.1", "【資本金】5,000万円\n【資本準備金】1,000万円"],
  ["16.1", "【財務監査】①会計監査人による会計監査\n【決算期】3月"],
  ["34.1", "あり\n【名称】あさぎりサポート窓口\n【受付時間】平日9:00~17:00"],
  ["42.1", "【プライバシーマーク】取得済\n【ISMS】取得済"],
  ["62.2", "(利用者)Chrome、Edge\n(管理者)Edge"],
  ["85.1", "【電話】000-1234-5678\n【電子メール】support@example.jp\n【Web】https://example.jp/"],
  ["86.1", "【営業曜日】月曜から金曜\n【営業時間】9:00~17:30"],
  ["54.1", "【アプリケーション】5分\n【プラットフォーム】5分\n【サーバ・ストレージ】1分"],
];

/** Answers that have parts of their own behind labels in brackets: all of it is the answer. */
function withParts(fields: readonly PrintedField[]): PrintedField[] {
  const parts = new Map(PARTS);
  return fields.map((each) => {
    const value = parts.get(each.field.id);
    return value === undefined ? each : { ...each, said: { state: "answered", value }, shown: value };
  });
}

const rowsOf = (fields: readonly PrintedField[], cells: (each: PrintedField) => readonly string[]): string =>
  fields.map((each) => cells(each).map(quoted).join("\t")).join("\n");

/** Copies whose answers hold labels in brackets. */
export const SUB_LABELS: Readonly<Record<string, Variant>> = {
  "sub-labels: an item's prompts in the cell of its answers": {
    print: oneCell(({ prompt }) => prompt.replace(/[<＜].*$/u, ""), "\n", ["【", "】"]),
    keepsLines: false,
    least: 0.99,
  },
  "sub-labels: words of the publisher's own in the cell of the answers": {
    print: oneCell(ownWords, "\n", ["【", "】"]),
    keepsLines: false,
    least: 0.99,
  },
  "sub-labels: words of the publisher's own, one behind the other": {
    print: oneCell(ownWords, " ", ["[", "]"]),
    keepsLines: false,
    least: 0.99,
  },
  "sub-labels: words of the publisher's own, in round brackets": {
    print: oneCell(ownWords, "\n", ["(", ")"]),
    keepsLines: false,
    least: 0.99,
  },
  "sub-labels: words of the publisher's own with a colon": {
    print: oneCell(ownWords, "\n", ["・", ":"]),
    keepsLines: false,
    least: 0.99,
  },
  "sub-labels: words of the publisher's own below a fused heading": {
    print: belowHeading(
      ({ number, title }) => `${number}${title}`,
      ({ marker }) => marker,
    ),
    keepsLines: true,
    least: 0.97,
  },
  "sub-labels: words of the publisher's own below a heading with its marker": {
    print: belowHeading(
      ({ number, title, marker }) => `${number}. ${title}（${marker}）`,
      () => "",
    ),
    keepsLines: true,
    least: 0.97,
  },
  "sub-labels: parts of one answer in a table": {
    alter: withParts,
    print: (fields) =>
      parseText(
        rowsOf(fields, (each) => [
          each.firstOfItem ? each.number : "",
          each.firstOfItem ? each.title : "",
          each.prompt,
          each.marker,
          each.shown,
        ]),
      ),
    keepsLines: true,
    least: 0.99,
  },
  "sub-labels: parts of one answer in lines": {
    alter: withParts,
    print: (fields) =>
      parseText(
        fields
          .flatMap((each) => [
            ...(each.firstOfItem ? [`${each.number}${each.title}`] : [""]),
            each.prompt,
            `${each.firstOfItem || each.field.item.number === 6 ? each.marker : ""}${each.shown}`,
          ])
          .join("\n"),
      ),
    keepsLines: true,
    least: 0.99,
  },
};
