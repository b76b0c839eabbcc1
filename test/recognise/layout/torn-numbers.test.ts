import { ASP_SAAS, type Item, REQUIREMENT_LABELS } from "../../../src/form";
import { parseText } from "../../../src/readers";
import { recogniseDisclosure } from "../../../src/recognise";
import { sample } from "../../support/samples";

const sound = sample("sound");

/** What stands before the first prompt of an item, line by line. */
type Head = (item: Item) => readonly string[];

/** The lines of the sound sample's rows below heads as told, with other answers where some are given. */
function printed(headOf: Head, answers: Readonly<Record<string, string>> = {}): string[] {
  return ASP_SAAS.fields.flatMap(({ id, item, prompt, requirement }) => {
    const answer = answers[id] ?? told(id);
    const head = item.fields[0]?.id === id ? headOf(item) : [];
    return [...head, prompt, `${REQUIREMENT_LABELS[requirement]} ${answer}`];
  });
}

const told = (id: string): string => sound.fields[id]?.value.replaceAll("\n", " ") ?? "";

/** The number of an item in a line of its own, as told, above its group and title. */
const numbered =
  (numberFor: (number: number) => string): Head =>
  ({ number, group, title }) => [numberFor(number), `${group} ${title}`];

function read(text: string) {
  const recognition = recogniseDisclosure(parseText(text));
  if (recognition.kind !== "disclosure") throw new Error(`taken for ${recognition.form}`);
  return recognition.disclosure.fields;
}

const wide = (number: number): string =>
  String(number).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const torn = (text: string, by: string): string => [...text].join(by);

describe("a number of an item whose digits stand apart", () => {
  it.each([
    ["on two lines", (number: number) => torn(String(number), "\n")],
    ["on two lines, wide", (number: number) => torn(wide(number), "\n")],
    ["as two words", (number: number) => torn(String(number), " ")],
  ])("is the number, and no part of the answer above it: %s", (_name, numberFor) => {
    const fields = read(printed(numbered(numberFor)).join("\n"));
    const whole = read(printed(numbered(String)).join("\n"));
    for (const { id } of ASP_SAAS.fields) {
      const { value, confidence } = whole[id] ?? {};
      expect({ id, ...fields[id] }).toMatchObject({ id, value, confidence });
    }
  });

  it("is whole again in a text on one line", () => {
    const fields = read(printed(numbered((number) => torn(String(number), " "))).join(" "));
    for (const { id } of ASP_SAAS.fields) expect(fields[id]?.value).not.toMatch(/(?:^|\s)\d(?:\s|$)/u);
  });

  it("is whole again where the title stands between its digits, in lines or in one", () => {
    const lines = printed(({ number, group, title }) => {
      const [first = "", ...second] = String(number);
      return [first, group, title, ...second];
    });
    for (const text of [lines.join("\n"), lines.join(" ")]) {
      const fields = read(text);
      for (const { id } of ASP_SAAS.fields.slice(8)) expect(fields[id]?.value).not.toMatch(/(?:^|\s)\d(?:\s|$)/u);
    }
  });

  it.each(["\n", " "])("is whole again where its title stands right behind the second digit, lines parted by %j", (between) => {
    const lines = printed(({ number, group, title }) => [...String(number).slice(0, -1), `${number % 10}${group}${title}`]);
    const whole = printed(({ number, group, title }) => [`${number}${group}${title}`]);
    const [fields, expected] = [read(lines.join(between)), read(whole.join(between))];
    for (const { id } of ASP_SAAS.fields) {
      const { state, value, confidence } = expected[id] ?? {};
      expect({ id, ...fields[id] }).toMatchObject({ id, state, value, confidence });
    }
  });

  it("is no part of an answer where its block stands elsewhere", () => {
    const lines = printed(({ number, group, title }) => [
      ...(number === 60 ? [] : String(number)),
      group,
      title,
      ...(number === 20 ? ["6", "0"] : []),
    ]);
    const fields = read(lines.join(" "));
    for (const { id } of ASP_SAAS.fields) expect(fields[id]?.value ?? "").not.toMatch(/(?:^|\s)6(?:\s0)?(?:\s|$)/u);
  });

  it("is no part of an answer among others that are torn, wherever its digits stand between theirs", () => {
    const lines = printed(({ number, group, title }) => [...(number === 45 ? [] : String(number)), group, title], {
      "45.1": `${told("45.1")} 4`,
      "45.2": `${told("45.2")} 5`,
    });
    const fields = read(lines.join("\n"));
    for (const id of ["45.1", "45.2"]) expect(fields[id]).toMatchObject({ value: sound.fields[id]?.value });
  });

  it("is told by many of them: digits of answers stay as they are", () => {
    const given: Readonly<Record<string, string>> = { "8.1": "1 2", "13.1": "2 1", "14.1": "3 3" };
    const lines = printed(({ number, group, title }) => [`${number} ${group} ${title}`], given);
    const fields = read(lines.join("\n"));
    for (const [id, value] of Object.entries(given)) expect(fields[id]?.value).toBe(value);
  });
});
