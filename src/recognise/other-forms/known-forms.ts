import type { Template } from "../../messages";
import { rowsOf, type SourceDocument } from "../../readers";
import { reducedText } from "../../text/matching";
import type { OtherDocument, OtherFormId } from "../result/recognition";

/** A form that may be mistaken for this edition's, and the words that tell it. */
export interface OtherForm {
  readonly form: OtherFormId;
  readonly name: Template;
  /** What it was told by. */
  readonly sign: Template;
  /** True where the sign counts however much of this form stands in the document. */
  readonly overrules?: true;
  /** True where a disclosure may well hold the same words: then they only count where hardly any of this form is there. */
  readonly quotable?: true;
  matches(facts: Facts): boolean;
}

/** A line that is the title of a guide and nothing else; remarks that point to one go on. */
const GUIDE_TITLE =
  /^[^\n]{0,40}(?:認定|開示|申請書)[^\n]{0,12}(?:記入|記載|作成)(?:の?手引き?|要領|例|見本|方法|マニュアル|ガイド)(?:\([^()\n]{0,20}\))?$/m;

/**
 * Words of an edition in the line of a title, with nothing but a title's own words between: names of services hold such
 * words too.
 */
function titled(words: string): RegExp {
  const between = "(?:を用いた|を活用した|を利用した|クラウド|サビス|ソフト|asp|saas|の|に係る|に関する|における|版|[()/&]){0,8}";
  const scheme = "(?:安全信頼性|情報開示認定)";
  const behind = "(?:に係る)?(?:情報開示)?(?:認定)?(?:制度)?(?:申請|の|版|\\(|について|内容){0,4}";
  return new RegExp(`^[^\\n]{0,14}${words}${between}${scheme}|^[^\\n]{0,24}${scheme}${behind}${words}`, "m");
}

const IOT_TITLE = titled("iot");
const IAAS_TITLE = titled("(?:iaas|paas)");
const SISTER_TITLE = titled(
  "(?:医療情報|特定個人情報|個人番号|マイナンバ|デタセンタ|ai(?=を用いた|を活用した|を利用した|クラウド|サビス|asp|saas))",
);

export interface Facts {
  /** The document's text, reduced. */
  readonly text: string;
  /** Its first lines, where titles and heads stand. */
  readonly head: string;
  readonly lines: readonly string[];
}

export const OTHER_FORMS: readonly OtherForm[] = [
  {
    form: "iot-edition",
    name: { ja: "IoTサービス版の情報開示書", en: "the IoT edition of the disclosure form" },
    sign: {
      ja: "認定番号や表題がIoTサービス版のもので、項目の番号と内容がASP・SaaS版と異なります。",
      en: "Its certification number or title is that of the IoT edition, whose items and numbers differ.",
    },
    overrules: true,
    matches: ({ text, head }) =>
      /認定番号:?iot/.test(text) ||
      IOT_TITLE.test(head) ||
      count(text, ["法人番号", "設立年月日", "iotサビス"]) === 3 ||
      (text.includes("iot") && /^2\D{0,8}法人番号/m.test(text) && /^3\D{0,8}設立年月日/m.test(text)),
  },
  {
    form: "iaas-paas-edition",
    name: { ja: "IaaS・PaaS版の情報開示書", en: "the IaaS/PaaS edition of the disclosure form" },
    sign: {
      ja: "表題がIaaS・PaaS版のもので、項目の番号と内容がASP・SaaS版と異なります。",
      en: "Its title is that of the IaaS/PaaS edition, whose items and numbers differ.",
    },
    overrules: true,
    matches: ({ head }) => IAAS_TITLE.test(head) || /認定番号:?(?:iaas|ip)/.test(head),
  },
  {
    form: "other-edition",
    name: { ja: "別の認定制度の情報開示書", en: "the disclosure form of a sister scheme" },
    sign: {
      ja: "表題が、AI、医療情報、特定個人情報、データセンターなど、ASP・SaaS版とは別の版のものです。",
      en: "Its title is that of another edition (AI, medical, personal numbers, data centre and so on).",
    },
    overrules: true,
    matches: ({ head }) => SISTER_TITLE.test(head),
  },
  {
    form: "guide",
    name: { ja: "記入の手引き・記入例", en: "a guide to filling in the form" },
    sign: {
      ja: "表題が記入の手引きや記入例のもので、申請した事業者の回答ではありません。",
      en: "Its title is that of a guide or a sample, so that what stands in it is nobody's answers.",
    },
    overrules: true,
    matches: ({ head }) => GUIDE_TITLE.test(head),
  },
  {
    form: "newer-guideline",
    name: { ja: "総務省の新しい指針に基づく開示様式", en: "a form after the ministry's newer guideline" },
    sign: {
      ja: "「種別」「サービスレベル項目例」「規程内容」の列があり、項目の立て方が異なります。",
      en: "Its columns are kind, service level item and rule, and its items are other ones.",
    },
    matches: ({ text }) => /規[程定]内容/.test(text) && /サビスレベル項目/.test(text) && !/測定単位/.test(text),
  },
  {
    form: "meti-checklist",
    name: { ja: "経済産業省のSLAチェックリスト", en: "METI's SLA checklist" },
    sign: {
      ja: "「サービスレベル項目例」「測定単位」の列があり、項目の立て方が異なります。",
      en: "Its columns are service level item and unit of measurement, and its items are other ones.",
    },
    matches: ({ text }) => /サビスレベル(?:項目|評価項目)/.test(text) && /測定単位/.test(text),
  },
  {
    form: "security-questionnaire",
    name: { ja: "CSAのセキュリティ質問票(CAIQ)", en: "CSA's security questionnaire (CAIQ)" },
    sign: {
      ja: "「A&A-01.1」のような番号の質問が並んでおり、開示様式の項目がありません。",
      en: "Its questions are numbered like A&A-01.1, and it does not have the form's items.",
    },
    matches: ({ lines }) => lines.filter((line) => /^[\s|]{0,4}[A-Z][A-Z&]{2}-\d{2}(?:\.\d{1,2})?(?!\d)/.test(line)).length >= 5,
  },
  {
    form: "white-paper",
    name: { ja: "セキュリティホワイトペーパー", en: "a security white paper" },
    sign: {
      ja: "ISO/IEC 27017などの管理策の番号と説明が並んでおり、開示項目の回答欄がありません。",
      en: "It holds controls of ISO/IEC 27017 or the like with statements, not the form's items.",
    },
    quotable: true,
    matches: ({ text, lines }) =>
      lines.filter((line) => /^\s*(?:A\.?|CLD\.?)?\s?\d{1,2}\.\d{1,2}(?:\.\d{1,2})?\.?\s+\S/.test(line)).length >= 5 &&
      (/ホワイトペパ|white\s?paper|2701[78]|iso\/?iec|管理策/.test(text) || lines.some((line) => /^\s*CLD/.test(line))),
  },
  {
    form: "slo-page",
    name: { ja: "サービスレベル目標(SLO・SLA)の資料", en: "a page of service level objectives" },
    sign: {
      ja: "サービスレベルの目標値を示す資料で、開示様式の項目がありません。",
      en: "It states service levels and does not have the form's items.",
    },
    quotable: true,
    matches: ({ text }) => /slo|サビスレベル(?:目標|合意|アグリメント)|sla/.test(text) && /%/.test(text),
  },
];

export const UNKNOWN: Pick<OtherForm, "form" | "name" | "sign"> = {
  form: "unknown",
  name: { ja: "この様式ではない文書", en: "a document that is not this form" },
  sign: {
    ja: "ASP・SaaS版(93項目)の項目名や設問が、ほとんど見つかりません。",
    en: "Hardly any title or prompt of the 93 items was found in it.",
  },
};

export const SISTER: Pick<OtherForm, "form" | "name" | "sign"> = {
  form: "other-edition",
  name: { ja: "項目番号の異なる別の様式", en: "a form whose items are numbered in another way" },
  sign: {
    ja: "似た項目名がありますが、項目の番号がASP・SaaS版(93項目)と一致しません。",
    en: "It has titles like this form's, but under other numbers.",
  },
};

const NEXT: Template = {
  ja: "取り違えを防ぐため、番号による取り込みは行いません。ASP・SaaS版の開示書をお選びください。",
  en: "So that nothing is mistaken, nothing was taken over by number. Choose a disclosure of the ASP/SaaS edition.",
};

/** A document many times as long as any sheet. */
export function tooLong(): OtherDocument {
  return other({
    form: "unknown",
    name: { ja: "長すぎる文書", en: "a document that is too long" },
    sign: {
      ja: "1件の開示書としては文字数が多すぎます。開示書の部分だけを取り出してください。",
      en: "It has far more text than one disclosure. Take out the pages of the disclosure alone.",
    },
  });
}

/** What is said of a document that is another form. */
export function other({ form, name, sign }: Pick<OtherForm, "form" | "name" | "sign">): OtherDocument {
  return { kind: "other", form, name, reason: { ja: `${sign.ja}${NEXT.ja}`, en: `${sign.en} ${NEXT.en}` }, holes: {} };
}

/** What a document is told by. */
export function factsOf(document: SourceDocument): Facts {
  const lines: string[] = [];
  for (const { row } of rowsOf(document)) lines.push(row.raw);
  const reduced = lines.map(reducedText);
  return { text: reduced.join("\n").slice(0, 400_000), head: reduced.slice(0, 60).join("\n").slice(0, 6000), lines };
}

function count(text: string, words: readonly string[]): number {
  return words.filter((word) => text.includes(word)).length;
}
