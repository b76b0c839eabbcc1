import type { Chance } from "./chance";
import { NOTE, paged, SOURCE, TITLE } from "./page-words";
import type { PrintedField } from "./printing";

/** How much a flow mixes: chances per label, mask or answer. */
interface Mixing {
  /** A group's name breaks off, and its rest stands behind one of the next answers. */
  readonly tornGroup: number;
  /** The same for a title. */
  readonly tornTitle: number;
  /** Labels tear anywhere; otherwise only a group's last character breaks off. */
  readonly anywhere: boolean;
  /** A blank stands before the last two characters of a title. */
  readonly splitTitle: number;
  /** A mask waits for the next ones. */
  readonly clustered: number;
  /** An answer stands before its prompt. */
  readonly before: number;
  /** Such an answer stands before its item's number and title, too. */
  readonly beforeHead: number;
  /** Length of the longest answer that does. */
  readonly longest: number;
}

const USUAL: Mixing = {
  tornGroup: 0.12,
  tornTitle: 0,
  anywhere: false,
  splitTitle: 0.15,
  clustered: 0.6,
  before: 0.04,
  beforeHead: 0,
  longest: 12,
};

const TORN: Mixing = { ...USUAL, tornGroup: 0.2, tornTitle: 0.1, anywhere: true, beforeHead: 0.1, longest: 30 };

/**
 * D: what a PDF gives up without its layout. One long line (or one a page) in which numbers stand mid-row, labels are
 * split around their neighbours, an answer may stand before its label, and masks come in clusters.
 */
export function familyD(fields: readonly PrintedField[], chance: Chance): string {
  return printFlow(fields, chance, USUAL);
}

/** D with labels that tear anywhere, and answers that stand before their item's number as well. */
export function familyDTorn(fields: readonly PrintedField[], chance: Chance): string {
  return printFlow(fields, chance, TORN);
}

function printFlow(fields: readonly PrintedField[], chance: Chance, mixing: Mixing): string {
  const byPage = chance.is(0.5);
  const pages = paged(fields, chance);
  const lines = pages.map((page, index) =>
    [
      `${TITLE} (${index + 1}/${pages.length})`,
      "認定番号: 0999-2401, サービス名称: あさぎりポータル, 事業者名称: 株式会社あさぎり情報",
      "【審査対象項目】 【記述内容】 必須/選択 申請内容",
      ...flow(page, chance, mixing),
      NOTE,
      SOURCE,
    ].join(" "),
  );
  return lines.join(byPage ? "\n" : " ");
}

function flow(fields: readonly PrintedField[], chance: Chance, mixing: Mixing): string[] {
  const words: string[] = [];
  let held: string[] = [];
  let leftover: string[] = [];
  const torn = (label: string, likelihood: number): string => {
    if (label.length < 5 || !chance.is(likelihood)) return label;
    const place = mixing.anywhere ? 2 + chance.below(label.length - 3) : label.length - 1;
    leftover.push(label.slice(place));
    return label.slice(0, place);
  };
  for (const each of fields) {
    const isMask = each.said.state === "withheld" || each.said.state === "not_described";
    // A cluster ends where an answer of its own comes.
    if (!isMask || held.length >= 4) {
      words.push(...held);
      held = [];
    }
    if (each.firstOfSection && each.section !== "") words.push(each.section);
    const head = each.firstOfItem ? headOf(each, chance, mixing, torn) : [];
    const marker = each.firstOfItem || each.field.item.number === 6 ? each.marker : "";
    const shown = each.shown.replaceAll("\n", " ");
    if (isMask && chance.is(mixing.clustered)) {
      words.push(...head, each.prompt, marker);
      held.push(shown);
    } else if (shown !== "" && shown.length <= mixing.longest && held.length === 0 && chance.is(mixing.before))
      words.push(...(chance.is(mixing.beforeHead) ? [shown, ...head] : [...head, shown]), each.prompt, marker);
    else words.push(...head, each.prompt, marker, ...held.splice(0), shown);
    if (leftover.length > 0 && chance.is(0.7)) {
      words.push(...leftover);
      leftover = [];
    }
  }
  words.push(...held, ...leftover);
  return words.filter((word) => word !== "");
}

function headOf(
  each: PrintedField,
  chance: Chance,
  mixing: Mixing,
  torn: (label: string, likelihood: number) => string,
): string[] {
  const head: string[] = [];
  if (each.firstOfGroup && each.group !== "") head.push(torn(each.group, mixing.tornGroup));
  if (each.title !== "") {
    const title = torn(each.title, mixing.tornTitle);
    head.push(title.length >= 6 && chance.is(mixing.splitTitle) ? `${title.slice(0, -2)} ${title.slice(-2)}` : title);
  }
  head.splice(chance.below(head.length + 1), 0, each.number);
  return head;
}
