import { fieldsOfStatement } from "../../evidence";
import { type Language, say, type Template } from "../../messages";
import { misprintsOf, type PaperStatement, type WhitePaper } from "../../recognise/white-paper";
import {
  EVIDENCE_COLUMNS,
  EVIDENCE_WIDTHS,
  LONGEST_CELL,
  NUMBERING_WORDS,
  PAPER_FACT_TITLES,
  PAPER_FACTS,
  type PaperFact,
  PLACE_TEXT,
  STATEMENT_COLUMNS,
  STATEMENT_PLACES,
  STATEMENT_TITLES,
  type StatementColumn,
} from "./evidence-columns";
import { TEXT_SIZE } from "../form/form-styles";
import type { CellPlan, RowPlan } from "../plan/sheet-plan";
import { heightOfLines, linesNeeded } from "../plan/text-fit";

const TEXTS = {
  heading: { ja: "ホワイトペーパーの記載(全文)", en: "The white paper in full" },
  guidance: {
    ja: "再点検に使う控えです。ブックと一緒に保存され、外には送られません。書き換えないでください。",
    en: "A copy for checking again. It is saved with the workbook and does not leave it. Please do not change it.",
  },
} satisfies Readonly<Record<string, Template>>;

/** The paper itself under the pairs: what it says of itself, and every control with its fields. */
export function paperRows(paper: WhitePaper, language: Language): RowPlan[] {
  const facts = factsOf(paper, language);
  return [
    { cells: [] },
    { height: 24, cells: [{ value: say(TEXTS.heading, language), style: "section" }] },
    { height: 16, cells: [{ value: say(TEXTS.guidance, language), style: "guidance" }] },
    ...PAPER_FACTS.flatMap((fact): RowPlan[] => {
      const value = facts[fact];
      if (value === undefined || value === "") return [];
      return [row({ item: { value: say(PAPER_FACT_TITLES[fact], language), style: "label" }, sheet: { value, style: "line" } })];
    }),
    { height: 24, ...row(titleCells(language)) },
    ...paper.statements.flatMap((statement) => statementRows(statement, language)),
  ];
}

function factsOf(paper: WhitePaper, language: Language): Readonly<Partial<Record<PaperFact, string>>> {
  const { title, vendor, service, edition, date, numbering, statements } = paper;
  const file = statements.find(({ source }) => source.file !== undefined)?.source.file;
  return {
    ...(title !== undefined && { title }),
    ...(vendor !== undefined && { vendor }),
    ...(service !== undefined && { service }),
    ...(edition !== undefined && { edition }),
    ...(date !== undefined && { date }),
    numbering: say(NUMBERING_WORDS[numbering], language),
    ...(file !== undefined && { file }),
    misprints: misprintsOf(paper).join("\n"),
  };
}

type Cells = Readonly<Partial<Record<(typeof EVIDENCE_COLUMNS)[number], CellPlan>>>;

function row(cells: Cells): RowPlan {
  return { cells: EVIDENCE_COLUMNS.map((column) => cells[column] ?? null) };
}

function titleCells(language: Language): Cells {
  const titles = STATEMENT_COLUMNS.map((column) => [
    STATEMENT_PLACES[column],
    { value: say(STATEMENT_TITLES[column], language), style: "columnTitle" },
  ]);
  return Object.fromEntries(titles);
}

/** One control; a statement that no cell can hold goes on in rows that have nothing else. */
function statementRows(statement: PaperStatement, language: Language): RowPlan[] {
  const [first = "", ...more] = pieces(statement.statement);
  const { page = 1, line = 1 } = statement.source;
  const texts: Readonly<Record<StatementColumn, string>> = {
    fields: fieldsOfStatement(statement)
      .filter(({ aside }) => !aside)
      .map(({ field }) => field)
      .join("、"),
    id: statement.id ?? "",
    formerly: statement.formerly ?? "",
    title: statement.title,
    statement: first,
    place: say(PLACE_TEXT, language, { page, line }),
  };
  const cells = STATEMENT_COLUMNS.map((column) => [STATEMENT_PLACES[column], { value: texts[column], style: "text" }]);
  const lines = STATEMENT_COLUMNS.map((column) =>
    linesNeeded(texts[column], EVIDENCE_WIDTHS[STATEMENT_PLACES[column]], TEXT_SIZE),
  );
  return [
    { height: heightOfLines(Math.max(...lines), TEXT_SIZE), ...row(Object.fromEntries(cells)) },
    ...more.map((value) => row({ sentence: { value, style: "text" } })),
  ];
}

function pieces(text: string): string[] {
  const found: string[] = [];
  for (let from = 0; from < text.length;) {
    let to = Math.min(text.length, from + LONGEST_CELL);
    // A cell must end neither in half a character nor in a blank, which reading takes away.
    while (to < text.length && to > from + 1 && /[\s\uD800-\uDBFF]/u.test(text.slice(to - 1, to + 1))) to -= 1;
    found.push(text.slice(from, to));
    from = to;
  }
  return found;
}
