import type { Heading } from "../../disclosure";
import { type Row, rowsOf, type SourceDocument } from "../../readers";

type Name = keyof Heading;

const LABELS: readonly (readonly [name: Name | "other", words: RegExp])[] = [
  ["certificationNumber", /^認\s?定\s?番\s?号$/u],
  ["serviceName", /^(?:サービス名称?|サ\s?ー\s?ビ\s?ス\s?名\s?称|サービスの名称)$/u],
  ["providerName", /^(?:事業者名称?|事業者の名称|申請者名|会社名)$/u],
  [
    "other",
    /^(?:サービス概要|サービスの概要|認定年月日|認定日|サービスサイト|サービスURL|URL|情報開示内容|申請内容|更新年月日|有効期限|認定期間)$/u,
  ],
];

/**
 * Reads whose sheet it is: from the line on each page (`認定番号: …, サービス名称: …, 事業者名称: …`), or from the block
 * above the form where each label stands over or beside its value. Where pages differ, what most of them say counts.
 */
export function headingOf(document: SourceDocument, isBody: (row: Row) => boolean): Heading {
  const said = new Map<Name, Map<string, number>>();
  const note = (name: Name | "other" | undefined, value: string): void => {
    const text = value.trim().replace(/^[-・]\s+/, "");
    if (!name || name === "other" || text === "" || labelOf(text)) return;
    const values = said.get(name) ?? new Map<string, number>();
    values.set(text, (values.get(text) ?? 0) + 1);
    said.set(name, values);
  };
  let above: Name | "other" | undefined;
  for (const { row } of rowsOf(document)) {
    if (isBody(row)) {
      above = undefined;
      continue;
    }
    const inline = inlineValues(row.raw);
    if (inline.length > 0) {
      for (const [name, value] of inline) note(name, value);
      above = undefined;
      continue;
    }
    const filled = row.cells.filter((cell) => cell.text !== "");
    const label = labelOf(filled[0]?.text ?? "");
    if (label && filled[1]) note(label, filled[1].text);
    else if (!label && above && filled.length === 1) note(above, filled[0]?.text ?? "");
    above = label && filled.length === 1 ? label : undefined;
  }
  const heading: { -readonly [Key in Name]?: string } = {};
  for (const [name, values] of said) {
    let most = 0;
    for (const [value, count] of values) {
      if (count > most) [heading[name], most] = [value, count];
    }
  }
  return heading;
}

/** Rows of the blocks `認定番号 … サービス名称 … 事業者名称` in which each label stands over or beside its value. */
export function headBlocks(rows: readonly Row[]): Set<Row> {
  const blocks = new Set<Row>();
  let inBlock = false;
  let awaitsValue = false;
  for (const row of rows) {
    const filled = row.cells.filter(({ text }) => text !== "");
    const label = labelOf(filled[0]?.text ?? "");
    if (label === "certificationNumber") inBlock = true;
    if (!inBlock || (label === undefined && !awaitsValue)) {
      inBlock = false;
      continue;
    }
    blocks.add(row);
    // The words over the form itself have no value.
    const opensForm = /^[^\p{L}]{0,3}(?:情報開示内容|申請内容)/u.test(filled[0]?.text ?? "");
    awaitsValue = label !== undefined && row.table === undefined && !opensForm;
    inBlock = !opensForm;
  }
  return blocks;
}

function labelOf(text: string): Name | "other" | undefined {
  const plain = text
    .replace(/^[-・■◆●○*]\s*/u, "")
    .replace(/\s*[:：]\s*$/, "")
    .trim();
  return LABELS.find(([, words]) => words.test(plain))?.[0];
}

/** `認定番号: a, サービス名称: b, 事業者名称: c`, with the labels in any order, any of them left out, with or without colons. */
function inlineValues(line: string): [Name | "other", string][] {
  const plain = line.replace(/^[-・■◆●○*]\s*/u, "");
  const found = [...plain.matchAll(/(認定番号|サービス名称|サービス概要|事業者名称|認定年月日)(?:\s*[:：]\s*|\s+)/gu)];
  // Without a colon a label is one only at the head of its line or behind another one.
  if (found[0] && found[0].index > 0 && !/[:：]/.test(found[0][0])) return [];
  return found.map((match, index) => {
    const start = match.index + match[0].length;
    const value = plain.slice(start, found[index + 1]?.index ?? plain.length).trim();
    return [labelOf(match[1] ?? "") ?? "other", value.replace(/[,、，]\s*$/, "").replace(/^-\s+/, "")];
  });
}
