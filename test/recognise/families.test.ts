import fc from "fast-check";
import { parseText } from "../../src/readers";
import { recogniseDisclosure } from "../../src/recognise";
import { accuracyOf } from "../support/accuracy";
import { generateAnswers } from "./generators/answers";
import { Chance } from "./generators/chance";
import { FAMILIES } from "./generators/families";
import { chooseWording, expectedOf, printedFields } from "./generators/printing";

const seeds = fc.integer({ min: 1, max: 2 ** 31 - 1 });

describe.each(Object.entries(FAMILIES))("%s", (_name, family) => {
  it("comes back with all states and values, in any wording, and nothing wrong though certain", () => {
    let fields = 0;
    let right = 0;
    fc.assert(
      fc.property(seeds, (seed) => {
        const chance = new Chance(seed);
        const printed = printedFields(generateAnswers(chance, chance.is(0.3)), chooseWording(chance));
        const recognition = recogniseDisclosure(parseText(family.print(printed, chance)));
        if (recognition.kind !== "disclosure") throw new Error(`taken for ${recognition.form}`);
        const accuracy = accuracyOf(recognition.disclosure, expectedOf(printed, family.keepsLines));
        expect(accuracy.wrongHigh).toEqual([]);
        expect(recognition.disclosure).toMatchObject({
          certificationNumber: "0999-2401",
          serviceName: "あさぎりポータル",
          providerName: "株式会社あさぎり情報",
        });
        fields += accuracy.fields;
        right += accuracy.right;
      }),
      { numRuns: 25 },
    );
    expect(right / fields).toBeGreaterThanOrEqual(0.99);
  });
});
