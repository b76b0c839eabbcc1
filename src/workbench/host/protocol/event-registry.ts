/** Numbers of Excel's events on the wire. */
export const EVENT = {
  documentSelectionChanged: 2,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
  rowSorted: 19,
  rowHiddenChanged: 22,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
} as const;

/** Target of events of the whole workbook (`worksheets.onChanged`). */
export const WORKBOOK_TARGET = "Workbook";

/** Which events the client has asked for, and for which target (a sheet's id, or the workbook). */
export class EventRegistry {
  readonly #counts = new Map<string, number>();
  /** `context.runtime.enableEvents`: false silences everything for this client. */
  enabled = true;

  add(event: number, target: string): void {
    const key = `${event} ${target}`;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  remove(event: number, target: string): void {
    const key = `${event} ${target}`;
    const count = (this.#counts.get(key) ?? 0) - 1;
    if (count > 0) this.#counts.set(key, count);
    else this.#counts.delete(key);
  }

  has(event: number, target: string): boolean {
    return this.enabled && this.#counts.has(`${event} ${target}`);
  }

  /** Number of different events asked for. */
  get size(): number {
    return this.#counts.size;
  }
}

/** `_Register…Event` and `_Unregister…Event` of a class, from their names to their numbers. */
export function registration<S>(
  events: Readonly<Record<string, number>>,
  registryOf: (state: S) => EventRegistry,
  targetOf: (state: S) => string,
): Readonly<Record<string, (state: S) => unknown>> {
  const methods: Record<string, (state: S) => unknown> = {};
  for (const [name, event] of Object.entries(events)) {
    methods[`_Register${name}`] = (state) => registryOf(state).add(event, targetOf(state));
    methods[`_Unregister${name}`] = (state) => registryOf(state).remove(event, targetOf(state));
  }
  return methods;
}
