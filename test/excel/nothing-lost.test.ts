import type { FormPlace } from "../../src/excel";
import { ASP_SAAS } from "../../src/form";
import { ReportableError } from "../../src/messages";
import { NO_CHOICES, REFERENCE_TABLE } from "../../src/reference";
import { planFindingsSheet, planFormSheet, planReferenceSheet } from "../../src/sheets";
import { createChecker, RULES } from "../../src/rules";
import type { Cell, Sheet } from "../../src/workbench/host";
import { copyOf } from "../support/copy-workbook";
import { sample } from "../support/samples";
import { answerCell, type Desk, onlyForm, openDesk, openDeskOn, settle } from "../support/workbook-session";

/** Everything that a person could see of a workbook: every sheet that is shown, with its cells and how they look. */
function seen({ book }: Desk): unknown {
  return book.sheets
    .filter((sheet) => sheet.layout.visibility === "Visible")
    .map((sheet) => ({
      name: sheet.name,
      cells: [...sheet.cells].filter(([, cell]) => !isPlain(cell)).sort(([left], [right]) => left - right),
      layout: { ...sheet.layout, rows: rowsOf(sheet.layout) },
    }));
}

/** Without heights: a row is as high as its text. */
function rowsOf({ rows }: Sheet["layout"]): unknown {
  return [...rows].sort(([left], [right]) => left - right).map(([row, { hidden, style }]) => [row, hidden, style]);
}

const isPlain = (cell: Cell): boolean => cell.value === "" && cell.formula === undefined && Object.keys(cell.style).length === 0;

interface Ready extends Desk {
  readonly form: FormPlace;
}

const FINDINGS = (() => {
  const disclosure = sample("with-gaps");
  const checker = createChecker({ edition: ASP_SAAS, rules: RULES, today: { year: 2026, month: 11, day: 1 } });
  return planFindingsSheet(ASP_SAAS, checker.check(disclosure).findings, disclosure, { language: "ja" });
})();

const reference = (own: string) =>
  planReferenceSheet(ASP_SAAS, REFERENCE_TABLE, {
    entries: { choices: { checked: NO_CHOICES.checked, own: new Map([["backup-generations", own]]) }, levels: [] },
  });

/** The session's commands, each on a workbook in which it has something to do, and something to lose. */
const COMMANDS: Readonly<Record<string, { prepare?(desk: Ready): Promise<unknown>; run(desk: Ready): Promise<unknown> }>> = {
  "creating a form over another": { run: ({ session, form }) => session.create(planFormSheet(ASP_SAAS), form) },
  "creating a form beside another": {
    run: ({ session }) => session.create(planFormSheet(ASP_SAAS, { answers: sample("sound") })),
  },
  "writing answers": {
    run: ({ session, form }) =>
      session.write(
        form,
        ["5.1", "28.1", "93.1"].map((field) => ({ field, before: valueOf(field), after: `新しい記載 ${field}` })),
        "import",
      ),
  },
  "showing findings for the first time": { run: ({ session }) => session.show(FINDINGS) },
  "showing findings anew": {
    prepare: async ({ session }) => session.show({ ...FINDINGS, rows: FINDINGS.rows.slice(0, 6) }),
    run: ({ session }) => session.show(FINDINGS),
  },
  "treating a rule for the first time": {
    run: ({ session }) => session.treat({ rule: "address-missing", treatment: "off" }, "ja"),
  },
  "treating another rule": {
    prepare: ({ session }) => session.treat({ rule: "address-missing", treatment: "off" }, "ja"),
    run: ({ session }) => session.treat({ rule: "agency-contact-missing", treatment: "lower" }, "ja"),
  },
  "keeping reference values for the first time": { run: ({ session }) => session.keep("reference", () => reference("7世代")) },
  "keeping reference values anew": {
    prepare: ({ session }) => session.keep("reference", () => reference("7世代")),
    run: ({ session }) => session.keep("reference", () => reference("14世代")),
  },
  "undoing a write": {
    prepare: ({ session, form }) =>
      session.write(form, [{ field: "5.1", before: valueOf("5.1"), after: "新しい記載" }], "import"),
    run: ({ session }) => session.undo(),
  },
  "undoing a creation": {
    prepare: ({ session, form }) => session.create(planFormSheet(ASP_SAAS), form),
    run: ({ session }) => session.undo(),
  },
};

function valueOf(field: string): string {
  const answer = sample("with-gaps").fields[field];
  return answer?.state === "answered" ? answer.value : "";
}

/** A workbook with a form; every command is given a copy. */
let filled: Desk["book"];
beforeAll(async () => {
  const { book, session } = openDesk();
  await session.create(planFormSheet(ASP_SAAS, { answers: sample("with-gaps") }));
  filled = book;
});

async function ready(name: string): Promise<Ready> {
  const desk = openDeskOn(copyOf(filled));
  const form = await onlyForm(desk.session);
  await desk.session.read(form);
  const whole = { ...desk, form };
  const [row, column] = [answerCell(form, "90.1").row, form.columns.answer];
  desk.hand.editCell(form.sheetId, row, column, "人が書いたもの");
  await settle(20);
  await COMMANDS[name]?.prepare?.(whole);
  await settle(20);
  return whole;
}

async function trips(name: string): Promise<number> {
  const desk = await ready(name);
  const before = desk.host.traffic.totals.requests;
  await COMMANDS[name]?.run(desk);
  return desk.host.traffic.totals.requests - before;
}

describe.each(Object.keys(COMMANDS))("%s", (name) => {
  it.each(["start", "half", "end"] as const)(
    "leaves the workbook as it was, whichever of its requests fails (%s)",
    async (failsAt) => {
      const requests = await trips(name);
      expect(requests).toBeGreaterThan(0);
      for (let request = 1; request <= requests; request++) {
        const desk = await ready(name);
        const before = seen(desk);
        Object.assign(desk.host.behaviour, { failRequest: request, failsAt });
        const failed = await COMMANDS[name]?.run(desk).then(
          () => undefined,
          (thrown: unknown) => thrown,
        );
        // What cleans up after a command may fail unseen: the command itself is done then.
        if (failed === undefined) continue;
        expect(failed).toBeInstanceOf(ReportableError);
        expect({ request, seen: seen(desk) }).toEqual({ request, seen: before });
      }
    },
  );
});

describe("what a person or somebody else adds while a command fails", () => {
  it("stays: only the sheets of the command itself are taken back", async () => {
    const desk = await ready("writing answers");
    const failing = desk.session.create(planFormSheet(ASP_SAAS), desk.form);
    Object.assign(desk.host.behaviour, { failRequest: 2, failsAt: "half" });
    desk.hand.addSheet("同僚のシート");
    await expect(failing).rejects.toBeInstanceOf(ReportableError);
    expect(desk.book.sheets.map(({ name }) => name)).toContain("同僚のシート");
  });
});

describe("marking rows", () => {
  it.each(["start", "half", "end"] as const)("is right again with the next marks (%s)", async (failsAt) => {
    const statuses = new Map([["5.1", "要確認"]]);
    const desk = await ready("writing answers");
    await desk.session.paint(desk.form, statuses);
    const expected = seen(desk);
    const other = await ready("writing answers");
    Object.assign(other.host.behaviour, { failRequest: 1, failsAt });
    await other.session.paint(other.form, statuses).catch(() => undefined);
    await other.session.paint(other.form, statuses);
    expect(seen(other)).toEqual(expected);
  });
});
