import { otherNames } from "../../src/evidence";
import { emptyDisclosure } from "../../src/disclosure";
import { ASP_SAAS } from "../../src/form";
import { say } from "../../src/messages";
import { disclosureOf } from "../support/rule-cases";
import { samplePaper } from "../support/white-papers";

const noticed = (sheet: string, paper: string): string[] => [
  ...otherNames({ vendor: paper }, disclosureOf({ "2.1": sheet })).map(({ of }) => of),
  ...otherNames({ service: paper }, disclosureOf({ "27.1": sheet })).map(({ of }) => of),
];

describe("names that are the same in other print", () => {
  it.each([
    ["株式会社みどり野ワークス", "みどり野ワークス株式会社"],
    ["株式会社みどり野ワークス", "㈱みどり野ワークス"],
    ["（株）みどり野ワークス", "株式会社 みどり野 ワークス"],
    ["株式会社ＡＢＣシステム", "abcシステム(株)"],
    ["Asagiri Works, Inc.", "ASAGIRI WORKS Co., Ltd."],
    ["みどり野ワークボード", "みどり野ワークボード クラウド版"],
    ["みどり野ワークボード(Midorino WorkBoard)", "Midorino Workboard"],
    ["株式会社あさぎり\n(カブシキガイシャアサギリ)", "あさぎり"],
    ["勤怠管理「ときわ」", "ときわ"],
  ])("%s and %s are not asked about", (sheet, paper) => {
    expect(noticed(sheet, paper)).toEqual([]);
    expect(noticed(paper, sheet)).toEqual([]);
  });
});

describe("names that cannot be told apart", () => {
  it.each([
    ["", "株式会社あさぎり"],
    ["未定", "株式会社あさぎり"],
    ["記述有り（＊）", "株式会社あさぎり"],
    ["株式会社", "株式会社あさぎり"],
    ["株式会社あさぎり", "Asagiri Works, Inc."],
  ])("%s and %s are not asked about", (sheet, paper) => {
    expect(noticed(sheet, paper)).toEqual([]);
  });

  it("a paper without names is not asked about", () => {
    expect(otherNames({}, disclosureOf({ "2.1": "株式会社あさぎり", "27.1": "ときわ" }))).toEqual([]);
    expect(otherNames(samplePaper("white-paper-2022"), emptyDisclosure(ASP_SAAS))).toEqual([]);
  });
});

describe("other names", () => {
  it.each([
    ["株式会社みどり野ワークス", "株式会社あさぎりシステム"],
    ["Asagiri Works, Inc.", "Tokiwa Systems Ltd."],
    ["みどり野ワークボード", "ときわ勤怠"],
  ])("%s and %s are asked about", (sheet, paper) => {
    expect(noticed(sheet, paper)).toEqual(["provider", "service"]);
  });

  it("are shown as they stand, with what to confirm, in both languages", () => {
    const [notice] = otherNames({ vendor: "株式会社あさぎり" }, disclosureOf({ "2.1": "株式会社みどり野\nワークス" }));
    const told = (["ja", "en"] as const).map((language) => notice && say(notice.message, language, notice.holes));
    expect(told).toEqual([
      "提供者の名称が異なります(開示情報「株式会社みどり野 ワークス」、ホワイトペーパー「株式会社あさぎり」)。このサービスの文書か、確認してください。",
      "The provider's name differs (form “株式会社みどり野 ワークス”, white paper “株式会社あさぎり”). Please confirm that the paper is on this service.",
    ]);
  });

  it("are taken from the heading of the sheet as well, and let be where the paper's title names the service", () => {
    const sheet = { ...disclosureOf({}), serviceName: "みどり野ワークボード" };
    expect(otherNames({ service: "ときわ勤怠" }, sheet).map(({ of }) => of)).toEqual(["service"]);
    expect(otherNames({ service: "ときわ勤怠", title: "みどり野ワークボード ホワイトペーパー" }, sheet)).toEqual([]);
  });
});
