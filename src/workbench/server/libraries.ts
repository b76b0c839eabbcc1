/**
 * The files of installed packages that the workbench may load: an allow-list from address to file, so that nothing else
 * of node_modules can be reached. They are served as their makers built them; none is copied into what we publish.
 */

const preset = (name: string): string[] => [
  `@univerjs/preset-sheets-${name}/lib/umd/index.js`,
  `@univerjs/preset-sheets-${name}/lib/umd/locales/ja-JP.js`,
  `@univerjs/preset-sheets-${name}/lib/umd/locales/en-US.js`,
];

const REACT = ["react/umd/react.production.min.js", "react-dom/umd/react-dom.production.min.js"];

/** The grid's scripts in the order in which they need one another. */
const GRID = [
  "rxjs/dist/bundles/rxjs.umd.min.js",
  "@wendellhu/redi/dist/umd/index.js",
  "@wendellhu/redi/dist/umd/react-bindings/index.js",
  "@univerjs/protocol/lib/umd/index.js",
  "@univerjs/themes/lib/umd/index.js",
  "@univerjs/core/lib/umd/index.js",
  "@univerjs/core/lib/umd/facade.js",
  "@univerjs/rpc/lib/umd/index.js",
  "@univerjs/engine-render/lib/umd/index.js",
  "@univerjs/engine-formula/lib/umd/index.js",
  "@univerjs/engine-formula/lib/umd/facade.js",
  "@univerjs/network/lib/umd/index.js",
  "@univerjs/network/lib/umd/facade.js",
  "@univerjs/telemetry/lib/umd/index.js",
  "@univerjs/drawing/lib/umd/index.js",
  ...preset("core"),
  ...preset("conditional-formatting"),
  ...preset("data-validation"),
  ...preset("note"),
];

const STYLES = ["core", "conditional-formatting", "data-validation", "note"].map(
  (name) => `@univerjs/preset-sheets-${name}/lib/index.css`,
);

const addressOf = (path: string): string => `/lib/${path}`;

/** Addresses of the libraries, each with its path below node_modules. */
export const LIBRARIES: ReadonlyMap<string, string> = new Map([
  ...[...REACT, ...GRID, ...STYLES].map((path) => [addressOf(path), path] as const),
  ["/office/excel-web-16.00.js", "@microsoft/office-js/dist/excel-web-16.00.js"],
]);

/** Where the page wants the grid's libraries. */
const PLACE = "<!-- libraries -->";

/** Puts the libraries' tags into the page. The React that comes as one file has no JSX runtime: ours stands in after it. */
export function withLibraries(page: string): string {
  const scripts = [...REACT.map(addressOf), "/jsx-runtime.js", ...GRID.map(addressOf)];
  const tags = [
    ...STYLES.map((path) => `<link rel="stylesheet" href="${addressOf(path)}" />`),
    ...scripts.map((address) => `<script defer src="${address}"></script>`),
  ];
  return page.replace(PLACE, () => tags.join("\n    "));
}
