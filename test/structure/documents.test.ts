import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import project from "../../package.json";

const ROOT = resolve(__dirname, "../..");
const DOCS = join(ROOT, "assets/docs");

const documents = [...readdirSync(ROOT).map((name) => join(ROOT, name)), ...readdirSync(DOCS).map((name) => join(DOCS, name))]
  .filter((path) => path.endsWith(".md"))
  .map((path) => ({ name: relative(ROOT, path), path, text: readFileSync(path, "utf8") }));

const mentioned = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? "");

describe.each(documents.map(({ name, path, text }) => [name, path, text] as const))("%s", (_name, path, text) => {
  it("links to what is there", () => {
    const links = mentioned(text, /\]\(([^)#]+)(?:#[^)]*)?\)/g).filter((link) => !link.startsWith("https://"));
    expect(links.filter((link) => !existsSync(join(dirname(path), link)))).toEqual([]);
  });

  it("names files and folders that are there", () => {
    const paths = mentioned(text, /`((?:src|test|scripts|assets)\/[\w./-]+)`/g);
    expect(paths.filter((each) => !existsSync(join(ROOT, each)))).toEqual([]);
  });

  it("names commands that the package has", () => {
    const scripts = mentioned(text, /npm run ([\w:-]+)/g);
    expect(scripts.filter((script) => !Object.hasOwn(project.scripts, script))).toEqual([]);
  });
});

/** First column of the table whose rows begin with a folder in backticks. */
const foldersOf = (text: string): string[] => mentioned(text, /^\| `(\w+)` \|/gm);

it.each(["README.md", "assets/docs/architecture.md"])("%s has every folder of the sources on its map, in order", (name) => {
  const order = mentioned(readFileSync(join(__dirname, "imports.test.ts"), "utf8").split("];")[0] ?? "", /^ {2}"(\w+)",$/gm);
  expect(foldersOf(readFileSync(join(ROOT, name), "utf8"))).toEqual(order);
  expect([...order].sort()).toEqual(readdirSync(join(ROOT, "src")).sort());
});

it("the two READMEs lead to one another, and to the check in real Excel", () => {
  const [english, japanese] = ["README.md", "README.ja.md"].map((name) => readFileSync(join(ROOT, name), "utf8"));
  expect(english).toContain("(README.ja.md)");
  expect(japanese).toContain("(README.md)");
  expect(english).toContain("(assets/docs/real-excel.md)");
  expect(japanese).toContain("(assets/docs/real-excel.ja.md)");
});

it("the check in real Excel has the same lines in both languages", () => {
  const [english, japanese] = ["real-excel.md", "real-excel.ja.md"].map((name) => readFileSync(join(DOCS, name), "utf8"));
  const numbers = (text = ""): string[] => mentioned(text, /^(\d+)\. /gm);
  const minutes = (text = ""): number =>
    mentioned(text, /^### .*[(（](\d+)(?: minutes|分)[)）]$/gm).reduce((sum, each) => sum + Number(each), 0);
  expect(numbers(english)).not.toEqual([]);
  expect(numbers(english)).toEqual(numbers(english).map((_, index) => String(index + 1)));
  expect(minutes(english)).toBe(20);
  expect(minutes(japanese)).toBe(20);
  expect(numbers(japanese)).toEqual(numbers(english));
  const typed = (text = ""): string[] => mentioned(text, /`([^`\n]+)`/g).filter((each) => !each.startsWith("wef"));
  expect(new Set(typed(japanese))).toEqual(new Set(typed(english)));
});
