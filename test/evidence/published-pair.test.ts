import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseDisclosureText } from "../../src/disclosure";
import { crossCheck, type Evidence } from "../../src/evidence";
import { ASP_SAAS } from "../../src/form";
import { paperOf } from "../support/white-papers";

const SHARED = resolve(__dirname, "../../../shared");
const PAPER = join(SHARED, "seeds/liveon-whitepaper-2023.txt");
const SHEET = join(SHARED, "truth/liveon-2020.json");
const here = existsSync(PAPER) && existsSync(SHEET);

function evidence(): Evidence {
  return crossCheck(paperOf(readFileSync(PAPER, "utf8")), parseDisclosureText(readFileSync(SHEET, "utf8"), "sheet"), ASP_SAAS);
}

describe("a published paper and its sheet beside the repository (../shared)", () => {
  it("says whether they are there", () => {
    if (!here) process.stdout.write("../shared is not here: the published pair was not tried\n");
    expect(existsSync(join(SHARED, "seeds"))).toBe(here);
  });

  (here ? it : it.skip)("finds what a careful reader finds, and nothing unfounded", () => {
    const found = evidence().pairs.filter(({ verdict }) => verdict === "contradicts");
    const named = found.map(({ statement, field }) => `${statement.id} ${field}`);
    expect(named).toEqual([
      "CLD8.1.5 33.3",
      "12.1.2 32.1",
      "12.3.1 45.1",
      "12.3.1 45.2",
      "12.3.1 46.1",
      "18.1.3 33.3",
      "18.2.1 42.1",
    ]);
    for (const { sheet, paper, sheetRead, paperRead } of found)
      for (const each of [sheet, paper, sheetRead?.ja, paperRead?.ja]) expect(each).toBeTruthy();
  });

  (here ? it : it.skip)("knows both dates and the paper's own contradiction", () => {
    const { sheetDate, paperDate, years, ownContradictions, otherNames } = evidence();
    expect(otherNames).toEqual([]);
    expect([sheetDate, paperDate, years]).toEqual(["2020/11/11", "2023/11/14", 3]);
    expect(ownContradictions.map(({ first, second }) => `${first.statement.id} ${second.statement.id}`)).toContain(
      "12.3.1 18.1.3",
    );
  });
});
