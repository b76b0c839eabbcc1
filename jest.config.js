const swc = [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
    module: { type: "commonjs" },
  },
];

/** ES-module-only packages that the tests reach in Node. */
const esModules = ["hucre", "pdfjs-dist"];

module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  transform: { "\\.(?:[jt]sx?|mjs)$": swc },
  transformIgnorePatterns: [`/node_modules/(?!(?:${esModules.join("|")})/)`],
  reporters: ["default", "<rootDir>/test/support/closing-line-reporter.js"],
  testSequencer: "<rootDir>/test/setup/slow-first.js",
  // Only what hangs is stopped: how fast a machine is says nothing of the product. What is slow is for `npm run bench`.
  testTimeout: 600_000,
  maxWorkers: 2,
  // In the context that Jest runs tests in, each look at these costs more than what is worked out with them.
  sandboxInjectedGlobals: ["Math", "Infinity"],
};
