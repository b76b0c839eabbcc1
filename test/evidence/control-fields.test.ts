import { CONTROL_FIELDS, fieldsOfControl, QUESTIONED_FIELDS } from "../../src/evidence";
import { ASP_SAAS } from "../../src/form";
import { controlOf, CONTROLS } from "../../src/recognise/white-paper";

describe("the map from controls to fields", () => {
  it("names controls of the standard and fields of the form only, each with a reason", () => {
    for (const { controls, fields, reason } of CONTROL_FIELDS) {
      for (const control of controls) expect([control, controlOf(control)?.number]).toEqual([control, control]);
      for (const field of fields) expect([field, ASP_SAAS.field(field)?.id]).toEqual([field, field]);
      expect(reason.ja).toMatch(/。$/);
      expect(reason.en).toMatch(/\.$/);
    }
  });

  it("has a question for every field that it leads to, and for no other", () => {
    const mapped = new Set(CONTROL_FIELDS.flatMap(({ fields }) => fields));
    expect([...mapped].sort()).toEqual([...QUESTIONED_FIELDS].sort());
  });

  it.each([
    ["12.3.1", ["45.1", "46.1"]],
    ["8.13", ["45.1", "46.1"]],
    ["12.4.1", ["58.1"]],
    ["12.4.4", ["56.1"]],
    ["12.1.2", ["32.1", "91.1"]],
    ["9.2.4", ["66.1", "67.1"]],
    ["9.2.3", ["68.1"]],
    ["10.1.1", ["69.1", "70.1"]],
    ["6.1.3", ["72.1"]],
    ["CLD.8.1.5", ["33.3"]],
    ["18.1.3", ["33.3"]],
    ["CLD.9.5.1", ["71.1", "74.1", "84.1"]],
    ["11.2.7", ["71.1", "83.1"]],
    ["16.1.2", ["54.2", "92.1"]],
    ["18.2.1", ["42.1"]],
    ["12.6.1", ["44.1", "59.1"]],
  ])("%s leads to %j", (control, fields) => {
    expect(fieldsOfControl(control)).toEqual(expect.arrayContaining(fields));
  });

  it("leads to the same fields under the later number, where a control has one", () => {
    for (const { number, later } of CONTROLS) {
      if (later === undefined) continue;
      expect(controlOf(later)?.numbering).toBe("2022");
      if (fieldsOfControl(number).length > 0)
        expect([number, later, fieldsOfControl(later).length > 0]).toEqual([number, later, true]);
    }
  });
});
