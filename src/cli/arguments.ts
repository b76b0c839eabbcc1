import { type Language, ReportableError } from "../messages";
import { isPattern, type PatternNumber } from "../reference";
import type { Severity } from "../rules";
import { isSamePath } from "./same-path";

/** What the user asked for. */
export type Command =
  | { readonly name: "help"; readonly language?: Language }
  | {
      readonly name: "template";
      readonly language?: Language;
      readonly output?: string;
      /** Whether the sheet of reference values is written as well. */
      readonly reference: boolean;
      readonly pattern?: PatternNumber;
      readonly levels?: string;
    }
  | {
      readonly name: "report";
      readonly language?: Language;
      readonly files: readonly string[];
      readonly output?: string;
      readonly pattern?: PatternNumber;
      readonly levels?: string;
      readonly evidence?: string;
    }
  | { readonly name: "levels"; readonly language?: Language; readonly file: string; readonly output?: string }
  | {
      readonly name: "import" | "evidence";
      readonly language?: Language;
      readonly files: readonly string[];
      readonly json: boolean;
      readonly output?: string;
    }
  | {
      readonly name: "check";
      readonly language?: Language;
      readonly files: readonly string[];
      readonly json: boolean;
      readonly output?: string;
      readonly failOn?: Exclude<Severity, "info">;
      readonly pattern?: PatternNumber;
      /** File of levels that answers are held against. */
      readonly levels?: string;
      /** White paper that answers are held against. */
      readonly evidence?: string;
    }
  | {
      readonly name: "compare";
      readonly language?: Language;
      readonly files: readonly string[];
      readonly json: boolean;
      readonly output?: string;
      /** One sheet is renewed, or this year's is held against last year's. */
      readonly renewal: boolean;
      readonly pattern?: PatternNumber;
      readonly levels?: string;
    };

type OptionName =
  | "--output"
  | "--json"
  | "--fail-on"
  | "--pattern"
  | "--levels"
  | "--evidence"
  | "--reference"
  | "--renewal"
  | "--lang"
  | "--help";

const SPELLINGS: ReadonlyMap<string, OptionName> = new Map([
  ["-o", "--output"],
  ["--output", "--output"],
  ["--json", "--json"],
  ["--fail-on", "--fail-on"],
  ["--pattern", "--pattern"],
  ["--levels", "--levels"],
  ["--evidence", "--evidence"],
  ["--reference", "--reference"],
  ["--renewal", "--renewal"],
  ["--lang", "--lang"],
  ["--language", "--lang"],
  ["-h", "--help"],
  ["--help", "--help"],
]);

const FLAGS: readonly OptionName[] = ["--json", "--reference", "--renewal", "--help"];

const OPTIONS: ReadonlyMap<string, readonly OptionName[]> = new Map<string, readonly OptionName[]>([
  ["template", ["--output", "--reference", "--pattern", "--levels", "--lang", "--help"]],
  ["levels", ["--output", "--lang", "--help"]],
  ["import", ["--output", "--json", "--lang", "--help"]],
  ["evidence", ["--output", "--json", "--lang", "--help"]],
  ["check", ["--output", "--json", "--fail-on", "--pattern", "--levels", "--evidence", "--lang", "--help"]],
  ["report", ["--output", "--pattern", "--levels", "--evidence", "--lang", "--help"]],
  ["compare", ["--output", "--json", "--renewal", "--pattern", "--levels", "--lang", "--help"]],
]);

/** How the names of files end that a command can write. */
const OUTPUTS: ReadonlyMap<string, readonly string[]> = new Map([
  ["template", [".xlsx"]],
  ["levels", [".json", ".xlsx"]],
  ["import", [".xlsx", ".html", ".htm"]],
  ["evidence", [".xlsx"]],
  ["check", [".xlsx"]],
  ["report", [".xlsx", ".html", ".htm"]],
  ["compare", [".xlsx"]],
]);

/**
 * Reads the words after `kaiji`. Options may stand anywhere; after `--` every word is a file.
 * @throws ReportableError `usage-…` that says what is wrong with the command
 */
export function parseArguments(words: readonly string[]): Command {
  const { plain, options } = sortWords(words);
  const language = languageOf(options.get("--lang"));
  const spoken = language === undefined ? {} : { language };
  const [name, ...files] = plain;
  if (name === undefined || name === "help" || options.has("--help")) return { name: "help", ...spoken };
  const allowed = OPTIONS.get(name);
  if (!allowed) throw usage("usage-command", UNKNOWN_COMMAND, { word: name });
  const stray = [...options.keys()].find((option) => !allowed.includes(option));
  if (stray !== undefined) throw usage("usage-option", WRONG_OPTION, { word: stray, command: name });
  const output = options.get("--output");
  if (output !== undefined) checkOutput(output, name, files);
  const json = options.has("--json");
  const written = output === undefined ? {} : { output };
  switch (name) {
    case "template":
      if (files[0] !== undefined) throw usage("usage-file", NO_FILES, { word: files[0] });
      return {
        name,
        ...spoken,
        ...written,
        reference: options.has("--reference") || options.has("--levels") || options.has("--pattern"),
        ...referenceOf(options),
      };
    case "levels": {
      const [file, ...more] = files;
      if (file === undefined || more.length > 0) throw usage("usage-one-file", ONE_FILE, {});
      return { name, ...spoken, file, ...written };
    }
    case "import":
      if (files.length === 0) throw usage("usage-no-file", NO_INPUT, { command: name });
      return { name, ...spoken, files, json, ...written };
    case "report":
      if (files.length === 0) throw usage("usage-no-file", NO_INPUT, { command: name });
      return { name, ...spoken, files, ...written, ...referenceOf(options) };
    case "evidence":
      if (files.length !== 2) throw usage("usage-two-files", TWO_FILES, {});
      return { name, ...spoken, files, json, ...written };
    case "compare":
      if (files.length === 0) throw usage("usage-no-file", NO_INPUT, { command: name });
      if (options.has("--renewal") && files.length > 2) throw usage("usage-renewal-files", RENEWAL_FILES, {});
      return { name, ...spoken, files, json, ...written, renewal: options.has("--renewal"), ...referenceOf(options) };
    default: {
      if (files.length === 0) throw usage("usage-no-file", NO_INPUT, { command: name });
      const failOn = severityOf(options.get("--fail-on"));
      return {
        name: "check",
        ...spoken,
        files,
        json,
        ...written,
        ...(failOn !== undefined && { failOn }),
        ...referenceOf(options),
      };
    }
  }
}

/** What is read must outlive what is written, and a name must say what is in the file. */
function checkOutput(output: string, command: string, files: readonly string[]): void {
  const endings = OUTPUTS.get(command) ?? [];
  if (!endings.some((ending) => output.toLowerCase().endsWith(ending))) {
    throw usage("usage-output", WRONG_OUTPUT, { word: output, command, values: endings.join(", ") });
  }
  if (files.some((file) => isSamePath(file, output))) throw usage("usage-output-over-input", OVER_INPUT, { word: output });
}

interface SortedWords {
  readonly plain: string[];
  readonly options: Map<OptionName, string>;
}

function sortWords(words: readonly string[]): SortedWords {
  const sorted: SortedWords = { plain: [], options: new Map() };
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? "";
    if (word === "--") {
      sorted.plain.push(...words.slice(index + 1));
      break;
    }
    if (!word.startsWith("-") || word === "-") {
      sorted.plain.push(word);
      continue;
    }
    const equals = word.startsWith("--") ? word.indexOf("=") : -1;
    const spelling = equals < 0 ? word : word.slice(0, equals);
    const option = SPELLINGS.get(spelling);
    if (!option) throw usage("usage-option", UNKNOWN_OPTION, { word: spelling });
    if (FLAGS.includes(option)) {
      sorted.options.set(option, "");
      continue;
    }
    const value = equals < 0 ? words[(index += 1)] : word.slice(equals + 1);
    if (value === undefined || value === "") throw usage("usage-value", NO_VALUE, { word: spelling });
    sorted.options.set(option, value);
  }
  return sorted;
}

function referenceOf(options: ReadonlyMap<OptionName, string>): {
  pattern?: PatternNumber;
  levels?: string;
  evidence?: string;
} {
  const pattern = patternOf(options.get("--pattern"));
  const [levels, evidence] = [options.get("--levels"), options.get("--evidence")];
  return {
    ...(pattern !== undefined && { pattern }),
    ...(levels !== undefined && { levels }),
    ...(evidence !== undefined && { evidence }),
  };
}

function patternOf(text: string | undefined): PatternNumber | undefined {
  if (text === undefined) return undefined;
  const pattern = /^[1-9]$/.test(text) ? Number(text) : 0;
  if (isPattern(pattern)) return pattern;
  throw usage("usage-value", WRONG_VALUE, { word: text, option: "--pattern", values: "1, 2, 3, 4, 5, 6" });
}

function languageOf(text: string | undefined): Language | undefined {
  if (text === undefined || text === "ja" || text === "en") return text;
  throw usage("usage-value", WRONG_VALUE, { word: text, option: "--lang", values: "ja, en" });
}

function severityOf(text: string | undefined): "error" | "warning" | undefined {
  if (text === undefined || text === "error" || text === "warning") return text;
  throw usage("usage-value", WRONG_VALUE, { word: text, option: "--fail-on", values: "error, warning" });
}

const UNKNOWN_COMMAND = { ja: "「{word}」というコマンドはありません。", en: "There is no command “{word}”." };
const UNKNOWN_OPTION = { ja: "「{word}」という指定はありません。", en: "There is no option “{word}”." };
const WRONG_OPTION = { ja: "kaiji {command} では「{word}」を指定できません。", en: "kaiji {command} does not take {word}." };
const NO_VALUE = { ja: "「{word}」の値がありません。", en: "{word} needs a value." };
const WRONG_VALUE = {
  ja: "「{option}」に「{word}」は指定できません({values} のいずれかです)。",
  en: "{option} does not take “{word}” ({values}).",
};
const WRONG_OUTPUT = {
  ja: "kaiji {command} は「{word}」の形式では書き出せません({values} のいずれかで終わる名前を指定してください)。",
  en: "kaiji {command} cannot write “{word}”: give a name that ends in {values}.",
};
const OVER_INPUT = {
  ja: "「{word}」は読み取るファイルです。書き出し先には別の名前を指定してください。",
  en: "“{word}” is one of the inputs. Give the output another name.",
};
const NO_INPUT = { ja: "kaiji {command} に渡すファイルがありません。", en: "kaiji {command} needs a file." };
const TWO_FILES = {
  ja: "kaiji evidence には、開示情報とホワイトペーパーのファイルを1つずつ指定してください。",
  en: "kaiji evidence takes two files: a disclosure and a white paper.",
};
const ONE_FILE = {
  ja: "kaiji levels には、求める水準のファイルを1つ指定してください。",
  en: "kaiji levels takes one file of levels.",
};
const RENEWAL_FILES = {
  ja: "kaiji compare --renewal には、前回の開示情報と、あれば今回の開示情報を指定してください。",
  en: "kaiji compare --renewal takes the last disclosure, and the new one if there is one.",
};
const NO_FILES = { ja: "kaiji template はファイルを読みません(「{word}」)。", en: "kaiji template reads no file (“{word}”)." };
const SEE_HELP = { ja: "使い方は kaiji --help でご覧いただけます。", en: "See kaiji --help." };

function usage(id: string, what: { ja: string; en: string }, holes: Readonly<Record<string, string>>): ReportableError {
  return new ReportableError(id, what, SEE_HELP, holes);
}
