/** Characters that need no blank at a line end of the page's source: Japanese is written without. */
const WIDE = /[\u2e80-\u303f\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3ffff}]/u;

/** Gathers the text of one line, with white space folded as browsers do. */
export class InlineText {
  #pieces: string[] = [];

  /** @param kept true where line breaks and blanks stand as written */
  add(text: string, kept: boolean): void {
    this.#pieces.push(kept ? text.replace(/\r\n?/g, "\n").replace(/\n/g, "\u2028") : text);
  }

  /** A reading beside its word, in brackets behind it, as browsers that know none show it: in the page's own, if it has any. */
  addRuby(reading: string, [opening, closing]: readonly [string, string]): void {
    const text = reading.trim();
    if (text !== "") this.#pieces.push(`${opening.trim() || "（"}${text}${closing.trim() || "）"}`);
  }

  /** Gives the line, or the lines where breaks were kept, and begins anew. */
  take(): string[] {
    const text = this.#pieces.join("");
    this.#pieces = [];
    return text
      .split("\u2028")
      .map((line) => fold(line))
      .filter((line) => line !== "");
  }
}

function fold(line: string): string {
  return line
    .replace(/[ \t\n\r\f]+/g, (run, at: number, whole: string) => {
      if (!/[\n\r]/.test(run)) return " ";
      const after = whole.codePointAt(at + run.length);
      return isWide(whole.charAt(at - 1)) && after !== undefined && isWide(String.fromCodePoint(after)) ? "" : " ";
    })
    .trim();
}

/** The second half of a pair stands for a wide character, too: all pairs in use here are. */
function isWide(character: string): boolean {
  return WIDE.test(character) || /[\udc00-\udfff]/.test(character);
}
