import type { Element } from "@xmldom/xmldom";
import type { ManifestFault } from "./fault";
import { all, child, childrenOf } from "./xml";

/** Where the resource of an element is to stand, by the element's name. */
const GROUPS: Readonly<Record<string, string>> = {
  Label: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
  Image: "Images",
  LearnMoreUrl: "Urls",
  SourceLocation: "Urls",
};

/** The longest id that a resource may have, in characters. */
const LONGEST_ID = 32;

/** Checks that every `resid` leads to a resource of the right kind, and that every resource is used, once defined. */
export function checkReferences(root: Element): ManifestFault[] {
  const resources = all(root, "Resources")[0];
  const groups = new Map<string, string>();
  const faults: ManifestFault[] = [];
  for (const group of resources ? childrenOf(resources) : []) {
    for (const resource of childrenOf(group)) {
      const id = resource.getAttribute("id") ?? "";
      if (groups.has(id)) faults.push({ kind: "duplicate", message: `Resource ${id} stands twice.` });
      if (id.length > LONGEST_ID) faults.push({ kind: "length", message: `Resource id over ${LONGEST_ID} characters: ${id}` });
      groups.set(id, group.localName ?? "");
    }
  }
  const users = [...root.getElementsByTagName("*")].filter((element) => element.hasAttribute("resid"));
  const used = new Set(users.map((element) => element.getAttribute("resid") ?? ""));
  return [
    ...faults,
    ...users.flatMap((element) => referenceFaults(element, groups)),
    ...[...groups.keys()]
      .filter((id) => !used.has(id))
      .map((id): ManifestFault => ({ kind: "reference", message: `Resource ${id} is not used.` })),
  ];
}

function referenceFaults(element: Element, groups: ReadonlyMap<string, string>): ManifestFault[] {
  const id = element.getAttribute("resid") ?? "";
  const wanted = GROUPS[element.localName ?? ""];
  const found = groups.get(id);
  if (found === undefined) return [{ kind: "reference", message: `resid ${id} is not among the resources.` }];
  if (found === wanted) return [];
  return [{ kind: "reference", message: `${element.localName} takes ${wanted ?? "no resource"}, but ${id} is in ${found}.` }];
}

/** Width and height of an icon in pixels, by its path below the add-in's address; null where there is none. */
export type IconReader = (path: string) => { readonly width: number; readonly height: number } | null;

/** Sizes that a ribbon icon must have, in pixels, and those that Office would otherwise scale it to. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

/** Checks that every icon is there in every size, and has the size that it is named for. */
export function checkIcons(root: Element, readIcon: IconReader): ManifestFault[] {
  const urls = new Map(
    all(root, "Image")
      .filter((element) => element.hasAttribute("id"))
      .map((element) => [element.getAttribute("id") ?? "", element.getAttribute("DefaultValue") ?? ""]),
  );
  const top = [
    { url: all(root, "IconUrl")[0]?.getAttribute("DefaultValue") ?? "", size: 32 },
    { url: all(root, "HighResolutionIconUrl")[0]?.getAttribute("DefaultValue") ?? "", size: 64 },
  ];
  const sized = all(root, "Icon")
    .flatMap(childrenOf)
    .map((image) => ({
      url: urls.get(image.getAttribute("resid") ?? "") ?? "",
      size: Number(image.getAttribute("size")),
    }));
  return [
    ...all(root, "Icon").flatMap(missingSizes),
    ...[...top, ...sized].flatMap(({ url, size }): ManifestFault[] => {
      const icon = readIcon(/^https:\/\/[^?]*\/(assets\/icons\/[^/?]+)$/.exec(url)?.[1] ?? "");
      if (icon === null) return [{ kind: "icon", message: `There is no icon ${url} of ${size} pixels.` }];
      if (icon.width === size && icon.height === size) return [];
      return [{ kind: "icon", message: `${url} has ${icon.width} × ${icon.height} pixels, not ${size}.` }];
    }),
  ];
}

function missingSizes(icon: Element): ManifestFault[] {
  const sizes = childrenOf(icon).map((image) => Number(image.getAttribute("size")));
  if (sizes.join() === SIZES.join()) return [];
  const first = childrenOf(icon)[0]?.getAttribute("resid") ?? "nothing";
  return [{ kind: "icon", message: `The icon of ${first} has the sizes ${sizes.join(", ")}, not ${SIZES.join(", ")}.` }];
}

/** What the ribbon must offer: the pane, and the three commands, each by the start that its address asks for. */
const STARTS = [null, "create", "import", "check"];

/** Checks the buttons: ids of their own, one pane for all, and the starts that the pane knows. */
export function checkCommands(root: Element): ManifestFault[] {
  const faults: ManifestFault[] = [];
  const ids = [...all(root, "Group"), ...all(root, "Control")].map((element) => element.getAttribute("id") ?? "");
  for (const id of ids.filter((each, index) => ids.indexOf(each) !== index))
    faults.push({ kind: "duplicate", message: `Two groups or controls have the id ${id}.` });
  const actions = all(root, "Action");
  if (actions.some((action) => action.getAttribute("xsi:type") !== "ShowTaskpane"))
    faults.push({ kind: "command", message: "Every button shows the pane; there is no function file." });
  const panes = new Set(actions.map((action) => child(action, "TaskpaneId")?.textContent ?? ""));
  if (panes.size !== 1) faults.push({ kind: "command", message: `The buttons open ${panes.size} different panes.` });
  const urls = new Map(all(root, "Url").map((url) => [url.getAttribute("id") ?? "", url.getAttribute("DefaultValue") ?? ""]));
  const starts = actions.map((action) => startOf(urls.get(child(action, "SourceLocation")?.getAttribute("resid") ?? "") ?? ""));
  if (starts.join() !== STARTS.join())
    faults.push({ kind: "command", message: `The buttons start ${starts.map((start) => start ?? "the pane").join(", ")}.` });
  return faults;
}

function startOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).searchParams.get("start") : "";
}
