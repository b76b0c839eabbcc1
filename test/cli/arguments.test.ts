import fc from "fast-check";
import { type Command, parseArguments } from "../../src/cli/arguments";
import { ReportableError } from "../../src/messages";

describe("the words after kaiji", () => {
  it.each<[string, Command]>([
    ["", { name: "help" }],
    ["--help", { name: "help" }],
    ["help", { name: "help" }],
    ["check --help", { name: "help" }],
    ["--help --lang en", { name: "help", language: "en" }],
    ["template", { name: "template", reference: false }],
    ["template -o a.xlsx", { name: "template", output: "a.xlsx", reference: false }],
    ["template --reference", { name: "template", reference: true }],
    ["template --levels a.json", { name: "template", reference: true, levels: "a.json" }],
    ["levels a.json -o b.xlsx", { name: "levels", file: "a.json", output: "b.xlsx" }],
    ["compare a b --pattern 6", { name: "compare", files: ["a", "b"], json: false, renewal: false, pattern: 6 }],
    ["compare a --renewal", { name: "compare", files: ["a"], json: false, renewal: true }],
    ["check a -o b.xlsx", { name: "check", files: ["a"], json: false, output: "b.xlsx" }],
    ["template --output=a.xlsx --lang=en", { name: "template", output: "a.xlsx", language: "en", reference: false }],
    ["import a.txt b.json", { name: "import", files: ["a.txt", "b.json"], json: false }],
    ["import --json a.txt -o b.xlsx", { name: "import", files: ["a.txt"], json: true, output: "b.xlsx" }],
    ["check a.txt", { name: "check", files: ["a.txt"], json: false }],
    ["check --fail-on warning a.txt --json", { name: "check", files: ["a.txt"], json: true, failOn: "warning" }],
    ["import a.pdf -o b.html", { name: "import", files: ["a.pdf"], json: false, output: "b.html" }],
    ["check -- --json", { name: "check", files: ["--json"], json: false }],
  ])("%j are understood", (words, command) => {
    expect(parseArguments(words.split(" ").filter((word) => word !== ""))).toEqual(command);
  });

  it.each([
    ["chek a.txt", "usage-command", "chek"],
    ["import", "usage-no-file", "import"],
    ["check --json", "usage-no-file", "check"],
    ["template a.xlsx", "usage-file", "a.xlsx"],
    ["template --json", "usage-option", "--json"],
    ["check a --renewal", "usage-option", "--renewal"],
    ["compare a b c --renewal", "usage-renewal-files", "--renewal"],
    ["levels", "usage-one-file", "levels"],
    ["levels a b", "usage-one-file", "levels"],
    ["check a --verbose", "usage-option", "--verbose"],
    ["check a --fail-on", "usage-value", "--fail-on"],
    ["check a --fail-on info", "usage-value", "info"],
    ["check a --lang fr", "usage-value", "fr"],
    ["template -o", "usage-value", "-o"],
    ["template -o form.html", "usage-output", ".xlsx"],
    ["import a.pdf -o a.csv", "usage-output", ".xlsx, .html"],
    ["import a.pdf -o out", "usage-output", "out"],
    ["check a.pdf -o findings.html", "usage-output", "findings.html"],
    ["report a.pdf -o report.pdf", "usage-output", "report.pdf"],
    ["check a.xlsx b.xlsx -o ./b.xlsx", "usage-output-over-input", "b.xlsx"],
    ["levels a.json -o a.json", "usage-output-over-input", "a.json"],
  ])("%j are refused, naming what is wrong", (words, id, named) => {
    let refused: unknown;
    try {
      parseArguments(words.split(" "));
    } catch (error) {
      refused = error;
    }
    if (!(refused instanceof ReportableError)) throw new Error(`Not refused: ${words}`);
    expect(refused.id).toBe(id);
    expect(refused.in("ja")).toContain(named);
    expect(refused.in("ja")).toContain("kaiji --help");
  });

  it("never fail but with a message, whatever they are", () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.constantFrom("check", "compare", "levels", "-o", "--json", "--lang=en", "--", "--fail-on", "--renewal"),
          ),
        ),
        (words) => {
          try {
            expect(["help", "template", "levels", "import", "evidence", "check", "compare"]).toContain(
              parseArguments(words).name,
            );
          } catch (error) {
            expect(error).toBeInstanceOf(ReportableError);
          }
        },
      ),
    ));
});
