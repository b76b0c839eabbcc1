export const PANE_WIDTH = { least: 320, usual: 350, most: 600 } as const;

const STEP = 10;

/** A width that the pane may have. */
export const paneWidth = (wanted: number): number =>
  Number.isFinite(wanted) ? Math.round(Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, wanted))) : PANE_WIDTH.usual;

/** The width that a key asks for; null for a key that means nothing here. The pane lies to the right: left makes it wider. */
export function widthByKey(key: string, width: number): number | null {
  switch (key) {
    case "ArrowLeft":
      return paneWidth(width + STEP);
    case "ArrowRight":
      return paneWidth(width - STEP);
    case "Home":
      return PANE_WIDTH.least;
    case "End":
      return PANE_WIDTH.most;
    default:
      return null;
  }
}

/** Lets a person set the pane's width with the pointer, or with the arrow keys, Home and End; a double click sets it back. */
export function makeSplitter(splitter: HTMLElement): void {
  let width: number = PANE_WIDTH.usual;
  const set = (wanted: number) => {
    width = paneWidth(wanted);
    document.documentElement.style.setProperty("--pane-width", `${width}px`);
    splitter.setAttribute("aria-valuenow", String(width));
  };
  splitter.setAttribute("aria-valuemin", String(PANE_WIDTH.least));
  splitter.setAttribute("aria-valuemax", String(PANE_WIDTH.most));
  splitter.addEventListener("keydown", (event) => {
    const wanted = widthByKey(event.key, width);
    if (wanted === null) return;
    event.preventDefault();
    set(wanted);
  });
  splitter.addEventListener("dblclick", () => set(PANE_WIDTH.usual));
  splitter.addEventListener("pointerdown", (event) => {
    splitter.setPointerCapture(event.pointerId);
    document.body.classList.add("resizing");
  });
  splitter.addEventListener("pointermove", (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX);
  });
  splitter.addEventListener("lostpointercapture", () => document.body.classList.remove("resizing"));
  set(width);
}
