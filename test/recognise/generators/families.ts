import type { Chance } from "./chance";
import { familyD, familyDTorn } from "./flow";
import { HEADING, NOTE, paged, SOURCE, TITLE } from "./page-words";
import type { PrintedField } from "./printing";

/** Prints the fields in one family of published copies. */
export type Printer = (fields: readonly PrintedField[], chance: Chance) => string;

export interface Family {
  readonly print: Printer;
  /** False where the family writes the lines of an answer one behind the other. */
  readonly keepsLines: boolean;
  /** True for a text on one line, in which answers may stand before their prompts. */
  readonly isFlow?: true;
  /** Share of the fields that must come back right from an undamaged copy. */
  readonly least: number;
  /** The same for a lightly and a heavily damaged one, where it is less than 97 % and 90 %. */
  readonly leastDamaged?: readonly [light: number, heavy: number];
  /**
   * Share of the fields that may be marked to be looked at though right, in an undamaged copy and in a lightly damaged one:
   * in tables and lines, answers beside an empty field that has to be answered, which may hold its answer, and those that
   * speak of what an empty field beside them asks for: they are drawn for a question's kind, not for its sense.
   */
  readonly marked: readonly [undamaged: number, damaged: number];
}

const paragraphs = (text: string): string =>
  text.includes("\n")
    ? text
        .split("\n")
        .map((line) => `<p>${line}</p>`)
        .join(" ")
    : text;

function printPages(
  fields: readonly PrintedField[],
  chance: Chance,
  body: (page: readonly PrintedField[]) => string[],
  head: string,
): string {
  const pages = paged(fields, chance);
  return pages
    .map((page, index) =>
      ["", `${TITLE} (${index + 1}/${pages.length})`, "", HEADING, "", head, ...body(page), "", NOTE, "", SOURCE, ""].join("\n"),
    )
    .join("\n");
}

/** Tab-separated, a column for the prompt. */
export const tabsWithPrompts: Printer = (fields, chance) =>
  printPages(
    fields,
    chance,
    (page) =>
      page.flatMap((each) => {
        const item = each.firstOfItem;
        const cells = [item ? each.number : "", each.firstOfGroup ? each.group : "", item ? each.title : "", each.prompt];
        const section = each.firstOfSection && each.section !== "" ? [`- ${each.section}\t\t\t\t\t`] : [];
        return [
          ...section,
          [...cells, item || each.field.item.number === 6 ? each.marker : "", paragraphs(each.shown)].join("\t"),
        ];
      }),
    "【審査対象項目】\t\t【記述内容】\t\t必須/選択\t申請内容",
  );

/** Tab-separated without the prompt where an item asks one thing. */
export const tabsWithoutPrompts: Printer = (fields, chance) =>
  printPages(
    fields,
    chance,
    (page) =>
      page.flatMap((each) => {
        const alone = each.field.item.fields.length === 1;
        const item = each.firstOfItem;
        const cells = [item ? each.number : "", item ? each.title : "", alone ? "" : each.prompt].filter(
          (_cell, place) => !(alone && place === 2),
        );
        if (alone) cells.splice(1, 0, each.firstOfGroup ? each.group : "");
        const section = each.firstOfSection && each.section !== "" ? [`- ${each.section}\t\t\t\t`] : [];
        return [
          ...section,
          [...cells, item || each.field.item.number === 6 ? each.marker : "", paragraphs(each.shown)].join("\t"),
        ];
      }),
    "【審査対象項目】\t\t【記述内容】\t必須/選択\t申請内容",
  );

/** Pipe table whose last column holds marker and answer together. */
export const pipesWithFusedMarkers: Printer = (fields, chance) =>
  printPages(
    fields,
    chance,
    (page) =>
      page.flatMap((each) => {
        const item = each.firstOfItem;
        const answer = `${each.marker} ${paragraphs(each.shown)}`.trim();
        const cells = [item ? each.number : "", each.firstOfGroup ? each.group : "", item ? each.title : "", each.prompt, answer];
        const section = each.firstOfSection && each.section !== "" ? [`| - ${each.section} | | | | |`] : [];
        return [...section, `| ${cells.join(" | ")} |`];
      }),
    "| 【審査対象項目】 | | 【記述内容】 | 必須/選択 | 申請内容 |\n|---|---|---|---|---|",
  );

function webHead(chance: Chance): string[] {
  const bullet = chance.is(0.5) ? "- " : "";
  return [
    `${bullet}認定番号`,
    "0999-2401",
    `${bullet}サービス名称`,
    "あさぎりポータル",
    `${bullet}サービス概要`,
    "社内の連絡を助ける業務支援サービスです。",
    `${bullet}事業者名称`,
    "株式会社あさぎり情報",
    `${bullet}認定年月日`,
    "2024年6月1日",
    `${bullet}サービスサイト`,
    "https://example.jp/",
    "",
    "情報開示内容",
  ];
}

/** A: web page as pipe text; empty cells dropped, so that the position of a cell says nothing. */
export const familyA: Printer = (fields, chance) => {
  const lines = webHead(chance);
  lines.push("【審査対象項目】 | 【記述内容】 | 必須/選択 | 情報開示内容 |||", "---|---|---|---|---|---|---");
  for (const each of fields) {
    if (each.firstOfSection && each.section !== "") lines.push(`${each.section} | ||||||`);
    const cells = each.firstOfItem
      ? [each.number, each.firstOfGroup ? each.group : "", each.title, each.prompt, each.marker, each.shown]
      : [each.prompt, each.field.item.number === 6 ? each.marker : "", each.shown];
    const filled = cells.map((cell) => cell.replaceAll("\n", " ")).filter((cell) => cell !== "");
    lines.push(`${filled.join(" | ")} | ${"|".repeat(Math.max(1, 7 - filled.length))}`);
  }
  return lines.join("\n");
};

/** B: web page as fused lines; number, group and title run together, then prompt, then marker and answer. */
export const familyB: Printer = (fields, chance) => {
  const lines = [
    ...webHead(chance),
    "【審査対象項目】",
    "【記述内容】",
    ...(chance.is(0.5) ? ["必須/", "選択"] : ["必須/選択"]),
    "情報開示内容",
  ];
  for (const each of fields) {
    if (each.firstOfSection && each.section !== "") lines.push(each.section);
    if (each.firstOfItem) {
      lines.push(`${each.number}${each.firstOfGroup ? each.group : ""}${each.title}`, ...overLines(each.prompt, chance));
      lines.push(`${each.marker}${each.shown}`);
    } else {
      lines.push("", ...overLines(each.prompt, chance));
      const line = `${each.field.item.number === 6 ? each.marker : ""}${each.shown}`;
      if (line !== "") lines.push(line);
    }
  }
  return lines.join("\n");
};

/** C: a whole row on one line. */
export const familyC: Printer = (fields, chance) => {
  const lines = [...webHead(chance), "【審査対象項目】【記述内容】必須/選択情報開示内容"];
  for (const each of fields) {
    if (each.firstOfSection && each.section !== "") lines.push(each.section);
    const head = each.firstOfItem ? `${each.number}${each.firstOfGroup ? each.group : ""}${each.title}` : "";
    const marker = each.firstOfItem || each.field.item.number === 6 ? each.marker : "";
    lines.push(`${head}${each.prompt}${marker}${each.shown}`);
  }
  return lines.join("\n");
};

/** A long prompt breaks before a bracket or behind a comma, as narrow columns break it. */
function overLines(prompt: string, chance: Chance): string[] {
  if (prompt.length < 16 || chance.is(0.5)) return [prompt];
  const lines = prompt.split(/(?<=[、。)）])|(?=[(（<＜])/).map((line) => line.trim());
  return lines.filter((line) => line !== "");
}

export const FAMILIES: Readonly<Record<string, Family>> = {
  "tabs with prompts": { print: tabsWithPrompts, keepsLines: true, least: 1, marked: [0.008, 0.022] },
  "tabs without prompts": { print: tabsWithoutPrompts, keepsLines: true, least: 1, marked: [0.008, 0.022] },
  "pipes with fused markers": { print: pipesWithFusedMarkers, keepsLines: true, least: 1, marked: [0.008, 0.022] },
  "A, web page as pipe text": { print: familyA, keepsLines: false, least: 1, marked: [0.008, 0.022] },
  "B, web page as fused lines": { print: familyB, keepsLines: true, least: 1, marked: [0.008, 0.022] },
  "C, whole rows on one line": { print: familyC, keepsLines: true, least: 1, marked: [0.008, 0.022] },
  "D, raw flow of a PDF": { print: familyD, keepsLines: false, isFlow: true, least: 0.99, marked: [0.1, 0.24] },
  "D, raw flow with torn labels": {
    print: familyDTorn,
    keepsLines: false,
    isFlow: true,
    least: 0.94,
    leastDamaged: [0.92, 0.8],
    marked: [0.21, 0.31],
  },
};
