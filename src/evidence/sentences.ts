import { isQualified } from "./qualified";

/** A sentence with the polarity of what it says on a subject. */
export interface Said {
  readonly answer: "yes" | "no";
  /** True where words such as 一部 or 除き limit it. */
  readonly limited: boolean;
}

/** Cuts a text into sentences; a full stop inside brackets or a number ends none. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let depth = 0;
  let from = 0;
  const push = (to: number): void => {
    const sentence = text.slice(from, to).trim();
    if (sentence !== "") sentences.push(sentence);
    from = to;
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (/[（(「『]/u.test(character)) depth += 1;
    else if (/[）)」』]/u.test(character)) depth = Math.max(0, depth - 1);
    else if (character === "\n") {
      depth = 0;
      push(at);
    } else if (depth === 0 && (character === "。" || isEnglishStop(text, at))) push(at + 1);
  }
  push(text.length);
  return sentences;
}

/** Sentences side by side, as they would be printed. */
export function joinSentences(sentences: readonly string[]): string {
  return sentences.reduce((before, after) => (/[!-~]$/.test(before) ? `${before} ${after}` : before + after), "");
}

function isEnglishStop(text: string, at: number): boolean {
  return (
    text.charAt(at) === "." &&
    /\s/.test(text.charAt(at + 1)) &&
    /[A-Za-z)%\d]/.test(text.charAt(at - 1)) &&
    !/\b(?:e\.g|i\.e|etc|No|Inc|Ltd|Co)$/.test(text.slice(Math.max(0, at - 4), at))
  );
}

/** ない where nothing is denied: ないよう, ない限り, なければなりません, だけでなく, 必要はありません. */
const NO_DENIAL =
  /必要(?:は|も|が)(?:ありません|ない)|ない(?:よう|限り|ため(?:に|の)|こと(?:を|が|に|で))|なければ(?:なりません|ならない)|かも(?:しれ|知れ)ません|(?:だけ|のみ)でなく|少なく|問題ない/gu;
const DENIES =
  "ません|かね(?:ます|る)|し?て(?:おらず|いない|いな[いく])|はせず|せずに?|されず|しない|されない|できない|[はがも]な[いく]|ことなく|持たない|設けない|不可|未(?:対応|実施|導入|取得|提供)|非対応|対象外|なし(?=$|[。、）)\\s])";
const ASSERTS =
  "ます|し?て(?:おり(?!ません)|いる)|可能|済み?|される|する(?=$|[。、）)\\s]|こと(?![はがも]?な))|あり(?=$|[。、）)\\s])|まま";
const PREDICATE = new RegExp(`(${DENIES})|(${ASSERTS})`, "u");
/** 暗号化されていない通信: the denial says which, not whether. */
const ATTRIBUTIVE_DENIAL = /(?:されて|して)いない(?=[一-龠ァ-ヶA-Za-z])/u;
const TWICE_DENIED = /\b(?:not|no|never)\b[^.;]{0,80}\bwithout\b/iu;
const ENGLISH_DENIAL = /\b(?:not|no|never|without|neither|nor|cannot|unavailable|unsupported)\b|n't\b/iu;
/** What a sentence says of a document is nothing on the matter itself. */
const REFERS =
  /(?:記載|掲載|公開|明記|規定|公表|定義|案内)(?:して|され)(?:おり|い)ます|ご(?:確認|覧|参照)|参照(?:して)?ください|described in|published (?:on|in|at)|(?:please )?(?:see|refer to)/iu;
const ON_MATTER =
  /に関(?:する|して|しては)|について|につきまして|の内容|に係る|の詳細|details|information (?:on|about)|regarding|concerning/iu;

/** Whether a sentence only names the document in which the matter is described. */
export function refersElsewhere(sentence: string): boolean {
  return REFERS.test(sentence) && ON_MATTER.test(sentence);
}

/**
 * What a sentence says on a subject: the first predicate behind it decides.
 * @returns undefined where the sentence does not name the subject, only refers to a document, or says neither
 */
export function saidOn(sentence: string, subject: RegExp): Said | undefined {
  const match = subject.exec(sentence);
  if (!match || refersElsewhere(sentence)) return undefined;
  const limited = isQualified(sentence, subject);
  if (!/[ぁ-ん]/u.test(sentence)) {
    const denied = ENGLISH_DENIAL.test(sentence) && !TWICE_DENIED.test(sentence);
    return { answer: denied ? "no" : "yes", limited: limited || FOR_PART.test(sentence) };
  }
  const behind = sentence.slice(match.index + match[0].length).replace(NO_DENIAL, (found) => "・".repeat(found.length));
  const attribute = ATTRIBUTIVE_DENIAL.exec(behind);
  if (attribute) {
    // 暗号化されていない通信は受け付けません: what is without it is denied, so it is there. Otherwise nothing follows.
    const denied = PREDICATE.exec(behind.slice(attribute.index + attribute[0].length))?.[1] !== undefined;
    return denied ? { answer: "yes", limited } : undefined;
  }
  const predicate = PREDICATE.exec(behind);
  if (predicate) return { answer: predicate[1] === undefined ? "yes" : "no", limited };
  return undefined;
}

const FOR_PART = /\bfor (?!(?:all|any|our|the|your|each)\b|customers?\b|users?\b|data\b)/iu;

/** Builds an expression for words of which any may stand. Latin words begin at the beginning of a word; acronyms are whole. */
export function anyOf(words: readonly string[]): RegExp {
  return new RegExp(words.map(wordPattern).join("|"), "iu");
}

function wordPattern(word: string): string {
  const plain = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const opens = /^\d/.test(word) ? "(?<!\\d)" : /^[A-Za-z]/.test(word) ? "(?<![A-Za-z0-9])" : "";
  const closes = /^[A-Z][A-Z0-9]{1,5}$/.test(word) ? "(?![A-Za-z])" : "";
  return `${opens}${plain}${closes}`;
}

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["ten", 10],
  ["twelve", 12],
  ["thirty", 30],
]);
const UNITS: ReadonlyMap<string, string> = new Map([
  ["second", "秒"],
  ["minute", "分"],
  ["hour", "時間"],
  ["business day", "営業日"],
  ["day", "日"],
  ["week", "週間"],
  ["month", "か月"],
  ["year", "年"],
  ["generation", "世代"],
]);

/** English lengths and frequencies in the words that the readers of answers know: `within 30 days` → `30日以内`. */
export function withJapaneseLengths(text: string): string {
  if (/[ぁ-ん]/u.test(text)) return text;
  return text
    .replace(
      /\b(within |up to |at least |every )?(\d{1,4}|one|two|three|four|five|six|seven|ten|twelve|thirty)[ -](second|minute|hour|business day|day|week|month|year|generation)s?\b( before| prior| in advance| ahead| or more| or longer)?/giu,
      (_whole, lead: string | undefined, amount: string, unit: string, tail: string | undefined) => {
        const length = `${NUMBER_WORDS.get(amount.toLowerCase()) ?? amount}${UNITS.get(unit.toLowerCase()) ?? ""}`;
        const word = (lead ?? "").trim().toLowerCase();
        if (word === "every") return `${length}ごと`;
        if (/before|prior|advance|ahead/iu.test(tail ?? "")) return `${word === "at least" ? "少なくとも" : ""}${length}前`;
        if (word === "at least" || /or (?:more|longer)/iu.test(tail ?? "")) return `${length}以上`;
        return word === "" ? length : `${length}以内`;
      },
    )
    .replace(/\b(?:once a|once every|each|every) (day|week|month|year)\b/giu, (_whole, unit: string) => `毎${everyWord(unit)}`)
    .replace(/\bannually\b|\byearly\b/giu, "毎年")
    .replace(/\bhourly\b/giu, "毎時");
}

function everyWord(unit: string): string {
  return { day: "日", week: "週", month: "月", year: "年" }[unit.toLowerCase()] ?? "";
}
