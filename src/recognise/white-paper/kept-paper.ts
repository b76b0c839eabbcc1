import { headingNotes, dateNote, ownChaptersNote, standardNotes } from "./notes";
import { controlNumber, controlOf } from "./standard";
import type { PaperStatement, WhitePaper } from "./white-paper";

/** What is kept of a paper where the paper itself is not: all that cannot be told from the rest. */
export interface KeptPaper extends Omit<WhitePaper, "kind" | "statements" | "notes"> {
  readonly statements: readonly Omit<PaperStatement, "control">[];
  /** Numbers of standards that the paper misprints, as printed. */
  readonly misprints: readonly string[];
}

/** The names of standards that a paper misprints, as printed. */
export function misprintsOf({ notes }: WhitePaper): string[] {
  return notes.flatMap(({ kind, holes }) => (kind === "standard" ? [String(holes.printed ?? "")] : []));
}

/** The paper again, with its notes. */
export function paperOfKept({ statements, misprints, ...facts }: KeptPaper): WhitePaper {
  const standards = standardNotes(["ISO/IEC 27017", ...misprints].join("\n"));
  const dated = facts.date === undefined ? [dateNote()] : [];
  if (facts.numbering === "own") {
    return { kind: "whitepaper", ...facts, statements, notes: [ownChaptersNote(), ...standards, ...dated] };
  }
  const read = statements.map((statement) => {
    const control = statement.id === undefined ? undefined : controlOf(controlNumber(statement.id));
    return { statement, control };
  });
  const headings = read.map(({ statement: { id = "", title, formerly }, control }) => ({
    heading: { id, title, ...(control && { control }), ...(formerly !== undefined && { formerly }) },
  }));
  return {
    kind: "whitepaper",
    ...facts,
    statements: read.map(({ statement, control }) => ({ ...statement, ...(control && { control: control.number }) })),
    notes: [...standards, ...headingNotes(headings, facts.numbering), ...dated],
  };
}
