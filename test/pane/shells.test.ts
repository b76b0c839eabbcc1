import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const shell = readFileSync(resolve(__dirname, "../../src/pane/taskpane.html"), "utf8");

describe("the pane's shell", () => {
  it("says what is going on before any script has run, and keeps the scroll bar from moving the page", () => {
    expect(shell).toContain("準備しています…");
    expect(shell).toMatch(/body \{[^}]*overflow-y: scroll/);
    expect(shell).toMatch(/<noscript>.*JavaScript/);
  });
});
