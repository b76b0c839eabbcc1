import type { Found, Reading, Span } from "./reading";

/** How far a value reaches: 99.5%以上, 20分以内, 約3年, 60分未満, 3年超. */
export type Bound = "exactly" | "atLeast" | "atMost" | "about" | "lessThan" | "moreThan";

/** A day of the calendar; month and day count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A date as finely as it was written: 2020年, 2013年9月, 2020/11/11. */
export interface WrittenDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly precision: "year" | "month" | "day";
  /** `era` for 平成30年, R2.11.11; the form asks for 西暦 in some places. */
  readonly notation: "western" | "era";
}

/** From the first to the last day, both included. A side that was left open (2020年4月1日〜) is absent. */
export interface Period {
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  readonly precision: "year" | "month" | "day";
}

/**
 * What a figure refers to.
 * - `term`: the accounting term that ends in that month (2020年7月期)
 * - `asOf`: a day or month (2021年9月1日時点, 2020年8月現在)
 * - `fiscalYear`: 2020年度
 */
export interface FiscalPeriod {
  readonly kind: "term" | "asOf" | "fiscalYear";
  readonly date: WrittenDate;
  /** True for 連結, false for 単独 or 単体, absent where nothing is said beside it. */
  readonly consolidated?: boolean;
}

export type TimeUnit = "second" | "minute" | "hour" | "day" | "businessDay" | "week" | "month" | "year";

/** A length of time: 1年2ヶ月 is 14 months, 5〜10分 has `amount` 5 and `upTo` 10. */
export interface Duration {
  readonly amount: number;
  readonly upTo?: number;
  readonly unit: TimeUnit;
  readonly bound: Bound;
  /** `before`: 2週間前; `after`: 3日後; `every`: 5分ごと. */
  readonly relation?: "before" | "after" | "every";
}

/** How often something happens. */
export type Interval =
  /** 毎日, 日次, 5分ごと, 隔週. `bare`: only a length was written (30秒), without ごと, 間隔 or the like. */
  | {
      readonly kind: "every";
      readonly amount: number;
      readonly upTo?: number;
      readonly unit: TimeUnit;
      readonly bound: Bound;
      readonly bare: boolean;
    }
  /** 1回/日, 年2〜3回, 3ヶ月に1回. */
  | {
      readonly kind: "times";
      readonly least: number;
      readonly most: number;
      readonly per: { readonly amount: number; readonly unit: TimeUnit };
      readonly bound: Bound;
    }
  /** 常時, リアルタイム. */
  | { readonly kind: "continuous" }
  /** 24時間365日, 24時間監視: says when it runs, not how often it looks. */
  | { readonly kind: "aroundTheClock" }
  /** 不定, 随時, 都度, リリース毎: no fixed interval. */
  | { readonly kind: "irregular" }
  /** 定期的, 年数回: an interval there is, but not which. */
  | { readonly kind: "unspecified" };

export interface Rate {
  readonly amount: number;
  /** For 95〜99%. */
  readonly upTo?: number;
  /** `none`: the whole answer is a bare number. `years` and `times` stand where 年 or 倍 was written instead of %. */
  readonly unit: "percent" | "permille" | "years" | "times" | "none";
  /** Digits after the decimal point: 99.90% has 2. The rounding follows from it. */
  readonly decimals: number;
  readonly bound: Bound;
}

export interface Money {
  /** In yen; losses (△, ▲, -) are negative. */
  readonly yen: number;
  /** Yen per written unit: 1000 for 千円. */
  readonly scale: number;
  /** False where the whole answer is a bare number. */
  readonly unitStated: boolean;
  readonly tax?: "included" | "excluded";
  readonly bound: Bound;
}

export interface Count {
  readonly amount: number;
  /** For 5〜10名. */
  readonly upTo?: number;
  /** One spelling per unit: ヶ所 for か所, カ所, 箇所 …; ユーザ for ユーザー. Empty where the whole answer is a bare number. */
  readonly unit: string;
  readonly bound: Bound;
}

/** Numbers of offices; a part that is not written is absent. */
export interface OfficeCounts {
  readonly domestic?: Found<number>;
  readonly overseas?: Found<number>;
  /** A number that says neither 国内 nor 国外. */
  readonly total?: Found<number>;
}

/** 東京都(2); `count` is absent where only the name is written. */
export interface Place {
  readonly name: string;
  readonly count?: number;
}

export interface Person {
  /** Folded for comparing (NFKC, no radicals); the reading's `text` has it as printed. */
  readonly name: string;
  /** (ふじ たろう). */
  readonly phonetic?: string;
  readonly post?: string;
}

export interface Shareholding {
  readonly name: string;
  readonly percent: number;
  readonly percentSign: boolean;
}

export interface YesNo {
  /** `mixed`: some yes, some no (アプリ:あり 通信機器:なし). */
  readonly answer: "yes" | "no" | "mixed";
  /** False where yes or no only follows from a word such as 実施, 採用, 未対応. */
  readonly explicit: boolean;
  /** What is written beside the word, without separators. */
  readonly details?: Span;
}

/** One option of a choice, by its place in the list of options, from 0. */
export interface Choice {
  readonly index: number;
}

export interface Contacts {
  /** Values are digits with hyphens: 03-0000-0000. */
  readonly telephones: readonly Found<string>[];
  readonly faxes: readonly Found<string>[];
  readonly mails: readonly Found<string>[];
  readonly urls: readonly Found<string>[];
  /** Values are 000-0000. */
  readonly postalCodes: readonly Found<string>[];
}

/** From and to in minutes after midnight; `to` is over 1440 where it ends on the next day. */
export interface TimeRange {
  readonly from: number;
  readonly to: number;
}

export interface ServiceHours {
  readonly ranges: readonly Found<TimeRange>[];
  /** 24時間. */
  readonly allDay?: Reading<true>;
  /** 365日, 年中無休, 毎日 / 平日, 月〜金, 営業日, 土日祝日を除く / 月〜土, 土日を除く, 火曜日 … */
  readonly days?: Found<"everyDay" | "weekdays" | "someDays">;
  /** 年末年始を除く and the like. */
  readonly exceptions: readonly Span[];
}

export interface ServicePattern {
  readonly pattern: number;
  /** The reference value stated beside it. */
  readonly reference?: Found<Rate>;
}

export interface SoftwareMention {
  /** One spelling per product: Internet Explorer, macOS. */
  readonly product: string;
  /** 7, 8.1, 10; empty where none is written. */
  readonly versions: readonly string[];
  readonly latest: boolean;
  /** 10.12以降, IE7以上. */
  readonly orLater: boolean;
}

export interface Voltage {
  readonly volts: number;
  readonly bound: Bound;
  /** The symbol as written where it is not a standard one: KV, kv. */
  readonly nonstandardSymbol?: string;
}

export type Seismic =
  /** 震度 on the scale of the Japan Meteorological Agency: 0–7, 5弱, 5強, 6弱, 6強. */
  | { readonly kind: "intensity"; readonly scale: string; readonly bound: Bound }
  | { readonly kind: "acceleration"; readonly gal: number; readonly bound: Bound }
  | { readonly kind: "magnitude"; readonly magnitude: number; readonly bound: Bound };

/**
 * An answer that says nothing.
 * `masked`: 記述有り(*), 記述無し(*) · `dash`: -, ― · `undecided`: 未定, 検討中 · `notStated`: 記載なし, 未記入, 空欄 ·
 * `sameAsAbove`: 同上 · `elsewhere`: 別紙参照, 下記参照 · `notApplicable`: N/A · `question`: ?, 不明
 */
export type Placeholder =
  "masked" | "dash" | "undecided" | "notStated" | "sameAsAbove" | "elsewhere" | "notApplicable" | "question";

/** 名前: 本文. */
export interface Labelled {
  readonly label: Span;
  readonly body: Span;
}

/** A thing that a prompt asks about separately, with the other words for it. */
export interface Target {
  readonly name: string;
  readonly synonyms: readonly string[];
}

/** What an answer says about one target; `label` is the target's name as written. */
export interface PerTarget {
  /** Place in the list of targets, or `all` (すべて, 全対象). */
  readonly target: number | "all";
  readonly label: Span;
  readonly body: Span;
}
