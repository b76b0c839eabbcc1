/** How the words of a link end, whatever they lead to; in narrow characters. */
const LEADS =
  /(?:はこちら|こちら(?:から|へ)|をご覧(?:ください|下さい)|(?:トップ|先頭|最上部|ページ|サイト)へ(?:戻る|移動)?)[\s>»›▶→↗]*$/u;

/** Where a file is to be had. */
const SIZE =
  /[([]?(?:PDF|Excel|Word|ZIP|CSV)(?:ファイル|形式)?[:、,/ ]?\s*\d[\d.,]*\s*[KM]B[)\]]?$|[([]\d[\d.,]*\s*[KM]B[)\]]$/iu;

/** What leads to the rest of a text, behind its last sentence or a blank. */
const READS_ON = /(?:^|[。．)）」』\s])(?:続き|もっと|全文|すべて|詳細|詳しく)[はを]?(?:読む|みる|見る|表示(?:する)?|開く)$/u;

/** A link in brackets. */
const BRACKETED =
  /[[【][^[\]【】]{0,14}(?:へ|見る|読む|開く|戻る|確認|表示|詳細|目次|一覧|地図|拡大|印刷|リンク|こちら|ダウンロード|する)[\]】]$/u;

/** Whether a line ends in a link by its very form, with a blank before it or none. */
export function endsInLink(line: string): boolean {
  return LEADS.test(line) || READS_ON.test(line) || SIZE.test(line) || BRACKETED.test(line);
}

/** Words of a link that a line of an answer may be as well, but hardly what stands behind a blank in it. */
const ALONE =
  /^(?:この(?:事業者|会社|企業|サービス|製品|ページ|記事|用語|情報|項目).*|その他の(?:情報|サービス)|.{0,4}(?:詳細|地図|用語解説|外部リンク|別ウィンドウ)|X(?:で|に)?(?:ポスト|投稿)|ポスト)(?:する)?$|(?:新しい|別)ウィンドウ|^(?:▲|△|↑|⇧|→|⇒|>>|»|›)|(?:>>|»|›|↗|▶)$|^最終更新|更新$/u;

/** Whether words behind an answer and a blank are those of a link, by the words themselves. */
export function isLinkAlone(text: string): boolean {
  return ALONE.test(text);
}
