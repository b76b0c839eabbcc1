import type { Element } from "../elements";

/** Elements that hold what stands around a page's content. */
const PARTS = new Set(["nav", "aside", "footer", "dialog", "search", "menu"]);

/** The same, as pages without such elements declare it. */
const ROLES = new Set([
  "navigation",
  "complementary",
  "contentinfo",
  "banner",
  "search",
  "dialog",
  "alertdialog",
  "menu",
  "menubar",
  "toolbar",
]);

/** The same, by the usual names of parts of a page. */
const NAMES =
  /^(?:(?:g|global|local|site|page|main|header|footer)?[-_]?(?:nav|navi|navigation|menu)|(?:site|global|page)?[-_]?(?:foot|footer)|side(?:bar|menu|nav)|bread(?:crumbs?)?|topic-?path|(?:page|to|back|go)-?(?:to-?)?top|(?:ad-?)?(?:banner|bnr)s?|(?:cookie|consent)(?:[-_](?:banner|bar|notice|consent|policy))?|(?:share|sns|social)(?:[-_](?:buttons?|links?|area|list))?|advert(?:isement)?s?)$/iu;

/** Blocks that a page's author names as parts of the page. */
const NAMED = new Set(["div", "section", "ul", "ol", "p", "form"]);

/** A button that unfolds what stands below it says what that is. */
const UNFOLDING = ["aria-expanded", "aria-controls", "data-toggle", "data-bs-toggle", "data-target", "data-bs-target"];

/** Whether a page says that an element stands around its content, or is there to be pressed. */
export function isAroundContent({ name, attributes }: Element): boolean {
  if (PARTS.has(name) || ROLES.has(attributes.get("role")?.trim().toLowerCase() ?? "")) return true;
  if (name === "button") return !UNFOLDING.some((attribute) => attributes.has(attribute));
  if (!NAMED.has(name)) return false;
  const names = `${attributes.get("id") ?? ""} ${attributes.get("class") ?? ""}`.split(/\s+/u);
  return names.some((each) => NAMES.test(each));
}
