const config = require("./jest.config");

/** Measurements: they print figures and assert no times, so that a busy machine fails nothing. */
module.exports = { ...config, reporters: ["default"], testMatch: ["<rootDir>/test/bench/**/*.bench.ts"], maxWorkers: 1 };
