import { ReportableError, say } from "../../src/messages";

describe("say", () => {
  it("fills holes by name, in either language", () => {
    const template = { ja: "{item}が{count}件", en: "{count} of {item}" };
    expect(say(template, "ja", { item: "不足", count: 2 })).toBe("不足が2件");
    expect(say(template, "en", { item: "gap", count: 2 })).toBe("2 of gap");
  });

  it("does not fill what was filled in, and refuses a hole without a value", () => {
    expect(say({ ja: "{a}", en: "" }, "ja", { a: "{b}" })).toBe("{b}");
    expect(() => say({ ja: "{a}", en: "" }, "ja")).toThrow("{a}");
  });
});

describe("ReportableError", () => {
  it("tells to paste in the pane, and to save in a file on the command line", () => {
    const next = { ja: "表をコピーして{pasteJa}ください。", en: "Copy the table and {pasteEn}." };
    const error = new ReportableError("file-other", { ja: "読めません。", en: "It can't be read." }, next);
    expect(say(error.next, "ja", error.holes)).toBe("表をコピーして貼り付けてください。");
    expect(error.in("ja")).toBe("読めません。表をコピーして貼り付けてください。");
    expect(error.in("ja", "command-line")).toBe("読めません。表をコピーしてテキストファイルに貼り付け、それを指定してください。");
    expect(error.in("en", "command-line")).toBe("It can't be read. Copy the table and paste it into a text file, and give that.");
  });

  it("says what happened and what to do in the user's language", () => {
    const error = new ReportableError(
      "file-empty",
      { ja: "「{file}」は空です。", en: "“{file}” is empty." },
      { ja: "別のファイルを選んでください。", en: "Choose another file." },
      { file: "a.txt" },
    );
    expect(error.in("ja")).toBe("「a.txt」は空です。別のファイルを選んでください。");
    expect(error.in("en")).toBe("“a.txt” is empty. Choose another file.");
  });
});
