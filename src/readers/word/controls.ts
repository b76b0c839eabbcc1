import { childElement, childElements, type Element } from "../elements";

/** Whether a content control still shows what it asks for: nothing has been entered. */
export function showsPlaceholder(control: Element): boolean {
  const properties = control.name === "w:sdt" ? childElement(control, "w:sdtPr") : undefined;
  return properties !== undefined && isOn(childElement(properties, "w:showingPlcHdr"));
}

/** What a field of an old form shows of itself: a tick, or the entry that was chosen. Typed text stands behind it as any text. */
export function shownInField(data: Element): string {
  const box = childElement(data, "w:checkBox");
  if (box) return isOn(childElement(box, "w:checked") ?? childElement(box, "w:default")) ? "☒" : "☐";
  const list = childElement(data, "w:ddList");
  if (!list) return "";
  const entries = [...childElements(list, "w:listEntry")].map(({ attributes }) => attributes.get("w:val") ?? "");
  const chosen = (childElement(list, "w:result") ?? childElement(list, "w:default"))?.attributes.get("w:val") ?? "0";
  return entries[Number(chosen)] ?? "";
}

/** Whether a property that is switched on by being there is on. */
export function isOn(property: Element | undefined): boolean {
  return property !== undefined && !["0", "false", "off"].includes(property.attributes.get("w:val") ?? "1");
}
