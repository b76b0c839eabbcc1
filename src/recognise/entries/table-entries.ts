import type { Anchor } from "../alignment/anchor";
import type { Unit } from "../labels/stream";
import { type Draft, draftAt, hasLabel } from "./entry";
import type { Part } from "./parts";
import type { TableHabits } from "./table-habits";

/** Reads one row of a table: labels, marker and the cells of its answer. */
export function readTableRow(parts: readonly Part[], drafts: Draft[], habits: TableHabits): void {
  const first = parts[0];
  if (!first) return;
  let draft = draftAt(first.unit);
  let lastFilled: Part | undefined;
  const push = (): void => {
    drafts.push(draft);
  };
  if (isHeadingRow(parts)) return;
  for (const [index, part] of parts.entries()) {
    if (part.type !== "empty") lastFilled = part;
    switch (part.type) {
      case "label": {
        const { anchor } = part;
        if (anchor.kind === "section" || anchor.kind === "group") break;
        if (draft.pieces.length > 0) {
          if (answersInCell(draft, part.unit, anchor)) {
            push();
            draft = { ...draftAt(part.unit), hasMarker: draft.hasMarker, behindMarker: draft.behindMarker };
          } else if (hasLabel(draft) && draft.behindMarker) {
            push();
            draft = { ...draftAt(part.unit), hasMarker: draft.hasMarker, behindMarker: true };
          } else {
            draft.textAbove ||= draft.pieces.some(({ unit }) => unit === part.unit);
            draft.residue.push(...draft.pieces.splice(0));
          }
        }
        (anchor.kind === "prompt" ? draft.prompts : draft.titles).push(anchor);
        draft.emptyBehind = false;
        draft.labelInPlace = draft.hasMarker;
        draft.labelBehindMarker ||= draft.hasMarker && !habits.markedFirst.has(part.unit.page);
        break;
      }
      case "number":
        if (part.anchor) draft.titles.push(part.anchor);
        break;
      case "marker":
        if (opensAnswer(parts, index)) {
          draft.pieces.push({ text: part.unit.cell.text, unit: part.unit });
          break;
        }
        draft.residue.push(...draft.pieces.splice(0));
        draft.hasMarker = true;
        draft.behindMarker = true;
        draft.emptyBehind = false;
        draft.labelInPlace = false;
        break;
      case "text":
        if (parts[index - 1]?.type === "marker" && opensAnswer(parts, index - 1)) break;
        if (endsLabelOfCell(parts, index, habits.glossed.has(part.unit.page)))
          draft.residue.push({ text: part.text, unit: part.unit });
        else draft.pieces.push({ text: part.text, unit: part.unit });
        draft.labelInPlace = false;
        break;
      case "empty":
        if (hasLabel(draft) || draft.hasMarker) draft.emptyBehind = true;
        break;
    }
  }
  // The last cell of the row is the answer's; a marker that stands in it has taken the answer's place.
  if (draft.pieces.length === 0 && lastFilled?.type === "marker" && lastFilled === parts.at(-1)) {
    draft.labelInPlace = !habits.fused.has(first.unit.page) && !endsAtMarker(parts, habits);
  }
  if (draft.emptyBehind || habits.below.has(first.unit.page)) draft.labelInPlace = false;
  if (draft.pieces.length === 0 && isMarkedTwice(parts)) draft.labelInPlace = true;
  push();
}

/** Whether a marker stands in two cells of a row side by side: the second has taken the answer's place. */
function isMarkedTwice(parts: readonly Part[]): boolean {
  return parts.some(
    (part, index) => part.type === "marker" && parts[index + 1]?.type === "marker" && parts[index + 1]?.unit !== part.unit,
  );
}

/** Whether what looks like a marker is the first word of an answer: it goes on in its cell, and the marker has one before. */
function opensAnswer(parts: readonly Part[], index: number): boolean {
  const [marker, behind] = [parts[index], parts[index + 1]];
  const goesOn = behind?.type === "text" && behind.unit === marker?.unit;
  return goesOn && parts.slice(0, index).some((part) => part.type === "marker" && part.unit !== marker?.unit);
}

/**
 * Whether a row ends at its marker where markers stand: the cell of its answer, which was empty, was left out. With a cell
 * left empty before it, the marker has moved into the place of the answer.
 */
function endsAtMarker(parts: readonly Part[], { markerColumns }: TableHabits): boolean {
  const marker = parts.find(({ type }) => type === "marker");
  if (!marker || marker !== parts.at(-1) || parts.some(({ type }) => type === "empty")) return false;
  const columns = markerColumns.get(marker.unit.page);
  return columns !== undefined && (columns.size > 1 || columns.has(marker.unit.cell.column));
}

/** Whether a question stands behind the answer to another one in the same cell (`役員数:3名` above `役員氏名:…`). */
function answersInCell({ prompts, pieces }: Draft, unit: Unit, { kind, first }: Anchor): boolean {
  const asked = prompts.at(-1);
  const isOther = kind === "prompt" && asked !== undefined && asked.first !== first;
  return isOther && asked.start >= unit.start && pieces.every((piece) => piece.unit === unit);
}

/** A row that names a section or group and asks nothing. */
function isHeadingRow(parts: readonly Part[]): boolean {
  const headings = parts.some(
    (part) => part.type === "label" && (part.anchor.kind === "section" || part.anchor.kind === "group"),
  );
  return (
    headings &&
    parts.every(
      (part) => part.type === "empty" || part.type === "label" || (part.type === "text" && !/[\p{L}\p{N}]/u.test(part.text)),
    ) &&
    !parts.some((part) => part.type === "label" && part.anchor.kind !== "section" && part.anchor.kind !== "group")
  );
}

/**
 * Whether text goes on in its label's own cell while the answer stands in a cell behind: the rest of a label in other words,
 * or a translation.
 * @param glossed true where the page's labels usually go on so: then an empty cell behind is a blank answer
 */
function endsLabelOfCell(parts: readonly Part[], index: number, glossed: boolean): boolean {
  const [before, part] = [parts[index - 1], parts[index]];
  if (part?.type !== "text" || before?.type !== "label" || before.unit !== part.unit) return false;
  return parts
    .slice(index + 1)
    .some((each) => each.unit !== part.unit && (each.type === "text" || each.type === "label" || glossed));
}
