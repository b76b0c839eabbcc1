import { parseArea, splitReference } from "../model/address";
import { type Area, isOnSheet } from "../model/area";
import { invalidArgument, itemNotFound } from "../model/failure";
import type { Sheet } from "../model/sheet";
import type { HostContext } from "./context";

/** A range of the API. Its area moves with its cells while the client keeps hold of it. */
export interface RangeState {
  readonly context: HostContext;
  readonly sheet: Sheet;
  area: Area;
}

/** Several areas of one sheet. */
export interface AreasState {
  readonly context: HostContext;
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/** An area that must lie on the sheet. */
export function onSheet(area: Area): Area {
  if (!isOnSheet(area)) throw invalidArgument();
  return area;
}

/** Reads an address of a sheet, with or without its name; a defined name will do as well. */
export function readAddress(context: HostContext, sheet: Sheet, address: string): { sheet: Sheet; area: Area } {
  const reference = splitReference(address);
  const target = reference.sheet === undefined ? sheet : context.book.sheetNamed(reference.sheet);
  if (!target) throw itemNotFound();
  const area = parseArea(reference.address);
  if (area) return { sheet: target, area };
  const wanted = address.toLowerCase();
  const name = context.book.names.find((item) => item.name.toLowerCase() === wanted);
  if (!name) throw invalidArgument();
  return readAddress(context, sheet, name.formula.slice(1));
}

/** Longest list of addresses that Excel takes. */
const LONGEST_ADDRESSES = 8_192;

/** Reads a list of addresses (`A1,B2:C3`). */
export function readAddresses(context: HostContext, sheet: Sheet, addresses: string): Area[] {
  if (addresses.length > LONGEST_ADDRESSES) throw invalidArgument();
  return addresses.split(",").map((address) => readAddress(context, sheet, address.trim()).area);
}
