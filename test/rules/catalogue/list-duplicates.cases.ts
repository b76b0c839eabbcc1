import { describeRule } from "../../support/rule-cases";

describeRule("list-duplicates", [
  { name: "customers", answers: { "19.1": "株式会社あおぞら商会、みどり野市、株式会社あおぞら工業" }, expect: "sound" },
  { name: "branches of one bank", answers: { "20.1": "みどり野銀行 中央支店、みどり野銀行 東支店" }, expect: "sound" },
  {
    name: "one award in several years",
    answers: { "47.1": "2022年 業務改善賞 2023年 業務改善賞 2024年 業務改善賞" },
    expect: "sound",
  },
  { name: "several awards in a year", answers: { "47.1": "2023年 業務改善賞\n2023年 支援部門賞" }, expect: "sound" },
  { name: "editions of a standard", answers: { "42.1": "ISMS(JIS Q 27001)、ISMSクラウド(JIP-ISMS517)" }, expect: "sound" },
  { name: "persons of one surname", answers: { "7.2": "森川千尋(代表取締役)、森川大輔(取締役)" }, expect: "sound" },
  { name: "a single entry", answers: { "20.1": "みどり野銀行" }, expect: "silent" },
  {
    name: "a customer twice",
    answers: { "19.1": "株式会社あおぞら商会、みどり野市、株式会社あおぞら商会" },
    expect: "finding",
    says: "2回",
  },
  { name: "a customer twice in two widths", answers: { "19.1": "ＡＢＣ商会、みどり野市、ABC商会" }, expect: "finding" },
  { name: "a person twice", answers: { "7.2": "森川千尋(代表取締役)、大沢健一(取締役)、大沢 健一(取締役)" }, expect: "finding" },
  { name: "an office twice", answers: { "4.3": "東京都(1)、大阪府(1)、東京都(1)" }, expect: "finding" },
  { name: "a shareholder twice", answers: { "18.1": "森川千尋(52%)、大沢健一(9%)、森川千尋(5%)" }, expect: "finding" },
  { name: "an award twice", answers: { "47.1": "2023年 業務改善賞 2024年 支援部門賞 2023年 「業務改善賞」" }, expect: "finding" },
  { name: "a short name twice", answers: { "7.2": "監査役 滝 誠\n監査役 滝 誠" }, expect: "finding" },
  { name: "after あり and a blank", answers: { "42.1": "有り　プライバシーマーク、プライバシーマーク" }, expect: "finding" },
  { name: "software", answers: { "51.1": "Nginx 1.26、MariaDB 11.4、MariaDB 11.4" }, expect: "finding" },
  { name: "browsers", answers: { "62.2": "Chrome / Edge / Chrome 最新版" }, expect: "finding" },
  { name: "browsers device by device", answers: { "62.2": "Windows:Chrome、Edge Mac:Chrome、Safari" }, expect: "silent" },
  { name: "an award twice in a line", answers: { "47.1": "平成30年度 情報化賞、平成30年度 情報化賞" }, expect: "finding" },
  { name: "an award of two years in a line", answers: { "47.1": "平成29年度 情報化賞、平成30年度 情報化賞" }, expect: "sound" },
]);
