import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import * as z from "zod/mini";
import { ASP_SAAS } from "../../src/form";
import { readText } from "../../src/readers";
import { recogniseDisclosure } from "../../src/recognise";
import { accuracyLine, accuracyOf } from "../support/accuracy";

const SHARED = resolve(__dirname, "../../../shared");
const TRUTH = join(SHARED, "truth");
const here = existsSync(join(SHARED, "seeds"));

const truthSchema = z.object({
  certificationNumber: z.string(),
  serviceName: z.string(),
  providerName: z.string(),
  fields: z.record(
    z.string(),
    z.object({ state: z.enum(["answered", "blank", "withheld", "not_described", "lost"]), value: z.string() }),
  ),
});

const files = (folder: string, ending: string): string[] =>
  here ? readdirSync(folder).filter((name) => name.endsWith(ending)) : [];
const sheets = files(join(SHARED, "seeds"), ".txt").filter((name) => !name.includes("whitepaper"));
const truths = files(TRUTH, ".json").filter((name) => !name.startsWith("whitepaper"));

function recognise(name: string): Extract<ReturnType<typeof recogniseDisclosure>, { kind: "disclosure" }> {
  const recognition = recogniseDisclosure(readText(new Uint8Array(readFileSync(join(SHARED, "seeds", name))), name));
  if (recognition.kind !== "disclosure") throw new Error(`${name} was taken for ${recognition.form}`);
  return recognition;
}

describe("published sheets beside the repository (../shared)", () => {
  it("says whether they are there", () => {
    if (!here) process.stdout.write("../shared is not here: published sheets were not tried\n");
    expect(sheets.length > 0).toBe(here);
  });

  it.each(truths)("reads every field of %s as it was transcribed by hand, and nothing wrong though certain", (name) => {
    const truth = truthSchema.parse(JSON.parse(readFileSync(join(TRUTH, name), "utf8")));
    const { disclosure } = recognise(name.replace(/json$/, "txt"));
    const accuracy = accuracyOf(disclosure, Object.entries(truth.fields));
    process.stdout.write(`${accuracyLine(name, accuracy)}\n`);
    expect(accuracy.wrongHigh).toEqual([]);
    expect(accuracy.wrongLow).toEqual([]);
    expect(accuracy.fields).toBe(ASP_SAAS.fields.length);
    expect(disclosure).toMatchObject({
      certificationNumber: truth.certificationNumber,
      serviceName: truth.serviceName,
      providerName: truth.providerName,
    });
  });

  it.each(sheets)("%s: every value stands in its source, character for character", (name) => {
    const { disclosure } = recognise(name);
    const source = readFileSync(join(SHARED, "seeds", name), "utf8")
      .replace(/<\/?(?:p|ul|li)\b[^>]*>/g, "")
      .replace(/\s+/g, "");
    for (const { id } of ASP_SAAS.fields) {
      const answer = disclosure.fields[id];
      expect(answer?.state === "answered").toBe(answer?.value !== "");
      expect(source).toContain(answer?.value.replace(/\s+/g, ""));
    }
    expect(basename(Object.values(disclosure.fields).find((answer) => answer.source)?.source?.file ?? "")).toBe(name);
  });

  it.each(sheets)("%s: few fields want a look", (name) => {
    const low = Object.values(recognise(name).disclosure.fields).filter((answer) => answer.confidence === "low");
    expect(low.length).toBeLessThanOrEqual(15);
  });
});
