import { normaliseForMatching } from "../../answers";
import { type Slip, slipBetween, tellsApart } from "../names";
import { defineRule } from "../rule";
import { found, needsReview, notApplicable, ok } from "../verdict";

const FORM = "株式会社|有限会社|合同会社|合資会社|合名会社|一般社団法人|一般財団法人|協同組合|相互会社";
const NAME = "[^\\s、。,.;:()「」『』・/<>|]{2,30}?";
/** A company by its legal form, which stands before or after the name. */
const COMPANY = new RegExp(
  `(?:${FORM})(${NAME})(?=[\\s、。,.;:()「」『』/<>|]|の|が|は|を|に|と|で|及|$)|(?<=^|[\\s、。,;:()「」『』・/])(${NAME})(?:${FORM})`,
  "g",
);
/** Fields that speak of the provider itself; the others name companies that may well be other ones. */
const OWN = new Set(["34.1", "52.1", "85.1", "90.1"]);
const SHORTEST = 4;
const TELLING = 5;

/** The provider's name is written with the same characters wherever the sheet names it. */
export const companyNameDiffers = defineRule({
  id: "company-name-differs",
  severity: "warning",
  fields: ["5.1", "6.4", "18.1", "30.1", "30.2", "34.1", "51.1", "52.1", "60.2", "85.1", "85.2", "90.1"],
  reads: ["2.1"],
  messages: {
    differs: {
      ja: "「{written}」は、事業者名「{provider}」と1文字だけ異なります。同じ会社であれば、正しい表記にそろえてください。",
      en: '"{written}" differs from the provider\'s name "{provider}" in one character. If it is the same company, write both alike.',
    },
    form: {
      ja: "「{written}」は、事業者名「{provider}」と法人格の位置か種類が異なります。同じ会社であれば、登記の表記にそろえてください。",
      en: '"{written}" has its legal form in another place, or another form, than the provider\'s name "{provider}". If it is the same company, write it as registered.',
    },
  },
  documentation: {
    title: { ja: "事業者名の表記が異なる", en: "The provider is spelt in two ways" },
    why: {
      ja: "社名の1文字違いや前株・後株の取り違えは、誰が提供しているのかをあいまいにします。",
      en: "A company name that differs by a character or by its legal form leaves open who provides the service.",
    },
    fails: { answers: { "2.1": "株式会社みどり野ワークス", "52.1": "株式会社みとり野ワークス" } },
    passes: { answers: { "2.1": "株式会社みどり野ワークス", "52.1": "株式会社みどり野ワークス" } },
  },
  check({ field }, sheet) {
    const own = sheet.read("2.1", readCompanies)?.[0];
    if (!own || own.core.length < SHORTEST) return notApplicable;
    const named = sheet.read(field.id, readCompanies) ?? [];
    if (named.length === 0) return notApplicable;
    for (const company of named) {
      const holes = { written: company.whole, provider: own.whole };
      if (company.core === own.core && company.whole !== own.whole) return needsReview("form", { holes });
      const slip = slipBetween(own.core, company.core);
      if (!slip || (tellsApart(slip) && !isInLatinWord(own.core, slip) && !isInside(own.core, company.core))) continue;
      return OWN.has(field.id) && own.core.length >= TELLING ? found("differs", { holes }) : needsReview("differs", { holes });
    }
    return ok;
  },
});

interface Company {
  readonly whole: string;
  readonly core: string;
}

/** The companies that a text names with their legal form. */
function readCompanies(text: string): Company[] {
  const plain = normaliseForMatching(text).replace(/(?<=株式会社|有限会社|合同会社) /g, "");
  return [...plain.matchAll(COMPANY)].map((match) => {
    if (match[1] !== undefined) return { whole: match[0], core: match[1] };
    // NORTH WIND株式会社: the Latin words before the last one belong to the name.
    const words = /[A-Za-z0-9.&' -]*$/.exec(plain.slice(Math.max(0, match.index - 60), match.index))?.[0].trimStart() ?? "";
    const lead = /^[A-Za-z]/.test(match[2] ?? "") ? words : "";
    return { whole: lead + match[0], core: lead + (match[2] ?? "") };
  });
}

/** A letter inside a longer Latin word tells no series apart, as プランA and プランB do. */
function isInLatinWord(name: string, { left, right }: Slip): boolean {
  return /^[A-Z]?$/i.test(left) && /^[A-Z]?$/i.test(right) && /[A-Za-z]{4}/.test(name);
}

/** One has a character more than the other, and not at an end, where 東 or 新 would make another company of a group. */
function isInside(left: string, right: string): boolean {
  return left.length !== right.length && left.at(0) === right.at(0) && left.at(-1) === right.at(-1);
}
