import { ASP_SAAS, REQUIREMENT_LABELS } from "../../../src/form";
import { parseText } from "../../../src/readers";
import { recogniseDisclosure } from "../../../src/recognise";
import { sample } from "../../support/samples";

const sound = sample("sound");

/** The lines of the sound sample's rows, the number of each item as told. */
function printed(numberFor: (number: number) => string): string[] {
  return ASP_SAAS.fields.flatMap(({ id, item, prompt, requirement }) => {
    const answer = sound.fields[id]?.value.replaceAll("\n", " ") ?? "";
    const head = item.fields[0]?.id === id ? [numberFor(item.number), `${item.group} ${item.title}`] : [];
    return [...head, prompt, `${REQUIREMENT_LABELS[requirement]} ${answer}`];
  });
}

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
    const fields = read(printed(numberFor).join("\n"));
    const whole = read(printed(String).join("\n"));
    for (const { id } of ASP_SAAS.fields) {
      const { value, confidence } = whole[id] ?? {};
      expect({ id, ...fields[id] }).toMatchObject({ id, value, confidence });
    }
  });

  it("is whole again in a text on one line", () => {
    const fields = read(printed((number) => torn(String(number), " ")).join(" "));
    for (const { id } of ASP_SAAS.fields) expect(fields[id]?.value).not.toMatch(/(?:^|\s)\d(?:\s|$)/u);
  });

  it("is whole again where the title stands between its digits, in lines or in one", () => {
    const lines = ASP_SAAS.fields.flatMap(({ id, item, prompt, requirement }) => {
      const [first, second] = String(item.number);
      const answer = sound.fields[id]?.value.replaceAll("\n", " ") ?? "";
      const titles = [item.group, item.title, ...(second ? [second] : [])];
      const head = item.fields[0]?.id === id ? [first ?? "", ...titles] : [];
      return [...head, prompt, `${REQUIREMENT_LABELS[requirement]} ${answer}`];
    });
    for (const text of [lines.join("\n"), lines.join(" ")]) {
      const fields = read(text);
      for (const { id } of ASP_SAAS.fields.slice(8)) expect(fields[id]?.value).not.toMatch(/(?:^|\s)\d(?:\s|$)/u);
    }
  });

  it("is no part of an answer among others that are torn, wherever its digits stand between theirs", () => {
    const lines = ASP_SAAS.fields.flatMap(({ id, item, prompt, requirement }) => {
      const answer = sound.fields[id]?.value.replaceAll("\n", " ") ?? "";
      const digits = item.number === 45 ? [] : [...String(item.number)];
      const head = item.fields[0]?.id === id ? [...digits, item.group, item.title] : [];
      const ends = { "45.1": " 4", "45.2": " 5" }[id] ?? "";
      return [...head, prompt, `${REQUIREMENT_LABELS[requirement]} ${answer}${ends}`];
    });
    const fields = read(lines.join("\n"));
    for (const id of ["45.1", "45.2"]) expect(fields[id]).toMatchObject({ value: sound.fields[id]?.value });
  });

  it("is told by many of them: digits of answers stay as they are", () => {
    const given: Readonly<Record<string, string>> = { "8.1": "1 2", "13.1": "2 1", "14.1": "3 3" };
    const text = ASP_SAAS.fields.map(({ id, item, prompt, requirement }) => {
      const answer = given[id] ?? sound.fields[id]?.value.replaceAll("\n", " ") ?? "";
      const head = item.fields[0]?.id === id ? `${item.number} ${item.group} ${item.title}\n` : "";
      return `${head}${prompt}\n${REQUIREMENT_LABELS[requirement]} ${answer}`;
    });
    const fields = read(text.join("\n"));
    for (const [id, value] of Object.entries(given)) expect(fields[id]?.value).toBe(value);
  });
});
