import type { Edition, FieldId } from "../../form";
import { say, type Language, type Template } from "../../messages";
import {
  type LevelSet,
  type LevelText,
  levelTroubleText,
  readLevel,
  type Level,
  type PatternNumber,
  type ReferenceChoices,
} from "../../reference";

/** One row of levels as it is typed: texts, readable or not. */
export interface LevelRow {
  readonly owner: string;
  readonly level: LevelText;
}

/** What the user has put into the sheet of reference values. */
export interface ReferenceEntries {
  readonly choices: ReferenceChoices;
  readonly levels: readonly LevelRow[];
  /** The pattern that the user has chosen, where it is not left to the form. */
  readonly pattern?: PatternNumber;
}

/** A row of levels that cannot be used, and why. */
export interface LevelRowTrouble {
  readonly row: LevelRow;
  readonly field: FieldId;
  readonly reason: Template;
  readonly holes: { readonly text: string };
}

const NO_OWNER: Template = { ja: "要求元の記入なし", en: "no owner given" };

/** The levels that can be read, by owner, and those that cannot. */
export function levelSetsOf(
  rows: readonly LevelRow[],
  edition: Edition,
  language: Language = "ja",
): { readonly sets: readonly LevelSet[]; readonly troubles: readonly LevelRowTrouble[] } {
  const byOwner = new Map<string, Level[]>();
  const troubles: LevelRowTrouble[] = [];
  for (const row of rows) {
    const read = readLevel(row.level, edition);
    if ("trouble" in read) {
      troubles.push({ row, field: row.level.field, reason: levelTroubleText(read.trouble), holes: { text: read.text } });
      continue;
    }
    const owner = row.owner.trim() === "" ? say(NO_OWNER, language) : row.owner.trim();
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), read.level]);
  }
  return { sets: [...byOwner].map(([owner, levels]) => ({ owner, levels })), troubles };
}

/** The rows that a set of levels makes in the sheet. */
export function levelRowsOf({ owner, levels }: LevelSet): LevelRow[] {
  return levels.map(({ field, minimum, maximum, yes, wording, importance, note }) => ({
    owner,
    level: {
      field,
      importance,
      ...(minimum && { minimum: minimum.text }),
      ...(maximum && { maximum: maximum.text }),
      ...(yes && { required: "yes" as const }),
      ...(wording.length > 0 && { wording: [...wording] }),
      ...(note !== undefined && { note }),
    },
  }));
}
