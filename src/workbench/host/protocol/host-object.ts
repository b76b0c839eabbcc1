import { ExcelFailure, invalidArgument, itemNotFound } from "../model/failure";
import { authoredName } from "./api-sets";
import type { Arguments } from "./arguments";

/** One scalar property of a class of Excel's API. */
export interface Property<S> {
  readonly get?: (state: S) => unknown;
  readonly set?: (state: S, value: unknown) => void;
}

/** A class of Excel's API as the host has it, in the names of the wire (`Values`, `GetRange`). */
export interface ClassDefinition<S> {
  /** As an add-in's author knows it (`Range`); errors name it. */
  readonly name: string;
  /** What tells one object of a collection from another. */
  readonly identity?: (state: S) => string | number;
  readonly properties?: Readonly<Record<string, Property<S>>>;
  /** Properties that are objects; null is a null object. */
  readonly objects?: Readonly<Record<string, (state: S) => HostObject | null>>;
  /** Methods that give an object, null for a null object, or plain data. */
  readonly methods?: Readonly<Record<string, (state: S, args: Arguments) => unknown>>;
  /** Collections only. */
  readonly items?: (state: S) => readonly HostObject[];
  /** Collections that have `getItem`. @throws ExcelFailure ItemNotFound */
  readonly item?: (state: S, key: Arguments) => HostObject;
}

/** An object of the workbook as the interpreter handles it: everything by name. */
export interface HostObject {
  readonly className: string;
  readonly identity: string | number | undefined;
  /** Items of a collection, or null for other objects. */
  items(): readonly HostObject[] | null;
  /** Names of all scalar properties, for a load without names. */
  readonly propertyNames: readonly string[];
  hasObject(name: string): boolean;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  open(name: string): HostObject | null;
  call(name: string, args: Arguments): unknown;
  item(key: Arguments): HostObject;
}

/** Excel's answer to a member that this host does not have, with the name as an author writes it. */
export function missingMember(className: string, member: string): ExcelFailure {
  return new ExcelFailure(
    "ApiNotFound",
    `The embedded workbook has no ${className}.${authoredName(member)}. In Excel this call may work; the workbench cannot do it.`,
  );
}

/** Makes host objects of one class from their state. */
export class HostClass<S extends object> {
  readonly #states = new WeakMap<HostObject, S>();
  #definition: ClassDefinition<S> | undefined;

  /** @param define called at the first use, since the classes of the API speak of each other in circles */
  constructor(private readonly define: () => ClassDefinition<S>) {}

  /** The state behind an argument, when it is an object of this class. */
  stateOf(value: unknown): S | undefined {
    return value instanceof Bound ? this.#states.get(value) : undefined;
  }

  of(state: S): HostObject {
    this.#definition ??= this.define();
    const object = new Bound(this.#definition, state);
    this.#states.set(object, state);
    return object;
  }
}

class Bound<S extends object> implements HostObject {
  constructor(
    private readonly definition: ClassDefinition<S>,
    private readonly state: S,
  ) {}

  get className(): string {
    return this.definition.name;
  }

  get identity(): string | number | undefined {
    return this.definition.identity?.(this.state);
  }

  get propertyNames(): readonly string[] {
    return Object.keys(this.definition.properties ?? {});
  }

  items(): readonly HostObject[] | null {
    return this.definition.items?.(this.state) ?? null;
  }

  hasObject(name: string): boolean {
    return Object.hasOwn(this.definition.objects ?? {}, name);
  }

  get(name: string): unknown {
    const property = own(this.definition.properties, name);
    if (!property?.get) throw missingMember(this.className, name);
    return property.get(this.state);
  }

  set(name: string, value: unknown): void {
    const property = own(this.definition.properties, name);
    if (!property?.set) throw missingMember(this.className, name);
    property.set(this.state, value);
  }

  open(name: string): HostObject | null {
    const open = own(this.definition.objects, name);
    if (!open) throw missingMember(this.className, name);
    return open(this.state);
  }

  call(name: string, args: Arguments): unknown {
    const method = own(this.definition.methods, name);
    if (!method) throw missingMember(this.className, name);
    return method(this.state, args);
  }

  item(key: Arguments): HostObject {
    if (!this.definition.item) throw missingMember(this.className, "GetItem");
    return this.definition.item(this.state, key);
  }
}

export const isHostObject = (value: unknown): value is HostObject => value instanceof Bound;

function own<V>(record: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  return record && Object.hasOwn(record, name) ? record[name] : undefined;
}

/** A collection's item as it is asked for by key, or Excel's failure where there is none. */
export function itemBy<S>(find: (state: S, key: Arguments) => HostObject | null): (state: S, key: Arguments) => HostObject {
  return (state, key) => {
    const found = find(state, key);
    if (!found) throw itemNotFound();
    return found;
  };
}

/** Members that every collection of Excel's API has, from its items and its way to find one. */
export function collectionMethods<S>(
  items: (state: S) => readonly HostObject[],
  find?: (state: S, key: Arguments) => HostObject | null,
): Readonly<Record<string, (state: S, args: Arguments) => unknown>> {
  return {
    GetCount: (state) => items(state).length,
    GetItemAt: (state, args) => {
      const item = items(state)[args.whole(0)];
      if (!item) throw invalidArgument();
      return item;
    },
    ...(find ? { GetItemOrNullObject: find } : {}),
  };
}
