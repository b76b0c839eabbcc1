import { type Holes, type Language, say, type Template } from "./template";

/** Where a failure is read. */
export type Surface = "pane" | "command-line";

/** Fills `表をコピーして{pasteJa}ください` and `copy the table and {pasteEn}`: a command line takes files only. */
const PASTING: Readonly<Record<Surface, Holes>> = {
  pane: { pasteJa: "貼り付けて", pasteEn: "paste it" },
  "command-line": {
    pasteJa: "テキストファイルに貼り付け、それを指定して",
    pasteEn: "paste it into a text file, and give that",
  },
};

/**
 * A failure that a user can do something about: what happened, and what to do next, in both languages.
 * Anything else that is thrown is a defect of the product.
 */
export class ReportableError extends Error {
  override readonly name = "ReportableError";
  /** What fills the holes of {@link what} and {@link next}, as the pane says them. */
  readonly holes: Holes;

  /**
   * @param id stable name of the failure, for tests and support (`file-empty`)
   * @param what what happened, and where
   * @param next what the user can do about it; `{pasteJa}` and `{pasteEn}` are filled in for whom it is told to
   */
  constructor(
    readonly id: string,
    readonly what: Template,
    readonly next: Template,
    holes: Holes = {},
  ) {
    const filled = { ...PASTING.pane, ...holes };
    super(`${say(what, "en", filled)} ${say(next, "en", filled)}`);
    this.holes = filled;
  }

  /** The whole message in one language: what happened, then what to do. */
  in(language: Language, surface: Surface = "pane"): string {
    const holes = { ...this.holes, ...PASTING[surface] };
    return `${say(this.what, language, holes)}${language === "en" ? " " : ""}${say(this.next, language, holes)}`;
  }
}
