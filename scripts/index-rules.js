// Rewrites src/rules/catalogue/index.ts from the files of that folder: `npm run rules:index` after adding a rule.
const { readdirSync, readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");

const CATALOGUE = join(__dirname, "../src/rules/catalogue");
const INDEX = join(CATALOGUE, "index.ts");

/** `mandatory-missing` is exported as `mandatoryMissing`. */
function exportName(id) {
  return id.replace(/-(\w)/g, (_whole, letter) => letter.toUpperCase());
}

function indexText(current, ids) {
  const comment = current.slice(0, current.indexOf("import "));
  const imports = ids.map((id) => `import { ${exportName(id)} } from "./${id}";`).join("\n");
  const list = ids.map((id) => `  ${exportName(id)},`).join("\n");
  return `${comment}import type { Rule } from "../rule";
${imports}

/** All rules, by id. */
// prettier-ignore
export const RULES: readonly Rule[] = [
${list}
];
`;
}

const ids = readdirSync(CATALOGUE)
  .filter((name) => name.endsWith(".ts") && name !== "index.ts")
  .map((name) => name.slice(0, -3))
  .sort();
writeFileSync(INDEX, indexText(readFileSync(INDEX, "utf8"), ids));
console.log(`${ids.length} rules in ${INDEX}`);
