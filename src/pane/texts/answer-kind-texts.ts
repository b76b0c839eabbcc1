import type { AnswerForm } from "../../form";
import type { Template } from "../../messages";

/** What kind of answer a prompt asks for, told to the person who fills it in. `{unit}`, `{yes}`, `{no}` come from the form. */
export const ANSWER_KIND_TEXTS = {
  date: { ja: "年月日（西暦）。例：2025/4/1", en: "A date (Western calendar), such as 2025/4/1" },
  year: { ja: "西暦の年。例：2005年", en: "A year (Western calendar), such as 2005年" },
  elapsedYears: { ja: "年数。1年に満たない場合は月数。例：12年", en: "Whole years; months when under one year. Such as 12年" },
  age: { ja: "年齢または生年。例：52歳", en: "Age or year of birth, such as 52歳" },
  name: { ja: "名称・氏名", en: "A name" },
  address: { ja: "郵便番号と住所", en: "Postal code and address" },
  placeList: { ja: "地名の一覧", en: "A list of places" },
  personList: { ja: "氏名（役職）の一覧", en: "A list of people with their positions" },
  shareholderList: { ja: "株主名と保有比率（%）の一覧", en: "Shareholders with their share in %" },
  nameList: { ja: "名称の一覧", en: "A list of names" },
  documentList: { ja: "文書の名称", en: "Names of documents" },
  money: { ja: "金額（円）。年度も添えると確実です", en: "An amount in yen, ideally with its fiscal year" },
  fee: { ja: "料金。金額と単位（月額など）", en: "A fee: amount and unit (per month, …)" },
  rate: { ja: "割合（%）", en: "A rate in %" },
  servicePattern: { ja: "サービスの種別の番号", en: "Number of the service pattern" },
  interval: { ja: "間隔。例：5分、毎日", en: "An interval, such as 5分 or 毎日" },
  duration: { ja: "期間。例：3ヶ月", en: "A period, such as 3ヶ月" },
  leadTime: { ja: "何日前・何ヶ月前。例：3ヶ月前", en: "How long in advance, such as 3ヶ月前" },
  generations: { ja: "世代数。例：3世代", en: "Number of generations, such as 3世代" },
  hours: { ja: "曜日と時間帯。例：平日 9:00～18:00", en: "Days and hours, such as 平日 9:00～18:00" },
  contact: { ja: "電話・メール・Webなどの連絡先", en: "Contacts: telephone, mail, web" },
  attachment: { ja: "添付の有無または添付名", en: "Whether something is attached, or its name" },
  text: { ja: "文章", en: "Free text" },
  count: { ja: "数（{unit}）", en: "A number ({unit})" },
  choice: { ja: "選択肢から選ぶ", en: "One of the choices" },
  yesNo: { ja: "「{yes}」か「{no}」", en: "“{yes}” or “{no}”" },
  yesNoWithDetails: {
    ja: "「{yes}」か「{no}」。{yes}の場合はその内容も",
    en: "“{yes}” or “{no}”; with “{yes}”, the details too",
  },
} as const satisfies Readonly<Record<AnswerForm["kind"], Template>>;
