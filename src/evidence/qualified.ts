/** Words that say a thing of a part, of a case, or of something beside the matter. */
const QUALIFIERS = [
  "一部|を除|以外|場合に?のみ|ただし|限り|に限",
  "プラン|オプション|無料|無償|トライアル|試用|開発環境|検証環境|テスト環境|ステージング",
  "ご自身|(?:お客様|利用者|ユーザー?|顧客|カスタマ)(?:による|にて|側で|自身)|ご?要望|希望",
  "媒体(?:による|への|に|で)",
  "閲覧できる|確認できる|参照できる|画面(?:で|から|上で)(?:ご?確認|閲覧|表示|参照)",
  // What is kept only until it is deleted is neither kept nor not kept.
  "(?:その後|経過後|経過した)[^。]{0,20}(?:削除|消去|破棄)",
  "によっては|場合があ|ことがあ|可能性|以前の|以降の|予定",
  // That it has not happened yet is nothing on what is done.
  "こと(?:は|も)(?:あり|ござい)ません",
  // Denied of one, and said of another right after it.
  "(?:ません|いない|おらず|ない)(?:もの)?(?:の|が|けれど)、",
  "except|only|unless|viewable|visible",
];
const QUALIFIED = new RegExp(QUALIFIERS.join("|"), "iu");

/** 無料プランでは is on a part; 本サービスでは is on all of it, 現在では on now. */
const TOPIC = /([^、。\s]{1,20}?)(?:では|においては|に対しては|に関しては)(?![あなご])/gu;

/** Words for everything that a service has: what is said of these is said of the service. */
const WHOLE =
  /(?:データ|データベース|情報|資産|お客様|顧客|カスタマ|利用者|ユーザー?|サービス|システム|サーバー?|当社|弊社|社内|契約|ディスク|ストレージ|通信|経路|伝送|ネットワーク|すべて|全て|現在|現時点|原則|標準|時|後|前|際|中)$/u;
/** What may stand between a subject and its denial so that the denial is of the subject itself: バックアップ機能も提供して…ません. */
const DOING =
  /取得|実施|作成|機能|提供|保存|保管|保持|利用|使用|導入|対応|設置|設定|記録|採取|サービス|処理|運用|実行|整備|適用|用意|仕組み|返却|通知|認証|暗号化?|対策|ソフト(?:ウェア)?|チェック|検査|診断|同期|終了|結果|状況|行[っい]|おこな[っい]|応じ|でき(?:て|る)|可能|現在|現時点(?:では)?|一切|特に|いずれ|当社では|について|につきまして|してい|されてい|ている?|されて|して|ており?|おり|ござい|ご|いただけ|致し|いたし|あり|データ|情報|サーバー?|システム|[のはがをもにでとし、\s]/gu;

/** バックアップの暗号化: what is denied of it is another matter. */
const OTHER_HEAD = /の(?:暗号|認証|同期|データ|情報|サーバ|結果|状況|終了)/u;

const DENIAL_JA =
  /ません|かね(?:ます|る)|して(?:おらず|いない)|はせず|せずに?|されず|しない|されない|できない|[はがも]な[いく]|不可|未(?:対応|実施|導入|取得|提供)|非対応|対象外(?:です|とし)|なし/u;
const DENIAL_EN = /\b(?:not|no|never|cannot|neither|nor|without)\b|n't\b/iu;
const DONE_EN =
  "(?:taken|made|performed|available|supported|provided|offered|encrypted|enabled|retained|kept|implemented|used|configured|logged|collected|recorded|done|possible|applied|backed up|returned|stored)";
const DO_EN =
  "(?:back up|support|provide|offer|take|make|perform|encrypt|use|retain|keep|log|record|collect|have|enable|implement|hold|return|store|apply)";
/** Denials of the subject itself: backups are not taken; we do not take backups; there are no backups. */
const DENIED_BEHIND_EN = new RegExp(
  `^[\\w\\s-]{0,30}\\b(?:(?:is|are|was|were) (?:not|never)|(?:is|are|was|were)n't|(?:can)?not be|never) (?:currently |yet )?${DONE_EN}\\b(.*)$`,
  "iu",
);
const DENIED_BEFORE_EN = new RegExp(
  `(?:(?:do|does|did) not|don't|doesn't|cannot|never) (?:currently )?${DO_EN}(?: (?:the|any|our|all|automatic|customer|data|of))*\\s?$`,
  "iu",
);
const NONE_EN = /(?:there (?:is|are) no|(?:has|have) no|without)(?: (?:any|automatic|customer|data))*\s?$/iu;
const DO_SUBJECT_EN = /(?:(?:do|does|did|is|are|was|were) (?:not|never)|don't|doesn't|isn't|aren't|cannot|never)\s?$/iu;
/** Behind a denial: of this place, by these people, in this plan. */
const BESIDE_EN =
  /\b(?:on|in|by|from|with|during|outside|beyond|between|to|for)\b(?! (?:rest|transit|default|place|general|(?:all |our |the )?(?:customers?|users?))\b)/iu;
/** An adjective before the subject: field-level encryption is one kind of it. */
const KIND_EN = /(?:^|\s)(?!(?:the|of|our|any|all|data|customer|no|automatic|and|or|your)\s)[a-z][\w-]* $/iu;

/** Whether what stands before a subject makes it the subject of a part: 添付ファイルのバックアップ. */
export function isOfPart(before: string): boolean {
  const owner = /([^、。\s]{1,20})\s?の\s?$/u.exec(before)?.[1];
  // 欧州のお客様の is of a part, though お客様の alone is not.
  return owner !== undefined && owner.split("の").some((each) => each !== "" && !WHOLE.test(each));
}

/**
 * Whether a sentence says what it says under a condition, of a part, or of something that only goes by the subject's
 * name. Two such statements may both be so.
 * @param subject the words that it was read by; without it, only its conditions are looked at
 */
export function isQualified(sentence: string, subject: RegExp | undefined): boolean {
  if (QUALIFIED.test(sentence)) return true;
  for (const [, topic = ""] of sentence.matchAll(TOPIC)) if (!WHOLE.test(topic)) return true;
  const match = subject?.exec(sentence);
  if (!match) return false;
  const [before, behind] = [sentence.slice(0, match.index), sentence.slice(match.index + match[0].length)];
  if (isOfPart(before)) return true;
  if (!/[ぁ-ん]/u.test(sentence)) return DENIAL_EN.test(sentence) && !isPlainDenial(before, behind);
  const denial = DENIAL_JA.exec(behind);
  return denial !== null && (isOfKind(before) || isOnAnother(behind.slice(0, denial.index)));
}

/** Whether an English sentence denies the subject itself and not something about it. */
function isPlainDenial(before: string, behind: string): boolean {
  if (BESIDE_EN.test(behind)) return false;
  if (DENIED_BEFORE_EN.test(before) || NONE_EN.test(before) || DO_SUBJECT_EN.test(before)) return true;
  return DENIED_BEHIND_EN.test(behind) && !KIND_EN.test(before);
}

/** デバッグログ is one kind of log; お客様が送るデータの… and 週末は say of which, or when. */
function isOfKind(before: string): boolean {
  const clause = before.slice(Math.max(before.lastIndexOf("、"), before.lastIndexOf("。")) + 1);
  const kind = /[一-龠ァ-ヶー]{2,20}$/u.exec(clause)?.[0];
  if (kind !== undefined && !WHOLE.test(kind)) return true;
  if (/[るたう]$/u.test(clause)) return true;
  const topic = /([^、。\s]{1,20}?)は[^は]{0,20}$/u.exec(clause)?.[1];
  return topic !== undefined && !WHOLE.test(topic);
}

/** Of バックアップの対象外となるデータはありません, the data are denied, not the backup. */
function isOnAnother(between: string): boolean {
  return OTHER_HEAD.test(between) || between.replace(DOING, "") !== "";
}
