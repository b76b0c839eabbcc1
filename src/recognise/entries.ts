import type { Anchor } from "./alignment";
import { markerLength, markerWithin } from "./markers";
import { type Edition, REQUIREMENT_LABELS } from "../form";
import type { Page } from "../readers";
import { type Part, withoutAddition } from "./parts";
import type { Unit } from "./stream";

/** Text of an answer, with the cell or line that it stood in. */
export interface Piece {
  readonly text: string;
  readonly unit: Unit;
  /** True where something like a label was taken off its end. */
  readonly cut?: boolean;
}

/** What stands between two labels, or in one row of a table: labels, and the text that answers them. */
export interface Entry {
  /** Prompts in the entry, in order. */
  readonly prompts: readonly Anchor[];
  /** Titles and numbers in the entry. */
  readonly titles: readonly Anchor[];
  readonly pieces: readonly Piece[];
  /** Text between the label and the marker, or before the label: what is left of a damaged label. */
  readonly residue: readonly Piece[];
  readonly hasMarker: boolean;
  /** True where the marker may be the first word of the answer as well. */
  readonly ambiguousMarker: boolean;
  /** True where an empty cell stands behind the label or marker. */
  readonly emptyBehind: boolean;
  /** True where a label or the marker itself stands in the place of the answer. */
  readonly labelInPlace: boolean;
  /** True where a label stands behind the marker, as the answer does. */
  readonly labelBehindMarker: boolean;
  /** Where the entry begins. */
  readonly unit: Unit;
  readonly running: boolean;
  /** True where it stands in a line that holds the rows of many items. */
  readonly flow: boolean;
}

interface Draft {
  prompts: Anchor[];
  titles: Anchor[];
  pieces: Piece[];
  residue: Piece[];
  hasMarker: boolean;
  ambiguousMarker: boolean;
  emptyBehind: boolean;
  labelInPlace: boolean;
  labelBehindMarker: boolean;
  /** A marker stood before the labels of this draft in its row: it answers from the start. */
  behindMarker: boolean;
  /** The marker stands in the heading above the prompt, so that the answer does not open with it. */
  markedAbove: boolean;
  unit: Unit;
  running: boolean;
  flow: boolean;
}

/** Groups the parts of all rows into entries, in reading order. */
export function entriesOf(rows: readonly (readonly Part[])[], flows: ReadonlySet<Unit>, edition: Edition): Entry[] {
  const fused = pagesWithFusedMarkers(rows);
  const drafts: Draft[] = [];
  let open: Draft | undefined;
  let inTable = false;
  for (const parts of rows) {
    const first = parts[0];
    if (!first) continue;
    if (!first.unit.running) {
      open = undefined;
      inTable = true;
      readTableRow(parts, drafts, fused.has(first.unit.page));
      continue;
    }
    // Under a table, words set off by a gap are the page's own; without one they may go on with the last answer.
    if (inTable && first.unit.row.gapAbove === true && parts.every((part) => part.type === "text")) continue;
    inTable = false;
    open = readLine(parts, open, drafts, flows.has(first.unit), edition);
  }
  cutFoot(drafts.at(-1));
  const markersAreUsual = printsMarkers(drafts);
  for (const draft of drafts) {
    draft.flow = flows.has(draft.unit);
    draft.ambiguousMarker &&= !markersAreUsual;
  }
  return drafts.filter((draft) => hasLabel(draft) || draft.pieces.length > 0);
}

/** What stands below the last answer, set off by a gap, is the page's foot. */
function cutFoot(last: Draft | undefined): void {
  if (!last?.running) return;
  const foot = last.pieces.findIndex((piece, index) => index > 0 && piece.unit.row.gapAbove === true);
  if (foot > 0) last.pieces.splice(foot);
}

/** Whether nearly every item of the running text opens with its marker, so that what looks like one there is one. */
function printsMarkers(drafts: readonly Draft[]): boolean {
  const openings = drafts.filter((draft) => draft.running && draft.titles.length > 0 && draft.prompts.length > 0);
  return openings.length >= 10 && openings.filter((draft) => draft.hasMarker).length >= openings.length * 0.97;
}

function draftAt(unit: Unit): Draft {
  return {
    prompts: [],
    titles: [],
    pieces: [],
    residue: [],
    hasMarker: false,
    ambiguousMarker: false,
    emptyBehind: false,
    labelInPlace: false,
    labelBehindMarker: false,
    behindMarker: false,
    markedAbove: false,
    unit,
    running: unit.running,
    flow: false,
  };
}

function hasLabel(draft: Draft): boolean {
  return draft.prompts.length > 0 || draft.titles.length > 0;
}

/** Pages whose tables print marker and answer in one cell: there a marker alone means that nothing was answered. */
function pagesWithFusedMarkers(rows: readonly (readonly Part[])[]): Set<Page> {
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

function readTableRow(parts: readonly Part[], drafts: Draft[], fusedMarkers: boolean): void {
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

/**
 * Whether text between a label and a marker in its line is the rest of the label: a prompt that was not recognised, or
 * the damaged end of one that was.
 */
function endsLabel(draft: Draft, before: Part | undefined, text: string): boolean {
  if (draft.prompts.length === 0) return draft.titles.length > 0;
  if (before?.type !== "label") return false;
  return (text.length <= 12 && /[(（<＜)）>＞]/u.test(text)) || (!before.anchor.endsTrue && text.length <= 12);
}

/**
 * Length of a marker that might as well be the answer's first word (`選択式…`), where the form prints that very marker: in
 * the first row of an item, and in each row of an item whose fields differ.
 */
function expectedMarker(draft: Draft, text: string, edition: Edition): number {
  const field = edition.fields[draft.prompts.at(-1)?.first ?? draft.titles[0]?.first ?? -1];
  if (!field) return 0;
  const mixed = field.item.fields.some((other) => other.requirement !== field.requirement);
  if (draft.titles.length === 0 && field.item.fields[0] !== field && !mixed) return 0;
  return text.startsWith(REQUIREMENT_LABELS[field.requirement].slice(0, 2)) ? markerLength(text, true) : 0;
}

/** Whether what was read so far is an item's heading with its marker, and the label behind it the item's first prompt. */
function marksHeading({ hasMarker, pieces, prompts, titles }: Draft, { kind, first }: Anchor): boolean {
  const isHeading = hasMarker && pieces.length === 0 && prompts.length === 0;
  return isHeading && kind === "prompt" && titles.some((title) => title.kind === "title" && title.first === first);
}

/** Reads one line of running text; answers run on from line to line until the next label. */
function readLine(
  parts: readonly Part[],
  before: Draft | undefined,
  drafts: Draft[],
  flow: boolean,
  edition: Edition,
): Draft | undefined {
  let draft = before;
  const start = (unit: Unit): Draft => {
    const fresh = draftAt(unit);
    drafts.push(fresh);
    return fresh;
  };
  let lastRow = -1;
  parts.forEach((part, index) => {
    switch (part.type) {
      case "label": {
        const { anchor } = part;
        if (draft && marksHeading(draft, anchor)) {
          draft.hasMarker = false;
          draft.markedAbove = true;
        }
        const done = draft && (draft.pieces.length > 0 || draft.hasMarker);
        if (anchor.kind === "section" || anchor.kind === "group") {
          if (done) draft = start(part.unit);
          break;
        }
        const asked = draft?.prompts.at(-1);
        const another = asked && (anchor.kind !== "prompt" || asked.first !== anchor.first);
        if (!draft || done || (another && (flow || anchor.kind !== "prompt" || lastRow !== part.unit.rowIndex)))
          draft = start(part.unit);
        lastRow = part.unit.rowIndex;
        (anchor.kind === "prompt" ? draft.prompts : draft.titles).push(anchor);
        break;
      }
      case "number":
        if (draft && (draft.pieces.length > 0 || draft.hasMarker || (flow && part.anchor))) draft = start(part.unit);
        if (flow && part.anchor) (draft ??= start(part.unit)).titles.push(part.anchor);
        break;
      case "marker":
        if (draft?.hasMarker) draft = start(part.unit);
        draft ??= start(part.unit);
        draft.residue.push(...draft.pieces.splice(0));
        draft.hasMarker = true;
        break;
      case "text": {
        draft ??= start(part.unit);
        const fused =
          draft.hasMarker || draft.markedAbove || draft.pieces.length > 0 ? 0 : expectedMarker(draft, part.text, edition);
        if (fused > 0) {
          draft.hasMarker = true;
          draft.ambiguousMarker = true;
        }
        const body = part.text.slice(fused).trim();
        const within = draft.hasMarker ? undefined : markerWithin(body);
        const marked = within && endsLabel(draft, parts[index - 1], within.before) ? within : undefined;
        if (marked) {
          draft.residue.push(...draft.pieces.splice(0), { text: marked.before, unit: part.unit });
          draft.hasMarker = true;
        }
        const opens = draft.pieces.length === 0 && !draft.hasMarker && draft.prompts.length > 0;
        const text = marked ? marked.behind : opens ? withoutAddition(body) : body;
        if (text !== "") draft.pieces.push({ text, unit: part.unit, ...(part.cut && { cut: part.cut }) });
        break;
      }
      case "empty":
        break;
    }
  });
  return draft;
}
