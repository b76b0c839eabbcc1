/** One copy as the clipboard holds it: its text, and as a page with its cells. */
export interface Copy {
  readonly text: string;
  /** Empty where there is none. */
  readonly html: string;
}

export function copyIn(clipboard: Pick<DataTransfer, "getData">): Copy {
  return { text: clipboard.getData("text/plain"), html: clipboard.getData("text/html") };
}

/** Whether two texts are the same but for line ends and blanks around them, which a text box changes. */
export function isSame(one: string, other: string): boolean {
  const plain = (text: string): string => text.replace(/\r\n?/g, "\n").trim();
  return plain(one) === plain(other);
}
