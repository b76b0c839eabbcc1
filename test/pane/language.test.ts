import { firstLanguage, rememberLanguage } from "../../src/pane/language";

function storage(): Pick<Storage, "getItem" | "setItem"> {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

const forbidden = {
  getItem: (): string => {
    throw new DOMException("denied", "SecurityError");
  },
  setItem: (): void => {
    throw new DOMException("denied", "SecurityError");
  },
};

describe("the language of the pane", () => {
  it.each([
    [undefined, "ja"],
    ["", "ja"],
    ["ja-JP", "ja"],
    ["en-US", "en"],
    ["de-DE", "en"],
  ] as const)("begins with Office's own (%s: %s)", (office, language) => {
    expect(firstLanguage(office, storage())).toBe(language);
    expect(firstLanguage(office, undefined)).toBe(language);
  });

  it("stays as it was chosen", () => {
    const kept = storage();
    rememberLanguage("en", kept);
    expect(firstLanguage("ja-JP", kept)).toBe("en");
  });

  it("does without a storage that the browser forbids", () => {
    expect(() => rememberLanguage("en", forbidden)).not.toThrow();
    expect(firstLanguage("ja-JP", forbidden)).toBe("ja");
  });
});
