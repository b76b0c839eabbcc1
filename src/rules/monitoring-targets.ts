import { type PerTarget, readPerTarget, type Target } from "../answers";

/** The targets that 54.1 asks about one by one, in the prompt's order, with other words that sheets use. */
export const MONITORING_TARGETS: readonly Target[] = [
  { name: "アプリケーション", synonyms: ["アプリ", "AP"] },
  { name: "プラットフォーム", synonyms: ["OS", "ミドルウェア", "PF"] },
  {
    name: "サーバ・ストレージ",
    synonyms: ["サーバー・ストレージ", "サーバ、ストレージ", "サーバ/ストレージ", "サーバ", "サーバー", "ストレージ"],
  },
  { name: "情報セキュリティ対策機器", synonyms: ["セキュリティ対策機器", "セキュリティ機器", "ファイアウォール", "FW"] },
  { name: "通信機器", synonyms: ["ネットワーク機器", "NW機器", "ルータ", "スイッチ", "ネットワーク"] },
];

/** What an answer says per target. */
export function readMonitoring(text: string): PerTarget[] {
  return readPerTarget(text, MONITORING_TARGETS);
}
