import type { Page } from "../readers";
import { type Draft, draftAt, hasLabel } from "./entry";
import type { Part } from "./parts";

/** Pages whose tables print marker and answer in one cell: there a marker alone means that nothing was answered. */
export function pagesWithFusedMarkers(rows: readonly (readonly Part[])[]): Set<Page> {
  const balance = new Map<Page, number>();
  for (const parts of rows) {
    parts.forEach((part, index) => {
      const next = parts[index + 1];
      if (part.type !== "marker" || part.unit.running) return;
      const { page } = part.unit;
      if (next?.type === "text") balance.set(page, (balance.get(page) ?? 0) + (next.unit === part.unit ? 1 : -1));
    });
  }
  return new Set([...balance].filter(([, sum]) => sum > 0).map(([page]) => page));
}

/** Reads one row of a table: labels, marker and the cells of its answer. */
export function readTableRow(parts: readonly Part[], drafts: Draft[], fusedMarkers: boolean): void {
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
          if (hasLabel(draft) && draft.behindMarker) {
            push();
            draft = { ...draftAt(part.unit), hasMarker: draft.hasMarker, behindMarker: true };
          } else draft.residue.push(...draft.pieces.splice(0));
        }
        (anchor.kind === "prompt" ? draft.prompts : draft.titles).push(anchor);
        draft.emptyBehind = false;
        draft.labelInPlace = draft.hasMarker;
        draft.labelBehindMarker ||= draft.hasMarker;
        break;
      }
      case "number":
        if (part.anchor) draft.titles.push(part.anchor);
        break;
      case "marker":
        draft.residue.push(...draft.pieces.splice(0));
        draft.hasMarker = true;
        draft.behindMarker = true;
        draft.emptyBehind = false;
        draft.labelInPlace = false;
        break;
      case "text":
        if (endsLabelOfCell(parts, index)) draft.residue.push({ text: part.text, unit: part.unit });
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
    draft.labelInPlace = !fusedMarkers;
  }
  if (draft.emptyBehind) draft.labelInPlace = false;
  push();
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

/** Whether text goes on in its label's own cell while the answer stands in a cell behind: the rest of a label in other words. */
function endsLabelOfCell(parts: readonly Part[], index: number): boolean {
  const [before, part] = [parts[index - 1], parts[index]];
  if (part?.type !== "text" || before?.type !== "label" || before.unit !== part.unit) return false;
  return parts.slice(index + 1).some((each) => each.unit !== part.unit && (each.type === "text" || each.type === "label"));
}
