import type { HostObject } from "./host-object";

/** Most references for event arguments (`event.getRange`) that are remembered. */
const MOST_EVENT_REFERENCES = 500;

/** Objects that the client keeps hold of between requests (`trackedObjects`), by the ids that it was given. */
export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new WeakMap<HostObject, string>();
  readonly #eventIds: string[] = [];
  #next = 1;

  keep(object: HostObject): void {
    this.#register(object, `kept-${this.#next++}`);
  }

  /** A reference that an event hands out; only the latest ones are remembered. */
  keepForEvent(object: HostObject): string {
    const id = `event-${this.#next++}`;
    this.#objects.set(id, object);
    this.#eventIds.push(id);
    if (this.#eventIds.length > MOST_EVENT_REFERENCES) this.#objects.delete(this.#eventIds.shift() ?? "");
    return id;
  }

  /** The id under which an object is kept, if it is. */
  idOf(object: HostObject): string | undefined {
    const id = this.#ids.get(object);
    return id !== undefined && this.#objects.has(id) ? id : undefined;
  }

  get(id: string): HostObject | undefined {
    return this.#objects.get(id);
  }

  /** Forgets every object that `isGone`. */
  forget(isGone: (object: HostObject) => boolean): void {
    for (const [id, object] of this.#objects) if (isGone(object)) this.#objects.delete(id);
  }

  remove(id: string): void {
    this.#objects.delete(id);
  }

  clear(): void {
    this.#objects.clear();
  }

  /** Number of objects held: a client that cleans up leaves none behind. */
  get size(): number {
    return this.#objects.size - this.#eventIds.filter((id) => this.#objects.has(id)).length;
  }

  get objects(): Iterable<HostObject> {
    return this.#objects.values();
  }

  #register(object: HostObject, id: string): void {
    if (this.idOf(object) !== undefined) return;
    this.#objects.set(id, object);
    this.#ids.set(object, id);
  }
}
