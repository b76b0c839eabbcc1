import { parseText } from "../../../src/readers";
import { familyB } from "./families";
import type { Variant } from "./layout";
import type { PrintedField } from "./printing";

/** Long answers, with breaks of their own, at different lengths. */
const LONG = [
  "当社のデータセンターは国内2か所にあり、いずれも24時間365日の有人監視を行っています。災害時には、もう一方へ自動で切り替えます。",
  "利用者の端末からクラウドまでの通信は全てTLS1.2以上で暗号化します。\n・保存するデータはAES256で暗号化\n・鍵は利用者ごとに分けて管理",
  "監視 バックアップ 更新 復旧 の手順書 は、 次 の とおり です。 監視は24時間 行い、 異常は 5分 以内に 担当者 へ 通知 します。 更新は 毎月 1回 です。",
  "年に1回、第三者機関によるWebアプリケーション診断とプラットフォーム診断を受けており、指摘事項は重要度に応じて30日以内に対策を終えています。",
];

const withLongAnswers = (fields: readonly PrintedField[]): PrintedField[] =>
  fields.map((each) => {
    const { kind } = each.field.answer;
    if (kind !== "text" && kind !== "yesNoWithDetails") return each;
    const value = LONG[each.field.index % LONG.length] ?? "";
    return { ...each, said: { state: "answered", value }, shown: value };
  });

/** Cuts every line at a width in half-width characters. */
function wrapped(text: string, width: number): string {
  return text
    .split("\n")
    .flatMap((line) => {
      const cut: string[] = [];
      let [piece, columns] = ["", 0];
      for (const character of line) {
        const wide = /[\x20-\x7e]/.test(character) ? 1 : 2;
        if (columns + wide > width) {
          cut.push(piece);
          [piece, columns] = ["", 0];
        }
        piece += character;
        columns += wide;
      }
      return [...cut, piece];
    })
    .join("\n");
}

const cutAt = (width: number): Variant => ({
  alter: withLongAnswers,
  print: (fields, chance) => parseText(wrapped(familyB(fields, chance), width)),
  keepsLines: true,
  least: 0.97,
});

/** Text files whose lines were cut at a fixed width. */
export const WRAPPED_LINES: Readonly<Record<string, Variant>> = {
  "lines: cut at 60 columns": cutAt(60),
  "lines: cut at 72 columns": cutAt(72),
  "lines: cut at 80 columns": cutAt(80),
};
