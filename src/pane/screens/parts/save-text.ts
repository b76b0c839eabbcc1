/** Hands a text to the person as a file, which the browser saves where it saves downloads. */
export function saveText(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser begins to read the address after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
