import { ICommandService, LocaleService, LocaleType, mergeLocales, Univer, UniverInstanceType } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingEnglish from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionalFormattingJapanese from "@univerjs/preset-sheets-conditional-formatting/locales/ja-JP";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import coreJapanese from "@univerjs/preset-sheets-core/locales/ja-JP";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationEnglish from "@univerjs/preset-sheets-data-validation/locales/en-US";
import dataValidationJapanese from "@univerjs/preset-sheets-data-validation/locales/ja-JP";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteEnglish from "@univerjs/preset-sheets-note/locales/en-US";
import noteJapanese from "@univerjs/preset-sheets-note/locales/ja-JP";
import { DataValidatorRegistryService } from "@univerjs/data-validation";
import { IRenderManagerService } from "@univerjs/engine-render";
import type { Language } from "../../messages";
import { DEFAULT_FONT, DEFAULT_FONT_SIZE } from "./cell-data";
import { JAPANESE_TERMS } from "./japanese";
import { HIDDEN_MENUS } from "./menus";
import { UNIT_ID } from "./mutations";

/** A running Univer: its public interface, and the service that every command and mutation goes through. */
export interface UniverInstance {
  readonly api: FUniver;
  readonly commands: ICommandService;
  /** How far the cells outside of the frozen ones are scrolled, in pixels. */
  scrolled(): { readonly x: number; readonly y: number };
  setLanguage(language: Language): void;
  dispose(): void;
}

const LOCALES = { ja: LocaleType.JA_JP, en: LocaleType.EN_US } as const;

/**
 * Starts Univer with one empty workbook in `container`, without its toolbar: everything that it shows is painted from
 * our model, and only what the model knows can be done in it.
 */
export function startUniver(
  container: HTMLElement,
  language: Language,
  firstSheet: { id: string; name: string },
): UniverInstance {
  const univer = new Univer({
    locale: LOCALES[language],
    locales: {
      [LocaleType.JA_JP]: mergeLocales(coreJapanese, conditionalFormattingJapanese, dataValidationJapanese, noteJapanese),
      [LocaleType.EN_US]: mergeLocales(coreEnglish, conditionalFormattingEnglish, dataValidationEnglish, noteEnglish),
    },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      formulaBar: true,
      footer: { statisticBar: false, zoomSlider: true, sheetBar: true, menus: false },
      menu: HIDDEN_MENUS,
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true, isRowStylePrecedeColumnStyle: true },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsNotePreset(),
  ];
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: UNIT_ID,
    name: "Kaiji Sheet",
    sheetOrder: [firstSheet.id],
    sheets: { [firstSheet.id]: { id: firstSheet.id, name: firstSheet.name } },
    defaultStyle: { ff: DEFAULT_FONT, fs: DEFAULT_FONT_SIZE },
  });
  const injector = univer.__getInjector();
  injector.get(LocaleService).load({ [LocaleType.JA_JP]: JAPANESE_TERMS });
  // Univer marks values that are not in their list; Excel does not, and the model decides what is taken.
  const list = injector.get(DataValidatorRegistryService).getValidatorItem("list");
  if (list) list.isValidType = () => Promise.resolve(true);
  return {
    api: FUniver.newAPI(univer),
    commands: injector.get(ICommandService),
    scrolled: () => {
      const viewport = injector.get(IRenderManagerService).getRenderById(UNIT_ID)?.scene.getViewport("viewMain");
      return { x: viewport?.viewportScrollX ?? 0, y: viewport?.viewportScrollY ?? 0 };
    },
    setLanguage: (wanted) => univer.setLocale(LOCALES[wanted]),
    dispose: () => univer.dispose(),
  };
}
