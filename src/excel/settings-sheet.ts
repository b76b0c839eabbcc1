import type { Language } from "../messages";
import {
  type NewSetting,
  planSettingsSheet,
  readSettingsSheet,
  SETTING_COLUMNS,
  SETTINGS_SHEET,
  type SettingsTable,
  settingTexts,
} from "../sheets";
import { applyPlan } from "./apply-plan";
import { freeName } from "./create-form";
import { literally, TEXT_FORMAT } from "./entry";
import type { SheetGrid } from "./find-forms";
import { gridOf, queueGrid, textsFromCorner } from "./grid";
import { Outbox } from "./outbox";

/** The workbook's sheet of settings: where it is, and what it said when it was last read. */
export class SettingsSheet {
  #sheetId: string | undefined;
  #table: SettingsTable | undefined;

  /** As last read; undefined where the workbook has no such sheet. */
  get table(): SettingsTable | undefined {
    return this.#table;
  }

  get sheetId(): string | undefined {
    return this.#sheetId;
  }

  /** Looks among all sheets that are shown: a sheet that was renamed is found by its titles. */
  find(sheets: readonly SheetGrid[]): void {
    const tables = sheets.flatMap(({ sheetId, sheetName, grid }) => {
      const table = readSettingsSheet(textsFromCorner(grid));
      return table ? [{ sheetId, sheetName, table }] : [];
    });
    const found = tables.find(({ sheetName }) => sheetName === SETTINGS_SHEET) ?? tables[0];
    this.#sheetId = found?.sheetId;
    this.#table = found?.table;
  }

  /**
   * Queues its reading along with what else is sent.
   * @returns a function that takes over what was read, after the next sync
   */
  queue(context: Excel.RequestContext): () => void {
    const sheet = context.workbook.worksheets.getItemOrNullObject(this.#sheetId ?? SETTINGS_SHEET);
    sheet.load("id");
    const used = queueGrid(sheet);
    return () => {
      this.#table = sheet.isNullObject ? undefined : readSettingsSheet(textsFromCorner(gridOf(used)));
      this.#sheetId = this.#table && sheet.id;
    };
  }

  /** Writes one rule's treatment: into its row, into a new row, or onto a sheet that is made for it. Two round trips. */
  async write(context: Excel.RequestContext, setting: NewSetting, language: Language): Promise<void> {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    const take = this.queue(context);
    await context.sync();
    take();
    const [table, sheetId] = [this.#table, this.#sheetId];
    if (table && sheetId !== undefined) writeRow(worksheets.getItem(sheetId), table, setting, language);
    else {
      const name = freeName(SETTINGS_SHEET, new Set(worksheets.items.map((item) => item.name.toLowerCase())));
      const sheet = worksheets.add(name);
      const plan = planSettingsSheet([setting], language);
      await applyPlan(new Outbox(context), sheet, plan, new Map([[SETTINGS_SHEET, name]]));
      sheet.load("id");
      await context.sync();
      this.#sheetId = sheet.id;
      return;
    }
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
