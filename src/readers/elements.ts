import { Parser } from "htmlparser2";
import { ReportableError } from "../messages";

/** An element of a page or of an XML part, with what it holds in order. */
export interface Element {
  /** In lower case for pages; with its prefix for XML. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Element | string)[];
}

/** What lies deeper is taken up into the element at this depth: old pages that close nothing come so far. */
const DEEPEST = 500;

/** Deeper than any document nests: from here on each tag would take longer than the one before. */
const TOO_DEEP = 1500;

interface Draft extends Element {
  readonly children: (Element | string)[];
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/**
 * Parses a page (tolerant, as browsers are) or an XML part. Nothing is loaded, run or drawn, and no entity is known but
 * the named and numbered characters.
 * @param file name that the user knows the document by
 * @returns an element without a name that holds the whole
 * @throws ReportableError `markup-too-deep`
 */
export function parseElements(text: string, syntax: "html" | "xml", file: string): Element {
  const root: Draft = { name: "", attributes: NO_ATTRIBUTES, children: [] };
  const open: Draft[] = [root];
  let flattened = 0;
  let attributes: Map<string, string> | undefined;
  const parser = new Parser(
    {
      onopentagname: () => (attributes = undefined),
      onattribute: (name, value) => {
        attributes ??= new Map();
        // As in browsers, the first of two counts.
        if (!attributes.has(name)) attributes.set(name, value);
      },
      onopentag: (name) => {
        if (open.length > DEEPEST) {
          flattened += 1;
          if (DEEPEST + flattened > TOO_DEEP) throw tooDeep(file);
          return;
        }
        const element: Draft = { name, attributes: attributes ?? NO_ATTRIBUTES, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext: (data) => open.at(-1)?.children.push(data),
      onclosetag: () => {
        if (flattened > 0) flattened -= 1;
        else if (open.length > 1) open.pop();
      },
    },
    { xmlMode: syntax === "xml", decodeEntities: true, recognizeSelfClosing: syntax === "xml" },
  );
  parser.end(text);
  return root;
}

function tooDeep(file: string): ReportableError {
  return new ReportableError(
    "markup-too-deep",
    {
      ja: "「{file}」は内部の入れ子が深すぎるため、安全のため読み取りを中止しました。",
      en: "“{file}” is nested far too deeply; it was not read, to be safe.",
    },
    {
      ja: "元のソフトウェアで開き、PDFに印刷したファイルをお選びいただくか、表をコピーして{pasteJa}ください。",
      en: "Open it in its own program and print it to a PDF, or copy the table and {pasteEn}.",
    },
    { file },
  );
}

/** Elements among the children, of one name where one is given. */
export function* childElements(element: Element, name?: string): Generator<Element> {
  for (const child of element.children) {
    if (typeof child !== "string" && (name === undefined || child.name === name)) yield child;
  }
}

/** The first child of a name. */
export function childElement(element: Element, name: string): Element | undefined {
  return childElements(element, name).next().value ?? undefined;
}

/** Whether the element holds one of these names, at any depth. */
export function holds(element: Element, names: ReadonlySet<string>): boolean {
  for (const child of childElements(element)) if (names.has(child.name) || holds(child, names)) return true;
  return false;
}
