import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import type { ManifestFault } from "./fault";
import { checkOrder } from "./order";
import { checkCommands, checkIcons, checkReferences, type IconReader } from "./resources";
import { all, childrenOf, textOf } from "./xml";

const LANGUAGES = { default: "ja-JP", override: "en-US" };

/** Longest texts by element, in characters, from the manifest's reference. */
const LONGEST: Readonly<Record<string, number>> = { DisplayName: 125, Description: 250, ShortStrings: 125, LongStrings: 250 };

/** Longest name of the provider, in characters. */
const LONGEST_PROVIDER = 125;

/**
 * Checks what the published schemas leave open: order, id, version, https, one origin, references, lengths, languages,
 * icons, commands, requirement.
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
    ...checkCommands(root),
    ...checkRequirement(root),
  ];
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
  const provider = textOf(root, "ProviderName");
  if (provider === "" || provider.length > LONGEST_PROVIDER)
    faults.push({
      kind: "length",
      message: `ProviderName has ${provider.length} characters, allowed are 1 to ${LONGEST_PROVIDER}.`,
    });
  if (textOf(root, "DefaultLocale") !== LANGUAGES.default)
    faults.push({ kind: "language", message: "DefaultLocale is not ja-JP." });
  return faults;
}

/** Everything is served over https, from one place, and that place is the add-in's own domain. */
function checkUrls(root: Element): ManifestFault[] {
  const named = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Image", "Url"];
  const addresses = named
    .flatMap((name) => all(root, name))
    .map((element) => element.getAttribute("DefaultValue"))
    .filter((value) => value !== null);
  const domains = all(root, "AppDomain").map((element) => element.textContent ?? "");
  const faults = [...addresses, ...domains]
    .filter((value) => !/^https:\/\/[^\s/]+/.test(value) || !URL.canParse(value))
    .map((value): ManifestFault => ({ kind: "url", message: `Not an https address: ${value}` }));
  if (faults.length > 0) return faults;
  const origins = new Set(addresses.map((address) => new URL(address).origin));
  if (origins.size !== 1 || domains.join() !== [...origins].join())
    return [{ kind: "origin", message: `Addresses of ${[...origins].join(", ")}; AppDomains: ${domains.join(", ")}` }];
  if (all(root, "SupportUrl").length !== 1) return [{ kind: "url", message: "There is no SupportUrl." }];
  return [];
}

function checkTexts(root: Element): ManifestFault[] {
  const top = childrenOf(root)
    .filter((element) => element.localName === "DisplayName" || element.localName === "Description")
    .map((element) => ({ element, most: LONGEST[element.localName ?? ""] ?? 0 }));
  const strings = ["ShortStrings", "LongStrings"].flatMap((group) =>
    all(root, group).flatMap((element) => childrenOf(element).map((each) => ({ element: each, most: LONGEST[group] ?? 0 }))),
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

function checkRequirement(root: Element): ManifestFault[] {
  const set = all(root, "Set").find((element) => element.getAttribute("Name") === "ExcelApi");
  const faults: ManifestFault[] = [];
  if (set?.getAttribute("MinVersion") !== "1.14") faults.push({ kind: "requirement", message: "ExcelApi 1.14 is not required." });
  if (textOf(root, "Permissions") !== "ReadWriteDocument")
    faults.push({ kind: "requirement", message: "Permissions is not ReadWriteDocument." });
  const hosts = all(root, "Host").map((host) => host.getAttribute("Name") ?? host.getAttribute("xsi:type"));
  if (hosts.join() !== "Workbook,Workbook") faults.push({ kind: "requirement", message: `Hosts are ${hosts.join(", ")}.` });
  return faults;
}
