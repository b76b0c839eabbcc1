import type { AnswerForm } from "../../form";

/** A name that a company, an authority or a society has. */
export const COMPANY =
  /会社|法人|[(（][株有社財]|銀行|金庫|信金|組合|協会|連合|連盟|会議所|機構|財団|協議会|コンソーシアム|学会|工業会|同友会|商工|フォーラム|[省庁]$|大学|病院|\b(?:Inc|Ltd|LLC|Corp|Co|GmbH|K\.K|S\.A)\b/u;

/** A name of two words, the first of which has no kana of sentences. */
export const PERSON =
  /^[\p{Script=Han}\p{Script=Katakana}]{1,4} [\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{1,5}(?: ?\(.*)?$/u;

/** What somebody is in a company. */
export const ROLE =
  /取締役|監査役|執行役|代表|社長|会長|理事|監事|顧問|相談役|部長|本部長|室長|支配人|社員|\bC[A-Z]O\b|^(?:ほか|他)/u;

/** A figure with the unit of a span of time or of a share at the end, or a word for one. */
const FIGURE_ENDS =
  /\d\s*(?:秒|分|時間?|日|週間?|営業日|[ヶかカケ箇]月|月|年|回|%|円|倍|世代)(?:前|以内|以上|以下|未満|程度|間|ごと|毎|おき|まで|後|[/／](?:日|週|月|年))?(?:\s*[(（].*[)）])?[。]?$|[日週月年]次$|^\D{0,12}(?:毎[日時週月年]|常時|随時|即時)/u;

const either = (...patterns: readonly RegExp[]): RegExp => new RegExp(patterns.map(({ source }) => source).join("|"), "iu");

/** A number or an address, or what is one by its name. */
export const CONTACT =
  /^(?:[・(（])?(?:tel|電話(?:番号)?|fax|e-?mail|mail|メール(?:アドレス)?|電子メール|web|url|hp|ホームページ|住所|所在地)(?:$|[\s:：.(（\d])|^[\d-]{6,}|^https?:|^[\w.+-]+@|^〒/iu;

/** What further lines of an answer look like, by its kind; absent of kinds whose lines may say anything. */
export const LOOKS: Partial<Record<AnswerForm["kind"], RegExp>> = {
  count:
    /^(?:\d{1,2}[.．)）]\s*)?(?:国内|国外|海外|日本|うち|内訳|単体|連結|合計|計|最大|同時|実|常勤|非常勤|男|女|正社員|取締役|監査役).{0,24}\d|^\d[\d,]*\s*(?:名|人|社|[ヶかカケ箇]所|ユーザ|ID|ライセンス)(?:[(（].*[)）])?$/u,
  name: either(COMPANY, ROLE),
  personList: either(PERSON, ROLE),
  shareholderList: either(/\d\s*%|\d\s*株|持株/, COMPANY, PERSON),
  nameList: either(COMPANY, /^(?=.*[\d ])[\w.+#/() ,-]{3,}$|\d+\.\d+/),
  documentList:
    /規程|規定|規則|基準|方針|マニュアル|手順|ポリシー|指針|計画書?|要[領綱]|細則|ガイドライン|きまり|手引|policy|standard/iu,
  address: /^〒|\d+(?:丁目|番|号|階|F)|\d-\d|[都道府県市区町村].*\d|ビル|TEL|電話|\d{2,4}-\d{3,4}/iu,
  placeList: /[都道府県市区町村]|本[社店部]|支[店社]|営業所|国内|国外|海外|センター|オフィス|事業所|^なし$/u,
  money: /^\D{0,14}\d[\d,.]*\s*(?:[百千万億兆]{0,3}円|[百千万億])/u,
  fee: /\d\s*[百千万億]?円|[¥￥]\s*\d|無料|見積|別途|なし$/u,
  rate: /^(?:\D{0,4}\d{4}年.*)?\d\s*[%倍](?:\s*\(.*\))?$|^\d{4}[年./].*[~〜-]\s*\d/u,
  servicePattern: /^パターン|\d\s*%/u,
  interval: FIGURE_ENDS,
  duration: FIGURE_ENDS,
  leadTime: FIGURE_ENDS,
  generations: FIGURE_ENDS,
  hours: /^(?:\D{0,6}(?:平日|土|日|祝|休|月|火|水|木|金|毎|年中|第\d)|\d{1,2}[:時]|24時間).*[\d日休]/u,
  contact: /(?:窓口|[係部課室]|センター|デスク)$/u,
};
