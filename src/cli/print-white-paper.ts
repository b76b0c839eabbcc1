import { type Language, say, type Template } from "../messages";
import { EDITION_NAMES, type WhitePaper } from "../recognise/white-paper";

const TEXTS = {
  paper: {
    ja: "{file}: ホワイトペーパー「{title}」 {edition} {date}",
    en: "{file}: white paper “{title}” {edition} {date}",
  },
  controls: { ja: "  管理策 {count}件({numbering}の番号)", en: "  {count} controls (numbered after {numbering})" },
  sections: { ja: "  独自の章立て {count}節(管理策の番号なし)", en: "  {count} sections of its own (no numbers of controls)" },
  note: { ja: "  注: {text}", en: "  Note: {text}" },
  unknown: { ja: "(不明)", en: "(unknown)" },
} satisfies Readonly<Record<string, Template>>;

/** A paper as one line of JSON, with the file that it was read from: controls with their numbers, sections of the paper's own without. */
export function whitePaperJson(file: string, { kind, statements, notes, ...paper }: WhitePaper, language: Language): string {
  return JSON.stringify({
    kind,
    file,
    ...paper,
    controls: statements.filter(({ id }) => id !== undefined),
    sections: statements.filter(({ id }) => id === undefined),
    notes: notes.map(({ kind: about, control, message, holes }) => ({
      kind: about,
      ...(control !== undefined && { control }),
      message: say(message, language, holes),
    })),
  });
}

/** What was read of a paper, in words. */
export function paperLines(file: string, paper: WhitePaper, language: Language): string[] {
  const { title, edition = "", date = "", numbering, statements, notes } = paper;
  const count = statements.length;
  return [
    say(TEXTS.paper, language, { file, title: title ?? say(TEXTS.unknown, language), edition, date }).trimEnd(),
    numbering === "own"
      ? say(TEXTS.sections, language, { count })
      : say(TEXTS.controls, language, { count, numbering: EDITION_NAMES[numbering] }),
    ...notes.map(({ message, holes }) => say(TEXTS.note, language, { text: say(message, language, holes) })),
  ];
}
