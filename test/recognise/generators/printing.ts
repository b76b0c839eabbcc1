import { ASP_SAAS, type Field, type FieldId, REQUIREMENT_LABELS } from "../../../src/form";
import { type Said } from "./answers";
import type { Chance } from "./chance";

/** A field as it will be printed: the labels in this copy's wording. */
export interface PrintedField {
  readonly field: Field;
  readonly prompt: string;
  readonly title: string;
  readonly group: string;
  readonly section: string;
  readonly marker: string;
  /** The item's number as this copy writes it. */
  readonly number: string;
  readonly said: Said;
  /** What stands in the place of the answer: the text, a mask or nothing. */
  readonly shown: string;
  readonly firstOfItem: boolean;
  readonly firstOfGroup: boolean;
  readonly firstOfSection: boolean;
}

/** How a copy words the form's labels: published sheets differ in these. */
export interface Wording {
  readonly documents: "文書類" | "書類";
  readonly server: "サーバ" | "サーバー";
  readonly wide: boolean;
  readonly radicals: boolean;
  readonly shortPrompts: boolean;
  readonly month: "ヶ" | "か" | "カ";
  /** Item numbers in wide digits. */
  readonly wideNumbers: boolean;
}

export function chooseWording(chance: Chance): Wording {
  return {
    documents: chance.pick(["文書類", "書類"]),
    server: chance.pick(["サーバ", "サーバー"]),
    wide: chance.is(0.3),
    radicals: chance.is(0.2),
    shortPrompts: chance.is(0.2),
    month: chance.pick(["ヶ", "か", "カ"]),
    wideNumbers: chance.is(0.15),
  };
}

const WIDE: Readonly<Record<string, string>> = { "(": "（", ")": "）", ":": "：", "%": "％", "<": "＜", ">": "＞" };
const RADICALS: Readonly<Record<string, string>> = {
  一: "⼀",
  人: "⼈",
  入: "⼊",
  用: "⽤",
  日: "⽇",
  金: "⾦",
  電: "電",
  長: "⻑",
};

export function reword(text: string, wording: Wording): string {
  let words = text
    .replaceAll("文書類", wording.documents)
    .replaceAll(/サーバー?/g, wording.server)
    .replaceAll("ヶ月", `${wording.month}月`);
  if (wording.wide) words = words.replaceAll(/[():%<>]/g, (mark) => WIDE[mark] ?? mark);
  if (wording.radicals) words = words.replaceAll(/[一人入用日金長]/g, (character) => RADICALS[character] ?? character);
  return words;
}

function shortened(prompt: string): string {
  const short = prompt.replace(/[(（][^()（）]*[)）]/g, "").replace(/\s*[<＜].*$/, "");
  return short.length >= 5 ? short : prompt;
}

/** All fields in order, worded and masked as the copy shows them. */
export function printedFields(answers: ReadonlyMap<FieldId, Said>, wording: Wording): PrintedField[] {
  const fields = ASP_SAAS.fields;
  return fields.map((field) => {
    const before = fields[field.index - 1];
    const said = answers.get(field.id) ?? { state: "blank", value: "" };
    const mask = said.state === "withheld" ? "記述有り(*)" : said.state === "not_described" ? "記述無し(*)" : said.value;
    const { item } = field;
    return {
      field,
      prompt: reword(wording.shortPrompts ? shortened(field.prompt) : field.prompt, wording),
      title: reword(item.title, wording),
      group: reword(item.group, wording),
      section: reword(item.section.title, wording),
      number: wording.wideNumbers
        ? String(item.number).replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
        : String(item.number),
      marker: REQUIREMENT_LABELS[field.requirement],
      said,
      shown: mask,
      firstOfItem: before?.item !== item,
      firstOfGroup: before?.item.group !== item.group || before.item.section !== item.section,
      firstOfSection: before?.item.section !== item.section,
    };
  });
}

/** What an importer should find. */
export function expectedOf(fields: readonly PrintedField[], keepsLines: boolean): Map<FieldId, Said> {
  return new Map(
    fields.map(({ field, said }) => [field.id, keepsLines ? said : { ...said, value: said.value.replaceAll("\n", " ") }]),
  );
}
