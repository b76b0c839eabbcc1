const { default: Sequencer } = require("@jest/test-sequencer");

/** What takes longest, as paths begin; the slowest first. A path that is missing here costs time, and nothing else. */
const SLOW = [
  "test/pane/screens/screens",
  "test/hosting/",
  "test/pane/controller/nothing-lost",
  "test/pane/screens/",
  "test/end-to-end/story",
  "test/end-to-end/",
  "test/answers/every-reader",
  "test/pane/controller/notes",
  "test/workbench/",
  "test/recognise/",
  "test/excel/",
];

/** Starts the slow files first, so that no worker is left with one when the others are done: Jest knows times only after a run. */
module.exports = class SlowFirst extends Sequencer {
  async sort(tests) {
    const place = ({ path, context }) => {
      const name = path.slice(context.config.rootDir.length + 1).replaceAll("\\", "/");
      const index = SLOW.findIndex((start) => name.startsWith(start));
      return index < 0 ? SLOW.length : index;
    };
    return [...(await super.sort(tests))].sort((left, right) => place(left) - place(right));
  }
};
