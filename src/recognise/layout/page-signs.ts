/** What a page speaks of, and a disclosure rarely: its own parts, what is to be pressed, read or bought. */
const SPEAKS =
  /ランキング|人気|(?:お|オ)(?:すすめ|ススメ|勧め)|新着|注目|話題|特集|記事|コラム|ブログ|連載|口コミ|クチコミ|レビュー|コメント|タグ(?:[:：]|一覧|$)|カテゴリ|キーワード|絞り?込|[並な]ら?び?(?:替|か)え|件中|件(?:見つ|ヒット|表示|の結果)|[\d件人]を表示|閲覧数|再生回数|\bviews?\b|\bPV\b|いいね|フォロー|シェア|ツイート|拡散|広告|スポンサー|キャンペーン|セール|割引|特典|プレゼント|お得|お試し|トライアル|デモ|(?:資料|カタログ)(?:請求|を)|お?見積も?り?(?:依頼|を)|問い?合わ?せ|お?申し?込|ログイン|ログアウト|サインイン|パスワードを|会員|マイページ|カート|お気に入り|ブックマーク|メルマガ|メールマガジン|登録(?:する)?$|購読|ニュース|お知らせ|シミュレーション|プレスリリース|セミナー|ウェビナー|展示会|イベント情報|導入事例|ガイド|入門|ポイント\d|選び方|始め方|まとめ|スライド|動画|無料|[Cc]ookie|クッキー|JavaScript|プライバシーポリシー|規約|特定商取引|サイト|(?<!ホーム)ページ(?:へ|に|の|を|上|$)|ホーム(?!ページ)|トップ|一覧(?:へ|に|を|$)|目次|メニュー|ヘルプ(?!デスク)|よくある|サポートされて|運営会社|会社概要|採用情報|求人|QRコード|(?:^|[のへ連部])リンク|リンク(?:集|を)|関連(?:する|記事|情報|サービス|製品)|もっと|さらに|続き|最終更新|更新日|公開日|投稿日|掲載|文字(?:サイズ|の大きさ)|読み込み|検索|今すぐ|いますぐ|今だけ|今なら|今週|今月の|限定|お役立ち|編集部|ピックアップ|売れ筋|最近(?:見た|チェック)|ダウンロード$|スキップ|とは$|選$|について$/u;

/** Latin words that pages have in their heads and feet. */
const LATIN =
  /©|copyright|all rights|powered by|\brss\b|facebook|twitter|\bline(?:で|に|$)|instagram|youtube|はて[なブ]|pocket|linkedin|\bapp store|google play|english|loading|\bhome\b|pages?\b|\btop\b|log ?(?:in|out)|\bsign|\bmenu\b|\bnext\b|\bprev|\bback\b|\bsearch|\bnews\b|ranking|pick ?up|recommend|sitemap|follow|\bshare\b|tweet|\blike|download|contact|\bfaq\b|\bhelp\b|\bclose\b|\bmore\b|\bview|\bblog\b|\bcart\b|\bsns\b|\bpr\b|\bad\b|\bnew\b|privacy|terms|subscribe/iu;

/** Whom a page speaks to. */
const ADDRESSED =
  /こちら|下さい|ください|(?:ませ|でしょう|ました|です|ます)か|ましょう|あなた|皆(?:様|さま|さん)|みなさ[まん]|(?:方|人)(?:へ|は|のみ|も)|お使いの|ご(?:存知|相談|希望|意見|質問|案内|覧|紹介)|お(?:電話|客様の声)|はいいいえ/u;

/** What is pressed, at the end of its words. */
const PRESSED =
  /(?:見る|みる|読む|開く|閉じる|戻る|もどる|進む|選ぶ|選択|探す|さがす|比べる|比較|試す|始める|はじめる|知る|書く|残す|送る|贈る|買う|購入|受け取る|申請|投稿|送信|共有|保存|印刷|通報|解除|追加|削除|クリア|リセット|コピー|拡大|縮小|再生|表示|非表示|変更|設定|相談|質問|予約|登録|請求|依頼|参加|応募|入れる|ダウンロード|切り?替え?る?)(?:する|します)?$/u;

/** The same by its grammar: a few words that end in a verb as a dictionary has it. */
const DONE = /^[^、。]{1,12}を[^、。]{1,7}[うくぐすつぬぶむる]$/u;

/** Links and what stands between them. */
const MARKED =
  /^[▲△▼▽↑→←⇒▶►◀«»›>＞≫★☆#＃×✕+＋]|[▶►»›>＞≫]$|\S\s*[›»＞]\s*\S|[★☆]{2}|^(?:\d{1,3}\s+){2}|…$|\.\.\.$|^[[【［](?:広告|PR|AD|NEW|注目|特集)/iu;

/**
 * Whether a line has a sign of a page's own words. Answers may have one as well, so that it only weighs against what else
 * ties the line to its answer.
 */
export function hasPageSign(text: string): boolean {
  const plain = text.normalize("NFKC").trim();
  const packed = plain.replace(/\s+/gu, "");
  return (
    SPEAKS.test(packed) ||
    LATIN.test(plain) ||
    ADDRESSED.test(packed) ||
    MARKED.test(plain) ||
    DONE.test(packed) ||
    (!SENTENCE.test(plain) && PRESSED.test(packed))
  );
}

const SENTENCE = /[。．]$/u;

/** What a page says of itself, of its reader or of today, in sentences too. */
const TALKS =
  /(?:当|本|この)(?:サイト|ページ|記事|情報|コーナー|コンテンツ)|[Cc]ookie|クッキー|JavaScript|会員|ログイン|お問い?合わ?せ|今すぐ|今なら|今だけ|記事|お知らせ|ランキング|について$/u;

/** Whether a sentence is one that a page has rather than an answer. */
export function isPagesTalk(text: string): boolean {
  const packed = text.normalize("NFKC").replace(/\s+/gu, "");
  return ADDRESSED.test(packed) || TALKS.test(packed);
}
