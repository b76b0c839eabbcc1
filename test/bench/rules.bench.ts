import { ASP_SAAS } from "../../src/form";
import { createChecker, RULES } from "../../src/rules";
import { sample } from "../support/samples";
import { printFigures, timesOf } from "./print-figures";

const TODAY = { year: 2026, month: 11, day: 21 };

it("checks a whole sheet and one edit", () => {
  const sheet = sample("sound");
  const checker = createChecker({ edition: ASP_SAAS, rules: RULES, today: TODAY });
  const yardstick = timesOf(50, () => {
    for (const answer of Object.values(sheet.fields)) answer.value.normalize("NFKC");
  });
  const cold = timesOf(10, () => createChecker({ edition: ASP_SAAS, rules: RULES, today: TODAY }).check(sheet));
  const warm = timesOf(50, () => checker.check(sheet));
  const edits = ASP_SAAS.fields.map((field) => {
    const answer = sheet.fields[field.id] ?? { state: "blank" as const, value: "" };
    let turn = 0;
    return {
      field: field.id,
      ...timesOf(6, () =>
        checker.update(new Map([[field.id, { ...answer, value: `${answer.value}${"。".repeat(turn++ % 5)}` }]])),
      ),
    };
  });
  const slowest = [...edits].sort((a, b) => b.least - a.least)[0];
  const usual = [...edits].sort((a, b) => a.least - b.least)[Math.floor(edits.length / 2)];
  const { checked, notApplicable, failures } = checker.check(sheet);
  expect(failures).toEqual([]);
  printFigures("Rules on the sound sample", {
    rules: RULES.length,
    "rules on fields": checked + notApplicable,
    "of these with an answer to look at": checked,
    "full check, first time, ms": cold.median,
    "full check, warm, ms": warm.median,
    "full check, warm, as a multiple of NFKC over all answers": warm.median / yardstick.median,
    "one edit, usual field, ms": usual?.least ?? 0,
    [`one edit, slowest field (${slowest?.field ?? ""}), ms`]: slowest?.least ?? 0,
  });
});
