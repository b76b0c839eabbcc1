/**
 * What is built, and where to:
 *   <root>/web              the task pane: one bundle, two shells (taskpane.html for Excel, workbench-pane.html for the workbench)
 *   <root>/workbench/page   the workbench page; the grid's libraries are served beside it as they are, from node_modules
 *   <root>/workbench        server.js, which serves the three
 *   <root>/cli              kaiji.js, the command line
 * <root> is `dist` for production (everything) and `dist/development` for development (what the workbench needs);
 * `--env root=…` names another one.
 * Types are checked by `tsc` in `npm run check`, not here.
 */
const { existsSync } = require("node:fs");
const { join } = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const webpack = require("webpack");

const EXCEL_SHELL = join(__dirname, "src/pane/taskpane.html");
const WORKBENCH_SHELL = join(__dirname, "src/workbench/frame/workbench-pane.html");

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
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false, sourceMap: production } },
        },
      ],
    },
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

function shell(template, filename, chunks) {
  return new HtmlWebpackPlugin({ template, filename, chunks, chunksSortMode: "manual", scriptLoading: "defer", minify: false });
}

function pane(root, production) {
  return {
    ...common(production),
    name: "pane",
    target: "browserslist",
    entry: { bridge: source("workbench/frame/main.ts"), pane: source("pane/main.tsx") },
    output: {
      path: join(root, "web"),
      filename: production ? "[name].[contenthash].js" : "[name].js",
      assetModuleFilename: production ? "[name].[contenthash][ext]" : "[name][ext]",
      publicPath: "",
      clean: true,
    },
    plugins: [
      shell(EXCEL_SHELL, "taskpane.html", ["pane"]),
      shell(WORKBENCH_SHELL, "workbench-pane.html", ["bridge", "pane"]),
      new CopyWebpackPlugin({
        patterns: [
          { from: join(__dirname, "assets/icons"), to: "assets/icons", noErrorOnMissing: true },
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
        patterns: [{ from: "*.{html,css}", context: source("workbench/page") }],
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

/** @param {{ root?: string }} env @param {{ mode?: string }} argv */
module.exports = (env, argv) => {
  const production = argv.mode !== "development";
  const root = join(__dirname, env.root ?? (production ? "dist" : "dist/development"));
  const built = [
    pane(root, production),
    page(root, production),
    node("server", "workbench/server/main.ts", join(root, "workbench"), "server.js", production),
  ];
  if (production) built.push(node("cli", "cli/main.ts", join(root, "cli"), "kaiji.js", production, "#!/usr/bin/env node"));
  // A face whose source is not there is left out, so that the others can be built alone.
  return built.filter((each) => Object.values(each.entry).every(existsSync));
};
