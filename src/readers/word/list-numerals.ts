const IDEOGRAPHS = [..."〇一二三四五六七八九"];
const AIUEO = [..."アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"];
const HALF_AIUEO = [..."ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ"];
const IROHA = [..."イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス"];
const ROMAN: readonly (readonly [value: number, letters: string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

const fullWidth = (text: string): string => text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const turn = (signs: readonly string[], value: number): string => signs[(value - 1) % signs.length] ?? "";

/** How Word's number formats write a number from 1. */
const NUMERALS: ReadonlyMap<string, (value: number) => string> = new Map([
  ["none", () => ""],
  ["decimalZero", (value) => String(value).padStart(2, "0")],
  ["decimalFullWidth", (value) => fullWidth(String(value))],
  ["decimalFullWidth2", (value) => fullWidth(String(value))],
  ["decimalEnclosedCircle", circled],
  ["decimalEnclosedCircleChinese", circled],
  ["lowerLetter", letters],
  ["upperLetter", (value) => letters(value).toUpperCase()],
  ["lowerRoman", roman],
  ["upperRoman", (value) => roman(value).toUpperCase()],
  ["aiueoFullWidth", (value) => turn(AIUEO, value)],
  ["aiueo", (value) => turn(HALF_AIUEO, value)],
  ["irohaFullWidth", (value) => turn(IROHA, value)],
  ["iroha", (value) => turn(IROHA, value)],
  ["japaneseCounting", counted],
  ["japaneseLegal", counted],
  ["ideographDigital", (value) => String(value).replace(/\d/g, (digit) => IDEOGRAPHS[Number(digit)] ?? digit)],
  ["japaneseDigitalTenThousand", (value) => String(value).replace(/\d/g, (digit) => IDEOGRAPHS[Number(digit)] ?? digit)],
]);

/** A number of a list as Word writes it; in Arabic numerals where the format is not known here. */
export function numeralOf(value: number, format: string): string {
  const written = value > 0 ? NUMERALS.get(format)?.(value) : undefined;
  return written ?? String(value);
}

/** ① to ⑳, then ㉑ to ㉟ and ㊱ to ㊿, which stand elsewhere. */
function circled(value: number): string {
  if (value <= 20) return String.fromCharCode(0x2460 + value - 1);
  if (value <= 35) return String.fromCharCode(0x3251 + value - 21);
  return value <= 50 ? String.fromCharCode(0x32b1 + value - 36) : String(value);
}

/** a to z, then aa, bb, cc. */
function letters(value: number): string {
  return String.fromCharCode(0x61 + ((value - 1) % 26)).repeat(Math.min(1 + Math.floor((value - 1) / 26), 20));
}

function roman(value: number): string {
  let rest = Math.min(value, 3999);
  let text = "";
  for (const [worth, written] of ROMAN) {
    text += written.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}

/** 一, 十, 二十三, 百五. */
function counted(value: number): string {
  if (value > 999) return String(value);
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const part = (count: number, unit: string): string => (count === 0 ? "" : `${count === 1 ? "" : IDEOGRAPHS[count]}${unit}`);
  return part(hundreds, "百") + part(tens, "十") + (ones === 0 ? "" : (IDEOGRAPHS[ones] ?? ""));
}
