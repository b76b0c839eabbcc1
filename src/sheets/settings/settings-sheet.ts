import { type Language, say, type Template } from "../../messages";
import { RULES, type Treatment } from "../../rules";
import { FORM_STYLES } from "../form/form-styles";
import {
  SETTING_COLUMNS,
  SETTING_TITLES,
  type SettingColumn,
  SETTINGS_SHEET,
  TREATMENT_WORDS,
  TREATMENTS,
} from "./settings-columns";
import { listPage } from "../plan/list-page";
import type { CellPlan, CellStyle, RowPlan, SheetPlan } from "../plan/sheet-plan";

const TEXTS = {
  title: { ja: "点検設定", en: "Settings of the check" },
  guidance: {
    ja: "このブックで扱いを変えた規則です。「扱い」を選び直すと次の点検から使います。理由を書いておくと、ほかの方にも伝わります。",
    en: "Rules that this workbook treats differently. Choose another treatment and the next check follows it. Give the reason for others to see.",
  },
} satisfies Readonly<Record<string, Template>>;

const WIDTHS: Readonly<Record<SettingColumn, number>> = { rule: 34, title: 46, treatment: 16, reason: 50 };

const plain: CellStyle = { ...FORM_STYLES.prompt, numberFormat: "@" };

const STYLES = {
  title: FORM_STYLES.title,
  guidance: FORM_STYLES.guidance,
  columnTitle: FORM_STYLES.columnTitle,
  text: plain,
  entry: { ...plain, fill: "#FFFDF3", color: "#111827" },
  key: FORM_STYLES.key,
} satisfies Readonly<Record<string, CellStyle>>;

const TOP_ROWS = 3;
/** Hidden column with the words that the drop-down offers. */
const LIST_COLUMN = SETTING_COLUMNS.length;

/** A rule's treatment as it is to be written. */
export interface NewSetting {
  readonly rule: string;
  readonly treatment: Treatment;
  readonly reason?: string;
}

/** The texts of a setting's row, by column. */
export function settingTexts({ rule, treatment, reason = "" }: NewSetting, language: Language): Record<SettingColumn, string> {
  const title = RULES.find(({ id }) => id === rule)?.documentation.title;
  return {
    rule,
    title: title ? say(title, language) : "",
    treatment: say(TREATMENT_WORDS[treatment], language),
    reason,
  };
}

/** The rules that a workbook treats differently, as a worksheet that a person reads and edits. */
export function planSettingsSheet(settings: readonly NewSetting[], language: Language = "ja"): SheetPlan {
  const line = (text: Template, style: keyof typeof STYLES, height: number): RowPlan => ({
    height,
    cells: [{ value: say(text, language), style }],
  });
  const rows: RowPlan[] = [
    line(TEXTS.title, "title", 28),
    line(TEXTS.guidance, "guidance", 18),
    {
      height: 24,
      cells: SETTING_COLUMNS.map((column) => ({ value: say(SETTING_TITLES[column], language), style: "columnTitle" })),
    },
    ...settings.map((setting) => settingRow(setting, language)),
  ];
  const words = TREATMENTS.map((treatment) => say(TREATMENT_WORDS[treatment], language));
  const height = Math.max(rows.length, words.length);
  const place = SETTING_COLUMNS.indexOf("treatment");
  return {
    name: SETTINGS_SHEET,
    tabColor: "#52606D",
    columns: [...SETTING_COLUMNS.map((column) => ({ width: WIDTHS[column] })), { width: 8, hidden: true }],
    rows: Array.from({ length: height }, (_row, index) => withListWord(rows[index] ?? { cells: [] }, words[index])),
    styles: STYLES,
    validations: [
      {
        // Every rule may come to have a row.
        range: { top: TOP_ROWS, left: place, bottom: TOP_ROWS + RULES.length - 1, right: place },
        rule: {
          kind: "list",
          source: {
            sheet: SETTINGS_SHEET,
            range: { top: 0, left: LIST_COLUMN, bottom: words.length - 1, right: LIST_COLUMN },
          },
        },
      },
    ],
    conditionalFormats: [],
    names: [],
    ...listPage({ rows: TOP_ROWS }),
  };
}

function settingRow(setting: NewSetting, language: Language): RowPlan {
  const texts = settingTexts(setting, language);
  return {
    cells: SETTING_COLUMNS.map((column): CellPlan => {
      const entered = column === "treatment" || column === "reason";
      return { value: texts[column], style: entered ? "entry" : "text" };
    }),
  };
}

function withListWord(row: RowPlan, word: string | undefined): RowPlan {
  if (word === undefined) return row;
  const cells = [...row.cells, ...Array.from({ length: LIST_COLUMN - row.cells.length }, () => null)];
  return { ...row, cells: [...cells, { value: word, style: "key" }] };
}
