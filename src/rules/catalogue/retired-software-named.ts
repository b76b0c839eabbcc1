import { compareDates, formatDate, isRead, readDate } from "../../answers";
import { readRetirable } from "../retired-software";
import { defineRule } from "../rule";
import { needsReview, notApplicable, ok } from "../verdict";

/** Software that a sheet names was still supported by its maker when the sheet was dated. */
export const retiredSoftwareNamed = defineRule({
  id: "retired-software-named",
  severity: "warning",
  fields: ["30.1", "51.1", "51.2", "53.1", "60.1", "62.1", "62.2", "67.1", "69.1", "70.1"],
  reads: ["1.1"],
  messages: {
    retired: {
      ja: "「{part}」は、開示情報の日付({sheetDate})より前の{ended}にサポートや使用が終了しています。現在も対象かどうかを確認してください。",
      en: '"{part}" was retired on {ended}, before the date of the sheet ({sheetDate}). Please check whether it still belongs there.',
    },
    basis: { ja: "{product}(根拠:{source})", en: "{product} (source: {source})" },
  },
  documentation: {
    title: { ja: "サポートが終了した製品が記述されている", en: "Software that is no longer supported" },
    why: {
      ja: "更新のときに推奨環境が以前のまま残ることがあります。サポートが終了した製品を勧めると、利用者の安全に関わります。",
      en: "At a renewal the recommended environment is often left as it was. To recommend unsupported software is a matter of the users' safety.",
    },
    fails: { answers: { "1.1": "2026/9/30", "62.2": "Internet Explorer 11、Google Chrome 最新版" } },
    passes: { answers: { "1.1": "2026/9/30", "62.2": "Microsoft Edge 最新版、Google Chrome 最新版" } },
  },
  check({ field }, sheet) {
    const sheetDate = sheet.read("1.1", readDate);
    if (!isRead(sheetDate)) return notApplicable;
    const retired = (sheet.read(field.id, readRetirable) ?? []).filter(
      ({ software }) => compareDates(software.ended, sheetDate.value) < 0,
    );
    if (retired.length === 0) return ok;
    return retired.map(({ part, software }) => {
      const { product, versions, ended, source } = software;
      const holes = {
        part,
        product: [product, ...(versions ?? [])].join(" "),
        ended: formatDate(ended),
        sheetDate: formatDate(sheetDate.value),
        source,
      };
      return needsReview("retired", { holes, expected: "basis" });
    });
  },
});
