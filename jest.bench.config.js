const { reporters: _reporters, ...config } = require("./jest.config");

/** Measurements: they print figures and assert no times, so that a busy machine fails nothing. */
module.exports = { ...config, testMatch: ["<rootDir>/test/bench/**/*.bench.ts"], maxWorkers: 1, verbose: false, silent: false };
