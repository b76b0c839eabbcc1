import { checkArchive, checkParts } from "../archive/archive-limits";
import { inflateEntry } from "../archive/zip-content";
import type { ZipEntry } from "../archive/zip-directory";
import { childElements, type Element, parseElements } from "../elements";

/** What a part of a package says of another. */
export interface Relation {
  readonly type: string;
  /** Path of the part within the package. */
  readonly path: string;
}

/** The parts of an untrusted xlsx file. Links to other files are never followed. */
export class XlsxPackage {
  private constructor(
    private readonly bytes: Uint8Array,
    private readonly entries: readonly ZipEntry[],
    private readonly file: string,
  ) {}

  /** @throws ReportableError as `checkArchive` and `checkParts` */
  static async open(bytes: Uint8Array, file: string): Promise<XlsxPackage> {
    const entries = checkArchive(bytes, file);
    await checkParts(bytes, entries, file);
    return new XlsxPackage(bytes, entries, file);
  }

  has(path: string): boolean {
    return this.#entry(path) !== undefined;
  }

  /** The text of a part; undefined where there is none. */
  async text(path: string): Promise<string | undefined> {
    const entry = this.#entry(path);
    const content = entry && (await inflateEntry(this.bytes, entry));
    return content && new TextDecoder(encodingOf(content)).decode(content);
  }

  /** The root element of a part; undefined where there is none. */
  async root(path: string): Promise<Element | undefined> {
    const text = await this.text(path);
    return text === undefined ? undefined : childElements(parseElements(text, "xml", this.file)).next().value || undefined;
  }

  /** Relations of a part by their id, links out of the package left out; of the package itself for "". */
  async relations(path: string): Promise<ReadonlyMap<string, Relation>> {
    const slash = path.lastIndexOf("/") + 1;
    const folder = path.slice(0, slash);
    const root = await this.root(`${folder}_rels/${path.slice(slash)}.rels`);
    const relations = new Map<string, Relation>();
    for (const { attributes } of root ? childElements(root) : []) {
      const [id, type, target] = [attributes.get("Id"), attributes.get("Type"), attributes.get("Target")];
      if (id === undefined || target === undefined || attributes.get("TargetMode") === "External") continue;
      relations.set(id, { type: type?.slice(type.lastIndexOf("/") + 1) ?? "", path: resolved(folder, target) });
    }
    return relations;
  }

  #entry(path: string): ZipEntry | undefined {
    return (
      this.entries.find(({ name }) => name === path) ??
      this.entries.find(({ name }) => name.replaceAll("\\", "/").toLowerCase() === path.toLowerCase())
    );
  }
}

function encodingOf(content: Uint8Array): string {
  if (content[0] === 0xff && content[1] === 0xfe) return "utf-16le";
  return content[0] === 0xfe && content[1] === 0xff ? "utf-16be" : "utf-8";
}

/** A path as a relation gives it: from the root of the package, or from the folder of the part. */
function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
