import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { changesBetween, checkRenewal, compareVendors, renew } from "../../src/compare";
import { ASP_SAAS } from "../../src/form";
import { readInput } from "../../src/importing";
import { loadPdfLibrary } from "../support/pdf-library";
import { TODAY } from "../support/rule-cases";

const SEEDS = resolve(__dirname, "../../../shared/seeds");
const here = existsSync(SEEDS);

async function seed(name: string) {
  const input = await readInput(new Uint8Array(readFileSync(resolve(SEEDS, name))), {
    file: name,
    edition: ASP_SAAS,
    pdf: loadPdfLibrary,
  });
  if (input.kind !== "disclosure") throw new Error(`${name} is no disclosure`);
  return { name, disclosure: input.disclosure };
}

describe("published sheets", () => {
  it(`are compared where they are there (they are ${here ? "" : "not "}here)`, () => expect(typeof here).toBe("boolean"));

  (here ? it : it.skip)("show what a reviewer found between two years of one service", async () => {
    const [before, after] = [await seed("vcube-2019.txt"), await seed("vcube-2021.txt")];
    const changes = changesBetween(ASP_SAAS, before.disclosure, after.disclosure);
    const kinds = new Map(changes.map(({ field, kind }) => [field, kind]));
    for (const field of ["1.1", "3.2", "7.1", "8.1", "11.1", "28.2", "36.1"])
      expect([field, kinds.has(field)]).toEqual([field, true]);
    expect(kinds.get("50.1")).toBe("withdrawn");
    expect(changesBetween(ASP_SAAS, before.disclosure, before.disclosure)).toEqual([]);
  });

  (here ? it : it.skip)("are renewed: what ages is left to a person, and the check sees that it was done", async () => {
    const [last, current] = [await seed("vcube-2019.txt"), await seed("vcube-2021.txt")];
    const { steps } = renew(ASP_SAAS, last.disclosure, TODAY);
    const actions = new Map(steps.map(({ field, action }) => [field, action]));
    expect([actions.get("1.1"), actions.get("39.1")]).toEqual(["cleared", "cleared"]);
    for (const field of ["7.1", "9.1", "11.1"]) expect([field, actions.get(field)]).toEqual([field, "review"]);
    const { changes, stale } = checkRenewal(ASP_SAAS, last.disclosure, current.disclosure);
    const changed = new Set(changes.map(({ field }) => field));
    for (const field of ["1.1", "3.2", "11.1"]) expect([field, changed.has(field)]).toEqual([field, true]);
    expect(stale.map(({ field }) => field)).not.toContain("1.1");
    expect(checkRenewal(ASP_SAAS, last.disclosure, last.disclosure)).toEqual({ changes: [], blank: [], stale: [] });
  });

  (here ? it : it.skip)("stand side by side", async () => {
    const vendors = await Promise.all(["liveon-2020.txt", "imageworks-2019.txt", "vcube-2019.txt", "vcube-2021.txt"].map(seed));
    const rows = compareVendors(ASP_SAAS, vendors, { today: TODAY });
    const rates = rows.find(({ field }) => field.id === "39.1");
    expect(rates?.cells.filter(({ rank }) => rank !== undefined).length).toBeGreaterThanOrEqual(3);
    for (const { cells } of rows) for (const { shown, rank } of cells) if (shown.kind !== "said") expect(rank).toBeUndefined();
  });
});
