import { Parser } from "htmlparser2";
import { localName } from "./local-name";
import type { SheetGrid } from "./sheet-grid";
import { MOST_ROWS } from "./sheet-texts";
import { shownValue } from "./shown-text";

/** What the sheets of a workbook share. */
export interface SharedContent {
  readonly texts: readonly string[];
  /** Number format of each cell style; undefined for the general one. */
  readonly formats: readonly (string | undefined)[];
  /** Added to a number that is a date: 1462 where the workbook counts from 1904. */
  readonly days: number;
}

/** A character that XML cannot hold, or that looks like one written so: `_x000D_`. */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

export function unescaped(text: string): string {
  return text.includes("_x")
    ? text.replace(ESCAPED, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}

/**
 * Gathers the texts of string items, shared ones (`si`) or a cell's own (`is`), their readings left out, and what is
 * struck through in them: it no longer counts.
 */
export function readSharedTexts(part: string): string[] {
  const texts: string[] = [];
  let text = "";
  let [inText, inReading, struck] = [false, false, false];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const local = localName(name);
        if (local === "si") text = "";
        else if (local === "rPh") inReading = true;
        else if (local === "r") struck = false;
        else if (local === "strike") struck = isOn(attributes["val"] ?? "1");
        else if (local === "t") inText = !inReading && !struck;
      },
      ontext: (data) => {
        if (inText) text += data;
      },
      onclosetag: (name) => {
        const local = localName(name);
        if (local === "si") texts.push(unescaped(text));
        else if (local === "rPh") inReading = false;
        else if (local === "r") struck = false;
        else if (local === "t") inText = false;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(part);
  return texts;
}

/** Reads the cells of a sheet's part into the grid, in one pass, whatever else the part declares. */
export function readCells(part: string, shared: SharedContent, grid: SheetGrid): void {
  let [row, column] = [-1, -1];
  let [type, format]: [string, string | undefined] = ["n", undefined];
  let [value, own] = ["", ""];
  let [inValue, inText, inReading, struck] = [false, false, false, false];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        switch (localName(name)) {
          case "row":
            row = numberOf(attributes["r"], row + 2) - 1;
            column = -1;
            // The rest of the part lies below what is looked at, wherever it says that it stands.
            if (row >= MOST_ROWS) parser.pause();
            break;
          case "c": {
            const place = placeOf(attributes["r"]);
            if (place) row = place.row;
            column = place?.column ?? column + 1;
            type = attributes["t"] ?? "n";
            format = shared.formats[numberOf(attributes["s"], 0)];
            [value, own] = ["", ""];
            break;
          }
          case "v":
            inValue = true;
            break;
          case "rPh":
            inReading = true;
            break;
          case "r":
            struck = false;
            break;
          case "strike":
            struck = isOn(attributes["val"] ?? "1");
            break;
          case "t":
            inText = !inReading && !struck;
            break;
          case "mergeCell":
            addMerged(attributes["ref"], grid);
            break;
          case "col":
            if (isOn(attributes["hidden"]))
              grid.hideColumns(numberOf(attributes["min"], 1) - 1, numberOf(attributes["max"], 0) - 1);
            break;
        }
      },
      ontext: (data) => {
        if (inValue) value += data;
        else if (inText) own += data;
      },
      onclosetag: (name) => {
        switch (localName(name)) {
          case "v":
            inValue = false;
            break;
          case "rPh":
            inReading = false;
            break;
          case "t":
            inText = false;
            break;
          case "r":
            struck = false;
            break;
          case "c":
            grid.set(Math.max(0, row), column, shownCell(type, value, own, format, shared));
            break;
        }
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(part);
}

/** @param reference `A1:B3` */
function addMerged(reference: string | undefined, grid: SheetGrid): void {
  const [from, to] = (reference ?? "").split(":").map(placeOf);
  if (from && to) grid.merge({ ...from, rows: to.row - from.row + 1 });
}

const isOn = (value: string | undefined): boolean => value === "1" || value === "true";

function shownCell(type: string, value: string, own: string, format: string | undefined, shared: SharedContent): string {
  switch (type) {
    case "s":
      return shared.texts[numberOf(value.trim(), -1)] ?? "";
    case "inlineStr":
      return unescaped(own);
    case "str":
      return unescaped(value);
    case "e":
      return value.trim();
    case "b":
      return value.trim() === "" ? "" : shownValue(isOn(value.trim()), undefined);
    case "d": {
      const date = new Date(/(?:Z|[+-]\d\d:\d\d)$/.test(value) || !value.includes("T") ? value : `${value}Z`);
      return Number.isNaN(date.getTime()) ? value : shownValue(date, format);
    }
    default: {
      const number = Number(value);
      return value.trim() === "" ? "" : Number.isFinite(number) ? shownValue(number, format, shared.days) : value;
    }
  }
}

function numberOf(text: string | undefined, otherwise: number): number {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : otherwise;
}

/** A1 → row 0, column 0. */
export function placeOf(address: string | undefined): { row: number; column: number } | undefined {
  const parts = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(address ?? "");
  if (!parts) return undefined;
  let column = 0;
  for (const letter of (parts[1] ?? "").toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(parts[2]) - 1, column: column - 1 };
}
