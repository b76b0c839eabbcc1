import { ExcelFailure, invalidArgument, itemNotFound } from "../model/failure";
import { Arguments } from "./arguments";
import { type HostObject, isHostObject, missingMember } from "./host-object";
import { loadObject, type Offers } from "./query";
import type { References } from "./references";
import { ACTION, type Action, type ArgumentInfo, type Batch, PATH } from "./request";

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** What the client gets for a batch. */
export interface BatchResponse {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
    readonly Location?: string;
  };
}

/** A last word on each action: throws to refuse it. */
export type AfterAction = () => void;

/** Carries out one batch, action by action. What ran before a failing action stays, as in Excel. */
export class Interpreter {
  readonly #objects = new Map<number, HostObject | null>();

  constructor(
    private readonly batch: Batch,
    private readonly root: HostObject,
    private readonly references: References,
    private readonly offers: Offers,
  ) {}

  run(afterAction: AfterAction): BatchResponse {
    const results: ActionResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of this.batch.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.#perform(action) ?? null });
        afterAction();
      } catch (error) {
        if (!(error instanceof ExcelFailure)) throw error;
        return { Results: results, TraceIds: traces, Error: failureOf(error, index, this.#location(action)) };
      }
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
    }
    return { Results: results, TraceIds: traces };
  }

  #perform(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const path = action.ObjectPathId ?? -1;
    const object = this.#object(path);
    const name = action.Name ?? "";
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object && this.#identity(object);
      case ACTION.query:
        return object && { ...this.#reference(object), ...loadObject(object, action.QueryInfo ?? {}, this.offers) };
      case ACTION.call: {
        if (!object) return null;
        if (name === "_KeepReference") return this.references.keep(object);
        this.#assertOffered(object, name);
        const value = object.call(name, this.#arguments(action.ArgumentInfo));
        return isHostObject(value) ? null : value;
      }
      case ACTION.set:
        if (object) this.#assertOffered(object, name);
        object?.set(name, this.#arguments(action.ArgumentInfo).raw(0));
        return null;
      default:
        throw missingMember("ClientRequest", `action type ${action.ActionType}`);
    }
  }

  #identity(object: HostObject): Readonly<Record<string, unknown>> {
    const { identity } = object;
    return { ...(identity === undefined ? {} : { _Id: identity, Id: identity }), ...this.#reference(object) };
  }

  #reference(object: HostObject): Readonly<Record<string, unknown>> {
    const id = this.references.idOf(object);
    return id === undefined ? {} : { _ReferenceId: id };
  }

  #object(id: number): HostObject | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const object = this.#resolve(id);
    this.#objects.set(id, object);
    return object;
  }

  #resolve(id: number): HostObject | null {
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw invalidArgument();
    if (path.ObjectPathType === PATH.root) return this.root;
    if (path.ObjectPathType === PATH.nothing) return null;
    const name = path.Name ?? "";
    if (path.ObjectPathType === PATH.reference) {
      const kept = this.references.get(name);
      if (!kept) throw new ExcelFailure("InvalidReference", "This reference is not valid for the current operation.");
      return kept;
    }
    const parent = this.#object(path.ParentObjectPathId ?? -1);
    if (!parent) return null;
    const args = this.#arguments(path.ArgumentInfo);
    if (path.ObjectPathType !== PATH.indexer) this.#assertOffered(parent, name);
    if (path.ObjectPathType === PATH.property) return parent.open(name);
    if (path.ObjectPathType === PATH.indexer) return parent.item(args);
    if (path.ObjectPathType !== PATH.call) throw missingMember("ClientRequest", `object path type ${path.ObjectPathType}`);
    const value = parent.call(name, args);
    if (value === null || value === undefined) return null;
    if (!isHostObject(value)) throw itemNotFound();
    return value;
  }

  #assertOffered(object: HostObject, member: string): void {
    if (!this.offers(object.className, member)) throw missingMember(object.className, member);
  }

  #arguments(info: ArgumentInfo | undefined): Arguments {
    const values = info?.Arguments ?? [];
    const referenced = info?.ReferencedObjectPathIds ?? [];
    return new Arguments(
      values.map((value, index) => {
        const id = referenced[index];
        // 0 and nested arrays stand for "no object here".
        return typeof id === "number" && id > 0 ? this.#object(id) : value;
      }),
    );
  }

  #location(action: Action): string {
    const known = this.#objects.get(action.ObjectPathId ?? -1);
    return known ? `${known.className}${action.Name ? `.${action.Name}` : ""}` : "";
  }
}

function failureOf(error: ExcelFailure, index: number, location: string): NonNullable<BatchResponse["Error"]> {
  return {
    Code: error.code,
    Message: error.message,
    ActionIndex: index,
    HttpStatusCode: error.code === "ItemNotFound" || error.code === "ApiNotFound" ? 404 : 400,
    ...(location === "" ? {} : { Location: location }),
  };
}
