import { ASP_SAAS } from "../../../src/form";
import { answerCell, findAgain, type FormLocation } from "../../../src/sheets";
import { adoptForm } from "../../../src/sheets/adoption";
import { type ForeignLayout, foreignSheet } from "../../support/foreign-sheets";
import { sample } from "../../support/samples";

type Rows = readonly (readonly string[])[];

function adopted(rows: Rows): FormLocation {
  const location = adoptForm(rows, ASP_SAAS);
  if (!location) throw new Error("The sheet was not taken for the form");
  return location;
}

const answersOf = (rows: Rows, location: FormLocation | undefined) =>
  ASP_SAAS.fields.map(({ id }) => {
    const cell = location && answerCell(location, id);
    return [id, cell && rows[cell.row]?.[cell.column]];
  });

const expected = ASP_SAAS.fields.map(({ id }) => [id, sample("sound").fields[id]?.value]);

describe.each<ForeignLayout>(["office", "own", "worded", "plain", "side-by-side"])(
  "the rows of an adopted form: %s",
  (layout) => {
    const { rows } = foreignSheet(sample("sound"), layout);
    const known = adopted(rows);

    it.each<[string, (rows: Rows) => Rows]>([
      ["stand where they stood", (before) => before],
      ["follow inserted rows", (before) => [...before.slice(0, 20), [], ["メモ"], ...before.slice(20)]],
      ["follow inserted rows above", (before) => [[""], [""], ...before]],
    ])("%s", (_name, change) => {
      const after = change(rows);
      const found = findAgain(after, ASP_SAAS, known);
      expect(found).toMatchObject({ missing: [], repeated: [] });
      expect(answersOf(after, found)).toEqual(expected);
    });

    it("keeps its place when answers change", () => {
      const cell = answerCell(known, "2.1");
      const after = rows.map((row, at) => (at === cell?.row ? row.with(cell.column, "株式会社みほん") : row));
      expect(findAgain(after, ASP_SAAS, known)?.adopted?.cells).toEqual(known.adopted?.cells);
    });

    it("is not told while a row is missing", () => {
      const row = answerCell(known, "2.1")?.row;
      expect(
        findAgain(
          rows.filter((_row, at) => at !== row),
          ASP_SAAS,
          known,
        ),
      ).toBeUndefined();
    });
  },
);

describe("rows that were sorted", () => {
  it("are followed where every row has its own labels", () => {
    const { rows } = foreignSheet(sample("sound"), "plain");
    const known = adopted(rows);
    const head = rows.findIndex((row) => row[0] === "1");
    const sorted = [...rows.slice(0, head), ...rows.slice(head).toReversed()];
    const found = findAgain(sorted, ASP_SAAS, known);
    expect(answersOf(sorted, found)).toEqual(expected);
  });

  it("are not guessed where two rows have the same labels", () => {
    const { rows } = foreignSheet(sample("sound"), "office");
    const known = adopted(rows);
    const labels = [...(known.adopted?.labels.values() ?? [])];
    expect(new Set(labels).size).toBeLessThan(labels.length);
    expect(findAgain([...rows.slice(0, 6), ...rows.slice(6).toReversed()], ASP_SAAS, known)).toBeUndefined();
  });
});

it("tells a row that somebody has copied", () => {
  const { rows } = foreignSheet(sample("sound"), "plain");
  const known = adopted(rows);
  const row = answerCell(known, "5.1")?.row ?? 0;
  const found = findAgain([...rows, rows[row] ?? []], ASP_SAAS, known);
  expect(found).toMatchObject({ missing: [], repeated: ["5.1"] });
});
