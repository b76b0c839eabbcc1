import type { Field } from "../../form";

/** What a question of the form asks about, by words of the question, and words that answers to it have. */
interface Topic {
  readonly asks: RegExp;
  readonly tells: RegExp;
}

/** Questions that are answered in words, or with yes or no and words. The first whose words a question has is its topic. */
export const TOPICS: readonly Topic[] = [
  { asks: /主要な事業の概要/u, tells: /事業|開発|販売|運営|提供|受託|コンサル|[製作]造?|サービス|企画|支援|業務/u },
  { asks: /代表者経歴/u, tells: /卒業?|入社|就任|[設創]立|創業|修了|入[省庁行]|退社|(?:19|20)\d\d年|昭和|平成/u },
  { asks: /役員氏名及び役職名/u, tells: /取締役|監査役|代表|執行役|社員|理事|社長|役員/u },
  {
    asks: /上場/u,
    tells: /上場|東証|東京証券|マザーズ|プライム|スタンダード|グロース|JASDAQ|ジャスダック|札証|名証|福証|証券取引所/iu,
  },
  { asks: /株主|株式保有/u, tells: /\d[\d.]*\s*[%％]/u },
  {
    asks: /大口取引先/u,
    tells: /会社|法人|[(（][株有][)）]|㈱|㈲|病院|大学|自治体|官公庁|省|庁|[都道府県市町村区](?:$|[、,\s])|役所|各社/u,
  },
  { asks: /金融機関/u, tells: /銀行|信用金庫|信金|信用組合|金庫|公庫|農協|協同組合|バンク|bank/iu },
  {
    asks: /団体/u,
    tells:
      /協会|協議会|連盟|連合|会議所|工業会|団体|組合|学会|研究会|フォーラム|コンソーシアム|機構|財団|社団|クラブ|同友会|推進/u,
  },
  { asks: /部署・会議体/u, tells: /[部室課局](?:$|[、,。\s(（])|委員会|会議|[部室]門/u },
  { asks: /苦情処理/u, tells: /苦情|お客様|クレーム|問い?合わ?せ|顧客|ご意見|CS/u },
  { asks: /勧誘・販売/u, tells: /勧誘|販売|営業|広告|特定商取引|コンプライアンス/u },
  { asks: /情報セキュリティに関する基本方針/u, tells: /セキュリティ|情報|規[程定則]|方針|ポリシー|マニュアル|手順|基準/u },
  { asks: /リニューアル/u, tells: /リニューアル|刷新|\d{4}\s*年|改修|バージョン|全面/u },
  { asks: /サービスの内容・特徴/u, tells: /サービスです|クラウド|機能|管理|ます。|できる|システム/u },
  { asks: /サービス連携/u, tells: /連携|API|提携|接続|会社/u },
  { asks: /カスタマイズの範囲/u, tells: /カスタマイズ|変更|設定|項目|帳票|画面|個別|追加|対応|パラメ|標準/u },
  {
    asks: /告知方法/u,
    tells: /メール|通知|掲[載示]|画面|郵送|書面|電話|ホームページ|HP|サイト|Web|お知らせ|文書|訪問|ポータル/iu,
  },
  { asks: /代替措置の基本方針/u, tells: /方針|移行|告知|代替|データ|対応|規約|終了/u },
  { asks: /対応策[(（]代替サービス/u, tells: /代替|紹介|移行|データ|返却|他社|CSV|出力/iu },
  { asks: /問合せ先/u, tells: /窓口|デスク|センター|サポート|電話|メール|\d{1,2}[:時]|平日|TEL|係|室/iu },
  { asks: /従量部分/u, tells: /従量|課金|ごと|あたり|単価|件数|人数|容量|利用|超|\d円|なし|無/u },
  { asks: /固定部分/u, tells: /固定|月額|基本料|定額|ごと|年額|ID|なし|無/u },
  { asks: /違約金/u, tells: /違約金|残存?|期間|月額|利用料|料金|相当額|契約|%|円/u },
  { asks: /受付期限/u, tells: /\d\s*(?:日|[ヶかカケ箇]?月|週間?|年)|前|期限|月末|更新/u },
  { asks: /事故歴/u, tells: /停止|障害|事故|故障|なし|無|ありません|中断|停電|\d{4}\s*年/u },
  { asks: /検知方法/u, tells: /監視|検知|応答|レスポンス|\d\s*[分秒]|アラート|警報|通知|ツール|計測|測/u },
  { asks: /正常性の把握/u, tells: /把握|確認|監視|応答|レスポンス|月次|日次|毎|レポート|グラフ|計測|測|集計|記録|分析/u },
  { asks: /増強判断基準/u, tells: /増強|負荷|CPU|メモリ|使用率|追加|分散|超え|基準|スケール|増設|拡張|ディスク/iu },
  { asks: /プライバシーマーク/u, tells: /プライバシー|Pマーク|ISMS|ISO|JIS|ITSMS|SOC|SAS|18号|認証|取得/iu },
  { asks: /個人情報を収集/u, tells: /明示|同意|利用目的|個人情報|プライバシー|規約|公表|掲載/u },
  { asks: /診断の対象/u, tells: /アプリ|OS|ネットワーク|ハード|サーバ|ミドル|Web|プラットフォーム|画面/iu },
  { asks: /診断の頻度/u, tells: /[年月半四]\s*[\d一二四半]?\s*[回期]|都度|毎|回|修正|改修|対応|対策|リリース|是正/u },
  { asks: /受賞/u, tells: /賞|アワード|award|表彰|大賞|入選|選出|選定|優秀|グランプリ|ランキング|\d位/iu },
  { asks: /主要ソフトウェアの概要/u, tells: /機能|システム|行う|ソフト|構成|管理|データ|処理|基盤|する|[りる]。?$/u },
  { asks: /主要ソフトウェア$/u, tells: /自社|ソフト|システム|Server|SQL|Linux|Java|エンジン|パッケージ|[A-Za-z]{3}/u },
  {
    asks: /提供事業者/u,
    tells: /会社|自社|当社|弊社|[(（]株[)）]|㈱|Inc|Corp|Ltd|Foundation|Microsoft|Oracle|コミュニティ|プロジェクト|財団/iu,
  },
  { asks: /標準的なAPI/iu, tells: /API|REST|SOAP|XML|JSON|SAML|OAuth|LDAP|OpenID|CSV|HTTP|WebDAV|ODBC|[A-Z]{3}/iu },
  { asks: /公表の可否/u, tells: /[可否]|公[表開]|個別|契約|相談/u },
  { asks: /時刻同期/u, tells: /NTP|GPS|同期|標準時|原子時計|タイムサーバ/iu },
  { asks: /ファイルアクセスに対する/u, tells: /ウ[イィ]ルス|パターン|定義|更新|\d\s*(?:時間|分|日)|毎|チェック|検[査知疫]/u },
  { asks: /記録[(（]ログ等[)）]取得/u, tells: /\d\s*(?:年|[ヶかカケ箇]?月|日)|保[存管]|ログ|期間|永[久続]|無期限/u },
  { asks: /回線の種類/u, tells: /インターネット|専用線|VPN|回線|光|LGWAN|閉域|ブロードバンド|ADSL|FTTH|モバイル|LTE/iu },
  { asks: /負う責任範囲/u, tells: /責任|範囲|負わ|負い|なし|無|回線|接続|対象外|まで|自社|データセンタ/u },
  { asks: /推奨帯域/u, tells: /[kmg]?bps|帯域|以上|ブロードバンド|[MＭ]以上|光/iu },
  { asks: /端末の種類/u, tells: /パソコン|PC|Windows|Mac|端末|スマ|iPad|iPhone|Android|iOS|携帯|タブレット|OS/iu },
  { asks: /ブラウザの種類/u, tells: /Chrome|Edge|Explorer|Safari|Firefox|ブラウザ|IE\s?\d|クローム/iu },
  {
    asks: /認証方法、特定の場所/u,
    tells: /ID|パスワード|認証|ワンタイム|IP|証明書|トークン|シングルサインオン|SSO|制限|カード/iu,
  },
  { asks: /なりすまし/u, tells: /証明書|SSL|TLS|認証|EV|電子署名|SPF|DKIM|サーバ|ドメイン/iu },
  { asks: /情報漏洩対策、データの暗号化/u, tells: /暗号|SSL|TLS|漏洩|WAF|アクセス|制限|診断|ログ|AES|持ち出し|USB|DLP|データ/iu },
  {
    asks: /国名/u,
    tells:
      /日本|国内|関東|関西|東北|北海道|九州|中部|近畿|東海|四国|中国|信越|北陸|沖縄|[都府県]|海外|米国|アメリカ|シンガポール/u,
  },
  { asks: /耐震数値/u, tells: /震度|耐震|ガル|gal|マグニチュード|M\s?\d|\d\s*(?:強|弱|級|相当)|kine|カイン|建築基準/iu },
  { asks: /無停電電源/u, tells: /\d\s*[分秒時]|UPS|無停電|冗長|供給/iu },
  { asks: /自家発電機[)）]の有無/u, tells: /\d\s*時間|発電|連続|無給油|燃料|給油/u },
  { asks: /自動消火設備/u, tells: /ガス|消火|ハロン|窒素|スプリンクラ|N2|泡/iu },
  { asks: /誘導雷/u, tells: /\d\s*k?[vVａ-ｚ]|kV|kA|電圧|避雷|アレスタ|SPD|ボルト/iu },
  { asks: /空調設備/u, tells: /空調|床|冷[却房]|個別|吹き?[上出]|温度|湿度|N\+1|アイル|換気|水冷|空冷/iu },
  { asks: /入退室記録/u, tells: /\d\s*(?:年|[ヶかカケ箇]?月|日)|保[存管]|記録|無期限|永[久続]/u },
  { asks: /監視カメラ/u, tells: /24時間|\d\s*(?:年|[ヶかカケ箇]?月|日)|カメラ|録画|範囲|出?入口|全|館内|サーバ室/u },
  { asks: /破壊侵入防止/u, tells: /警備|侵入|防犯|センサ|巡回|有人|カメラ|フェンス|共連れ|施錠|ガラス|監視|生体/u },
  { asks: /代理店連絡先/u, tells: /代理店|会社|電話|\d{2,4}-\d{2,4}|[都道府県市区]|TEL/iu },
  { asks: /^サポート範囲/u, tells: /操作|問い?合わ?せ|障害|設定|対応|使い?方|相談|質問|全般|サポート|導入|運用|方法/u },
  { asks: /サポート手段/u, tells: /電話|メール|FAX|チャット|フォーム|リモート|訪問|Web|オンライン|チケット/iu },
  {
    asks: /停止しない仕組み/u,
    tells: /冗長|二重|負荷分散|クラスタ|複数|バックアップ|切り?替|待機|フェイル|RAID|構成|拠点|分散/iu,
  },
  { asks: /事故責任の範囲/u, tells: /規約|約款|契約|合意|SLA|条件|仕様|要領|第\d+条/iu },
  { asks: /決算公告/u, tells: /公告|官報|電子|新聞|掲載/u },
  { asks: /文書類の経営陣による承認/u, tells: /承認|決[裁議]|取締役|経営|役員/u },
  { asks: /返却責任/u, tells: /返却|返還|責任|消去|削除|データ/u },
  { asks: /SLAとして契約書/u, tells: /添付|契約|SLA|別紙/iu },
  { asks: /^障害監視/u, tells: /監視|障害|検知/u },
  { asks: /不正アクセスを防止/u, tells: /ファイアウォール|FW|UTM|WAF|設置|遮断|不正/iu },
  { asks: /不正パケット/u, tells: /検知|侵入|IDS|IPS|監視|パケット/iu },
  { asks: /運用管理方法の規程/u, tells: /規[程定]|ポリシー|ルール|管理|手順/u },
  { asks: /管理者権限の登録/u, tells: /手順|申請|承認|規[程定]|登録|権限/u },
  { asks: /専用建物/u, tells: /専用|ビル|建物|データセンタ|クラウド|共用|併用/u },
  { asks: /免震構造/u, tells: /[免制耐]震|構造/u },
  { asks: /変電所/u, tells: /変電所|系統|ルート|給電|受電|\d回線/u },
  { asks: /火災検知/u, tells: /火災|検知|感知|煙|報知|センサ/u },
  { asks: /^直撃雷/u, tells: /雷|避雷針|接地|アース/u },
  { asks: /個人認証/u, tells: /認証|カード|生体|静脈|指紋|虹彩|顔|暗証/u },
  { asks: /キャビネット/u, tells: /キャビネット|施錠|鍵|保管|金庫|媒体/u },
  { asks: /保管管理手順書/u, tells: /手順|規[程定]|マニュアル|台帳/u },
  { asks: /緊急メンテナンス/u, tells: /緊急|メンテナンス|場合|事前|告知/u },
  { asks: /障害発生時通知/u, tells: /通知|連絡|メール|障害|告知|電話|掲載/u },
  { asks: /定期報告/u, tells: /月次|毎月|レポート|報告|年\d回|四半期|サイト|掲載|メール/u },
];

const known = new WeakMap<Field, RegExp | null>();

/** Whether a text has words that answers to a field have; undefined where the form asks it for none. */
export function isOnTopic(field: Field, text: string): boolean | undefined {
  let tells = known.get(field);
  if (tells === undefined) {
    tells = TOPICS.find(({ asks }) => asks.test(field.prompt))?.tells ?? null;
    known.set(field, tells);
  }
  return tells === null ? undefined : tells.test(text);
}
