import type { FieldAnswer } from "../../disclosure";
import type { Edition, FieldId } from "../../form";
import { type DoubtReason, type RecognisedDisclosure, recogniseInPlace } from "../../recognise";
import { reducedText } from "../../text/matching";
import { answerText } from "../form/answer-text";
import type { AnswerCell, FormBlock, FormLocation, MergedArea, ReadOnlyAnswer, TextGrid } from "../form/locate-form";
import { findBlocks } from "./blocks";
import { locationOf } from "./location";
import { documentOfBlocks } from "./sheet-document";
import { spreadAnswers } from "./spread-answers";

/** A sheet with fewer of the form's answers is not bound: half a form would be checked as if the rest were missing. */
const FEWEST_BOUND = 2 / 3;

/** Doubts about the wording of a row or its place, which leave no doubt whose answer stands in it. */
const HARMLESS: ReadonlySet<DoubtReason> = new Set<DoubtReason>([
  "order",
  "label-damaged",
  "reworded",
  "kind",
  "label-in-answer",
]);

const REASONS = {
  shared: "複数の欄の回答が1つのセルに記入されているため、読み取りのみ行います。",
  spread: "同じ項目の複数の欄の回答が、いちばん上のセルに続けて記入されていると思われるため、読み取りのみ行います。",
  uncertain: "どのセルがこの欄の回答か確実ではないため、読み取りのみ行います。",
} as const;

/**
 * Binds the form on a sheet that someone else laid out: every field to the cell of its answer, filled or blank.
 * @param merged the sheet's merged cells: an answer in one is that of every row it reaches over, and is read only
 * @returns undefined where the sheet is not certainly this form with one column of answers
 */
export function adoptForm(grid: TextGrid, edition: Edition, merged: readonly MergedArea[] = []): FormLocation | undefined {
  const blocks = findBlocks(grid, edition);
  if (!blocks) return undefined;
  const recognised = recogniseInPlace(documentOfBlocks(grid, blocks, merged), edition);
  if (recognised.kind !== "disclosure" || recognised.several) return undefined;
  const { cells, readOnly } = bind(grid, edition, blocks, recognised);
  if (cells.size < edition.fields.length * FEWEST_BOUND) return undefined;
  return locationOf(grid, edition, { blocks, cells, readOnly, heading: headingOf(recognised) });
}

/** Whether a blank answer stands right below another one of its item, so that both may be one merged cell. */
export function mayShareCells(grid: TextGrid, { adopted }: FormLocation, edition: Edition): boolean {
  const filled = ({ row, column }: AnswerCell): boolean => (grid[row]?.[column] ?? "").trim() !== "";
  return edition.fields.some((field, index) => {
    const above = edition.fields[index - 1];
    const [cell, upper] = [adopted?.cells.get(field.id), above?.item === field.item ? adopted?.cells.get(above.id) : undefined];
    return cell !== undefined && upper?.column === cell.column && upper.row < cell.row && !filled(cell) && filled(upper);
  });
}

interface Bound {
  readonly cells: Map<FieldId, AnswerCell>;
  readonly readOnly: Map<FieldId, ReadOnlyAnswer>;
}

function bind(
  grid: TextGrid,
  edition: Edition,
  blocks: readonly FormBlock[],
  { disclosure, doubts }: RecognisedDisclosure,
): Bound {
  const reasons = new Map<FieldId, Set<DoubtReason>>();
  for (const { field, reason } of doubts) reasons.set(field, (reasons.get(field) ?? new Set()).add(reason));
  const places = new Map<FieldId, AnswerCell>();
  const owners = new Map<string, number>();
  for (const { id } of edition.fields) {
    const cell = placeOf(disclosure.fields[id], blocks);
    if (!cell) continue;
    places.set(id, cell);
    owners.set(keyOf(cell), (owners.get(keyOf(cell)) ?? 0) + 1);
  }
  const bound: Bound = { cells: new Map(), readOnly: new Map() };
  for (const [id, cell] of places) {
    const answer = disclosure.fields[id];
    const field = edition.field(id);
    if (!answer || !field) continue;
    const text = grid[cell.row]?.[cell.column] ?? "";
    const shared = (owners.get(keyOf(cell)) ?? 0) > 1;
    const certain = [...(reasons.get(id) ?? [])].every((reason) => HARMLESS.has(reason));
    if (!shared && certain && saysSo(text, answer, field.prompt)) bound.cells.set(id, cell);
    else if (answer.state !== "lost") {
      const reason = shared || reasons.get(id)?.has("split") === true ? REASONS.shared : REASONS.uncertain;
      bound.readOnly.set(id, { cell, text, answer: { ...answer, confidence: "low" }, reason });
    }
  }
  for (const { field, cell, answer } of spreadAnswers(grid, edition, bound.cells)) {
    bound.cells.delete(field.id);
    bound.readOnly.set(field.id, { cell, text: grid[cell.row]?.[cell.column] ?? "", answer, reason: REASONS.spread });
  }
  return bound;
}

/** Recognition names the row; the column is the block's. */
function placeOf(answer: FieldAnswer | undefined, blocks: readonly FormBlock[]): AnswerCell | undefined {
  const { page, line } = answer?.source ?? {};
  const block = page === undefined ? undefined : blocks[page - 1];
  return block && line !== undefined ? { row: line - 1, column: block.answer } : undefined;
}

/** Whether the whole cell is the answer that was read, no more and no less; a label in it is for its owner to replace. */
function saysSo(text: string, answer: FieldAnswer, prompt: string): boolean {
  const wanted = answer.state === "lost" ? prompt : answerText(answer);
  return reducedText(text) === reducedText(wanted);
}

const keyOf = ({ row, column }: AnswerCell): string => `${row},${column}`;

function headingOf({ disclosure }: RecognisedDisclosure) {
  const { certificationNumber, serviceName, providerName } = disclosure;
  return {
    ...(certificationNumber !== undefined && { certificationNumber }),
    ...(serviceName !== undefined && { serviceName }),
    ...(providerName !== undefined && { providerName }),
  };
}
