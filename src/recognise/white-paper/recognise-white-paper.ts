import type { Source } from "../../disclosure";
import type { SourceDocument } from "../../readers";
import { controlStatements, type ControlStatement } from "./control-statements";
import { factsOf } from "./facts";
import { type Line, type PaperLines, paperLines } from "./lines";
import { dateNote, headingNotes, ownChaptersNote, standardNotes } from "./notes";
import { ownSections } from "./own-sections";
import type { PaperNote, PaperStatement, WhitePaper } from "./white-paper";

/** A longer text is no paper; a long one has some fifty thousand characters. */
const LONGEST = 400_000;
const FEWEST_SECTIONS = 3;
const SECURITY = /セキュリティ|security|クラウド|cloud|2701[78]|暗号|バックアップ|個人情報/iu;
const CALLED_SO = /ホワイト\s?ペーパー|white\s?paper|セキュリティ(?:ガイド|に関する取り?組み)|security (?:guide|overview)/iu;

/**
 * Recognises a vendor's security white paper: by the controls of ISO/IEC 27017 in either numbering, or, where it has
 * chapters of its own, by what it is called.
 * @returns undefined where the document is no such paper
 */
export function recogniseWhitePaper(document: SourceDocument): WhitePaper | undefined {
  const lines = paperLines(document);
  const text = lines.body.map((line) => line.text).join("\n");
  if (text.length > LONGEST) return undefined;
  const controls = controlStatements(lines.body, lines.wrap);
  if (controls && controls.statements.length > 0) {
    const statements = controls.statements.map((statement) => numbered(statement, document.file));
    const notes = [...standardNotes(text), ...headingNotes(controls.statements, controls.numbering)];
    return paper(lines, controls.statements[0]?.first, controls.numbering, statements, notes);
  }
  const head = [...lines.furniture, ...lines.body.slice(0, 40).map((line) => line.text)].join("\n");
  if (!CALLED_SO.test(head) || !SECURITY.test(text)) return undefined;
  const sections = ownSections(lines.body, lines.wrap);
  if (sections.length < FEWEST_SECTIONS) return undefined;
  const statements = sections.map(({ title, statement, first }) => ({
    title,
    statement,
    source: sourceOf(first, document.file),
  }));
  return paper(lines, sections[0]?.first, "own", statements, [ownChaptersNote(), ...standardNotes(text)]);
}

function paper(
  lines: PaperLines,
  first: Line | undefined,
  numbering: WhitePaper["numbering"],
  statements: readonly PaperStatement[],
  notes: readonly PaperNote[],
): WhitePaper {
  const facts = factsOf(lines, first ? lines.body.indexOf(first) : 0);
  return {
    kind: "whitepaper",
    ...facts,
    numbering,
    statements,
    notes: [...notes, ...(facts.date === undefined ? [dateNote()] : [])],
  };
}

function numbered({ heading, statement, first }: ControlStatement, file: string | undefined): PaperStatement {
  return {
    id: heading.id,
    ...(heading.control && { control: heading.control.number }),
    ...(heading.formerly !== undefined && { formerly: heading.formerly }),
    title: heading.title,
    statement,
    source: sourceOf(first, file),
  };
}

function sourceOf({ page, line, text }: Line, file: string | undefined): Source {
  return { ...(file !== undefined && { file }), page, line, text };
}
