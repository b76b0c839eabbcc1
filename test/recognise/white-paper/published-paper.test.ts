import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import * as z from "zod/mini";
import { readText } from "../../../src/readers";
import { recogniseWhitePaper } from "../../../src/recognise/white-paper";

const SHARED = resolve(__dirname, "../../../../shared");
const PAPER = join(SHARED, "seeds/liveon-whitepaper-2023.txt");
const here = existsSync(PAPER);

const truthSchema = z.object({
  title: z.string(),
  vendor: z.string(),
  service: z.string(),
  edition: z.string(),
  date: z.string(),
  controls: z.array(z.object({ id: z.string(), title: z.string(), statement: z.string() })),
});

describe("a published paper beside the repository (../shared)", () => {
  it("says whether it is there", () => {
    if (!here) process.stdout.write("../shared is not here: the published white paper was not tried\n");
    expect(existsSync(join(SHARED, "truth"))).toBe(here);
  });

  (here ? it : it.skip)("is read as it was transcribed by hand: every control, every statement", () => {
    const truth = truthSchema.parse(JSON.parse(readFileSync(join(SHARED, "truth/whitepaper-liveon.json"), "utf8")));
    const paper = recogniseWhitePaper(readText(new Uint8Array(readFileSync(PAPER)), "paper.txt"));
    expect(paper?.statements.map(({ id, title, statement }) => ({ id, title, statement }))).toEqual(truth.controls);
    const { title, vendor, service, edition, date } = truth;
    expect(paper).toMatchObject({ title, vendor, service, edition, date, numbering: "2015" });
    expect(paper?.notes.map(({ kind, control }) => [kind, control])).toContainEqual(["standard", undefined]);
  });
});
