import type { Edition } from "../form";
import { type AnswerCells, locateForms, type SheetPlan } from "../sheets";

/** Where the answers of a planned form stand, for links to them. */
export function answersOn(form: SheetPlan, edition: Edition): AnswerCells | undefined {
  const texts = form.rows.map(({ cells }) => cells.map((cell) => String(cell?.value ?? "")));
  const [place] = locateForms(texts, edition);
  return place && { ...place, sheetName: form.name };
}
