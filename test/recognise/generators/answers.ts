import type { FieldState } from "../../../src/disclosure";
import { ASP_SAAS, type Field, type FieldId } from "../../../src/form";
import type { Chance } from "./chance";

/** What a field of a generated disclosure says. */
export interface Said {
  readonly state: FieldState;
  readonly value: string;
}

type Pool = readonly [string, ...string[]];

/** Fictional answers; several are traps that begin like an item number, a marker or a label. */
const POOLS: Readonly<Record<string, Pool>> = {
  date: ["2024/4/1", "2012年7月1日", "平成30年3月31日", "2021.10.05", "２０２３年１１月３０日"],
  year: ["2001年", "1962年", "１９８４年", "昭和58年", "1998年4月"],
  elapsedYears: ["11年", "24年", "36年", "8ヶ月", "２２年"],
  age: ["52歳", "41歳", "６３歳", "52"],
  name: ["株式会社あさぎり情報", "あさぎりポータル", "山本 花子(やまもと はなこ)", "富⼠あさぎり株式会社", "髙橋 𡌶治"],
  address: ["〒390-0000 長野県朝霧市本町1-2-3 朝霧ビル4階", "東京都朝霧区中央２丁目３番４号"],
  placeList: ["長野県(1ヶ所)、東京都(2ヶ所)", "東京、大阪、福岡", "1.国内:東京 2.海外:なし"],
  personList: ["山本花子(代表取締役社長)、佐藤次郎(取締役)", "代表取締役 山本 花子 取締役 佐藤 次郎"],
  shareholderList: ["山本花子(52.0%)、佐藤次郎(10.5%)", "あさぎり従業員持株会 12.5% 山本花子 8.1%"],
  nameList: ["株式会社あさぎり商会、朝霧市", "朝霧銀行", "-", "Apache 2.4、MySQL 8.0", "特になし"],
  documentList: ["情報セキュリティ基本方針、情報セキュリティ管理規程", "情報セキュリティポリシー"],
  money: ["1,284,560,000円(2023年3月期)", "50,000千円", "¥100,000,000", "12億3,000万円"],
  fee: ["55,000円(税込)", "初期費用 なし", "880円/1ユーザ", "個別見積", "0円"],
  rate: ["48.2%", "99.95%(2023年4月1日~2024年3月31日)", "1.8年", "実績値は管理していない", "88.8倍"],
  servicePattern: ["パターン6 対策参照値95%以上", "パターン2、99%以上"],
  interval: ["5分", "毎日", "24時間", "あり 監視インターバル:30秒", "年2~3回", "日次"],
  duration: ["20分以内", "1ヶ月", "障害検出後、1時間以内", "監視対象外(責任範囲外のため)"],
  leadTime: ["6ヶ月前", "2週間前", "1か月前"],
  generations: ["7世代前まで", "30世代", "1世代", "7"],
  hours: ["平日9:00~18:00", "24時間365日", "土日祝日を除く9:00~17:30", "窓口用のシステムは使用していない"],
  contact: ["あさぎりサポート TEL:000-1234-5678 support@example.jp", "電話:0000-12-3456\nFAX:0000-12-3457\nhttps://example.jp/"],
  attachment: ["添付資料にてご確認下さい。", "別紙のとおり"],
  count: ["117名(2024年4月1日現在)", "国内:5", "12社", "7,808ユーザー(ユーザーID別)", "３２名", "-", "8"],
  choice: ["①", "アプリケーションサービス", "②会計参与による監査", "その他サービス"],
  yesNoWithDetails: [
    "あり",
    "なし",
    "あり 保存期間:3年間",
    "あり:ガス系消火設備",
    "有(接続の上限を超えたとき)",
    "あり\n1.国内向けの画面を追加\n2.海外向けの画面を追加",
    "なし(原則として情報を保持しないため)",
    "ウイルスチェック:あり 更新間隔:1回/日",
    "定期報告なし",
    "サポート範囲は別紙のとおり",
  ],
  text: [
    "サーバの冗長化を実施",
    "対策は次のとおり。\n・入退室の記録\n・監視カメラ",
    "<標準プラン> 10Mbps以上 <軽量プラン> 1Mbps以上",
    "専用の監視装置により、サーバの応答時間を常時確認し、しきい値を超えた場合に担当者へ通知します。",
    "日本(関東)",
    "選択式の認証(パスワード又は証明書)",
    "震度6強",
    "・電話\n・電子メール",
    "項目名と帳票の様式は、利用者が変更できます。",
    "映像を使った連絡を実現するソフトウェア",
    "必要に応じて定期報告の内容に含める",
    "内容:アプリケーションの稼働状況",
  ],
};

const USUAL: Pool = ["有", "無し", "あり:冗長化済み", "なし(契約による)"];

/** Answers to every field. Optional ones may be blank or, where the copy is a masked one, masked. */
export function generateAnswers(chance: Chance, masked: boolean): Map<FieldId, Said> {
  return new Map(ASP_SAAS.fields.map((field) => [field.id, generateAnswer(chance, field, masked)]));
}

function generateAnswer(chance: Chance, field: Field, masked: boolean): Said {
  const optional = field.requirement === "optional";
  if (optional && masked) return { state: chance.is(0.7) ? "withheld" : "not_described", value: "" };
  if (chance.is(optional ? 0.15 : 0.01)) return { state: "blank", value: "" };
  const { answer } = field;
  if (answer.kind === "yesNo")
    return { state: "answered", value: chance.pick([answer.yes, answer.no, ...(answer.yes === "あり" ? USUAL : [])]) };
  const pool = POOLS[answer.kind];
  if (!pool) throw new Error(`No pool of answers for the kind ${answer.kind}`);
  return { state: "answered", value: chance.pick(pool) };
}
