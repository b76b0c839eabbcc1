import { parseText } from "../../../src/readers";
import { familyB } from "./families";
import { lines, table, type Variant } from "./layout";
import type { PrintedField } from "./printing";

/** The form's labels as a publisher with a style of its own words them. */
const WORDS: readonly (readonly [string | RegExp, string])[] = [
  ["申請したASP・SaaSの", "本サービスの"],
  [/ASP・SaaS/g, "クラウドサービス"],
  [/利用者/g, "お客様"],
  [/問合せ/g, "お問い合わせ"],
  [/ユーザ(?!ー)/g, "ユーザー"],
  [/インターバル/g, "間隔"],
  [/記述/g, "記載"],
  [/の有無と、.*$/, "の有無、ある場合はその内容"],
  ["事業者全体の", ""],
  ["(商号)", ""],
  [/^事業者の/, "会社の"],
];

function reworded(text: string): string {
  return WORDS.reduce((words, [from, to]) => words.replace(from, to), text);
}

function inOtherWords(print: Variant["print"]): Variant["print"] {
  return (fields, chance) =>
    print(
      fields.map((each): PrintedField => ({ ...each, title: reworded(each.title), prompt: reworded(each.prompt) })),
      chance,
    );
}

/** Copies whose labels are worded in another way: most of the answers, and none that is wrong though certain. */
export const REWORDED: Readonly<Record<string, Variant>> = {
  "reworded: table": {
    print: inOtherWords(
      table(["No.", "項目", "設問", "区分", "開示内容"], (t) => [t.number, t.title, t.prompt, t.marker, t.answer]),
    ),
    keepsLines: true,
    least: 0.98,
  },
  "reworded: fused lines": {
    print: inOtherWords((fields, chance) => parseText(familyB(fields, chance))),
    keepsLines: true,
    least: 0.98,
  },
  "reworded: squares before titles, dots before prompts": {
    print: inOtherWords(
      lines((t, each) => [...(each.firstOfItem ? ["", `■${t.title}`] : []), `・${t.prompt}`, ...(t.answer ? [t.answer] : [])]),
    ),
    keepsLines: true,
    least: 0.98,
  },
  "reworded: headings with markers, colons behind the prompts": {
    print: inOtherWords(
      lines((t, each) => [
        ...(each.firstOfItem ? ["", `${t.number}. ${t.title}(${each.marker})`] : []),
        `${t.prompt}: ${t.answer}`,
      ]),
    ),
    keepsLines: true,
    least: 0.98,
  },
};
