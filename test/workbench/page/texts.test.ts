import { readFileSync } from "node:fs";
import { join } from "node:path";
import { holesOf } from "../../../src/messages";
import { isPageText, PAGE_TEXTS } from "../../../src/workbench/page/texts";
import { PROJECT } from "../../support/workbench-build";

it.each(Object.entries(PAGE_TEXTS))("%s says the same in both languages", (_name, { ja, en }) => {
  expect(new Set(holesOf(en))).toEqual(new Set(holesOf(ja)));
});

it("the markup names texts that exist, and begins with the Japanese ones", () => {
  const html = readFileSync(join(PROJECT, "src/workbench/page/index.html"), "utf8");
  const named = [...html.matchAll(/data-text="(\w+)"[^>]*>([^<]*)</g)].map(([, name, text]) => [name, text] as const);
  expect(named.length).toBeGreaterThan(4);
  for (const [name, text] of named) expect([name, isPageText(name) && PAGE_TEXTS[name].ja]).toEqual([name, text]);
});
