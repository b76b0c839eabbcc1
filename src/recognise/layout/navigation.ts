/** Marks that pages set before and behind the words of their links. */
const AROUND = /^[\s▲△▼▽↑⇧⬆←→⇒▶►◀◁«»‹›<>^■●◆・|*-]+|[\s▲△▼▽↑⇧⬆←→⇒▶►◀◁«»‹›<>^|]+$/gu;

/** What stands between two links of a line. */
const BETWEEN = /\s*[|｜│¦]\s*/u;

/** Where a page is left for another one: no answer says so. Without blanks but before 一覧, in narrow characters. */
const ELSEWHERE: readonly RegExp[] = [
  /^(?:この|当)?(?:ページ|画面)?の?(?:トップ|先頭|上部?|最上部|top)(?:ページ)?(?:へ|に)?(?:もど|戻|移動す)る$/,
  /^(?:この|当)?(?:ページ|画面)の?(?:トップ|先頭|最上部|top)(?:へ|に)?$/,
  /^(?:page|backto|returnto|goto)top$/,
  /^(?:トップ|先頭|top|ホーム|home)(?:ページ)?(?:へ|に)$/,
  /^(?:ホーム|home|目次|一覧|前(?:の)?(?:ページ|画面)|元の(?:ページ|画面)|サービス一覧|\S{0,10}一覧)(?:ページ)?(?:へ|に)?(?:もど|戻)る$/,
  /^(?:前|次)(?:へ|の(?:\d{0,3}件|サービス|ページ|項目|記事|事業者|製品|事例)(?:へ|を見る)?)$/,
  /^この(?:ページ|記事)を(?:印刷|共有|シェア|保存|ブックマーク)(?:する)?$/,
  /^印刷(?:する|用(?:ページ|画面|表示|版|pdf)(?:を(?:表示|開く)(?:する)?)?)$/,
  /^(?:facebook|twitter|line|はてなブックマーク|pocket|linkedin)(?:で|に)(?:シェア|共有|投稿|送る|追加)(?:する)?$/,
  /^(?:ツイートする|シェアする|いいね!?|tweet|share)$/,
  /^(?:メニュー|サイトマップ|サイト内検索|本文へ(?:移動|スキップ|ジャンプ)|(?:メニュー|目次)を(?:開く|閉じる)|全\d{1,3}ページ中\d{1,3}ページ目?|閉じる|戻る|もっと(?:見る|読む)|続きを(?:見る|読む))$/,
  /^(?:(?:すべて|全て)(?:の(?:cookie|クッキー))?(?:を|に)?(?:同意|許可|拒否)(?:する)?|同意して閉じる|(?:cookie|クッキー)(?:の設定|を(?:同意|許可|拒否)する))$/,
  /^(?:キーワード|フリーワード|カテゴリー?|五十音|50音|条件|地域|業種|目的)(?:から|で)(?:サービス|製品|事業者|企業)?を?(?:探す|さがす)$/,
  /^(?:(?:認定|登録|掲載)(?:サービス|事業者|製品)|サイト内)を?検索(?:する)?$/,
];

/** Links that ask to do something: a page has them side by side; alone, an answer may say so. */
const INVITING =
  /^(?:お問い?合わ?せ|資料(?:請求|ダウンロード)|ログイン|(?:新規|会員|無料)?登録|無料(?:トライアル|体験|お試し|相談|デモ)(?:を?(?:する|試す)|(?:の|に|を)?お?申し?込(?:み|む)?|登録)?|デモ(?:のお?申し?込み)?|見積(?:依頼|り)?|お?申し?込み?|検索|.{1,20}(?:は|を)こちら|ホーム|home|トップ(?:ページ)?|english|日本語)(?:はこちら|フォーム|する)?$/;

/** Other links of a page's head or foot, which may be names of documents as well. */
const NAMED =
  /^(?:プライバシーポリシー|個人情報保護方針|個人情報の取り?扱い(?:について)?|利用規約|サイトポリシー|特定商取引法に基づく表[記示]|会社(?:概要|情報|案内)|運営会社|よくある(?:ご)?質問|faq|ヘルプ|お知らせ|ニュース|採用情報|料金(?:プラン)?|導入事例|機能(?:一覧|紹介)?|サポート|アクセス|リンク集|著作権.*)$/;

/** Where one stands in the pages of a site: `ホーム > 会社情報 > …`. */
const TRAIL = /^(?:ホーム|home|トップ(?:ページ)?|top)\s*[>›»/]\s*\S/iu;

/** What a page calls words of somebody else. */
const ADVERTISED = /^[[【［(（<＜](?:広告|pr|ad|sponsored|スポンサー(?:リンク)?)[\]】］)）>＞]/iu;

/** Whether a line holds nothing but a page's own links, or an advertisement by its name. */
export function isNavigation(text: string): boolean {
  const plain = text.normalize("NFKC").trim();
  if (plain === "" || plain.length > LONGEST) return false;
  if (TRAIL.test(plain) || ADVERTISED.test(text.trim())) return true;
  const links = linksOf(plain);
  if (links.length === 0) return false;
  if (links.every(isElsewhere)) return true;
  const known = links.every((link) => isElsewhere(link) || INVITING.test(link) || NAMED.test(link));
  return links.length > 1 && known && links.some((link) => !NAMED.test(link));
}

/** Longer lines are no links. */
const LONGEST = 120;

function linksOf(plain: string): string[] {
  // A list has a name of one word: what stands before a blank is an answer (`インターネット 一覧に戻る`).
  const links = plain.split(BETWEEN).map((link) =>
    link
      .replace(AROUND, "")
      .replace(/\s+(?!一覧|\s)/gu, "")
      .toLowerCase(),
  );
  return links.filter((link) => link !== "");
}

const isElsewhere = (link: string): boolean => ELSEWHERE.some((words) => words.test(link));

/** What a page says to be followed or bought, wherever it stands. */
const TEASER =
  /(?:実施中|受付中|開催中|配信中|公開中)|(?:今すぐ|いますぐ)|詳しくは|こちら(?:から|へ|をご覧)?[>＞»›▶]*$|無料(?:トライアル|体験|お試し|相談|デモ)|^[[【［](?:お知らせ|新着|関連|おすすめ|NEW|注目)|(?:関連|おすすめ)(?:記事|リンク|サービス|製品)/iu;

const SENTENCE_END = /[。．！!]$/u;

/** What a page says to be new, by its day. */
const NEWS =
  /^(?:お知らせ|新着(?:情報)?|更新(?:情報|履歴)|ニュース|news)?\s*20\d{2}[./年]\s*\d{1,2}[./月]\s*\d{1,2}日?\s.*(?:更新|公開|追加|掲載|開始|開催|変更|リニューアル)(?:いた)?しました[。.]?$/iu;

/** What asks for consent stands over any page. */
const CONSENT = /(?:Cookie|クッキー).{0,30}(?:使用|利用|同意|許可)/iu;

/** Whether a line may be a page's own, by its words alone: links alone, and what wants to be followed. */
export function mayBePages(text: string): boolean {
  const plain = text.normalize("NFKC").trim();
  if (plain.length > LONGEST) return false;
  const links = linksOf(plain);
  if (CONSENT.test(plain) || NEWS.test(plain)) return true;
  return (
    (TEASER.test(plain) && !SENTENCE_END.test(plain)) ||
    (links.length > 0 && links.every((link) => isElsewhere(link) || INVITING.test(link)))
  );
}
