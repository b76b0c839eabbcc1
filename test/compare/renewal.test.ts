import fc from "fast-check";
import { checkRenewal, renew, staleAnswers } from "../../src/compare";
import { type FieldAnswer, makeDisclosure } from "../../src/disclosure";
import { ASP_SAAS } from "../../src/form";
import { say } from "../../src/messages";
import { disclosureOf } from "../support/rule-cases";
import { sample, sampleAnswers } from "../support/samples";

const LATER = { year: 2028, month: 9, day: 30 };
const stepsOf = (answers: Record<string, string>) => {
  const { steps, disclosure } = renew(ASP_SAAS, disclosureOf({ "1.1": "2026/9/30", ...answers }), LATER);
  return (id: string) => ({ ...steps.find((step) => step.field === id), value: disclosure.fields[id]?.value });
};

describe("a renewal", () => {
  it.each<[string, string, string, string]>([
    ["28.1", "2013/4/1", "kept", "2013/4/1"],
    ["60.1", "インターネット", "kept", "インターネット"],
    ["1.1", "2026/9/30", "cleared", ""],
    ["39.1", "99.95%(2025年9月1日~2026年8月31日)", "cleared", ""],
    ["6.3", "52歳", "review", "52歳"],
    ["9.1", "1,000円(2026年3月期、単独)", "review", "1,000円(2026年3月期、単独)"],
    ["62.2", "Google Chrome 最新版", "review", "Google Chrome 最新版"],
    ["70.1", "2025年4月に暗号方式を更新", "review", "2025年4月に暗号方式を更新"],
    ["2.1", "", "fill", ""],
    ["49.1", "", "kept", ""],
  ])("%s %j is %s", (id, text, action, value) => expect(stepsOf({ [id]: text })(id)).toMatchObject({ action, value }));

  it.each([
    ["18年", "20年"],
    ["17年", "19年"],
    ["設立後 １８年", "設立後 20年"],
  ])("counts %s on to %s, as the last sheet counted", (before, after) => {
    expect(stepsOf({ "3.1": "2008年", "3.2": before })("3.2")).toMatchObject({ action: "computed", value: after });
  });

  it.each([["25年"], ["18年2ヶ月"], ["不明"]])("leaves %s to a person", (before) => {
    expect(stepsOf({ "3.1": "2008年", "3.2": before })("3.2")).toMatchObject({ action: "review", value: before });
  });

  it("never changes an answer without a step that shows both", () => {
    const answer = fc.oneof(
      fc
        .array(fc.constantFrom("2020年", "18年", "99.9%", "あり", "-", "2026/9/30", "。"), { minLength: 1, maxLength: 4 })
        .map((words): FieldAnswer => ({ state: "answered", value: words.join("") })),
      fc
        .constantFrom("blank" as const, "withheld" as const, "not_described" as const, "lost" as const)
        .map((state): FieldAnswer => ({ state, value: "" })),
    );
    fc.assert(
      fc.property(fc.array(answer, { minLength: 133, maxLength: 133 }), (answers) => {
        const last = makeDisclosure(ASP_SAAS, (id) => answers[ASP_SAAS.field(id)?.index ?? 0] ?? { state: "lost", value: "" });
        const { disclosure, steps } = renew(ASP_SAAS, last, LATER);
        expect(steps.map(({ field }) => field)).toEqual(ASP_SAAS.fields.map(({ id }) => id));
        for (const { field, action, before, after, reason, holes } of steps) {
          expect(last.fields[field]?.value).toBe(before);
          expect(disclosure.fields[field]?.value).toBe(after);
          if (before !== after) expect(["computed", "cleared", "fill"]).toContain(action);
          if (action !== "kept")
            for (const language of ["ja", "en"] as const) expect(say(reason ?? { ja: "", en: "" }, language, holes)).not.toBe("");
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("what should have changed", () => {
  const changed = (answers: Record<string, string>) => disclosureOf({ ...sampleAnswers("sound"), ...answers });
  const stale = (answers: Record<string, string>) => staleAnswers(sample("sound"), changed(answers)).map(({ field }) => field);

  it("is everything dated in a sheet that was only given a new date", () => {
    expect(stale({ "1.1": "2028/9/30" })).toEqual(expect.arrayContaining(["3.2", "6.3", "39.1", "9.1", "39.3"]));
  });

  it("is nothing of what has been brought up to date", () => {
    const left = stale({ "1.1": "2028/9/30", "3.2": "20年", "39.1": "99.97%(2027年9月1日~2028年8月31日の実績値)" });
    expect(left).not.toContain("3.2");
    expect(left).not.toContain("39.1");
    expect(left).toContain("6.3");
  });

  it("is the period of the availability where other words speak of the same one, and the accounts of the same year", () => {
    const before = disclosureOf({ "1.1": "2026/9/30", "39.1": "99.9%(2025年4月~2026年3月)", "9.1": "1円(2025年度)" });
    const same = disclosureOf({ "1.1": "2028/9/30", "39.1": "99.8%(2025年4月から2026年3月まで)", "9.1": "2円(2025年度、単独)" });
    const fresh = disclosureOf({ "1.1": "2028/9/30", "39.1": "99.8%(2027年4月~2028年3月)", "9.1": "2円(2027年度)" });
    expect(staleAnswers(before, same).map(({ field }) => field)).toEqual(["39.1", "9.1"]);
    expect(staleAnswers(before, fresh)).toEqual([]);
  });

  it.each([
    ["2027/9/30", ["3.2", "6.3", "39.1"]],
    ["2027/9/29", ["39.1"]],
    ["2027/7/30", ["39.1"]],
    ["2027/7/29", []],
    ["2027/1/5", []],
  ])("is counted in months between the two dates: %s", (date, expected) => {
    expect(stale({ "1.1": date }).filter((field) => ["3.2", "6.3", "39.1"].includes(field))).toEqual(expected);
  });

  it("is an availability in the same words, whatever their widths and blanks", () => {
    const before = disclosureOf({ "1.1": "2026/9/30", "39.1": "99.9 % (24時間365日)" });
    const after = disclosureOf({ "1.1": "2027/9/30", "39.1": "９９．９％（24時間365日）" });
    expect(staleAnswers(before, after).map(({ field }) => field)).toEqual(["39.1"]);
  });

  it("is told from what is not yet filled in: a mandatory field that is blank was not withdrawn", () => {
    const last = sample("sound");
    const { disclosure } = renew(ASP_SAAS, last, LATER);
    const check = checkRenewal(ASP_SAAS, last, disclosure);
    expect(check.blank).toEqual(["1.1", "39.1", "39.3"]);
    const optional = changed({ "47.1": "", "60.1": "-" });
    expect(checkRenewal(ASP_SAAS, last, optional).blank).toEqual([]);
  });

  it("is the date itself where it is the same, and nothing where a date cannot be read", () => {
    expect(stale({})).toEqual(["1.1"]);
    expect(stale({ "1.1": "未定" })).toEqual([]);
    expect(stale({ "1.1": "2026/10/31" })).toEqual([]);
  });
});
