import { isRead, type Person, type Reading, readingsOf, readPeople, readShares } from "../../answers";
import { isVariant, plainName, slipBetween, tellsApart } from "../names";
import { defineRule } from "../rule";
import { needsReview, notApplicable, ok } from "../verdict";

const SHORTEST = 3;
const COMPANY = /会社|組合|信託|銀行|持株会|法人|ファンド|基金|財団|[A-Za-z]{3}/;

/** Officers that hold shares are written alike in both lists. The representative has a rule of its own. */
export const shareholderNameDiffers = defineRule({
  id: "shareholder-name-differs",
  severity: "warning",
  fields: ["18.1"],
  reads: ["6.1", "7.2"],
  messages: {
    differs: {
      ja: "「{written}」は、役員の一覧の「{listed}」と1文字だけ異なります。同じ人物であれば、正しい表記にそろえてください。",
      en: '"{written}" differs from the officer "{listed}" in one character. If it is the same person, write both alike.',
    },
  },
  documentation: {
    title: { ja: "株主の氏名が役員の一覧と1文字だけ異なる", en: "A shareholder's name differs from the officer's" },
    why: {
      ja: "役員が株主でもある会社では、同じ氏名が2つの一覧に出てきます。",
      en: "Where officers hold shares, the same names stand in both lists.",
    },
    fails: { answers: { "7.2": "代表取締役 森川千尋、取締役 大沢健一", "18.1": "森川千尋(52%)、大沢建一(10%)" } },
    passes: { answers: { "7.2": "代表取締役 森川千尋、取締役 大沢健一", "18.1": "森川千尋(52%)、大沢健一(10%)" } },
  },
  check({ field }, sheet) {
    const officers = sheet.read("7.2", readPeople);
    const holders = readingsOf(sheet.read(field.id, readShares) ?? []).map(({ value }) => value.name);
    if (!isRead(officers) || holders.length === 0) return notApplicable;
    const head = plainName(sheet.text("6.1") ?? "");
    const names = officers.value.map((officer: Reading<Person>) => plainName(officer.value.name));
    for (const written of holders) {
      const plain = plainName(written);
      if (plain.length < SHORTEST || COMPANY.test(plain) || names.includes(plain)) continue;
      const listed = names.find((name) => {
        const slip = head.includes(name) ? undefined : slipBetween(name, plain);
        return slip !== undefined && !isVariant(slip) && !tellsApart(slip);
      });
      if (listed !== undefined) return needsReview("differs", { holes: { written, listed } });
    }
    return ok;
  },
});
