import type { SourceDocument } from "../../../src/readers";
import { parseText } from "../../../src/readers";
import type { Chance } from "./chance";
import type { PrintedField } from "./printing";

/** A way in which somebody lays the form out that none of the published families has. */
export interface Variant {
  readonly print: (fields: readonly PrintedField[], chance: Chance) => SourceDocument;
  /** Answers that show what the layout is about, put in the place of others. */
  readonly alter?: (fields: readonly PrintedField[]) => PrintedField[];
  /** False where the lines of an answer are written one behind the other. */
  readonly keepsLines: boolean;
  /** Share of the fields that must come back right. */
  readonly least: number;
}

export const escape = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replaceAll("\n", "<br>");

/** A cell of tab-separated text, quoted as spreadsheets quote it. */
export const quoted = (text: string): string => (/["\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The texts of a field's row, from which a layout picks. */
export interface Texts {
  readonly number: string;
  readonly group: string;
  readonly title: string;
  readonly prompt: string;
  readonly marker: string;
  readonly answer: string;
}

/** A number, group, title and marker stand in the first row of their own only. */
export function textsOf(each: PrintedField): Texts {
  const item = each.firstOfItem;
  return {
    number: item ? each.number : "",
    group: each.firstOfGroup ? each.group : "",
    title: item ? each.title : "",
    prompt: each.prompt,
    marker: item || each.field.item.number === 6 ? each.marker : "",
    answer: each.shown,
  };
}

/** Tab-separated rows under heads; a layout names the cells of a row. */
export function table(heads: readonly string[], cells: (texts: Texts, each: PrintedField, chance: Chance) => readonly string[]) {
  return (fields: readonly PrintedField[], chance: Chance): SourceDocument => {
    const rows = fields.map((each) => cells(textsOf(each), each, chance).map(quoted).join("\t"));
    return parseText([heads.join("\t"), ...rows].join("\n"));
  };
}

/** Lines of running text. */
export function lines(of: (texts: Texts, each: PrintedField, chance: Chance) => readonly string[]) {
  return (fields: readonly PrintedField[], chance: Chance): SourceDocument =>
    parseText(
      [
        "認定番号",
        "0999-2401",
        "サービス名称",
        "あさぎりポータル",
        "",
        "情報開示内容",
        ...fields.flatMap((each) => [
          ...(each.firstOfSection && each.section !== "" ? [each.section] : []),
          ...of(textsOf(each), each, chance),
        ]),
      ].join("\n"),
    );
}
