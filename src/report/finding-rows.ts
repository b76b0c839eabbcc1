import { type Language, say, type Template } from "../messages";
import type { CellPlan, RowPlan } from "../sheets";
import { TEXT_SIZE } from "../sheets/form/form-styles";
import { heightOfLines, linesNeeded } from "../sheets/plan/text-fit";
import { REPORT_TEXTS } from "./report-texts";
import type { ReportedFinding } from "./review-report";
import { COLUMN_COUNT, WIDTHS } from "./sheet-layout";

/** Titles of the columns, printed on top of every page of the list. */
export function titleRow(language: Language): RowPlan {
  const { severity, field, finding, read, toDo, ground } = REPORT_TEXTS;
  const titles: readonly Template[] = [severity, field, finding, read, toDo, ground];
  return { height: 24, cells: titles.map((title) => ({ value: say(title, language), style: "columnTitle" })) };
}

/** The bar with the name of a section. */
export function sectionRow(title: string): RowPlan {
  return {
    height: 20,
    cells: Array.from({ length: COLUMN_COUNT }, (_, column): CellPlan => ({
      value: column === 0 ? title : "",
      style: "section",
    })),
  };
}

/** One finding with all that is said of it. */
export function findingRow(finding: ReportedFinding, language: Language): RowPlan {
  const labelled = (label: Template, text: string): string =>
    text === "" ? "" : say(REPORT_TEXTS.labelled, language, { label: say(label, language), text });
  const ruleName = say(REPORT_TEXTS.ruleName, language, { title: finding.rule.title, id: finding.rule.id });
  const texts = [
    [finding.word],
    [finding.field, finding.place],
    [itemLine(finding), finding.message, labelled(REPORT_TEXTS.why, finding.why)],
    [finding.read],
    [finding.toDo, finding.fix],
    [finding.source, labelled(REPORT_TEXTS.rule, ruleName)],
  ].map((parts) => parts.filter((part) => part !== "").join("\n"));
  const needed = texts.map((text, column) => linesNeeded(text, WIDTHS[column] ?? 0, TEXT_SIZE));
  const styles = [finding.status, finding.link ? "link" : "field", "text", "text", "text", "text"];
  return {
    height: heightOfLines(Math.max(...needed), TEXT_SIZE),
    cells: texts.map((value, column): CellPlan => ({
      value,
      style: styles[column] ?? "text",
      ...(column === 1 && finding.link && { link: { ...finding.link, tooltip: say(REPORT_TEXTS.open, language) } }),
    })),
  };
}

function itemLine({ item }: ReportedFinding): string {
  return item === "" ? "" : `【${item}】`;
}
