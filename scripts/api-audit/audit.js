/**
 * Holds the code against Excel's API: every member that is used must be in @types/office-js, and within the requirement set
 * that the manifest asks for, or stand where `isSetSupported` has said that its own set is there.
 */
const { readFileSync } = require("node:fs");
const { join, relative } = require("node:path");
const ts = require("typescript");
const { guardsAt } = require("./guards");
const { holds } = require("./sets");
const { usesIn } = require("./uses");

/** The set that the manifest requires. */
function requiredSet(root) {
  const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
  const version = /<Set Name="ExcelApi" MinVersion="([\d.]+)"\/>/.exec(manifest)?.[1];
  if (version === undefined) throw new Error("manifest.xml requires no ExcelApi set.");
  return { name: "ExcelApi", version };
}

function programOf(root, added) {
  const config = ts.getParsedCommandLineOfConfigFile(join(root, "tsconfig.json"), undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic(diagnostic) {
      throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"));
    },
  });
  const options = { ...config.options, types: ["office-js", "node"] };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => added.has(name) || fileExists(name);
  host.readFile = (name) => added.get(name) ?? readFile(name);
  host.getSourceFile = (name, version, ...rest) =>
    added.has(name) ? ts.createSourceFile(name, added.get(name), version, true) : getSourceFile(name, version, ...rest);
  const sources = config.fileNames.filter((name) => relative(root, name).startsWith("src"));
  return ts.createProgram([...sources, ...added.keys()], options, host);
}

/**
 * Audits `src`.
 * @param root folder of the repository
 * @param sources further files, by their path below the root: the tests put in what must be refused
 * @returns the faults by file, and how many different members are used
 */
function auditExcelApi(root, sources = {}) {
  const added = new Map(Object.entries(sources).map(([path, text]) => [join(root, path).replaceAll("\\", "/"), text]));
  const required = requiredSet(root);
  const program = programOf(root, added);
  const checker = program.getTypeChecker();
  const faults = [];
  const members = new Set();
  const guarded = new Set();
  for (const file of program.getSourceFiles()) {
    const path = relative(root, file.fileName).replaceAll("\\", "/");
    if (file.isDeclarationFile || !path.startsWith("src/")) continue;
    for (const use of usesIn(file, checker)) {
      members.add(use.member);
      const reason = use.trouble ?? missing(use, required, checker);
      if (reason === null && use.set && !holds(required, use.set)) guarded.add(use.member);
      if (reason === null) continue;
      const { line } = file.getLineAndCharacterOfPosition(use.node.getStart(file));
      faults.push({
        file: path,
        line: line + 1,
        member: use.member,
        set: use.set && `${use.set.name} ${use.set.version}`.trim(),
        reason,
      });
    }
  }
  return { required: `${required.name} ${required.version}`, members: [...members].sort(), guarded: [...guarded].sort(), faults };
}

/** Why a member may not be there when it is used, or null. */
function missing({ node, set }, required, checker) {
  if (set === null || holds(required, set)) return null;
  if (guardsAt(node, checker).some((guard) => holds(guard, set))) return null;
  return `needs ${`${set.name} ${set.version}`.trim()}, and nothing has asked isSetSupported for it`;
}

module.exports = { auditExcelApi };
