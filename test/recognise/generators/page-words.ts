import type { Chance } from "./chance";
import type { PrintedField } from "./printing";

/** What the pages of the office's copies carry around the rows. */
export const TITLE = "ASP・SaaS安全・信頼性に係る情報開示認定制度 認定サービスの申請内容";
export const NOTE = "(注) 必須/選択欄の「必須○」とは、一定の水準を考慮すべき必須開示項目となります。";
export const SOURCE =
  "※本資料は一般社団法人 あさぎりクラウド協会から公開しております。本資料及び記載情報の転載、複製はご遠慮願います。";
export const HEADING = "認定番号: 0999-2401, サービス名称: あさぎりポータル, 事業者名称: 株式会社あさぎり情報";

/** Fields by page; an item is not torn apart. */
export function paged(fields: readonly PrintedField[], chance: Chance): PrintedField[][] {
  const pages: PrintedField[][] = [[]];
  for (const field of fields) {
    if (field.firstOfItem && (pages.at(-1)?.length ?? 0) > 12 + chance.below(10)) pages.push([]);
    pages.at(-1)?.push(field);
  }
  return pages;
}
