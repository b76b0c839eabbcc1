import type { Template } from "../../messages";
import { RULES, type RuleSettings, settingsOf, type Treatment } from "../../rules";
import type { TextGrid } from "../form/locate-form";
import { SETTING_COLUMNS, SETTING_TITLES, type SettingColumn, TREATMENT_WORDS, TREATMENTS } from "./settings-columns";
import { isWord } from "../form/title-words";

/** One rule's treatment, as a row of the sheet says it. */
export interface RuleSetting {
  readonly rule: string;
  readonly treatment: Treatment;
  readonly reason: string;
  /** The row of the sheet, from 0. */
  readonly row: number;
}

/** A row that says nothing that could be followed: its rule runs as delivered. */
export interface SettingTrouble {
  /** The row as Excel counts it, from 1. */
  readonly row: number;
  readonly message: Template;
  readonly holes: { readonly row: number; readonly text: string };
}

/** A sheet of settings, wherever its rows and columns were moved to. */
export interface SettingsTable {
  readonly settings: RuleSettings;
  readonly rows: readonly RuleSetting[];
  readonly troubles: readonly SettingTrouble[];
  /** Columns by what they hold, from 0. Rule and treatment are always there. */
  readonly columns: ReadonlyMap<SettingColumn, number>;
  /** The row after the last one that holds anything. */
  readonly end: number;
}

const KNOWN = new Set(RULES.map(({ id }) => id));

const TROUBLES = {
  unknown: {
    ja: "点検設定の{row}行目: 「{text}」という規則はありません。この行は使いません。",
    en: "Settings, row {row}: there is no rule “{text}”. The row is not used.",
  },
  unread: {
    ja: "点検設定の{row}行目: 扱い「{text}」を読み取れません。点検する・参考に下げる・点検しない から選んでください。この規則は点検します。",
    en: "Settings, row {row}: the treatment “{text}” cannot be read. Choose 点検する, 参考に下げる or 点検しない. The rule is checked.",
  },
  repeated: {
    ja: "点検設定の{row}行目: 規則「{text}」は上の行にもあります。上の行に従い、この行は使いません。",
    en: "Settings, row {row}: the rule “{text}” stands in a row above as well. That row counts, and this one is not used.",
  },
} satisfies Readonly<Record<string, Template>>;

/**
 * Reads a sheet of settings by the titles of its columns.
 * @returns undefined where the sheet is no such sheet
 */
export function readSettingsSheet(grid: TextGrid): SettingsTable | undefined {
  const top = grid.findIndex((cells) => placesOf(cells) !== undefined);
  const columns = placesOf(grid[top] ?? []);
  if (!columns) return undefined;
  const rows = new Map<string, RuleSetting>();
  const troubles: SettingTrouble[] = [];
  for (let row = top + 1; row < grid.length; row += 1) {
    const cell = (column: SettingColumn): string => (grid[row]?.[columns.get(column) ?? -1] ?? "").trim();
    const [name, said] = [cell("rule"), cell("treatment")];
    if (name === "" && said === "") continue;
    const rule = name.normalize("NFKC").toLowerCase();
    const treatment = treatmentOf(said);
    const trouble = (message: Template, text: string): void => {
      troubles.push({ row: row + 1, message, holes: { row: row + 1, text } });
    };
    if (!KNOWN.has(rule)) trouble(TROUBLES.unknown, name);
    else if (rows.has(rule)) trouble(TROUBLES.repeated, rule);
    else {
      if (!treatment) trouble(TROUBLES.unread, said);
      rows.set(rule, { rule, treatment: treatment ?? "check", reason: cell("reason"), row });
    }
  }
  const all = [...rows.values()];
  return {
    settings: settingsOf(all.map(({ rule, treatment }) => [rule, treatment] as const)),
    rows: all,
    troubles,
    columns,
    end: grid.findLastIndex((cells) => cells.some((text) => text.trim() !== "")) + 1,
  };
}

/** Rule, title and treatment have to be named: two words alone stand over many a table. */
function placesOf(cells: readonly string[]): ReadonlyMap<SettingColumn, number> | undefined {
  const places = new Map<SettingColumn, number>();
  for (const column of SETTING_COLUMNS) {
    const place = cells.findIndex((text) => isWord(SETTING_TITLES[column], text));
    if (place >= 0) places.set(column, place);
  }
  return places.has("rule") && places.has("title") && places.has("treatment") ? places : undefined;
}

function treatmentOf(text: string): Treatment | undefined {
  return TREATMENTS.find((treatment) => isWord(TREATMENT_WORDS[treatment], text));
}
