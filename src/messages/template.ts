/** The two languages that every text of the product is written in. Japanese is the first. */
export type Language = "ja" | "en";

/** One text in both languages; `{name}` marks a hole that {@link say} fills. */
export interface Template {
  readonly ja: string;
  readonly en: string;
}

/** What fills the holes of a template, by name. */
export type Holes = Readonly<Record<string, string | number>>;

/**
 * Fills the holes of a template in one language.
 * @throws Error when a hole has no value: a half-filled sentence must never reach a user.
 */
export function say(template: Template, language: Language, holes: Holes = {}): string {
  return template[language].replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const value = holes[name];
    if (value === undefined) throw new Error(`No value for the hole {${name}} in "${template[language]}"`);
    return String(value);
  });
}

/** The names of the holes of one text, in order of appearance. */
export function holesOf(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
}
