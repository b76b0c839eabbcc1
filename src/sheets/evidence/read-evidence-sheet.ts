import { fieldOfTyped, type TypedEvidence } from "../../evidence";
import type { Edition } from "../../form";
import { paperOfKept, type PaperStatement, type WhitePaper } from "../../recognise/white-paper";
import {
  EVIDENCE_COLUMNS,
  EVIDENCE_TITLES,
  type EvidenceColumn,
  NUMBERING_WORDS,
  PAPER_FACT_TITLES,
  PAPER_FACTS,
  type PaperFact,
  STATEMENT_COLUMNS,
  STATEMENT_TITLES,
  type StatementColumn,
  VERDICT_WORDS,
} from "./evidence-columns";
import type { TextGrid } from "../form/locate-form";
import { isWord, placesOfTitles } from "../form/title-words";

/** What a workbook keeps of its evidence. What came of the check is not kept: it follows from these and the answers. */
export interface EvidenceTable {
  /** Undefined where no paper is kept, only evidence typed by hand. */
  readonly paper: WhitePaper | undefined;
  readonly typed: readonly TypedEvidence[];
}

type KeptStatement = Omit<PaperStatement, "control">;

/**
 * Reads the sheet of evidence, wherever its rows and columns were moved to. Rows of the check are passed over; every
 * other row in which somebody has written something is evidence typed by hand.
 * @returns undefined where the sheet is no such sheet
 */
export function readEvidenceSheet(grid: TextGrid, edition: Edition): EvidenceTable | undefined {
  const top = grid.findIndex((cells) => isHeading(placesOfTitles(cells, EVIDENCE_COLUMNS, EVIDENCE_TITLES)));
  if (top < 0) return undefined;
  const places = placesOfTitles(grid[top] ?? [], EVIDENCE_COLUMNS, EVIDENCE_TITLES);
  const typed: TypedEvidence[] = [];
  const facts = new Map<PaperFact, string>();
  const statements: KeptStatement[] = [];
  let statementPlaces: ReadonlyMap<StatementColumn, number> | undefined;
  for (const cells of grid.slice(top + 1)) {
    const cell = (column: EvidenceColumn): string => cells[places.get(column) ?? -1]?.trim() ?? "";
    const titles = placesOfTitles(cells, STATEMENT_COLUMNS, STATEMENT_TITLES);
    if (titles.has("title") && titles.has("statement")) {
      statementPlaces = titles;
      continue;
    }
    if (cell("field") === "") {
      const fact = PAPER_FACTS.find((each) => isWord(PAPER_FACT_TITLES[each], cell("item")));
      if (fact && !statementPlaces) {
        facts.set(fact, cell("sheet"));
        continue;
      }
      if (statementPlaces && isOfPaper(cells, statementPlaces)) {
        takeStatement(statements, cells, statementPlaces, facts.get("file"));
        continue;
      }
    }
    const said = typedIn(cell, edition);
    if (said) typed.push(said);
  }
  return { paper: paperFrom(facts, statements), typed };
}

/** Verdict, evidence and the reason of the map stand together over no other list. */
function isHeading(places: ReadonlyMap<EvidenceColumn, number>): boolean {
  return (["field", "verdict", "sentence", "reason"] as const).every((column) => places.has(column));
}

/** Our own rows say a verdict and the reason of the map; a person who writes a verdict gives no such reason. */
function typedIn(cell: (column: EvidenceColumn) => string, edition: Edition): TypedEvidence | undefined {
  const isOurs = Object.values(VERDICT_WORDS).some((verdict) => isWord(verdict, cell("verdict"))) && cell("reason") !== "";
  if (isOurs) return undefined;
  const joined = (...columns: EvidenceColumn[]): string =>
    columns
      .map(cell)
      .filter((text) => text !== "")
      .join("\n");
  const said: TypedEvidence = {
    field: cell("field"),
    document: cell("document"),
    sentence: cell("sentence"),
    place: joined("control", "place"),
    // Whatever else a person has put into the row stays as a remark.
    note: joined("why", "sheet", "sheetRead", "paperRead", "reason"),
  };
  const isEmpty = [said.document, said.sentence, said.place, said.note].every((text) => text === "");
  return isEmpty && fieldOfTyped(said, edition) === undefined ? undefined : said;
}

/** A control has its number or heading; what goes on with it has nothing but text. */
function isOfPaper(cells: readonly string[], places: ReadonlyMap<StatementColumn, number>): boolean {
  const says = (column: StatementColumn): boolean => (cells[places.get(column) ?? -1]?.trim() ?? "") !== "";
  return says("id") || says("title") || (says("statement") && cells.filter((text) => text.trim() !== "").length === 1);
}

function takeStatement(
  statements: KeptStatement[],
  cells: readonly string[],
  places: ReadonlyMap<StatementColumn, number>,
  file: string | undefined,
): void {
  const cell = (column: StatementColumn): string => cells[places.get(column) ?? -1]?.trim() ?? "";
  const [id, title, formerly, statement] = [cell("id"), cell("title"), cell("formerly"), cell("statement")];
  if (id === "" && title === "") {
    const last = statements.at(-1);
    if (last && statement !== "") statements[statements.length - 1] = { ...last, statement: last.statement + statement };
    return;
  }
  const [page, line] = [
    ...cell("place")
      .normalize("NFKC")
      .matchAll(/\d{1,7}/gu),
  ].map(([digits]) => Number(digits));
  statements.push({
    ...(id !== "" && { id }),
    ...(formerly !== "" && { formerly }),
    title,
    statement,
    source: { ...(file && { file }), ...(page !== undefined && { page }), ...(line !== undefined && { line }) },
  });
}

function paperFrom(facts: ReadonlyMap<PaperFact, string>, statements: readonly KeptStatement[]): WhitePaper | undefined {
  const said = facts.get("numbering") ?? "";
  const numbering = (["2015", "2022", "own"] as const).find((each) => isWord(NUMBERING_WORDS[each], said));
  if (!numbering || statements.length === 0) return undefined;
  const named = (["title", "vendor", "service", "edition", "date"] as const).flatMap((fact) => {
    const text = facts.get(fact) ?? "";
    return text === "" ? [] : [[fact, text] as const];
  });
  const misprints = (facts.get("misprints") ?? "").split("\n").filter((text) => text !== "");
  return paperOfKept({ ...Object.fromEntries(named), numbering, statements, misprints });
}
