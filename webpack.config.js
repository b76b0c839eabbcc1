/**
 * What is built, and where to:
 *   <root>/web              the task pane: one bundle, two shells (taskpane.html for Excel, workbench-pane.html for the workbench),
 *                           in production with the manifest and all else that is published
 *   <root>/workbench/page   the workbench page; the grid's libraries are served beside it as they are, from node_modules
 *   <root>/workbench        server.js, which serves the three
 *   <root>/cli              kaiji.js, the command line
 * <root> is `dist` for production (everything) and `dist/development` for development (what the workbench needs);
 * `--env root=…` names another one. With `--env origin=https://…` (or KAIJI_ORIGIN) the build is for publishing at that
 * place: its manifest says so, and the workbench is left out; `--env contact=…` (or KAIJI_CONTACT) is put on the support page.
 * `--env cache` keeps what was compiled of the pane in `dist/cache`, for the tests, which build it a second time.
 * Types are checked by `tsc` in `npm run check`, not here.
 */
const { join } = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const webpack = require("webpack");
const { manifestFor, readContact, readOrigin } = require("./scripts/build-options");
const { azureFile, headersFile, nginxFile, PANE_POLICY } = require("./scripts/hosting");

/** Microsoft asks for its client to be loaded from its CDN. Async: where the CDN does not answer, the pane can say so. */
const EXCEL_CLIENT = '<script async src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
/** Microsoft's own client, served from node_modules on this machine; the bridge then joins it to the page's workbook. */
const WORKBENCH_CLIENT = '<script defer src="/office/excel-web-16.00.js"></script>';

const source = (path) => join(__dirname, "src", path);

/** The grid's libraries come as scripts of their own, each with a global name, and are never bundled. */
const GRID_GLOBALS = {
  "@univerjs/core": "UniverCore",
  "@univerjs/core/facade": "UniverCoreFacade",
  "@univerjs/data-validation": "UniverDataValidation",
  "@univerjs/engine-render": "UniverEngineRender",
  ...Object.fromEntries(
    [
      ["core", "Core"],
      ["conditional-formatting", "ConditionalFormatting"],
      ["data-validation", "DataValidation"],
      ["note", "Note"],
    ].flatMap(([name, global]) => [
      [`@univerjs/preset-sheets-${name}`, `UniverPresetSheets${global}`],
      [`@univerjs/preset-sheets-${name}/locales/ja-JP`, `UniverPresetSheets${global}JaJP`],
      [`@univerjs/preset-sheets-${name}/locales/en-US`, `UniverPresetSheets${global}EnUS`],
    ]),
  ),
};

/** pdf.js runs as it is: Node takes it from node_modules, with its character maps and fonts. */
const PDFJS_IN_NODE = Object.fromEntries(
  ["pdf.mjs", "pdf.worker.mjs"].map((file) => [`pdfjs-dist/legacy/build/${file}`, `import pdfjs-dist/legacy/build/${file}`]),
);

/** What every bundle has in common. */
function common(production) {
  return {
    mode: production ? "production" : "development",
    // Never eval: the pages forbid it.
    devtool: production ? "source-map" : false,
    resolve: { extensions: [".ts", ".tsx", ".js", ".mjs", ".json"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          // No module does anything by being loaded, but for the entries: what is not used is left out of each bundle.
          sideEffects: false,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false, sourceMap: production } },
        },
        {
          test: /\.(?:js|tsx)$/,
          include: [source("pane"), /node_modules.@fluentui.react-/],
          enforce: "pre",
          loader: join(__dirname, "scripts/icon-imports.js"),
        },
      ],
    },
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

function shell(filename, excelClient, chunks, meta = {}) {
  return new HtmlWebpackPlugin({
    template: source("pane/taskpane.html"),
    filename,
    excelClient,
    chunks,
    meta,
    chunksSortMode: "manual",
    scriptLoading: "defer",
    minify: false,
  });
}

/** Pages that are published beside the pane; each is a function of what the build was told. */
const PUBLISHED_PAGES = ["support", "privacy", "rules"];

/** What is published beside the pane: pages for people, the manifest, and how hosts are to serve it all. */
function published(place, contact) {
  const pages = ["taskpane", ...PUBLISHED_PAGES].map((name) => `/${name}.html`);
  const written = (to, text) => ({ from: __filename, to, toType: "file", transform: () => text, info: { minimized: true } });
  return [
    ...PUBLISHED_PAGES.map(
      (name) =>
        new HtmlWebpackPlugin({
          template: source(`pages/${name}.ts`),
          templateParameters: { contact },
          filename: `${name}.html`,
          inject: false,
          minify: false,
        }),
    ),
    new CopyWebpackPlugin({
      patterns: [
        { from: join(__dirname, "manifest.xml"), transform: (content) => manifestFor(content.toString(), place) },
        written("_headers", headersFile([...pages, "/manifest.xml"])),
        written("staticwebapp.config.json", azureFile()),
        written("../nginx-headers.conf", nginxFile()),
      ],
    }),
  ];
}

/** What was compiled with this very configuration, of these very sources. */
const CACHE = { type: "filesystem", cacheDirectory: join(__dirname, "dist/cache"), buildDependencies: { config: [__filename] } };

/** @param place where the pane will be served; @param forWorkbench whether the workbench's shell is built beside it */
function pane(root, production, { place, contact, forWorkbench, cached }) {
  const name = production ? "static/[name].[contenthash]" : "[name]";
  return {
    ...common(production),
    name: "pane",
    cache: cached ? CACHE : !production,
    target: "browserslist",
    entry: { ...(forWorkbench && { bridge: source("workbench/frame/main.ts") }), pane: source("pane/main.tsx") },
    output: {
      path: join(root, "web"),
      filename: `${name}.js`,
      assetModuleFilename: `${name}[ext]`,
      // Told by where a script lies: the page's scripts and a worker's find the same parts, in whatever folder it is served.
      publicPath: "auto",
      clean: true,
    },
    plugins: [
      shell("taskpane.html", EXCEL_CLIENT, ["pane"], {
        "Content-Security-Policy": { "http-equiv": "Content-Security-Policy", content: PANE_POLICY },
      }),
      ...(forWorkbench ? [shell("workbench-pane.html", WORKBENCH_CLIENT, ["bridge", "pane"])] : []),
      ...(production ? published(place, contact) : []),
      new CopyWebpackPlugin({
        patterns: [
          { from: "*.png", context: join(__dirname, "assets/icons"), to: "assets/icons" },
          // Without its character maps, pdf.js reads no PDF in an old Japanese encoding.
          ...["cmaps", "standard_fonts"].map((folder) => ({
            from: join(__dirname, "node_modules/pdfjs-dist", folder),
            to: `pdf/${folder}`,
            info: { minimized: true },
          })),
        ],
      }),
    ],
  };
}

function page(root, production) {
  return {
    ...common(production),
    name: "page",
    target: "browserslist",
    entry: { page: source("workbench/page/main.ts"), "jsx-runtime": source("workbench/page/jsx-runtime.ts") },
    externals: GRID_GLOBALS,
    output: { path: join(root, "workbench/page"), filename: "[name].js", publicPath: "", clean: true },
    plugins: [
      new CopyWebpackPlugin({
        // As it is: the comment that the server puts the libraries in the place of is not to be minified away.
        patterns: [{ from: "*.{html,css}", context: source("workbench/page"), info: { minimized: true } }],
      }),
    ],
  };
}

function node(name, entry, path, filename, production, banner) {
  const base = common(production);
  return {
    ...base,
    // What Node is to find when it runs is not looked up when it is built.
    module: { ...base.module, parser: { javascript: { createRequire: false } } },
    name,
    target: "node20",
    entry: { main: source(entry) },
    output: { path, filename, libraryTarget: "commonjs2" },
    optimization: { minimize: false },
    node: { __dirname: false, __filename: false },
    externals: PDFJS_IN_NODE,
    plugins: [
      // One file: what is loaded late in the pane is at hand here.
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      ...(banner ? [new webpack.BannerPlugin({ banner, raw: true })] : []),
    ],
  };
}

/** @param {{ root?: string, origin?: string, contact?: string, cache?: unknown }} env @param {{ mode?: string }} argv */
module.exports = (env, argv) => {
  const production = argv.mode !== "development";
  const root = join(__dirname, env.root ?? (production ? "dist" : "dist/development"));
  const origin = env.origin ?? process.env.KAIJI_ORIGIN;
  const place = readOrigin(origin);
  const contact = readContact(env.contact ?? process.env.KAIJI_CONTACT);
  const forWorkbench = !production || !origin;
  const built = [pane(root, production, { place, contact, forWorkbench, cached: env.cache !== undefined })];
  if (forWorkbench) {
    built.push(
      page(root, production),
      node("server", "workbench/server/main.ts", join(root, "workbench"), "server.js", production),
    );
  }
  if (production) built.push(node("cli", "cli/main.ts", join(root, "cli"), "kaiji.js", production, "#!/usr/bin/env node"));
  return built;
};
