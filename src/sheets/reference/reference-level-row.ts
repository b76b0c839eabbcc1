import type { Edition, Field } from "../../form";
import { type Language, say, type Template } from "../../messages";
import { IMPORTANCE_WORDS, LEVEL_COLUMNS, LEVEL_KEY, type LevelColumn, YES_WORD } from "./reference-columns";
import { type LevelRow, levelSetsOf } from "./reference-rows";
import { fittedRow, type ReferenceStyle } from "./reference-styles";
import type { CellPlan, RowPlan } from "../plan/sheet-plan";

const READ: Template = { ja: "読み取りました", en: "Read" };

type LevelCell = CellPlan & { readonly style: ReferenceStyle };

/** What is asked of one field; an empty row where nothing is. */
export function levelRow(edition: Edition, field: Field, row: LevelRow | undefined, language: Language): RowPlan {
  const level = row?.level;
  const blank: LevelCell = { value: "", style: "blank" };
  const cells: Record<LevelColumn, LevelCell> = {
    field: { value: field.id, style: "text" },
    label: { value: `${field.item.title}\n${field.prompt}`, style: "text" },
    minimum: { value: level?.minimum ?? "", style: "entry" },
    maximum: { value: level?.maximum ?? "", style: "entry" },
    wording: { value: (level?.wording ?? []).join("\n"), style: "entry" },
    required: { value: level?.required ? YES_WORD : "", style: "entryCentre" },
    importance: { value: level ? IMPORTANCE_WORDS[level.importance] : "", style: "entryCentre" },
    owner: { value: row?.owner ?? "", style: "entry" },
    note: { value: level?.note ?? "", style: "entry" },
    none1: blank,
    none2: blank,
    reading: levelReading(edition, row, language),
    none3: blank,
    none4: blank,
    key: { value: `${LEVEL_KEY}${field.id}`, style: "key" },
  };
  return fittedRow(LEVEL_COLUMNS.map((column) => cells[column]));
}

/** What was made of a row of levels: whether it was read, or why it cannot be used. */
export function levelReading(edition: Edition, row: LevelRow | undefined, language: Language): LevelCell {
  if (!row) return { value: "", style: "text" };
  const trouble = levelSetsOf([row], edition).troubles[0];
  if (!trouble) return { value: say(READ, language), style: "text" };
  return { value: say(trouble.reason, language, trouble.holes), style: "unread" };
}
