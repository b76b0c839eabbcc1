import { readdirSync } from "node:fs";
import { join } from "node:path";

/*
 * The tables of cases of all rules. One file of tests: each by itself would load form, reference values and catalogue anew,
 * which takes ten times as long as the cases. One rule's alone: `npx jest test/rules/catalogue -t "rule contact-missing"`.
 */
for (const file of readdirSync(__dirname)) {
  if (file.endsWith(".cases.ts")) jest.requireActual(join(__dirname, file));
}
