import { childElement, childElements, type Element } from "../elements";
import { numeralOf } from "./list-numerals";
import { symbolOf } from "./symbols";

interface Level {
  readonly start: number;
  readonly format: string;
  /** As `%1-%2.`, or the bullet. */
  readonly text: string;
  /** What stands between the number and the text. */
  readonly gap: string;
}

interface List {
  /** Lists that count on from one another have one. */
  readonly counted: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that begin anew with this list. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** Where a paragraph stands in lists; a style may say one of the two, and the paragraph the other. */
interface Place {
  readonly list?: string;
  readonly level?: number;
}

/** Styles are based on one another; more steps than this are a circle. */
const MOST_STEPS = 20;

/**
 * The numbers and bullets that Word sets before paragraphs: they are seen on the page and stand in no text. Paragraphs
 * are asked for in reading order, since each counts on.
 */
export class WordLists {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #styles: ReadonlyMap<string, Place>;
  readonly #counts = new Map<string, Map<number, number>>();
  readonly #begun = new Set<string>();

  /** @param numbering,styles the roots of those parts, where the document has them */
  constructor(numbering?: Element, styles?: Element) {
    this.#lists = numbering ? listsOf(numbering) : new Map();
    this.#styles = styles ? placesOfStyles(styles) : new Map();
  }

  /** What stands before a paragraph, with its blank; empty for one outside of lists. */
  before(paragraph: Element, isEmpty: boolean): string {
    const { list: id = NO_LIST, level: at = 0 } = this.#placeOf(paragraph);
    const list = this.#lists.get(id);
    const level = list?.levels.get(at);
    if (!list || !level) return "";
    const counts = this.#count(id, at, list, level);
    // A bullet before nothing says nothing; a number may be all that there is.
    if (level.format === "bullet") return isEmpty ? "" : `${bulletOf(level.text)}${level.gap}`;
    const number = level.text.replace(/%([1-9])/g, (_whole, digit: string) => {
      const at = Number(digit) - 1;
      const each = list.levels.get(at);
      return each ? numeralOf(counts.get(at) ?? each.start, each.format) : "";
    });
    return number === "" || isEmpty ? number : `${number}${level.gap}`;
  }

  #count(id: string, at: number, list: List, level: Level): ReadonlyMap<number, number> {
    const counts = this.#counts.get(list.counted) ?? new Map<number, number>();
    this.#counts.set(list.counted, counts);
    if (!this.#begun.has(id)) {
      this.#begun.add(id);
      for (const [restarted, start] of list.restarts) counts.set(restarted, start - 1);
    }
    counts.set(at, (counts.get(at) ?? level.start - 1) + 1);
    for (const deeper of [...counts.keys()]) if (deeper > at) counts.delete(deeper);
    return counts;
  }

  #placeOf(paragraph: Element): Place {
    const properties = childElement(paragraph, "w:pPr");
    if (!properties) return {};
    return { ...this.#styles.get(valueOf(properties, "w:pStyle") ?? ""), ...ownPlace(properties) };
  }
}

/** The number of no list: it takes a paragraph out of that of its style. */
const NO_LIST = "0";

function ownPlace(properties: Element): Place {
  const numbered = childElement(properties, "w:numPr");
  if (!numbered) return {};
  const list = valueOf(numbered, "w:numId");
  const level = numberIn(numbered, "w:ilvl");
  return { ...(list !== undefined && { list }), ...(level !== undefined && { level }) };
}

function placesOfStyles(styles: Element): Map<string, Place> {
  const all = new Map([...childElements(styles, "w:style")].map((style) => [style.attributes.get("w:styleId") ?? "", style]));
  const placeOf = (id: string | undefined, steps: number): Place => {
    const style = id === undefined || steps === 0 ? undefined : all.get(id);
    if (!style) return {};
    const properties = childElement(style, "w:pPr");
    return { ...placeOf(valueOf(style, "w:basedOn"), steps - 1), ...(properties && ownPlace(properties)) };
  };
  return new Map([...all.keys()].map((id) => [id, placeOf(id, MOST_STEPS)]));
}

function listsOf(numbering: Element): Map<string, List> {
  const kinds = new Map<string, ReadonlyMap<number, Level>>();
  for (const kind of childElements(numbering, "w:abstractNum")) {
    kinds.set(kind.attributes.get("w:abstractNumId") ?? "", levelsOf(kind));
  }
  const lists = new Map<string, List>();
  for (const list of childElements(numbering, "w:num")) {
    const counted = valueOf(list, "w:abstractNumId") ?? "";
    const levels = new Map(kinds.get(counted));
    const restarts = new Map<number, number>();
    for (const override of childElements(list, "w:lvlOverride")) {
      const at = Number(override.attributes.get("w:ilvl"));
      const start = numberIn(override, "w:startOverride");
      if (start !== undefined) restarts.set(at, start);
      for (const [level, own] of levelsOf(override)) levels.set(level, own);
    }
    lists.set(list.attributes.get("w:numId") ?? "", { counted, levels, restarts });
  }
  return lists;
}

function levelsOf(parent: Element): Map<number, Level> {
  return new Map(
    [...childElements(parent, "w:lvl")].map((level) => [
      Number(level.attributes.get("w:ilvl")),
      {
        start: numberIn(level, "w:start") ?? 0,
        format: valueOf(level, "w:numFmt") ?? "decimal",
        text: valueOf(level, "w:lvlText") ?? "",
        gap: valueOf(level, "w:suff") === "nothing" ? "" : " ",
      },
    ]),
  );
}

/** Bullets come from fonts of signs; one that is not known here is shown as the usual one. */
function bulletOf(text: string): string {
  return text.replace(/[\uf000-\uf0ff]/g, (sign) => symbolOf(sign.charCodeAt(0)) ?? "•");
}

function valueOf(parent: Element, name: string): string | undefined {
  return childElement(parent, name)?.attributes.get("w:val");
}

function numberIn(parent: Element, name: string): number | undefined {
  const value = valueOf(parent, name);
  return value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : undefined;
}
