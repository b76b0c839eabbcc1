import type { Template } from "../../messages";
import type { TextGrid } from "./locate-form";
import { isWord } from "./title-words";

/** Titles of the sheets that list the form's fields but are no form. */
const TITLES: readonly Template[] = [
  { ja: "点検結果", en: "Findings" },
  { ja: "開示情報の比較", en: "Comparison of disclosures" },
  { ja: "他社の回答", en: "Answers of others" },
  { ja: "更新の確認", en: "Renewal" },
  { ja: "参照値", en: "Reference values" },
  { ja: "根拠(ホワイトペーパーとの照合)", en: "Evidence (held against the white paper)" },
];

/** The heading over ids of fields. Vendors' own forms number items, and say No. or 項番. */
const FIELD_HEADING: Template = { ja: "欄", en: "Field" };

const TITLE_ROWS = 3;
const HEADING_ROWS = 20;

/** Whether a sheet is one of ours beside the form: it names the form's items, and must not be taken for somebody's form. */
export function isOwnSheet(grid: TextGrid): boolean {
  const says = (rows: TextGrid, wanted: readonly Template[]): boolean =>
    rows.some((cells) => cells.some((text) => text !== "" && wanted.some((word) => isWord(word, text))));
  return says(grid.slice(0, TITLE_ROWS), TITLES) && says(grid.slice(0, HEADING_ROWS), [FIELD_HEADING]);
}
