import { crossCheck, type Verdict } from "../../src/evidence";
import { ASP_SAAS } from "../../src/form";
import { disclosureOf } from "../support/rule-cases";
import { paperOf } from "../support/white-papers";

/**
 * Wordings that a vendor may choose, each against an answer that it goes with or not: negations, conditions, parts and
 * wholes, bounds, other things that go by the subject's name, in Japanese and English. Fictional throughout.
 */
const CONTROLS = {
  backup: ["12.3.1", "情報のバックアップ"],
  crypto: ["10.1.1", "暗号による管理策の利用方針"],
  place: ["6.1.3", "関係当局との連絡"],
  removal: ["CLD8.1.5", "クラウドサービスカスタマの資産の除去"],
  review: ["18.2.1", "情報セキュリティの独立したレビュー"],
  change: ["12.1.2", "変更管理"],
  users: ["9.2.4", "利用者の秘密認証情報の管理"],
  logs: ["12.4.1", "イベントログ取得"],
  malware: ["12.2.1", "マルウェアに対する管理策"],
  weakness: ["12.6.1", "技術的ぜい弱性の管理"],
  incident: ["16.1.2", "情報セキュリティ事象の報告"],
  clock: ["12.4.4", "クロックの同期"],
} as const;
type Case = readonly [control: keyof typeof CONTROLS, statement: string, field: string, answer: string];

const CONTRADICTORY: readonly Case[] = [
  ["backup", "バックアップは3世代のみ保管しています。", "45.2", "14世代"],
  ["backup", "当サービスでは、データのバックアップを実施しておりません。", "46.1", "バックアップ終了時に確認"],
  ["backup", "バックアップの確認は四半期に一度行っています。", "46.1", "毎日、完了ログを確認"],
  ["backup", "We do not back up customer data.", "45.1", "毎日1回"],
  ["backup", "Backups are taken weekly.", "45.1", "毎日1回"],
  ["crypto", "Data at rest is not encrypted.", "70.1", "保管データの暗号化(AES-256)"],
  ["crypto", "通信の暗号化は行っておりません。", "69.1", "TLSによる暗号化"],
  ["place", "Data is stored in Singapore.", "72.1", "日本(関東)"],
  ["change", "Changes are announced 30 days in advance.", "32.1", "3ヶ月前"],
  ["users", "多要素認証は現在未対応です。", "67.1", "二要素認証"],
  ["logs", "We do not retain logs.", "58.1", "あり:1年間保存"],
  ["malware", "マルウェア対策ソフトは導入しておりません。", "57.1", "あり"],
  ["incident", "障害発生時は、1時間以内に通知します。", "54.2", "30分以内"],
  ["backup", "バックアップは1週間に1回取得しています。", "45.1", "毎日1回"],
  ["backup", "7 generations of backups are kept.", "45.2", "14世代"],
  ["crypto", "保存データの暗号化には対応していません。", "70.1", "保管データの暗号化(AES-256)"],
  ["place", "サーバは米国オレゴン州のリージョンで稼働しています。", "72.1", "日本(関東)"],
  ["removal", "解約時のデータの返却には応じておりません。", "33.3", "あり"],
  ["removal", "契約終了時にデータを返却します。", "33.3", "なし"],
  ["change", "サービス変更の2週間前に通知します。", "32.1", "3ヶ月前"],
  ["users", "Multi-factor authentication is not supported.", "67.1", "二要素認証"],
  ["logs", "ログは取得していません。", "58.1", "あり:1年間保存"],
  ["malware", "サーバにはLinuxを用いているため、ウイルス対策ソフトは導入していません。", "57.1", "あり"],
  ["weakness", "脆弱性診断は行っていません。", "44.1", "あり"],
];

/** Both may be so. */
const COMPATIBLE: readonly Case[] = [
  ["backup", "お客様のご要望がない限り、バックアップは取得しません。", "45.1", "毎日1回"],
  ["backup", "バックアップの取得に失敗した場合は、翌日に再取得します。", "45.1", "毎日1回"],
  ["backup", "フルバックアップは毎週、差分バックアップは毎日取得しています。", "45.1", "毎日1回"],
  ["backup", "バックアップは毎日取得していますが、復元テストは年1回実施しています。", "45.1", "毎日1回"],
  ["backup", "バックアップデータの復元は、お客様ご自身では行えません。", "45.1", "毎日1回"],
  ["backup", "開発環境のバックアップは取得していません。", "45.1", "毎日1回"],
  ["backup", "無料プランではバックアップを提供していません。", "45.1", "毎日1回"],
  ["backup", "外部媒体へのバックアップは行っておりません。", "45.1", "毎日1回"],
  ["backup", "バックアップは取得していますが、お客様への提供は行っておりません。", "45.1", "毎日1回"],
  ["backup", "お客様にてバックアップを取得していただく必要はありません。", "45.1", "毎日1回"],
  ["backup", "お客様によるバックアップ機能は提供しておりません。当社にて毎日バックアップを取得しています。", "45.1", "毎日1回"],
  ["backup", "バックアップの対象外となるデータはありません。", "45.1", "毎日1回"],
  ["backup", "バックアップは7世代以上保持しています。", "45.2", "14世代"],
  ["backup", "バックアップは少なくとも3世代保管します。", "45.2", "14世代"],
  ["backup", "バックアップは最大14世代まで保管します。", "45.2", "14世代"],
  ["backup", "データベースは7世代、ログは3世代のバックアップを保管しています。", "45.2", "7世代"],
  ["backup", "Backups are taken every day and stored for 30 days.", "45.1", "毎日1回"],
  ["backup", "Backups are never stored on removable media.", "45.1", "毎日1回"],
  ["backup", "We do not provide customers with direct access to backups.", "45.1", "毎日1回"],
  ["backup", "Customers are responsible for backups of their own devices.", "45.1", "毎日1回"],
  ["backup", "Backups are taken hourly, in addition to a daily full backup.", "45.1", "毎日1回"],
  ["backup", "If a backup fails, it is repeated within 24 hours.", "45.1", "毎日1回"],
  ["crypto", "パスワードは暗号化せず、ハッシュ化して保存しています。", "70.1", "保管データの暗号化(AES-256)"],
  ["crypto", "ファイル名は暗号化の対象外です。", "70.1", "保管データの暗号化(AES-256)"],
  ["crypto", "通信はTLS 1.2以上で暗号化し、暗号化されていない通信は受け付けません。", "69.1", "TLS 1.3による暗号化"],
  ["crypto", "データベースは暗号化していませんが、ストレージを暗号化しています。", "70.1", "ストレージの暗号化"],
  ["crypto", "暗号化されていない通信はできません。", "69.1", "TLSによる暗号化"],
  ["crypto", "暗号鍵はお客様に開示しません。", "70.1", "保管データの暗号化(AES-256)"],
  ["crypto", "Data is never transmitted without encryption.", "69.1", "TLSによる暗号化"],
  ["place", "データは日本国内に保管しており、海外には保管していません。", "72.1", "日本(関東)"],
  ["place", "データは東日本リージョンに保管しています。", "72.1", "日本(関東)"],
  ["place", "データは東京リージョンに保管し、大阪リージョンにバックアップを保管しています。", "72.1", "日本(関東)"],
  ["place", "お客様のデータは日本に保管しますが、サポートのため米国からアクセスすることがあります。", "72.1", "日本(関東)"],
  ["place", "米国の法令に基づく開示請求があった場合は、お客様に通知します。", "72.1", "日本(関東)"],
  ["place", "データの保管場所は、日本、米国、EUからお選びいただけます。", "72.1", "日本(関東)"],
  ["place", "海外拠点のデータは、シンガポールに保管しています。", "72.1", "日本(関東)"],
  ["place", "データの所在は日本国です。準拠法は日本法です。", "72.1", "日本(関西)"],
  ["place", "No data is stored in the United States; all data is stored in Japan.", "72.1", "日本(関東)"],
  ["removal", "契約終了後30日間はデータを保持し、その後削除します。", "33.3", "なし 情報資産を保持しないため"],
  ["removal", "契約終了後、データは速やかに削除し、保持しません。", "33.3", "なし 情報資産を保持しないため"],
  ["removal", "お客様が削除したデータは復元できません。", "33.3", "なし 情報資産を保持しないため"],
  ["removal", "お客様ご自身でデータをエクスポートできます。契約終了後の返却は行いません。", "33.3", "なし"],
  ["removal", "データの返却は、ご要望があった場合にのみ行います。", "33.3", "あり"],
  ["removal", "物理媒体によるデータの返却は行っておりません。", "33.3", "あり"],
  ["review", "ISO/IEC 27001の認証は取得していませんが、取得に向けて準備しています。", "42.1", "ISMS(JIS Q 27001)認証取得"],
  ["review", "データセンターはISO/IEC 27001の認証を取得しています。", "42.1", "プライバシーマーク"],
  ["review", "ISO/IEC 27017の認証は取得していません。", "42.1", "ISMS(JIS Q 27001)認証取得"],
  ["review", "当社全社でISO/IEC 27001の認証を取得しています。", "42.1", "ISMS(JIS Q 27001)認証取得"],
  ["review", "SOC 2の報告書は取得しておりません。", "42.1", "なし"],
  ["change", "軽微な変更については、事前の通知を行いません。", "32.1", "3ヶ月前"],
  ["change", "緊急メンテナンスの場合は、通知が直前になることがあります。", "32.1", "3ヶ月前"],
  ["change", "お客様に影響のある変更は、少なくとも1か月前に通知します。", "32.1", "3ヶ月前"],
  ["change", "サービスの変更は30日前までに通知します。", "32.1", "1ヶ月前"],
  ["change", "API の廃止は12か月前に通知します。", "32.1", "3ヶ月前"],
  ["change", "Changes that affect customers are announced at least 30 days in advance.", "32.1", "3ヶ月前"],
  ["users", "パスワードのみの認証は許可しておらず、多要素認証が必須です。", "67.1", "二要素認証"],
  ["users", "生体認証には対応していません。", "67.1", "ID・パスワード、二要素認証"],
  ["users", "管理者以外には多要素認証を提供していません。", "67.1", "二要素認証"],
  ["users", "多要素認証を設定していない利用者には、設定を促します。", "67.1", "二要素認証"],
  ["users", "Single sign-on is not available in the free plan.", "67.1", "シングルサインオン"],
  ["logs", "アクセスログは90日間、監査ログは1年間保存しています。", "58.1", "あり:1年間保存"],
  ["logs", "ログは1年以上保存しています。", "58.1", "あり:3年間保存"],
  ["logs", "ログの閲覧はできません。", "58.1", "あり:1年間保存"],
  ["logs", "デバッグログは取得していません。", "58.1", "あり:1年間保存"],
  ["logs", "ログは改ざんできないよう、書き込み専用の領域に1年間保存します。", "58.1", "あり:1年間保存"],
  ["logs", "お客様が画面で確認できるログは過去3か月分です。", "58.1", "あり:1年間保存"],
  ["logs", "Logs are retained for at least one year.", "58.1", "あり:3年間保存"],
  ["logs", "Logs cannot be deleted by users.", "58.1", "あり:1年間保存"],
  ["malware", "ウイルス対策ソフトの定義ファイルは毎日更新しています。", "57.1", "あり パターンファイルの更新間隔 1時間"],
  ["malware", "アップロードされたファイルのウイルスチェックは行っていません。", "57.1", "あり"],
  ["malware", "マルウェアに感染したことはありません。", "57.1", "あり"],
  ["weakness", "脆弱性診断を年1回以上実施しています。", "44.2", "あり 半年に1回"],
  ["weakness", "診断の結果、重大な脆弱性はありませんでした。", "44.2", "あり"],
  ["weakness", "第三者による脆弱性診断は実施していませんが、自社で毎月診断しています。", "44.2", "あり"],
  ["weakness", "お客様による脆弱性診断は許可していません。", "44.2", "あり"],
  ["weakness", "Penetration tests by customers are not permitted.", "44.2", "あり"],
  ["incident", "重大な事故は、発見後72時間以内に報告します。", "54.2", "30分以内"],
  ["clock", "NTPサーバと同期しています。時刻の提供サービスは行っていません。", "56.1", "NTPにより同期"],
  ["clock", "タイムスタンプ機能は提供していません。", "56.1", "NTPにより同期"],
  ["backup", "お客様のデータは、毎日午前3時にバックアップしています。", "45.1", "毎日1回"],
  ["backup", "バックアップは日次で取得し、30日分を保持します。", "45.1", "毎日1回"],
  ["backup", "添付ファイルを除き、バックアップは1日1回取得しています。", "45.1", "12時間毎"],
  ["backup", "週末はバックアップを取得しません。", "45.1", "毎日1回"],
  ["backup", "2019年以前のデータのバックアップは残っていません。", "45.1", "毎日1回"],
  ["backup", "バックアップ媒体の社外への持ち出しは行っていません。", "45.1", "毎日1回"],
  ["backup", "バックアップ装置の保守契約は結んでいません。", "45.2", "14世代"],
  ["backup", "誤って削除されたデータをバックアップから復旧するサービスは行っていません。", "45.1", "毎日1回"],
  ["backup", "Snapshots are taken every 6 hours and backups once a day.", "45.1", "毎日1回"],
  ["backup", "Backups are not shared between customers.", "45.1", "毎日1回"],
  ["backup", "No backup leaves our data center.", "45.1", "毎日1回"],
  ["backup", "Up to 14 generations of backups are kept.", "45.2", "7世代"],
  ["crypto", "通信経路はすべて暗号化されており、暗号化しない接続方式は廃止しました。", "69.1", "TLSによる暗号化"],
  ["crypto", "電子メールの暗号化は行っておりません。", "69.1", "TLSによる暗号化"],
  ["crypto", "保存データの暗号化は、2026年に対応する予定です。", "70.1", "保管データの暗号化(AES-256)"],
  ["crypto", "クライアント側での暗号化は提供していません。", "70.1", "保管データの暗号化(AES-256)"],
  [
    "crypto",
    "Field-level encryption is not offered; the storage is encrypted with AES-256.",
    "70.1",
    "保管データの暗号化(AES-256)",
  ],
  ["place", "本サービスのサーバは、東京都内のデータセンターに設置しています。", "72.1", "日本(関東)"],
  ["place", "データセンターは関東と関西にあり、どちらも日本国内です。", "72.1", "日本(関東)"],
  ["place", "データは日本国外へ移転しません。", "72.1", "日本(関東)"],
  ["place", "当社は米国企業のクラウドを利用していますが、データは日本のリージョンに保管します。", "72.1", "日本(関東)"],
  ["place", "The service is hosted in the Tokyo region of a cloud provider based in the United States.", "72.1", "日本(関東)"],
  ["place", "CDNのキャッシュは海外のサーバに保存されることがあります。", "72.1", "日本(関東)"],
  ["removal", "データ返却の手数料はかかりません。", "33.3", "あり"],
  ["removal", "バックアップに残ったデータは返却できません。", "33.3", "あり"],
  ["review", "当社は第三者認証を取得していません。", "42.1", "ISMS(JIS Q 27001)認証取得"],
  ["review", "利用しているクラウド基盤はISO/IEC 27001の認証を取得しています。", "42.1", "なし"],
  ["review", "プライバシーマークは2018年に返上しました。", "42.1", "プライバシーマーク"],
  ["change", "仕様の変更は3か月前に、画面の文言の変更は当日に告知します。", "32.1", "3ヶ月前"],
  ["change", "サービスの終了は6か月前、変更は1か月前に通知します。", "32.1", "6ヶ月前"],
  ["change", "変更の内容によっては、通知が1週間前になる場合があります。", "32.1", "3ヶ月前"],
  ["users", "初期パスワードは発行していません。", "67.1", "ID・パスワード"],
  ["users", "パスワードを忘れた場合、当社からパスワードをお知らせすることはありません。", "67.1", "ID・パスワード"],
  ["users", "二要素認証の利用は任意であり、強制はしていません。", "67.1", "二要素認証"],
  ["users", "パスワードは90日ごとの変更を求めません。", "67.1", "ID・パスワード"],
  ["users", "Passwords are never stored in plain text.", "67.1", "ID・パスワード"],
  ["logs", "操作ログは取得しておりません。", "58.1", "あり:1年間保存"],
  ["logs", "ログの提供は行っていません。", "58.1", "あり:1年間保存"],
  ["logs", "個人情報はログに記録しません。", "58.1", "あり:1年間保存"],
  ["logs", "Personal data is not written to logs.", "58.1", "あり:1年間保存"],
  ["malware", "お客様のファイルの中身を確認するウイルスチェックは行いません。", "57.1", "あり"],
  ["weakness", "診断の報告書は公開していません。", "44.1", "あり"],
  ["incident", "障害の通知は30分以内に行いますが、原因の報告は3営業日以内です。", "54.2", "30分以内"],
  ["clock", "GPSの時刻は利用していません。", "56.1", "NTPにより同期"],
];

function verdicts([name, statement, field, answer]: Case): Verdict[] {
  const [control, title] = CONTROLS[name];
  const paper = paperOf(
    `情報セキュリティホワイトペーパー\n2025年4月1日\n${control} ${title}\n${statement}\n` +
      "16.1.7 証拠の収集\n開示請求に対応します。\n18.1.2 知的財産権\n知的財産権を尊重します。\n18.2.2 情報セキュリティのための方針群及び標準の順守\n点検します。",
  );
  const { pairs } = crossCheck(paper, disclosureOf({ [field]: answer }), ASP_SAAS);
  return pairs.filter((pair) => pair.field === field && pair.statement.id === control).map(({ verdict }) => verdict);
}

describe("wordings that cannot be so beside the answer", () => {
  it.each(CONTRADICTORY)("%s「%s」 against %s「%s」", (...each) => {
    expect(verdicts(each)).toContain("contradicts");
  });
});

describe("wordings that may be so beside the answer", () => {
  it.each(COMPATIBLE)("%s「%s」 against %s「%s」", (...each) => {
    const found = verdicts(each);
    expect(found.length).toBeGreaterThan(0);
    expect(found).not.toContain("contradicts");
  });
});
