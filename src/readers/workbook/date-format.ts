/** A piece of a date format: text as it is, or a letter repeated. */
type Token = { readonly text: string } | { readonly letter: string; readonly count: number };

const WEEKDAYS = "日月火水木金土";
const ENGLISH_DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const ENGLISH_MONTHS = "January February March April May June July August September October November December".split(" ");

interface Era {
  readonly from: string;
  readonly letter: string;
  readonly short: string;
  readonly name: string;
}

/** Eras from the present one back, by their first day. */
const ERAS: readonly Era[] = [
  { from: "2019-05-01", letter: "R", short: "令", name: "令和" },
  { from: "1989-01-08", letter: "H", short: "平", name: "平成" },
  { from: "1926-12-25", letter: "S", short: "昭", name: "昭和" },
  { from: "1912-07-30", letter: "T", short: "大", name: "大正" },
  { from: "1868-01-25", letter: "M", short: "明", name: "明治" },
];

/** Excel's names for the dates of the machine's own settings, here as in Japan. */
const SYSTEM_FORMATS: readonly (readonly [mark: RegExp, format: string])[] = [
  [/^\[\$-F800\]/i, 'yyyy"年"m"月"d"日"'],
  [/^\[\$-F400\]/i, "h:mm:ss"],
];

/** Whether a number under this format is shown as a date or time. */
export function isDateFormat(format: string): boolean {
  return tokensOf(sectionOf(format)).some((token) => "letter" in token && token.letter !== "0");
}

/** Whether a format shows time that has passed, as `[h]:mm` does. */
export function isElapsedTime(format: string): boolean {
  return /\[(?:h{1,2}|m{1,2}|s{1,2})\]/i.test(format);
}

/**
 * A date as a Japanese Excel shows it, eras and days of the week included.
 * @param date whose UTC parts are the cell's date and time
 */
export function shownDate(date: Date, format: string): string {
  const tokens = tokensOf(sectionOf(format));
  const halfDay = tokens.some((token) => "letter" in token && token.letter === "A/P");
  return tokens
    .map((token, index) => ("text" in token ? token.text : partOf(date, token, isMinute(tokens, index), halfDay)))
    .join("");
}

function sectionOf(format: string): string {
  for (const [mark, own] of SYSTEM_FORMATS) if (mark.test(format)) return own;
  let quoted = false;
  for (let at = 0; at < format.length; at += 1) {
    if (format[at] === "\\") at += 1;
    else if (format[at] === '"') quoted = !quoted;
    else if (format[at] === ";" && !quoted) return format.slice(0, at);
  }
  return format;
}

function tokensOf(section: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < section.length;) {
    const { token, end } = tokenAt(section, at);
    if (token) tokens.push(token);
    at = Math.max(end, at + 1);
  }
  return tokens;
}

function tokenAt(section: string, at: number): { token?: Token; end: number } {
  const character = section.charAt(at);
  if (character === '"') {
    const close = section.indexOf('"', at + 1);
    const end = close < 0 ? section.length : close;
    return { token: { text: section.slice(at + 1, end) }, end: end + 1 };
  }
  if (character === "\\") return { token: { text: section.charAt(at + 1) }, end: at + 2 };
  // Blank as wide as the character, or filled with it.
  if (character === "_" || character === "*") return { token: { text: character === "_" ? " " : "" }, end: at + 2 };
  if (character === "[") {
    const close = section.indexOf("]", at);
    return { end: close < 0 ? section.length : close + 1 };
  }
  const halfDay = /^(?:AM\/PM|A\/P)/i.exec(section.slice(at, at + 5))?.[0];
  if (halfDay) return { token: { letter: "A/P", count: halfDay.length }, end: at + halfDay.length };
  if (/^general/i.test(section.slice(at, at + 7))) return { end: at + 7 };
  if (/[ymdhsegaYMDHSEGA]/.test(character)) {
    const letter = character.toLowerCase();
    let end = at;
    while (section.charAt(end).toLowerCase() === letter) end += 1;
    const count = end - at;
    // One or two of it are no day of the week; E with a sign is an exponent.
    if ((letter === "a" && count < 3) || (letter === "e" && /[+-]/.test(section.charAt(end))))
      return { token: { text: section.slice(at, end) }, end };
    return { token: { letter, count }, end };
  }
  if (character === "@") return { end: at + 1 };
  return { token: /[0#?]/.test(character) ? { letter: "0", count: 1 } : { text: character }, end: at + 1 };
}

/** M is minutes behind hours and before seconds. */
function isMinute(tokens: readonly Token[], index: number): boolean {
  const letters = (from: readonly Token[]): string[] =>
    from.flatMap((token) => ("letter" in token && token.letter !== "0" ? [token.letter] : []));
  return letters(tokens.slice(0, index)).at(-1) === "h" || letters(tokens.slice(index + 1))[0] === "s";
}

function partOf(date: Date, { letter, count }: { letter: string; count: number }, minute: boolean, halfDay: boolean): string {
  const year = date.getUTCFullYear();
  const padded = (value: number): string => String(value).padStart(count === 1 ? 1 : 2, "0");
  switch (letter) {
    case "y":
      return count <= 2 ? String(year % 100).padStart(2, "0") : String(year);
    case "g":
      return eraName(eraOf(date), count);
    case "e": {
      const era = eraOf(date);
      return padded(era ? year - Number(era.from.slice(0, 4)) + 1 : year);
    }
    case "m":
      return minute && count <= 2 ? padded(date.getUTCMinutes()) : monthName(date, count);
    case "d":
      return count <= 2
        ? padded(date.getUTCDate())
        : (ENGLISH_DAYS[date.getUTCDay()] ?? "").slice(0, count === 3 ? 3 : undefined);
    case "a":
      return WEEKDAYS.charAt(date.getUTCDay()) + (count === 3 ? "" : "曜日");
    case "h":
      return padded(halfDay ? ((date.getUTCHours() + 11) % 12) + 1 : date.getUTCHours());
    case "s":
      return padded(date.getUTCSeconds());
    case "A/P":
      return (date.getUTCHours() < 12 ? "AM" : "PM").slice(0, count === 3 ? 1 : 2);
    default:
      return "0";
  }
}

function monthName(date: Date, count: number): string {
  const month = date.getUTCMonth();
  if (count <= 2) return String(month + 1).padStart(count, "0");
  return (ENGLISH_MONTHS[month] ?? "").slice(0, count === 3 ? 3 : count === 5 ? 1 : undefined);
}

function eraOf(date: Date): Era | undefined {
  const day = date.toISOString().slice(0, 10);
  return ERAS.find((era) => era.from <= day);
}

function eraName(era: Era | undefined, count: number): string {
  if (!era) return "";
  return count === 1 ? era.letter : count === 2 ? era.short : era.name;
}
