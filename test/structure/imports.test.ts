import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

const SRC = resolve(__dirname, "../../src");

/** Folders from the bottom of the building to its top: a file may import from its own folder and from those before it. */
const ORDER = [
  "text",
  "messages",
  "form",
  "answers",
  "disclosure",
  "reference",
  "rules",
  "readers",
  "recognise",
  "evidence",
  "compare",
  "sheets",
  "report",
  "importing",
  "excel",
  "files",
  "workbench",
  "pane",
  "pages",
  "cli",
];

/** Stages of recognition, from the first to the last: a stage knows those before it. */
const STAGES = ["result", "words", "layout", "labels", "alignment", "entries", "answers", "flow", "other-forms"];

/** Arrows that the order would allow but that must not be. */
const FORBIDDEN: readonly (readonly [from: string, to: string])[] = [
  ["pane", "workbench"],
  ["pane", "files"],
  ["cli", "workbench"],
  ["cli", "pane"],
  ["cli", "pages"],
  ["cli", "excel"],
  ["files", "excel"],
];

/** Folders that know neither Excel nor the screen nor the file system. */
const PURE = [
  "text",
  "messages",
  "form",
  "answers",
  "disclosure",
  "reference",
  "rules",
  "recognise",
  "evidence",
  "compare",
  "sheets",
  "report",
];

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

const files = filesBelow(SRC).map((path) => {
  const text = readFileSync(path, "utf8");
  const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*["']([^"']+)["']/g)].map((match) => match[1] ?? "");
  return { path, name: relative(SRC, path), folder: relative(SRC, path).split(sep)[0] ?? "", text, imports };
});

describe("imports point one way", () => {
  it("finds the sources", () => expect(files.length).toBeGreaterThan(10));

  it.each(files.map((file) => [file.name, file] as const))("%s", (_name, file) => {
    expect(ORDER).toContain(file.folder);
    const targets = file.imports
      .filter((path) => path.startsWith("."))
      .map((path) => relative(SRC, resolve(dirname(file.path), path)).split(sep)[0] ?? "")
      .filter((folder) => folder !== file.folder && folder !== "..");
    for (const target of targets) {
      expect(ORDER.indexOf(target)).toBeGreaterThanOrEqual(0);
      expect(`${file.folder} -> ${target}: ${ORDER.indexOf(target) < ORDER.indexOf(file.folder)}`).toBe(
        `${file.folder} -> ${target}: true`,
      );
      expect(FORBIDDEN).not.toContainEqual([file.folder, target]);
    }
  });
});

describe("a stage of recognition knows those before it", () => {
  const stages = files.filter(({ name }) => STAGES.includes(name.split(sep)[1] ?? "") && name.startsWith(`recognise${sep}`));

  it("finds the stages", () => {
    const found = new Set(stages.map(({ name }) => name.split(sep)[1]));
    expect([...found].sort()).toEqual([...STAGES].sort());
  });

  it.each(stages.map((file) => [file.name, file] as const))("%s", (name, file) => {
    const own = STAGES.indexOf(name.split(sep)[1] ?? "");
    const targets = file.imports
      .filter((path) => path.startsWith("."))
      .map((path) => relative(join(SRC, "recognise"), resolve(dirname(file.path), path)).split(sep))
      .filter(([folder]) => folder !== "..");
    for (const [folder] of targets) {
      const place = STAGES.indexOf(folder ?? "");
      expect(`${name} -> ${folder ?? ""}: ${place >= 0 && place <= own}`).toBe(`${name} -> ${folder ?? ""}: true`);
    }
  });
});

describe("the core knows neither Excel, nor the screen, nor the file system", () => {
  it.each(files.filter((file) => PURE.includes(file.folder)).map((file) => [file.name, file] as const))("%s", (_name, file) => {
    expect(file.imports.filter((path) => /^(?:node:|react|@fluentui|hucre|pdfjs-dist)/.test(path))).toEqual([]);
    const code = file.text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
    expect(code).not.toMatch(
      /\b(?:Excel\.|Office\.|document\.(?:body|head|cookie|create|get|query|add)|window\.|process\.|localStorage)/,
    );
    expect(code).not.toMatch(/\bnew Date\(\)|Date\.now\(\)/);
  });
});

describe("Excel is reached in one folder", () => {
  it.each(files.filter((file) => file.folder !== "excel").map((file) => [file.name, file] as const))("%s", (_name, file) => {
    expect(file.text).not.toMatch(/\bExcel\.run\b/);
  });
});
