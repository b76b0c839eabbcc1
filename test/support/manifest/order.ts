import type { Element } from "@xmldom/xmldom";
import type { ManifestFault } from "./fault";
import { childrenOf } from "./xml";

/**
 * The order that Office reads children in; another order, or an element of another name, makes it refuse the manifest.
 * By the parent's name; parents that are not here hold one kind of child or text.
 */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
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
  ],
  DefaultSettings: ["SourceLocation", "RequestedWidth", "RequestedHeight"],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo", "EquivalentAddins"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  OfficeTab: ["Group"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "Title"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

/** Children that may stand more than once. */
const MANY = new Set(["Group", "Control", "ExtensionPoint"]);

/** Checks the order of the children of this element and of all elements below it. */
export function checkOrder(element: Element): ManifestFault[] {
  const children = childrenOf(element);
  return [...childFaults(element.localName ?? "", children), ...children.flatMap(checkOrder)];
}

function childFaults(parent: string, children: readonly Element[]): ManifestFault[] {
  const order = ORDERS[parent];
  if (!order) return [];
  const names = children.map((each) => each.localName ?? "");
  const rank = (name: string): number => order.indexOf(name);
  const sound = names.every((name, index) => {
    const before = names[index - 1];
    if (rank(name) < 0) return false;
    return before === undefined || rank(before) < rank(name) || (before === name && MANY.has(name));
  });
  return sound ? [] : [{ kind: "order", message: `Children of ${parent} out of order, unknown or twice: ${names.join(", ")}` }];
}
