/** Requirement sets: what a declaration of @types/office-js says of itself, and which of two is the higher. */

/** @typedef {{ readonly name: string, readonly version: string }} ApiSet a set; the version is empty for a preview */

const NOTE = /\[Api set: ([^\]]*)\]/;

/** 1.9 comes before 1.14. */
function compareVersions(left, right) {
  const [leftMajor = 0, leftMinor = 0] = left.split(".").map(Number);
  const [rightMajor = 0, rightMinor = 0] = right.split(".").map(Number);
  return leftMajor - rightMajor || leftMinor - rightMinor;
}

/**
 * Reads `[Api set: ExcelApi 1.9]` and its longer forms, as in `ExcelApi 1.1 for reading visibility; 1.2 for setting it.`
 * @param text of a declaration, with its comment
 * @param writes whether the member is written: of several versions the highest counts then, else the lowest
 * @returns null where the text names no set
 */
function readSet(text, writes) {
  const note = NOTE.exec(text)?.[1];
  if (note === undefined) return null;
  const name = /^\w+/.exec(note.trim())?.[0] ?? "";
  const versions = [...note.matchAll(/\d+\.\d+/g)].map(([version]) => version).sort(compareVersions);
  if (versions.length === 0) return { name: `${name} preview`, version: "" };
  return { name, version: writes ? versions[versions.length - 1] : versions[0] };
}

/** Whether a set holds another one: the same name, and no lower version. */
function holds(given, needed) {
  return needed.version !== "" && given.name === needed.name && compareVersions(given.version, needed.version) >= 0;
}

/** The higher of two sets; a set of another name than ExcelApi counts as higher than any of that. */
function higher(left, right) {
  if (left === null || right === null) return left ?? right;
  if (left.name !== right.name) return left.name === "ExcelApi" ? right : left;
  return compareVersions(left.version, right.version) >= 0 ? left : right;
}

module.exports = { higher, holds, readSet };
