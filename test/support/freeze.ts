/**
 * The page as it stands, as a document without scripts: to be drawn again in colours that cannot be asked of this browser.
 * Runs in the page itself.
 */
export function freeze(): string {
  const rules = [...document.styleSheets].map((sheet) => {
    const text = [...sheet.cssRules].map((rule) => rule.cssText).join("\n");
    return sheet.media.mediaText === "" ? text : `@media ${sheet.media.mediaText} {\n${text}\n}`;
  });
  const { scrollY } = window;
  const copy = document.documentElement.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error("The page has no element.");
  const fields = [
    ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>("input, textarea, select"),
  ];
  const copies = [...copy.querySelectorAll<HTMLElement>("input, textarea, select")];
  fields.forEach((field, index) => {
    const twin = copies[index];
    if (field instanceof HTMLTextAreaElement) twin?.replaceChildren(field.value);
    else if (field instanceof HTMLSelectElement) {
      [...(twin?.querySelectorAll("option") ?? [])].forEach((option, at) =>
        option.toggleAttribute("selected", at === field.selectedIndex),
      );
    } else {
      if (field.type !== "file") twin?.setAttribute("value", field.value);
      twin?.toggleAttribute("checked", field.checked);
    }
  });
  const canvases = [...copy.querySelectorAll("canvas")];
  [...document.querySelectorAll("canvas")].forEach((canvas, index) => {
    const picture = document.createElement("img");
    picture.src = canvas.toDataURL();
    picture.style.cssText = canvas.style.cssText;
    picture.className = canvas.className;
    canvases[index]?.replaceWith(picture);
  });
  for (const element of copy.querySelectorAll("script, style, link")) element.remove();
  const style = document.createElement("style");
  style.textContent = rules.join("\n");
  copy.querySelector("head")?.append(style);
  copy.dataset.scroll = String(scrollY);
  return `<!doctype html>${copy.outerHTML}`;
}
