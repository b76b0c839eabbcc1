import { withoutEnding } from "../../src/text/file-names";

it.each([
  ["開示情報.xlsx", "開示情報"],
  ["sheet.tar.json", "sheet.tar"],
  ["A社.HTML", "A社"],
  ["開示情報ver.2", "開示情報ver.2"],
  ["開示情報ver.2.pdf", "開示情報ver.2"],
  ["株式会社例.会員サービス", "株式会社例.会員サービス"],
  [".xlsx", ".xlsx"],
  ["開示情報", "開示情報"],
  ["開示情報.", "開示情報."],
])("%s is called %s", (name, called) => expect(withoutEnding(name)).toBe(called));
