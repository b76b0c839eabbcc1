import { type Disclosure, makeDisclosure } from "../../../src/disclosure";
import { ASP_SAAS } from "../../../src/form";
import { lengthOf } from "../../../src/pane/state/limit";

function disclosure(answers: Readonly<Record<string, string>>): Disclosure {
  return makeDisclosure(ASP_SAAS, (id) => {
    const value = answers[id];
    return value === undefined ? { state: "blank", value: "" } : { state: "answered", value };
  });
}

describe("the length of an answer", () => {
  it.each([
    ["5.1", { "5.1": "あ\n𡌶か\u3099" }, 3, 100, ["5.1"]],
    ["30.1", { "30.1": "あいう", "30.2": "なし" }, 5, 500, ["30.1", "30.2"]],
    ["30.2", { "30.1": "あいう", "30.2": "なし" }, 5, 500, ["30.1", "30.2"]],
    ["2.1", { "2.1": "株式会社" }, 4, undefined, ["2.1"]],
  ])("%s", (id, answers, count, limit, fields) => {
    const field = ASP_SAAS.field(id);
    expect(field && lengthOf(ASP_SAAS, field, disclosure(answers))).toEqual({ count, limit, fields });
  });
});
