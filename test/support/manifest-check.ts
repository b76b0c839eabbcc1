import { DOMParser, type Document, type Element } from "@xmldom/xmldom";

/** One fault of a manifest: a stable name and what is wrong, with the place. */
export interface ManifestFault {
  readonly kind:
    "not-xml" | "order" | "id" | "version" | "url" | "length" | "reference" | "duplicate" | "icon" | "language" | "requirement";
  readonly message: string;
}

/** Reads an icon by its path below the origin; null where there is none. Width and height in pixels. */
export type IconReader = (path: string) => { readonly width: number; readonly height: number } | null;

/** Order that Office reads the children of OfficeApp in; another order makes it refuse the manifest. */
const ORDER = [
  "Id",
  "AlternateId",
  "Version",
  "ProviderName",
  "DefaultLocale",
  "DisplayName",
  "Description",
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "AppDomains",
  "Hosts",
  "Requirements",
  "DefaultSettings",
  "Permissions",
  "VersionOverrides",
];

const LANGUAGES = { default: "ja-JP", override: "en-US" };

/** Longest texts by element, from the manifest reference. */
const LONGEST: Readonly<Record<string, number>> = { DisplayName: 125, Description: 250, ShortStrings: 125, LongStrings: 250 };

/**
 * Checks what the published schemas leave open: order, id, version, https, references, lengths, languages, icons.
 * @returns the faults, none for a sound manifest
 */
export function checkManifest(xml: string, readIcon: IconReader): ManifestFault[] {
  let document: Document;
  try {
    document = new DOMParser({
      onError: (level, message) => {
        if (level !== "warning") throw new Error(message);
      },
    }).parseFromString(xml, "text/xml");
  } catch (error) {
    return [{ kind: "not-xml", message: error instanceof Error ? error.message : String(error) }];
  }
  const root = document.documentElement;
  if (root?.localName !== "OfficeApp") return [{ kind: "not-xml", message: "The root element is not OfficeApp." }];
  return [
    ...checkOrder(root),
    ...checkIdentity(root),
    ...checkUrls(root),
    ...checkReferences(root),
    ...checkTexts(root),
    ...checkIcons(root, readIcon),
    ...checkRequirement(root),
  ];
}

function childrenOf(element: Element): Element[] {
  return [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
}

function all(root: Element, localName: string): Element[] {
  return [...root.getElementsByTagNameNS("*", localName)];
}

function textOf(root: Element, localName: string): string {
  return (
    childrenOf(root)
      .find((child) => child.localName === localName)
      ?.textContent?.trim() ?? ""
  );
}

function checkOrder(root: Element): ManifestFault[] {
  const names = childrenOf(root).map((child) => child.localName ?? "");
  const unknown = names.filter((name) => !ORDER.includes(name));
  const sorted = [...names].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
  if (unknown.length === 0 && names.every((name, index) => name === sorted[index])) return [];
  return [{ kind: "order", message: `The children of OfficeApp are out of order or unknown: ${names.join(", ")}` }];
}

function checkIdentity(root: Element): ManifestFault[] {
  const faults: ManifestFault[] = [];
  const id = textOf(root, "Id");
  if (!/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(id)) {
    faults.push({ kind: "id", message: `Id is not a GUID: ${id}` });
  }
  const version = textOf(root, "Version");
  if (!/^\d{1,5}\.\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(version))
    faults.push({ kind: "version", message: `Version is not n.n.n.n: ${version}` });
  if (textOf(root, "DefaultLocale") !== LANGUAGES.default)
    faults.push({ kind: "language", message: "DefaultLocale is not ja-JP." });
  return faults;
}

function checkUrls(root: Element): ManifestFault[] {
  const named = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Image", "Url"];
  const values = named
    .flatMap((name) => all(root, name))
    .map((element) => element.getAttribute("DefaultValue"))
    .filter((value) => value !== null);
  const domains = all(root, "AppDomain").map((element) => element.textContent ?? "");
  return [...values, ...domains]
    .filter((value) => !/^https:\/\/[^\s/]+/.test(value))
    .map((value) => ({ kind: "url", message: `Not an https address: ${value}` }));
}

function checkReferences(root: Element): ManifestFault[] {
  const resources = all(root, "Resources")[0];
  const ids = (resources ? [...resources.getElementsByTagName("*")] : [])
    .map((element) => element.getAttribute("id"))
    .filter((id) => id !== null);
  const used = [...root.getElementsByTagName("*")].map((element) => element.getAttribute("resid")).filter((id) => id !== null);
  return [
    ...used
      .filter((id) => !ids.includes(id))
      .map((id): ManifestFault => ({ kind: "reference", message: `resid ${id} is not among the resources.` })),
    ...ids
      .filter((id) => !used.includes(id))
      .map((id): ManifestFault => ({ kind: "reference", message: `Resource ${id} is not used.` })),
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id): ManifestFault => ({ kind: "duplicate", message: `Resource ${id} stands twice.` })),
    ...ids
      .filter((id) => id.length > 32)
      .map((id): ManifestFault => ({ kind: "length", message: `Resource id over 32 characters: ${id}` })),
  ];
}

function checkTexts(root: Element): ManifestFault[] {
  const top = childrenOf(root)
    .filter((element) => element.localName === "DisplayName" || element.localName === "Description")
    .map((element) => ({ element, most: LONGEST[element.localName ?? ""] ?? 0 }));
  const strings = ["ShortStrings", "LongStrings"].flatMap((group) =>
    all(root, group).flatMap((element) => childrenOf(element).map((child) => ({ element: child, most: LONGEST[group] ?? 0 }))),
  );
  return [...top, ...strings].flatMap(({ element, most }) => {
    const name = element.getAttribute("id") ?? element.localName ?? "";
    const overrides = childrenOf(element);
    const texts = [element.getAttribute("DefaultValue") ?? "", ...overrides.map((each) => each.getAttribute("Value") ?? "")];
    const faults: ManifestFault[] = texts
      .filter((text) => text.length > most || text === "")
      .map((text) => ({ kind: "length", message: `${name} has ${text.length} characters, allowed are 1 to ${most}.` }));
    const locales = overrides.map((each) => each.getAttribute("Locale"));
    if (locales.join() !== LANGUAGES.override)
      faults.push({ kind: "language", message: `${name} needs one override, for en-US.` });
    return faults;
  });
}

function checkIcons(root: Element, readIcon: IconReader): ManifestFault[] {
  const sized = all(root, "Image").flatMap((element) => {
    const id = element.getAttribute("resid");
    if (id === null) return [];
    const resource = all(root, "Image").find((each) => each.getAttribute("id") === id);
    return [{ url: resource?.getAttribute("DefaultValue") ?? "", size: Number(element.getAttribute("size")) }];
  });
  const top = [
    { url: all(root, "IconUrl")[0]?.getAttribute("DefaultValue") ?? "", size: 32 },
    { url: all(root, "HighResolutionIconUrl")[0]?.getAttribute("DefaultValue") ?? "", size: 64 },
  ];
  return [...top, ...sized].flatMap(({ url, size }): ManifestFault[] => {
    if (url === "") return [];
    const icon = readIcon(url.replace(/^https:\/\/[^/]+\//, ""));
    if (icon === null) return [{ kind: "icon", message: `There is no icon ${url}.` }];
    if (icon.width === size && icon.height === size) return [];
    return [{ kind: "icon", message: `${url} has ${icon.width} × ${icon.height} pixels, not ${size}.` }];
  });
}

function checkRequirement(root: Element): ManifestFault[] {
  const set = all(root, "Set").find((element) => element.getAttribute("Name") === "ExcelApi");
  const faults: ManifestFault[] = [];
  if (set?.getAttribute("MinVersion") !== "1.14") faults.push({ kind: "requirement", message: "ExcelApi 1.14 is not required." });
  if (textOf(root, "Permissions") !== "ReadWriteDocument")
    faults.push({ kind: "requirement", message: "Permissions is not ReadWriteDocument." });
  return faults;
}
