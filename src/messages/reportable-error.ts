import { type Holes, type Language, say, type Template } from "./template";

/**
 * A failure that a user can do something about: what happened, and what to do next, in both languages.
 * Anything else that is thrown is a defect of the product.
 */
export class ReportableError extends Error {
  override readonly name = "ReportableError";

  /**
   * @param id stable name of the failure, for tests and support (`file-empty`)
   * @param what what happened, and where
   * @param next what the user can do about it
   */
  constructor(
    readonly id: string,
    readonly what: Template,
    readonly next: Template,
    readonly holes: Holes = {},
  ) {
    super(`${say(what, "en", holes)} ${say(next, "en", holes)}`);
  }

  /** The whole message in one language: what happened, then what to do. */
  in(language: Language): string {
    return `${say(this.what, language, this.holes)}${language === "en" ? " " : ""}${say(this.next, language, this.holes)}`;
  }
}
