import { createSession, type FormPlace, type WorkbookSession } from "../../src/excel";
import { ASP_SAAS } from "../../src/form";
import { ReportableError } from "../../src/messages";
import { planFormSheet } from "../../src/sheets";
import { HandEdits, type HostBehaviour, type Sheet, Workbook, WorkbookHost } from "../../src/workbench/host";
import { loadExcel } from "./excel-client";

/** A workbook with a session of ours on Microsoft's client, and the hand of a person. */
export interface Desk {
  readonly book: Workbook;
  readonly host: WorkbookHost;
  readonly hand: HandEdits;
  readonly session: WorkbookSession;
  /** Runs a command, and tells how many round trips it made a person wait for. */
  trips(command: () => Promise<unknown>): Promise<number>;
  /** The sheet's cells as a person sees them, by address. */
  shown(sheet: Sheet): Record<string, string>;
}

export function openDesk(behaviour: Partial<HostBehaviour> = {}, sheets: readonly string[] = ["Sheet1"]): Desk {
  return openDeskOn(new Workbook({ sheets, thisYear: 2026 }), behaviour);
}

/** A workbook that is there already, as somebody opens it. */
export function openDeskOn(book: Workbook, behaviour: Partial<HostBehaviour> = {}): Desk {
  const host = new WorkbookHost(book, behaviour);
  const client = loadExcel(host);
  // The session finds the client where an add-in does.
  Reflect.set(globalThis, "Excel", client.Excel);
  return {
    book,
    host,
    hand: new HandEdits(book),
    session: createSession(),
    trips: async (command) => {
      const before = host.traffic.totals.roundTrips;
      await command();
      return host.traffic.totals.roundTrips - before;
    },
    shown: (sheet) => {
      const area = sheet.usedArea(true);
      const cells: Record<string, string> = {};
      if (!area) return cells;
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          const text = book.textAt(sheet, row, column);
          if (text !== "") cells[`${row},${column}`] = text;
        }
      }
      return cells;
    },
  };
}

/** The workbook's only form. */
export async function onlyForm(session: WorkbookSession): Promise<FormPlace> {
  const found = await session.find();
  if (found.kind !== "one") throw new Error(`Expected one form, found ${found.kind}`);
  return found.form;
}

/** A workbook with a new, empty form in it. */
export async function deskWithForm(behaviour: Partial<HostBehaviour> = {}): Promise<Desk & { form: FormPlace; sheet: Sheet }> {
  const desk = openDesk(behaviour);
  await desk.session.create(planFormSheet(ASP_SAAS));
  const form = await onlyForm(desk.session);
  const sheet = desk.book.sheet(form.sheetId);
  if (!sheet) throw new Error("The form's sheet is not in the workbook");
  return { ...desk, form, sheet };
}

/** The failure that a command was refused with. */
export async function refusal(command: Promise<unknown>): Promise<ReportableError> {
  try {
    await command;
  } catch (thrown) {
    if (thrown instanceof ReportableError) return thrown;
    throw thrown;
  }
  throw new Error("The command was not refused");
}

/** The answer cell of a field, as the host counts. */
export function answerCell(form: FormPlace, field: string): { readonly row: number; readonly column: number } {
  const row = form.rows.get(field) ?? form.heading?.get("serviceName");
  if (row === undefined) throw new Error(`The form has no row for ${field}`);
  return { row, column: form.columns.answer };
}

/** The same as two numbers. */
export function cellOf(form: FormPlace, field: string): [row: number, column: number] {
  const { row, column } = answerCell(form, field);
  return [row, column];
}

const STEP = 5;

/** Lets events and what they cause come through. */
export async function settle(milliseconds = 120): Promise<void> {
  // In small steps: time that this process spends working, or waits for a processor, must not count as waited.
  for (let waited = 0; waited < milliseconds; waited += STEP) await new Promise((resolve) => setTimeout(resolve, STEP));
}
