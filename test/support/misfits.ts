/**
 * Texts of a page that do not fit: cut off by a box that neither scrolls nor folds, or standing out of their own box. Runs in
 * the page itself.
 * @returns each text with how far it does not fit, in CSS pixels
 */
export function misfits(): string[] {
  /** Rounding of glyphs, in CSS pixels. */
  const slack = 1.5;
  const found: string[] = [];
  const told = (text: string, what: string): void => void found.push(`“${text.trim().slice(0, 60)}” ${what}`);

  /** Kept for screen readers alone. */
  const unseen = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return (
      width <= 1 ||
      height <= 1 ||
      !element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })
    );
  };

  /** A space that is kept at the end of a line hangs out of it, and is nothing to be seen. */
  const spaceAtEnd = (line: DOMRect, from: Element): number =>
    getComputedStyle(from).whiteSpace.startsWith("pre") ? line.height / 3 : 0;

  /** How far a line of text is cut at the sides, or below, by the boxes around it. */
  const cutBy = (line: DOMRect, from: Element): string | null => {
    for (let box: Element | null = from; box && box !== document.documentElement; box = box.parentElement) {
      if (unseen(box)) return null;
      const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(box);
      const { left, right, top, bottom } = box.getBoundingClientRect();
      if (overflowX === "auto" || overflowX === "scroll") return null;
      const sideways = Math.max(line.right - right - spaceAtEnd(line, from), left - line.left);
      if (overflowX !== "visible" && sideways > slack) return `is cut by ${Math.round(sideways)} px at its side`;
      // A text that is folded has a button that unfolds it.
      if (webkitLineClamp !== "none" || overflowY === "auto" || overflowY === "scroll") return null;
      const below = Math.max(line.bottom - bottom, top - line.top);
      if (overflowY !== "visible" && below > line.height / 3) return `is cut by ${Math.round(below)} px in its height`;
    }
    const out = Math.max(line.right - document.documentElement.clientWidth, -line.left);
    return out > slack ? `is ${Math.round(out)} px outside the pane` : null;
  };

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? "";
    const parent = node.parentElement;
    if (text.trim() === "" || !parent || unseen(parent) || parent.closest("svg, script, style, noscript")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const lines = [...range.getClientRects()];
    const cut = lines.map((line) => cutBy(line, parent)).find((each) => each !== null);
    if (cut !== undefined) {
      told(text, cut ?? "");
      continue;
    }
    const holder = parent.closest("button, [role=tab], label, a, li, p, h1, h2, h3, dd, dt, td, th, summary");
    if (!holder) continue;
    const { right } = holder.getBoundingClientRect();
    const out = Math.max(...lines.map((line) => line.right - right - spaceAtEnd(line, parent)));
    if (getComputedStyle(holder).display !== "inline" && out > slack) told(text, `stands ${Math.round(out)} px out of its box`);
  }
  for (const field of document.querySelectorAll<HTMLSelectElement | HTMLInputElement>("select, input, textarea")) {
    if (unseen(field)) continue;
    const { placeholder } = field instanceof HTMLSelectElement ? { placeholder: "" } : field;
    if (placeholder === "" || field.value !== "" || field instanceof HTMLTextAreaElement) continue;
    const { font, paddingLeft, paddingRight } = getComputedStyle(field);
    const pencil = document.createElement("canvas").getContext("2d");
    if (!pencil) throw new Error("The page cannot measure texts.");
    pencil.font = font;
    const over = pencil.measureText(placeholder).width - (field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight));
    if (over > slack) told(placeholder, `is ${Math.round(over)} px wider than its field`);
  }
  return found;
}
