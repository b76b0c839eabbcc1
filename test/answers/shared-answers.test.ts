import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import * as z from "zod/mini";
import { ASP_SAAS, type Field } from "../../src/form";
import * as answers from "../../src/answers";
import { EVERY_READER, spansIn } from "./every-reader";

const TRUTH = resolve(__dirname, "../../../shared/truth");
const sheet = z.object({
  fields: z.record(z.string(), z.object({ state: z.string(), value: z.optional(z.string()) })),
});

interface Answer {
  readonly name: string;
  readonly field: Field;
  readonly value: string;
}

function sharedAnswers(): Answer[] {
  if (!existsSync(TRUTH)) return [];
  return readdirSync(TRUTH).flatMap((file) => {
    const parsed = sheet.safeParse(JSON.parse(readFileSync(join(TRUTH, file), "utf8")));
    if (!parsed.success) return [];
    return Object.entries(parsed.data.fields).flatMap(([id, { state, value }]) => {
      const field = ASP_SAAS.field(id);
      return state === "answered" && value && field ? [{ name: `${file} ${id}`, field, value }] : [];
    });
  });
}

const ANSWERS = sharedAnswers();

/** Fields whose transcribed answers are known to hold no value of the kind that the prompt asks for. */
const WITHOUT_VALUE = /^(?:59\.1|40\.|86\.2|87\.)/;

describe("answers of the sheets transcribed by hand", () => {
  it(`${existsSync(TRUTH) ? "are read" : "are not here: nothing was read"}`, () => {
    expect(ANSWERS.length > 200).toBe(existsSync(TRUTH));
  });

  it("every reader quotes them as printed", () => {
    for (const { value } of ANSWERS) {
      for (const [, read] of EVERY_READER)
        for (const span of spansIn(read(value))) expect(value.slice(span.start, span.end)).toBe(span.text);
    }
  });

  it("fields that ask for a figure give one, or say why not", () => {
    const nothing = ANSWERS.filter(
      ({ field, value }) => !WITHOUT_VALUE.test(field.id) && !answers.readPlaceholder(value) && nothingRead(field, value),
    );
    expect(nothing.map(({ name }) => name)).toEqual([]);
  });
});

type Kind = Field["answer"]["kind"];

/** For the kinds that ask for a figure: whether an answer gives none. */
const NOTHING_READ = new Map<Kind, (value: string, field: Field) => boolean>([
  ["date", (value) => answers.readDate(value) === null],
  ["year", (value) => answers.readYear(value) === null],
  ["elapsedYears", (value) => answers.readElapsed(value) === null],
  ["age", (value) => answers.readAge(value) === null],
  ["money", (value) => answers.readMoney(value).length === 0],
  ["rate", (value) => answers.readRates(value).length === 0],
  ["personList", (value) => answers.readPeople(value)?.kind !== "read"],
  ["placeList", (value) => answers.readPlaceList(value)?.kind !== "read"],
  ["shareholderList", (value) => answers.readShares(value).length === 0],
  ["servicePattern", (value) => answers.readServicePattern(value)?.kind !== "read"],
  ["generations", (value) => answers.readGenerations(value)?.kind !== "read"],
  ["leadTime", (value) => answers.readDurations(value).length === 0],
  ["hours", (value) => answers.readServiceHours(value) === null],
  ["choice", (value, { answer }) => answer.kind === "choice" && answers.readChoice(value, answer.options)?.kind !== "read"],
]);

function nothingRead(field: Field, value: string): boolean {
  return NOTHING_READ.get(field.answer.kind)?.(value, field) ?? false;
}
