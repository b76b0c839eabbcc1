import { ASP_SAAS, type Field } from "../../../src/form";
import { looksWhole } from "../../../src/recognise/flow/whole-answers";

function fieldOf(id: string): Field {
  const field = ASP_SAAS.fields.find((each) => each.id === id);
  if (!field) throw new Error(`no field ${id}`);
  return field;
}

describe("the looks of a whole answer", () => {
  it.each<[string, string, string]>([
    ["6.3", "67歳", "1974年 商科大学卒業"],
    ["8.1", "214名", "214名 9,870,000,000円(平成30年3月期)"],
    ["9.1", "9,870,000,000円(平成30年3月期)", "214名"],
    ["3.1", "1962年", "22年"],
    ["61.1", "無", "無 Windows 10以降のPC、iPhone、Android端末、専用のリーダー"],
    ["30.1", "勤務の記録を集計するサービスです。", "214名"],
    ["27.1", "あさぎりポータル", "有"],
  ])("of %s are better than those of another: %s", (id, own, other) => {
    expect(looksWhole(fieldOf(id), own)).toBeGreaterThan(looksWhole(fieldOf(id), other));
  });
});
