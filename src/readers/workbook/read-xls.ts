import { openCompoundFile } from "../archive/compound-file";
import { checkSize } from "../limits";
import { workbookFailure } from "./failures";
import { builtInFormat } from "./japanese-formats";
import { type SheetGrid, SheetGrids } from "./sheet-grid";
import type { SheetTexts } from "./sheet-texts";
import { shownValue } from "./shown-text";
import { CutOff, RECORD, RecordReader, recordsFrom, type XlsRecord } from "./xls-records";

const BIFF8 = 0x0600;
const SHORTEST_RECORD = 4;
/** Days between the two calendars that workbooks count by: from 1900 and from 1904. */
const DAYS_1904 = 1462;
const ERRORS: ReadonlyMap<number, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
]);

/** What the sheets have in common. */
interface Globals {
  readonly sheets: { readonly name: string; readonly hidden: boolean; readonly offset: number }[];
  readonly texts: string[];
  /** Number of the number format of each cell format. */
  readonly cellFormats: number[];
  readonly formats: Map<number, string>;
  days: number;
}

/**
 * Reads the texts of an untrusted workbook of Excel 97 to 2003 (.xls).
 * @throws ReportableError that says what is wrong with the file and what to do
 */
export function readXls(bytes: Uint8Array, file: string): SheetTexts[] {
  checkSize(bytes, file);
  const container = openCompoundFile(bytes);
  if (container?.names.includes("Book") && !container.names.includes("Workbook")) throw workbookFailure("workbook-too-old", file);
  const stream = container?.stream("Workbook");
  if (!stream) throw workbookFailure("workbook-unreadable", file);
  try {
    const globals = readGlobals(stream, file);
    // Sheets that lay over each other would have the same records read again and again.
    const budget = { records: stream.length / SHORTEST_RECORD };
    const grids = new SheetGrids(file);
    return globals.sheets.map(({ name, hidden, offset }) => {
      const grid = grids.next();
      readCells(stream, offset, new Cells(globals, grid), budget);
      return { name, hidden, ...grid.sheet };
    });
  } catch (error) {
    if (error instanceof CutOff) throw workbookFailure("workbook-unreadable", file);
    throw error;
  }
}

function readGlobals(stream: Uint8Array, file: string): Globals {
  const globals: Globals = { sheets: [], texts: [], cellFormats: [], formats: new Map(), days: 0 };
  let first = true;
  for (const record of recordsFrom(stream, 0)) {
    const reader = new RecordReader(record);
    if (first && record.kind !== RECORD.beginning) throw workbookFailure("workbook-unreadable", file);
    if (first && reader.short() !== BIFF8) throw workbookFailure("workbook-too-old", file);
    first = false;
    if (record.kind === RECORD.endOfFile) break;
    if (record.kind === RECORD.password) throw workbookFailure("workbook-password", file);
    readGlobal(record, reader, globals);
  }
  return globals;
}

const WORKSHEET = 0;

function readGlobal({ kind }: XlsRecord, reader: RecordReader, globals: Globals): void {
  switch (kind) {
    case RECORD.dateMode:
      globals.days = reader.short() === 1 ? DAYS_1904 : 0;
      break;
    case RECORD.numberFormat: {
      const number = reader.short();
      globals.formats.set(number, reader.text(2));
      break;
    }
    case RECORD.cellFormat:
      reader.short();
      globals.cellFormats.push(reader.short());
      break;
    case RECORD.sheet: {
      const offset = reader.long();
      const hidden = (reader.byte() & 3) !== 0;
      const type = reader.byte();
      if (type === WORKSHEET) globals.sheets.push({ name: reader.text(1), hidden, offset });
      break;
    }
    case RECORD.texts: {
      reader.long();
      const count = reader.long();
      for (let index = 0; index < count && !reader.atEnd; index += 1) globals.texts.push(reader.text(2));
      break;
    }
  }
}

function readCells(stream: Uint8Array, offset: number, cells: Cells, budget: { records: number }): void {
  /** Charts stand within a sheet, from a beginning to an end of their own. */
  let depth = 0;
  for (const record of recordsFrom(stream, offset)) {
    budget.records -= 1;
    if (budget.records < 0) throw new CutOff();
    if (record.kind === RECORD.beginning) depth += 1;
    if (record.kind === RECORD.endOfFile) depth -= 1;
    if (depth <= 0) break;
    if (depth === 1) cells.read(record);
  }
}

/** The cells of a sheet as its records come. */
class Cells {
  /** The formula whose text comes in a record of its own. */
  #awaiting: { readonly row: number; readonly column: number } | undefined;

  constructor(
    private readonly globals: Globals,
    private readonly grid: SheetGrid,
  ) {}

  read(record: XlsRecord): void {
    const reader = new RecordReader(record);
    if (record.kind === RECORD.formulaText) {
      if (this.#awaiting) this.grid.set(this.#awaiting.row, this.#awaiting.column, reader.text(2));
      this.#awaiting = undefined;
      return;
    }
    switch (record.kind) {
      case RECORD.sharedText: {
        const { row, column } = place(reader);
        this.grid.set(row, column, this.globals.texts[reader.long()] ?? "");
        break;
      }
      case RECORD.text:
      case RECORD.textWithRuns: {
        const { row, column } = place(reader);
        this.grid.set(row, column, reader.text(2));
        break;
      }
      case RECORD.number: {
        const { row, column, format } = place(reader);
        this.grid.set(row, column, this.#shown(reader.double(), format));
        break;
      }
      case RECORD.shortNumber: {
        const { row, column, format } = place(reader);
        this.grid.set(row, column, this.#shown(reader.shortNumber(), format));
        break;
      }
      case RECORD.numbersInRow:
        this.#readRow(reader, (record.pieces[0]?.length ?? 0) - 6);
        break;
      case RECORD.boolean: {
        const { row, column } = place(reader);
        const value = reader.byte();
        this.grid.set(row, column, reader.byte() === 1 ? (ERRORS.get(value) ?? "") : shownValue(value !== 0, undefined));
        break;
      }
      case RECORD.formula:
        this.#readFormula(reader);
        break;
      case RECORD.mergedCells:
        for (let count = reader.short(); count > 0; count -= 1) {
          const [row, last, column] = [reader.short(), reader.short(), reader.short()];
          reader.short();
          this.grid.merge({ row, column, rows: last - row + 1 });
        }
        break;
      case RECORD.comment:
        this.grid.comment({ row: reader.short(), column: reader.short() });
        break;
      case RECORD.columns: {
        const [first, last] = [reader.short(), reader.short()];
        reader.long();
        if ((reader.short() & 1) === 1) this.grid.hideColumns(first, last);
        break;
      }
    }
  }

  #readRow(reader: RecordReader, bytes: number): void {
    const row = reader.short();
    const column = reader.short();
    for (let index = 0; index < Math.floor(bytes / 6); index += 1) {
      const format = reader.short();
      this.grid.set(row, column + index, this.#shown(reader.shortNumber(), format));
    }
  }

  #readFormula(reader: RecordReader): void {
    const { row, column, format } = place(reader);
    const result = reader.bytes(8);
    if (result[6] !== 0xff || result[7] !== 0xff) {
      this.grid.set(row, column, this.#shown(new DataView(result.buffer).getFloat64(0, true), format));
    } else if (result[0] === 0) this.#awaiting = { row, column };
    else if (result[0] === 1) this.grid.set(row, column, shownValue(result[2] !== 0, undefined));
    else if (result[0] === 2) this.grid.set(row, column, ERRORS.get(result[2] ?? 0) ?? "");
  }

  #shown(value: number, cellFormat: number): string {
    const number = this.globals.cellFormats[cellFormat] ?? 0;
    return shownValue(value, this.globals.formats.get(number) ?? builtInFormat(number), this.globals.days);
  }
}

function place(reader: RecordReader): { row: number; column: number; format: number } {
  return { row: reader.short(), column: reader.short(), format: reader.short() };
}
