import { type Element, parseElements } from "../elements";

/** Fields that are entered in otherwise than by text, or not shown. */
const WITHOUT_TEXT = new Set(["hidden", "button", "submit", "reset", "image", "file", "password", "range", "color"]);

/** What a field of a page's form shows as entered; undefined for any other element. */
export function enteredText({ name, attributes, children }: Element): string | undefined {
  switch (name) {
    case "select":
      return chosenOption(children).replace(/\s+/g, " ");
    case "textarea":
      return withoutReferences(textOf(children)).replace(/^\r?\n/, "");
    case "input": {
      const type = attributes.get("type")?.toLowerCase() ?? "text";
      if (type === "checkbox" || type === "radio") return attributes.has("checked") ? "☑" : "☐";
      return WITHOUT_TEXT.has(type) ? "" : (attributes.get("value") ?? "");
    }
    default:
      return undefined;
  }
}

function chosenOption(children: Element["children"]): string {
  const options = optionsAmong(children);
  const chosen = options.find((option) => option.attributes.has("selected")) ?? options[0];
  return chosen ? textOf(chosen.children) : "";
}

/** Options, those of groups included. */
function optionsAmong(children: Element["children"]): Element[] {
  return children.flatMap((child) => {
    if (typeof child === "string") return [];
    return child.name === "optgroup" ? optionsAmong(child.children) : child.name === "option" ? [child] : [];
  });
}

function textOf(children: Element["children"]): string {
  return children.map((child) => (typeof child === "string" ? child : textOf(child.children))).join("");
}

/** The parser leaves character references in a text area as they stand; browsers show what they stand for. */
function withoutReferences(text: string): string {
  return text.includes("&") ? textOf(parseElements(text.replace(/</g, "&lt;"), "html", "HTML").children) : text;
}
