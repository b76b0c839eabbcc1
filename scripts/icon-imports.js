/**
 * A loader for webpack: takes each icon from a file of its own. The library's common entry brings thousands, 15 MB of
 * script, which a production build spends most of its time to drop again, and a development build keeps.
 */
const IMPORT = /import \{([^}]*)\} from (["'])@fluentui\/react-icons\2;?/g;
const ICON = /^([A-Z]\w*?)\d*(?:Regular|Filled|Light|Color)$/;

/** `ArrowUpload24Regular` is in the library's file `svg/arrow-upload`; what is no icon, in `utils`. */
function placeOf(name) {
  const title = ICON.exec(name)?.[1];
  return title === undefined ? "utils" : `svg/${title.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "-").toLowerCase()}`;
}

/** @param {string} source a module, in TypeScript or JavaScript */
module.exports = function takeIconsOneByOne(source) {
  return source.replace(IMPORT, (_statement, names) =>
    names
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "")
      .map((name) => `import { ${name} } from "@fluentui/react-icons/${placeOf(name)}";`)
      .join(" "),
  );
};
