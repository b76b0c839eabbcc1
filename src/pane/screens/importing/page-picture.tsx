import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AutoFitWidth20Regular, ZoomIn20Regular, ZoomOut20Regular } from "@fluentui/react-icons";
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { AnswerOnPage, Box } from "../../../readers/pdf";
import type { PdfPage, PlaceOnPage } from "../../importing/pdf-pages";
import type { TextKey } from "../../texts";
import { usePaneTools } from "../pane-context";
import { LARGEST, STEP, zoomToRead } from "./page-zoom";
import { PageMarks } from "./page-marks";
import type { AskForPages } from "./use-pdf-pages";

const useStyles = makeStyles({
  frame: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  view: {
    position: "relative",
    // The same before and after the page is there: nothing moves under the person's eyes.
    height: "240px",
    overflow: "auto",
    scrollbarGutter: "stable",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  paper: { position: "relative", backgroundColor: "#fff", "& canvas": { display: "block", width: "100%", height: "100%" } },
  picture: { width: "100%", height: "100%" },
  waiting: { margin: 0, padding: "36px 12px", textAlign: "center", color: tokens.colorNeutralForeground2 },
  tools: { display: "flex", justifyContent: "flex-end", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  failed: { margin: 0, padding: "8px 10px", lineHeight: 1.6, color: tokens.colorNeutralForeground1 },
});

interface PagePictureProps {
  readonly pages: AskForPages;
  /** What the user knows the document by. */
  readonly name: string;
  readonly page: number;
  readonly answer: AnswerOnPage;
  /** How many times as wide as the pane the page is; null leaves it to what can be read. */
  readonly zoom: number | null;
  readonly onZoom: (zoom: number) => void;
}

type Seen =
  | { readonly kind: "waiting" }
  | { readonly kind: "page"; readonly page: PdfPage; readonly place: PlaceOnPage }
  | { readonly kind: "failed"; readonly why: TextKey };

/** A page of the PDF with a frame around the place that an answer was read from. */
export function PagePicture({ pages, name, page: number, answer, zoom, onZoom }: PagePictureProps) {
  const styles = useStyles();
  const { speak } = usePaneTools();
  const [seen, setSeen] = useState<Seen>({ kind: "waiting" });
  const [drawn, setDrawn] = useState<{ readonly canvas: HTMLCanvasElement; readonly scale: number } | null>(null);
  const [width, setWidth] = useState(0);
  const view = useRef<HTMLDivElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  const { line, text, value } = answer;

  useEffect(() => {
    let gone = false;
    const take = (next: Seen): void => void (gone || setSeen(next));
    const look = async (): Promise<void> => {
      const page = await (await pages()).page(number);
      const sought = { value, ...(line !== undefined && { line }), ...(text !== undefined && { text }) };
      take({ kind: "page", page, place: await page.find(sought) });
    };
    look().catch((error: unknown) => take({ kind: "failed", why: reasonOf(error) }));
    return () => {
      gone = true;
    };
  }, [pages, number, line, text, value]);

  useEffect(() => {
    if (!view.current) return undefined;
    const watcher = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    watcher.observe(view.current);
    return () => watcher.disconnect();
  }, [seen.kind]);

  const fitting = seen.kind === "page" ? width / seen.page.width : 0;
  const times = seen.kind === "page" ? (zoom ?? zoomToRead(seen.place.letters, fitting)) : 1;
  useEffect(() => {
    if (seen.kind !== "page" || fitting === 0) return undefined;
    const stop = new AbortController();
    const scale = fitting * times;
    seen.page
      .draw(scale, stop.signal)
      .then((canvas) => void (stop.signal.aborted || setDrawn({ canvas, scale })))
      .catch((error: unknown) => void (stop.signal.aborted || setSeen({ kind: "failed", why: reasonOf(error) })));
    return () => stop.abort();
  }, [seen, fitting, times]);

  useLayoutEffect(() => {
    if (!drawn || seen.kind !== "page" || !view.current) return;
    paper.current?.replaceChildren(drawn.canvas);
    showFirst(view.current, seen.place.boxes, drawn.scale);
  }, [drawn, seen]);

  if (seen.kind === "failed") {
    return (
      <div className={styles.frame}>
        <p className={styles.failed} role="status" data-page-failed>
          {speak(seen.why)} {speak("textInstead")}
        </p>
      </div>
    );
  }
  const larger = (): void => onZoom(Math.min(LARGEST, times * STEP));
  const smaller = (): void => onZoom(Math.max(1, times / STEP));
  const zoomByKey = (event: KeyboardEvent): void => {
    if (event.key === "+" || event.key === ";") larger();
    else if (event.key === "-") smaller();
    else if (event.key === "0") onZoom(1);
  };
  const marks = seen.kind === "page" ? seen.place.boxes : [];
  const told = speak(marks.length > 0 || !drawn ? "pagePicture" : "pagePictureUnmarked", { name, page: number });
  return (
    <div className={styles.frame} data-page-picture={drawn ? number : ""}>
      <div ref={view} className={styles.view} tabIndex={0} role="group" aria-label={told} onKeyDown={zoomByKey}>
        {!drawn && (
          <p className={styles.waiting} role="status">
            {speak("pageLoading")}
          </p>
        )}
        <div className={styles.paper} style={drawn && seen.kind === "page" ? sizeOf(seen.page, drawn.scale) : {}}>
          <div ref={paper} className={styles.picture} role="img" aria-label={told} />
          {drawn && <PageMarks marks={marks} scale={drawn.scale} />}
        </div>
      </div>
      <div className={styles.tools}>
        <Tool text="zoomOut" icon={<ZoomOut20Regular />} disabled={times <= 1} onClick={smaller} />
        <Tool text="zoomIn" icon={<ZoomIn20Regular />} disabled={times >= LARGEST} onClick={larger} />
        <Tool text="zoomFit" icon={<AutoFitWidth20Regular />} disabled={times === 1} onClick={() => onZoom(1)} />
      </div>
    </div>
  );
}

interface ToolProps {
  readonly text: TextKey;
  readonly icon: React.JSX.Element;
  readonly disabled: boolean;
  readonly onClick: () => void;
}

function Tool({ text, icon, disabled, onClick }: ToolProps) {
  const { speak } = usePaneTools();
  const name = speak(text);
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={icon}
      title={name}
      aria-label={name}
      disabledFocusable={disabled}
      onClick={onClick}
    />
  );
}

/** The browser's own words for a file that is no longer there, or no longer the same. */
const MOVED: ReadonlySet<string> = new Set(["NotFoundError", "NotReadableError"]);

function reasonOf(error: unknown): TextKey {
  return error instanceof Error && MOVED.has(error.name) ? "pageMoved" : "pageFailed";
}

function sizeOf({ width, height }: PdfPage, scale: number): { readonly width: number; readonly height: number } {
  return { width: width * scale, height: height * scale };
}

/** Scrolls the first of the marked places into the middle of the view. */
function showFirst(view: HTMLElement, [first]: readonly Box[], scale: number): void {
  if (!first) return;
  const spare = Math.max(24, view.clientHeight - (first.bottom - first.top) * scale);
  view.scrollTo(first.left * scale - 12, first.top * scale - spare / 2);
}
