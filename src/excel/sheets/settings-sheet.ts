import type { Language } from "../../messages";
import {
  type NewSetting,
  planSettingsSheet,
  readSettingsSheet,
  SETTING_COLUMNS,
  SETTINGS_SHEET,
  type SettingsTable,
  settingTexts,
} from "../../sheets";
import { literally, TEXT_FORMAT } from "../requests/entry";
import { KeptSheet } from "./kept-sheet";
import type { RestoreCopies } from "./restore-copies";

/** The workbook's sheet of settings. */
export class SettingsSheet extends KeptSheet<SettingsTable> {
  constructor() {
    super(SETTINGS_SHEET, readSettingsSheet);
  }

  /** Writes one rule's treatment: into its row, into a new row, or onto a sheet that is made for it. Two round trips. */
  async write(context: Excel.RequestContext, setting: NewSetting, language: Language, copies: RestoreCopies): Promise<void> {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    const take = this.queue(context);
    await context.sync();
    take();
    const { content, sheetId } = this;
    if (!content || sheetId === undefined) {
      return this.make(context, planSettingsSheet([setting], language), worksheets.items, copies);
    }
    const present = worksheets.items.find(({ id }) => id === sheetId);
    copies.begin(worksheets.items);
    if (present) copies.protect(worksheets, present);
    writeRow(worksheets.getItem(sheetId), content, setting, language);
    await context.sync();
  }
}

/** What a person has put into the row stays, the reason before all. */
function writeRow(sheet: Excel.Worksheet, table: SettingsTable, setting: NewSetting, language: Language): void {
  const present = table.rows.find(({ rule }) => rule === setting.rule);
  const texts = settingTexts(setting, language);
  for (const column of SETTING_COLUMNS) {
    const place = table.columns.get(column);
    if (place === undefined || (present && column !== "treatment")) continue;
    const cell = sheet.getRangeByIndexes(present?.row ?? table.end, place, 1, 1);
    cell.numberFormat = [[TEXT_FORMAT]];
    cell.formulas = [[literally(texts[column], TEXT_FORMAT)]];
    if (!present) {
      cell.format.wrapText = true;
      cell.format.verticalAlignment = "Top";
    }
  }
}
