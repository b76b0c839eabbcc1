import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import project from "../../package.json";
import { PICTURES } from "../../scripts/screenshots/keep-pictures";
import { ASP_SAAS } from "../../src/form";
import { IMPORTANCE_WORDS } from "../../src/sheets/reference/reference-columns";
import { TEXTS } from "../../src/pane/texts";

const ROOT = resolve(__dirname, "../..");
const DOCS = join(ROOT, "assets/docs");
const GUIDE = join(DOCS, "guide");

const documents = [ROOT, DOCS, GUIDE]
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => path.endsWith(".md"))
  .map((path) => ({ name: relative(ROOT, path), path, text: readFileSync(path, "utf8") }));

const mentioned = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? "");

describe.each(documents.map(({ name, path, text }) => [name, path, text] as const))("%s", (_name, path, text) => {
  it("links to what is there", () => {
    const links = [...mentioned(text, /\]\(([^)#]+)(?:#[^)]*)?\)/g), ...mentioned(text, / src="([^"]+)"/g)].filter(
      (link) => !link.startsWith("https://"),
    );
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

it("links to headings lead to headings that are there", () => {
  /** The anchor that a reader of Markdown gives to a heading. */
  const anchorOf = (heading: string): string =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-");
  const lost = documents.flatMap(({ name, path, text }) =>
    [...text.matchAll(/\]\(([^)#:]*)#([^)]+)\)/g)]
      .filter(([, file = "", anchor = ""]) => {
        const target = file === "" ? text : readFileSync(join(dirname(path), file), "utf8");
        return !mentioned(target, /^#+ (.+)$/gm)
          .map(anchorOf)
          .includes(anchor);
      })
      .map(([link]) => `${name}: ${link}`),
  );
  expect(lost).toEqual([]);
});

describe("the guide", () => {
  const texts = (folder: string): string =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => readFileSync(join(ROOT, folder, name), "utf8"))
      .join("\n");
  const written = ["src/sheets", "src/report", "src/compare", "src/workbench/page"].map(texts).join("\n");
  /** What the product calls its buttons, screens, sheets and columns, in Japanese. */
  const names = [
    ...Object.values(TEXTS).map(({ ja }) => ja),
    ...mentioned(readFileSync(join(ROOT, "manifest.xml"), "utf8"), /DefaultValue="([^"]+)"/g),
    ...mentioned(written, /ja: "([^"]+)"/g),
    ...mentioned(written, /_SHEET = "([^"]+)"/g),
    ...Object.values(IMPORTANCE_WORDS),
    ...ASP_SAAS.sections.map(({ title }) => title),
  ];
  /** Holes stand for anything, but there has to be something around them to know the name by. */
  const patterns = names
    .filter((name) => /[ぁ-んァ-ヶ一-龠A-Za-z]{2}/.test(name.replace(/\{\w+\}/g, "")))
    .map((name) => name.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^$()[\]{}|\\/]/g, "\\$&")))
    .map((parts) => new RegExp(`^${parts.join(".+")}$`, "u"));
  const isName = (word: string): boolean => patterns.some((pattern) => pattern.test(word));
  const guide = documents.filter(({ name }) => name.includes("guide"));

  it("is there for everyone", () => {
    expect(guide.map(({ name }) => relative("assets/docs/guide", name)).sort()).toEqual([
      "README.ja.md",
      "applicant.ja.md",
      "buyer.ja.md",
      "reviewer.ja.md",
    ]);
  });

  it.each(guide.map(({ name, text }) => [name, text] as const))("%s calls everything as the product does", (_name, text) => {
    // A name may hold a name: 「「根拠」シートを最新にして開く」.
    const called = mentioned(text, /「((?:「[^「」]+」|[^「」\n])+)」/g);
    expect(called.length).toBeGreaterThan(5);
    expect(called.filter((word) => !isName(word))).toEqual([]);
  });

  it("shows every picture that is kept, and no other", () => {
    const shown = documents.flatMap(({ text }) => mentioned(text, /screenshots\/([\w-]+\.png)/g));
    expect([...new Set(shown)].sort()).toEqual(Object.keys(PICTURES).sort());
    expect(readdirSync(join(ROOT, "assets/screenshots")).sort()).toEqual(Object.keys(PICTURES).sort());
  });
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
