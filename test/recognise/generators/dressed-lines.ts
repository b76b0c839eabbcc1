import { lines, type Variant } from "./layout";
import type { PrintedField } from "./printing";

/** `①` to `⑳`, `㉑` to `㊿`, then numbers in brackets. */
function circled(number: number): string {
  if (number <= 20) return String.fromCodePoint(0x2460 + number - 1);
  if (number <= 35) return String.fromCodePoint(0x3251 + number - 21);
  return number <= 50 ? String.fromCodePoint(0x32b1 + number - 36) : `(${number})`;
}

const placeOf = ({ field }: PrintedField): number => field.item.fields.indexOf(field) + 1;

const filled = (text: string): string[] => (text === "" ? [] : [text]);

const ENGLISH = ["Company", "Overview of service", "Availability", "Security measures", "Contact"];

/** Pages of running text that set marks, numbers or words of their own around labels and answers. */
export const DRESSED_LINES: Readonly<Record<string, Variant>> = {
  "lines: circled numbers, prompts in brackets": {
    print: lines((t, each) => [
      ...(each.firstOfItem ? [`${circled(each.field.item.number)}${t.title}`] : []),
      `［${t.prompt}］`,
      ...filled(t.answer),
    ]),
    keepsLines: true,
    least: 0.98,
  },
  "lines: a square before titles, no numbers, no markers": {
    print: lines((t, each) => [...(each.firstOfItem ? ["", `■${t.title}`] : []), t.prompt, ...filled(t.answer)]),
    keepsLines: true,
    least: 0.98,
  },
  "lines: chapters and numbers of its own, an arrow before the answer": {
    print: (fields, chance) => {
      let [chapter, number] = [0, 0];
      return lines((t, each) => {
        const heads: string[] = [];
        if (each.firstOfSection) {
          [chapter, number] = [chapter + 1, 0];
          if (each.section !== "") heads.push("", `第${chapter}章 ${each.section}`);
        }
        if (each.firstOfItem) {
          number += 1;
          heads.push(`${chapter}－${number} ${t.title}`);
        }
        return [...heads, t.prompt, `⇒ ${t.answer}`.trim()];
      })(
        fields.map((field) => ({ ...field, section: field.section })),
        chance,
      );
    },
    keepsLines: true,
    least: 0.98,
  },
  "lines: nested bullets": {
    print: lines((t, each) => [
      ...(each.firstOfItem ? [`- ${t.number} ${t.title}(${each.marker})`] : []),
      `  - ${t.prompt}`,
      `    - ${t.answer}`,
    ]),
    keepsLines: true,
    least: 0.97,
  },
  "lines: questions and answers under their numbers": {
    print: lines((t, each) => {
      const { item } = each.field;
      const number = item.fields.length === 1 ? item.number : `${item.number}-${placeOf(each)}`;
      return ["", `Q${number}. ${t.prompt}`, `A${number}. ${t.answer}`];
    }),
    keepsLines: true,
    least: 0.98,
  },
  "lines: 項目3 before titles": {
    print: lines((t, each) => [
      ...(each.firstOfItem ? [`項目${t.number}　${t.title}`] : []),
      `${t.prompt}(${each.marker})`,
      ...filled(t.answer),
    ]),
    keepsLines: true,
    least: 0.98,
  },
  "lines: English behind the labels": {
    print: lines((t, each) => {
      const words = ENGLISH[each.field.index % ENGLISH.length] ?? "";
      return [
        ...(each.firstOfItem ? ["", `${t.number} ${t.title} (${words})`] : []),
        `${t.prompt} / ${words}`,
        ...filled(t.answer),
      ];
    }),
    keepsLines: true,
    least: 0.98,
  },
  "lines: an arrow between prompt and answer": {
    print: lines((t, each) => [`${each.firstOfItem ? `[${t.number}] ${t.title} > ` : ""}${t.prompt} => ${t.answer}`]),
    keepsLines: true,
    least: 0.97,
  },
  "lines: numbered prompts and a colon under the marker": {
    print: lines((t, each) => {
      const alone = each.field.item.fields.length === 1;
      const head = `${t.number}. ${t.title}【${each.marker}】`;
      if (alone) return [`${head}：${t.answer}`];
      return [...(each.firstOfItem ? [head] : []), `　(${placeOf(each)}) ${t.prompt}：${t.answer}`];
    }),
    keepsLines: true,
    least: 0.97,
  },
  "lines: the cells of a row one below the other, counts that are numbers of items": {
    alter: withItemNumbers,
    print: lines((t) => [t.number, t.title, t.prompt, t.marker, ...filled(t.answer)].filter((line) => line !== "")),
    keepsLines: true,
    least: 1,
  },
};

/** Counts that are the number of their own item, or of the next one. */
function withItemNumbers(fields: readonly PrintedField[]): PrintedField[] {
  return fields.map((each) => {
    const { kind } = each.field.answer;
    if (kind !== "count" && kind !== "generations") return each;
    const value = String(each.field.item.number + (each.field.index % 2));
    return { ...each, said: { state: "answered", value }, shown: value };
  });
}
