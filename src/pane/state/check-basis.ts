import { holdPaper } from "../../evidence";
import type { Edition } from "../../form";
import type { Language } from "../../messages";
import { DEFAULT_REFERENCE, type ReferenceInput } from "../../reference";
import { NO_SETTINGS, type RuleSettings } from "../../rules";
import { type EvidenceTable, levelSetsOf, type ReferenceEntries, type SettingsTable } from "../../sheets";

/** What a workbook says of its own check. */
export interface CheckBasis {
  readonly settings: RuleSettings;
  readonly reference: ReferenceInput;
}

/** The basis of a check, from what stands on the workbook's sheets 点検設定, 参照値 and 根拠. */
export function basisOf(
  edition: Edition,
  settings: SettingsTable | undefined,
  entries: ReferenceEntries | undefined,
  language: Language,
  evidence?: EvidenceTable,
): CheckBasis {
  return {
    settings: settings?.settings ?? NO_SETTINGS,
    reference: {
      ...DEFAULT_REFERENCE,
      ...(entries && { choices: entries.choices, levels: levelSetsOf(entries.levels, edition, language).sets }),
      ...(entries?.pattern !== undefined && { pattern: entries.pattern }),
      ...(evidence?.paper && { document: holdPaper(evidence.paper, edition) }),
    },
  };
}

/** Tells bases apart: two with the same name check alike. */
export function nameOfBasis({ settings, reference }: CheckBasis): string {
  const { choices, levels, pattern, document } = reference;
  return JSON.stringify([settings, [...choices.checked], [...choices.own], levels, pattern, document?.key]);
}
