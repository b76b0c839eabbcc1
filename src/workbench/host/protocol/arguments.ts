import { invalidArgument } from "../model/failure";

/** Arguments of one call, read with what each must be. Every reader throws `InvalidArgument` when it is not. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  /** As it came: a host object, plain data, or undefined. */
  raw(index: number): unknown {
    return this.values[index] ?? undefined;
  }

  text(index: number): string {
    const value = this.raw(index);
    if (typeof value !== "string") throw invalidArgument();
    return value;
  }

  optionalText(index: number): string | undefined {
    return this.raw(index) === undefined ? undefined : this.text(index);
  }

  whole(index: number): number {
    return wholeNumber(this.raw(index));
  }

  optionalWhole(index: number): number | undefined {
    return this.raw(index) === undefined ? undefined : this.whole(index);
  }

  truth(index: number): boolean {
    const value = this.raw(index);
    if (value !== undefined && typeof value !== "boolean") throw invalidArgument();
    return value ?? false;
  }

  record(index: number): Readonly<Record<string, unknown>> {
    const value = this.raw(index);
    return value === undefined ? {} : plainRecord(value);
  }
}

export function wholeNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

export function number(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function text(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function truth(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export function plainRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw invalidArgument();
  return value;
}

export function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw invalidArgument();
  return found;
}

/** A colour as `#RRGGBB`. Names (`red`) are taken as Excel takes them, for the few that an add-in writes. */
export function color(value: unknown): string {
  const named: Readonly<Record<string, string>> = {
    black: "#000000",
    white: "#FFFFFF",
    red: "#FF0000",
    green: "#008000",
    blue: "#0000FF",
    yellow: "#FFFF00",
    orange: "#FFA500",
    gray: "#808080",
  };
  const written = text(value);
  const hex = Object.hasOwn(named, written.toLowerCase()) ? (named[written.toLowerCase()] ?? "") : written;
  if (!/^#?[0-9A-Fa-f]{6}$/.test(hex)) throw invalidArgument();
  return `#${hex.replace("#", "").toUpperCase()}`;
}
