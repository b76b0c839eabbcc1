import type { Chance } from "./chance";
import { NOTE, paged, SOURCE, TITLE } from "./page-words";
import type { PrintedField } from "./printing";

/**
 * D: what a PDF gives up without its layout. One long line (or one a page) in which numbers stand mid-row, labels are
 * split around their neighbours, an answer may stand before its label, and masks come in clusters.
 */
export function familyD(fields: readonly PrintedField[], chance: Chance): string {
  const byPage = chance.is(0.5);
  const pages = paged(fields, chance);
  const lines = pages.map((page, index) =>
    [
      `${TITLE} (${index + 1}/${pages.length})`,
      "認定番号: 0999-2401, サービス名称: あさぎりポータル, 事業者名称: 株式会社あさぎり情報",
      "【審査対象項目】 【記述内容】 必須/選択 申請内容",
      ...flow(page, chance),
      NOTE,
      SOURCE,
    ].join(" "),
  );
  return lines.join(byPage ? "\n" : " ");
}

function flow(fields: readonly PrintedField[], chance: Chance): string[] {
  const words: string[] = [];
  let held: string[] = [];
  let leftover = "";
  for (const each of fields) {
    const isMask = each.said.state === "withheld" || each.said.state === "not_described";
    // A cluster ends where an answer of its own comes.
    if (!isMask || held.length >= 4) {
      words.push(...held);
      held = [];
    }
    if (each.firstOfSection && each.section !== "") words.push(each.section);
    const head: string[] = [];
    if (each.firstOfItem) {
      const group = each.firstOfGroup ? each.group : "";
      if (group.length >= 5 && chance.is(0.12)) {
        head.push(group.slice(0, -1));
        leftover = group.slice(-1);
      } else if (group !== "") head.push(group);
      if (each.title !== "")
        head.push(each.title.length >= 6 && chance.is(0.15) ? `${each.title.slice(0, -2)} ${each.title.slice(-2)}` : each.title);
      head.splice(chance.below(head.length + 1), 0, each.number);
    }
    const marker = each.firstOfItem || each.field.item.number === 6 ? each.marker : "";
    const shown = each.shown.replaceAll("\n", " ");
    if (isMask && chance.is(0.6)) {
      words.push(...head, each.prompt, marker);
      held.push(shown);
    } else if (shown !== "" && shown.length <= 12 && held.length === 0 && chance.is(0.04))
      words.push(...head, shown, each.prompt, marker);
    else words.push(...head, each.prompt, marker, ...held.splice(0), shown);
    if (leftover !== "" && chance.is(0.7)) {
      words.push(leftover);
      leftover = "";
    }
  }
  words.push(...held);
  return words.filter((word) => word !== "");
}
