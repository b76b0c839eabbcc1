import { type Language, say, type Template } from "../../messages";
import {
  type PatternNumber,
  PATTERNS,
  printed,
  readRequirement,
  type ReferenceChoices,
  type ReferenceValue,
} from "../../reference";
import { CHECKED_MARK, VALUE_COLUMNS, VALUE_KEY, type ValueColumn } from "./reference-columns";
import { fittedRow, type ReferenceStyle } from "./reference-styles";
import type { CellPlan, RowPlan } from "../plan/sheet-plan";

const TEXTS = {
  confirmed: { ja: "確認済", en: "confirmed" },
  unconfirmed: { ja: "未確認", en: "unconfirmed" },
  partly: { ja: "一部確認済", en: "partly confirmed" },
  candidate: { ja: "{text}\n(未確認)", en: "{text}\n(unconfirmed)" },
  checked: { ja: "{text}\n(照合済)", en: "{text}\n(checked)" },
  counts: { ja: "照合済の値として点検に使います", en: "Counts in checks, as checked" },
  read: { ja: "「{text}」と読みました", en: "Read as “{text}”" },
  unread: {
    ja: "「{text}」を読み取れません。「{example}」のように記入してください。この値とは比べません",
    en: "“{text}” cannot be read. Write it like “{example}”. Nothing is compared with it",
  },
} satisfies Readonly<Record<string, Template>>;

/** Cells of a row that follow from what the user has put into it. */
export const VALUE_READINGS = [
  "reading",
  "pattern1",
  "pattern2",
  "pattern3",
  "pattern4",
  "pattern5",
  "pattern6",
] as const satisfies readonly ValueColumn[];

type PatternColumn = Exclude<(typeof VALUE_READINGS)[number], "reading">;
type ValueCells = Readonly<Record<ValueColumn, CellPlan & { readonly style: ReferenceStyle }>>;

/** One reference value of the table, with what the user has decided on it. @param pattern that checks use */
export function valueRow(
  value: ReferenceValue,
  choices: ReferenceChoices,
  pattern: PatternNumber | undefined,
  language: Language,
): RowPlan {
  const cells = valueCells(value, choices, pattern, language);
  return fittedRow(VALUE_COLUMNS.map((column) => cells[column]));
}

export function valueCells(
  value: ReferenceValue,
  choices: ReferenceChoices,
  pattern: PatternNumber | undefined,
  language: Language,
): ValueCells {
  const states = new Set([...value.patterns.values()].map(({ state }) => state));
  const state = states.size > 1 ? "partly" : states.has("confirmed") ? "confirmed" : "unconfirmed";
  const sources = [...new Set([...value.patterns.values()].map(({ source }) => source[language]))];
  const own = choices.own.get(value.id) ?? "";
  const checked = choices.checked.has(value.id);
  return {
    field: { value: value.fields.join("、"), style: "text" },
    label: { value: [value.label[language], value.section].filter(Boolean).join("\n"), style: "text" },
    checked: { value: checked ? CHECKED_MARK : "", style: "entryCentre" },
    own: { value: own, style: "entry" },
    reading: own.trim() !== "" ? ownReading(own, value, language) : checkedReading(checked, state, language),
    ...patternCells(value, checked, pattern, language),
    source: { value: sources.join("\n"), style: "text" },
    grade: { value: value.grade, style: "centre" },
    state: { value: say(TEXTS[state], language), style: "centre" },
    key: { value: `${VALUE_KEY}${value.id}`, style: "key" },
  };
}

function checkedReading(checked: boolean, state: string, language: Language): ValueCells["reading"] {
  return { value: checked && state !== "confirmed" ? say(TEXTS.counts, language) : "", style: "text" };
}

function ownReading(own: string, value: ReferenceValue, language: Language): ValueCells["reading"] {
  const typed = own.trim();
  if (readRequirement(typed, value)) {
    const bare = /^[0-9０-９.．]+$/.test(typed);
    return { value: say(TEXTS.read, language, { text: printed(bare ? `${typed}${value.unit}` : typed, value) }), style: "text" };
  }
  const example = [...value.patterns.values()].find((each) => each.requirement)?.text ?? value.unit;
  return { value: say(TEXTS.unread, language, { text: typed, example }), style: "unread" };
}

function patternCells(
  value: ReferenceValue,
  checked: boolean,
  chosen: PatternNumber | undefined,
  language: Language,
): Pick<ValueCells, PatternColumn> {
  const cell = (pattern: PatternNumber): ValueCells[PatternColumn] => {
    const held = value.patterns.get(pattern);
    if (!held) return { value: "", style: "centre" };
    const text = `${held.requirement ? printed(held.text, value) : held.text}${held.particular ? "*" : ""}`;
    if (held.state === "unconfirmed" && !checked) return { value: say(TEXTS.candidate, language, { text }), style: "candidate" };
    const shown = held.state === "unconfirmed" ? say(TEXTS.checked, language, { text }) : text;
    return { value: shown, style: pattern === chosen ? "chosen" : "centre" };
  };
  const [one, two, three, four, five, six] = PATTERNS;
  return {
    pattern1: cell(one),
    pattern2: cell(two),
    pattern3: cell(three),
    pattern4: cell(four),
    pattern5: cell(five),
    pattern6: cell(six),
  };
}
