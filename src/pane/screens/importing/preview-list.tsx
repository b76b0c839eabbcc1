import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from "react";
import type { PreviewGroup } from "../../state/import-preview";
import { PreviewGroupBox } from "./preview-group";
import { PreviewLine } from "./preview-line";
import type { SourceView } from "./row-source";
import { useGrowing } from "./use-growing";
import type { AskForPages } from "./use-pdf-pages";

/** Rows that are drawn in one go. */
const SLICE = 10;

interface PreviewListProps {
  readonly groups: readonly PreviewGroup[];
  /** What the user knows the document by. */
  readonly name: string;
  readonly pages: AskForPages | undefined;
}

/**
 * The rows in their groups. Arrow keys go from box to box, Home and End to the ends, Enter shows the place that a row was
 * read from; once one is shown, the next row's takes its turn as the person goes on.
 */
export function PreviewList({ groups, name, pages }: PreviewListProps) {
  const [open, setOpen] = useState<string | null>(null);
  const [zoom, onZoom] = useState<number | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const drawn = useGrowing(
    groups.reduce((sum, { rows }) => sum + rows.length, 0),
    SLICE,
  );
  const view = useMemo<SourceView>(() => ({ name, pages, zoom, onZoom }), [name, pages, zoom]);
  const onToggle = useCallback((field: string) => setOpen((now) => (now === field ? null : field)), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || event.ctrlKey || event.altKey || event.metaKey) return;
    if (key === "Escape" && open !== null) {
      event.preventDefault();
      setOpen(null);
      list.current?.querySelector<HTMLElement>(`[data-preview="${open}"] input`)?.focus();
    }
    if (!(target instanceof HTMLInputElement)) return;
    const boxes = [...(list.current?.querySelectorAll<HTMLInputElement>("input[type=checkbox]") ?? [])];
    const next = boxes[goTo(key, boxes.indexOf(target), boxes.length)];
    const field = fieldOf(next ?? target);
    if (next) {
      event.preventDefault();
      next.focus();
      if (open !== null && field !== undefined) setOpen(field);
    } else if (key === "Enter" && field !== undefined) {
      event.preventDefault();
      onToggle(field);
    }
  };
  return (
    <div ref={list} onKeyDown={onKeyDown}>
      {firstOf(groups, drawn).map(({ group, rows }) => (
        <PreviewGroupBox key={group.section?.title ?? group.kind} group={group}>
          {rows.map((row) => (
            <PreviewLine key={row.field} row={row} open={open === row.field} view={view} onToggle={onToggle} />
          ))}
        </PreviewGroupBox>
      ))}
    </div>
  );
}

/** As many rows as are drawn by now, in their groups. */
function firstOf(groups: readonly PreviewGroup[], count: number): { group: PreviewGroup; rows: PreviewGroup["rows"] }[] {
  let left = count;
  return groups.flatMap((group) => {
    const rows = group.rows.slice(0, Math.max(0, left));
    left -= rows.length;
    return rows.length > 0 ? [{ group, rows }] : [];
  });
}

/** The place that a key goes to; -1 for a key that goes nowhere. */
function goTo(key: string, from: number, count: number): number {
  if (key === "ArrowDown") return from + 1;
  if (key === "ArrowUp") return from - 1;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : -1;
}

function fieldOf(box: HTMLElement): string | undefined {
  return box.closest<HTMLElement>("[data-preview]")?.dataset["preview"];
}
