import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const shells = ["src/pane/taskpane.html", "src/workbench/frame/workbench-pane.html"].map((path) =>
  readFileSync(resolve(__dirname, "../..", path), "utf8"),
);

/** What stands in the page before any script has run. */
function firstPaint(html: string): readonly (string | undefined)[] {
  return [/<style>[\s\S]*?<\/style>/.exec(html)?.[0], /<div id="root">[\s\S]*?<\/div>\s*<\/div>/.exec(html)?.[0]];
}

describe("the pane's two shells", () => {
  it("paint the same before the script has come", () => {
    const [excel, workbench] = shells.map(firstPaint);
    expect(excel).toEqual(workbench);
    expect(excel?.every((part) => part !== undefined)).toBe(true);
  });

  it.each(shells)("say what is going on, and keep the scroll bar from moving the page", (html) => {
    expect(html).toContain("準備しています…");
    expect(html).toMatch(/body \{[^}]*overflow-y: scroll/);
    expect(html).toMatch(/<noscript>.*JavaScript/);
  });
});
