import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import * as z from "zod/mini";
import { ASP_SAAS } from "../../src/form";
import { readText } from "../../src/readers";
import { recogniseDisclosure } from "../../src/recognise";
import { accuracyOf } from "../support/accuracy";

const SAMPLES = resolve(__dirname, "../../assets/samples");
const names = readdirSync(SAMPLES)
  .filter((name) => name.endsWith(".txt") && !name.startsWith("white-paper"))
  .map((name) => name.replace(/\.txt$/, ""));

const expectedSchema = z.object({
  certificationNumber: z.string(),
  serviceName: z.string(),
  providerName: z.string(),
  fields: z.record(
    z.string(),
    z.object({ state: z.enum(["answered", "blank", "withheld", "not_described", "lost"]), value: z.string() }),
  ),
});

/** Fields that want a look in each sample, by what was done to them there; any other must be certain. */
const DOUBTFUL: Readonly<Record<string, readonly string[]>> = {
  "tabs-with-prompts": ["4.1", "91.1", "91.2", "92.1"],
  "tabs-without-prompts": ["25.1", "25.2", "60.2", "61.1", "73.1", "82.2", "82.3"],
  "pipes-with-masks": ["30.1", "30.2", "33.1", "33.2", "33.3", "36.1", "36.2", "36.3"],
  "web-fused-lines": [],
};

describe.each(names)("%s", (name) => {
  const expected = expectedSchema.parse(JSON.parse(readFileSync(join(SAMPLES, `${name}.expected.json`), "utf8")));
  const recognition = recogniseDisclosure(readText(new Uint8Array(readFileSync(join(SAMPLES, `${name}.txt`))), `${name}.txt`));
  if (recognition.kind !== "disclosure") throw new Error(`taken for ${recognition.form}`);
  const { disclosure, doubts } = recognition;

  it("is read field by field as it was written", () => {
    const accuracy = accuracyOf(disclosure, Object.entries(expected.fields));
    expect(accuracy.wrongHigh).toEqual([]);
    expect(accuracy.wrongLow).toEqual([]);
    expect(accuracy.fields).toBe(ASP_SAAS.fields.length);
    expect(disclosure).toMatchObject({
      certificationNumber: expected.certificationNumber,
      serviceName: expected.serviceName,
      providerName: expected.providerName,
    });
  });

  it("marks what was tampered with, and says why", () => {
    const low = ASP_SAAS.fields.filter(({ id }) => disclosure.fields[id]?.confidence === "low").map(({ id }) => id);
    expect(low).toEqual(DOUBTFUL[name]);
    for (const id of low) expect(doubts.some(({ field }) => field === id)).toBe(true);
    expect(disclosure.notes).toHaveLength(doubts.length);
  });

  it("says where each answer stands", () => {
    const lines = readFileSync(join(SAMPLES, `${name}.txt`), "utf8").split("\n");
    for (const { id } of ASP_SAAS.fields) {
      const answer = disclosure.fields[id];
      if (answer?.state !== "answered") continue;
      const { page, line, text, file } = answer.source ?? {};
      expect({ file, hasPage: (page ?? 0) >= 1 }).toEqual({ file: `${name}.txt`, hasPage: true });
      expect(lines[(line ?? 0) - 1]).toContain(answer.value.split("\n")[0]);
      expect(text).toContain(answer.value.split("\n")[0]);
    }
  });
});
