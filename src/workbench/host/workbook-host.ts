import { type HostBehaviour, isSetSupported, WELL_BEHAVED } from "./behaviour";
import type { WorkbookChange } from "./model/change";
import { ExcelFailure } from "./model/failure";
import type { Displaced, Workbook } from "./model/workbook";
import { HostContext } from "./objects/context";
import { Range, rangeOf } from "./objects/range";
import { WorkbookObject } from "./objects/workbook";
import { memberSince } from "./protocol/api-sets";
import { eventsOf } from "./protocol/event-messages";
import { EVENT, EventRegistry } from "./protocol/event-registry";
import { type BatchResponse, Interpreter } from "./protocol/interpreter";
import { References } from "./protocol/references";
import { ACTION, type Batch, DELAY_FOR_CELL_EDIT, readBatch, readMessage } from "./protocol/request";
import { moveArea } from "./operations/structure";
import { bytesOf, Traffic } from "./traffic";

/** How Microsoft's client speaks to its host: JSON texts. The client puts `onMessageFromHost` in place. */
export interface HostTransport {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}

/** Kinds of messages on the wire. */
const MESSAGE = { request: 1, response: 2, event: 3 } as const;
/** Category of Excel's own events among the messages of a host. */
const EVENT_CATEGORY = 65_536;

/**
 * Answers Microsoft's Excel client over a {@link Workbook}: requests, events, the switchable behaviours of real Excels,
 * and exact counts. One host serves one workbook; {@link connect} gives each add-in (or frame) a transport of its own.
 */
export class WorkbookHost {
  /** Switches; may be changed at any time. */
  readonly behaviour: HostBehaviour;
  readonly traffic = new Traffic();
  #connection: Connection | null = null;
  #editing: (() => void)[] = [];

  constructor(
    readonly book: Workbook,
    behaviour: Partial<HostBehaviour> = {},
  ) {
    this.behaviour = { ...WELL_BEHAVED, ...behaviour };
  }

  /**
   * A transport for `OfficeExtension.HostBridge.init`, in Node's `vm` as in a frame of the page: Microsoft's client must be
   * loaded, then joined, and only then may the add-in use `Excel` (a request before goes nowhere). The connection before,
   * of a frame that was reloaded, is closed.
   */
  connect(): HostTransport {
    this.#connection?.close();
    this.#connection = new Connection(this);
    return this.#connection.transport;
  }

  /** Ends typing in a cell: requests that were waiting with `delayForCellEdit` go on. */
  endCellEdit(): void {
    this.behaviour.cellEditMode = false;
    for (const resume of this.#editing.splice(0)) resume();
  }

  /** Resolves when nobody is typing in a cell. */
  cellEditEnded(): Promise<void> {
    return this.behaviour.cellEditMode ? new Promise((resolve) => this.#editing.push(resolve)) : Promise.resolve();
  }

  /** How many different events the add-in has asked for. */
  get registeredEvents(): number {
    return this.#connection?.registeredEvents ?? 0;
  }

  /** Objects that the add-in keeps hold of. */
  get keptReferences(): number {
    return this.#connection?.keptReferences ?? 0;
  }
}

class Connection {
  readonly transport: HostTransport = { sendMessageToHost: (text) => this.#receive(text), onMessageFromHost: null };
  readonly #references = new References();
  readonly #events = new EventRegistry();
  readonly #context: HostContext;
  readonly #stop: readonly (() => void)[];
  #queue: Promise<void> = Promise.resolve();
  #open = true;

  constructor(private readonly host: WorkbookHost) {
    this.#context = new HostContext(host.book, host.behaviour, this.#references, this.#events);
    this.#stop = [
      host.book.onChange((change) => this.#changed(change)),
      host.book.onDisplacement((displaced) => this.#moveReferences(displaced)),
    ];
  }

  get registeredEvents(): number {
    return this.#events.size;
  }

  get keptReferences(): number {
    return this.#references.size;
  }

  close(): void {
    this.#open = false;
    for (const stop of this.#stop) stop();
  }

  #receive(text: string): void {
    // One after the other, and never at once: an answer always comes later than its request.
    this.#queue = this.#queue.then(() => this.#answer(text));
  }

  async #answer(text: string): Promise<void> {
    const message = readMessage(text);
    if (message.type !== MESSAGE.request) return;
    const request =
      typeof message.message.body === "string" ? message.message.body : JSON.stringify(message.message.body ?? null);
    const { behaviour } = this.host;
    await pause(behaviour.delayMilliseconds);
    if (behaviour.cellEditMode && ((message.flags ?? 0) & DELAY_FOR_CELL_EDIT) !== 0) await this.host.cellEditEnded();
    if (behaviour.silent) return;
    const started = performance.now();
    const answer = this.#perform(request);
    const response = JSON.stringify(answer.response);
    const tooLarge = bytesOf(response) > behaviour.payloadLimit;
    const sent = tooLarge
      ? JSON.stringify(refusal("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit."))
      : response;
    const error = tooLarge ? "ResponsePayloadSizeLimitExceeded" : answer.response.Error?.Code;
    this.host.traffic.record({
      kind: answer.kind,
      actions: answer.actions,
      requestBytes: bytesOf(request),
      responseBytes: bytesOf(sent),
      milliseconds: performance.now() - started,
      request,
      response: sent,
      ...(error === undefined ? {} : { error }),
    });
    this.#send({ id: message.id, type: MESSAGE.response, message: { statusCode: 200, headers: {}, body: sent } });
  }

  #perform(request: string): { readonly response: BatchResponse; readonly kind: "work" | "cleanup"; readonly actions: number } {
    const { behaviour } = this.host;
    const refuse = (code: string, message: string) => ({ response: refusal(code, message), kind: "work" as const, actions: 0 });
    if (bytesOf(request) > behaviour.payloadLimit) {
      return refuse("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
    }
    if (behaviour.cellEditMode) {
      return refuse(
        "InvalidOperationInCellEditMode",
        "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
      );
    }
    try {
      const batch = readBatch(request);
      const kind = isCleanup(batch) ? "cleanup" : "work";
      const fails = kind === "work" && behaviour.failRequest > 0 && --behaviour.failRequest === 0;
      if (!fails) return { response: this.#run(batch), kind, actions: batch.Actions.length };
      if (behaviour.failsAt !== "start") this.#run(batch, behaviour.failsAt === "half" ? batch.Actions.length / 2 : Infinity);
      return refuse(behaviour.failsWith, "There was an internal error while processing the request.");
    } catch (error) {
      // A defect of the host: it must show, and must not leave the add-in waiting for ever.
      const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      return refuse("GeneralException", `The embedded workbook failed: ${reason}`);
    }
  }

  /** @param most actions after which the request stops: what was done until then stays, as in Excel */
  #run(batch: Batch, most = Infinity): BatchResponse {
    const { book, behaviour } = this.host;
    const root = WorkbookObject.of({ context: this.#context });
    const interpreter = new Interpreter(batch, root, this.#references, (className, member) =>
      isSetSupported(behaviour, "ExcelApi", memberSince(className, member)),
    );
    let wrote = false;
    let done = 0;
    try {
      return book.transact(
        "addin",
        (change) => {
          const response = interpreter.run(() => {
            if (behaviour.readOnly && !change.isEmpty) throw new ReadOnly();
            done += 1;
            if (done >= most) throw new ExcelFailure("GeneralException", "The request stopped half-way.");
          });
          wrote = !change.isEmpty;
          return response;
        },
        { mergeWithLast: behaviour.mergeUndo && this.#wroteLast },
      );
    } catch (error) {
      if (!(error instanceof ReadOnly)) throw error;
      return refusal("AccessDenied", "You do not have permission to perform the requested operation: the workbook is read-only.");
    } finally {
      if (behaviour.apiClearsUndo && wrote) book.forgetUndo();
    }
  }

  /** Whether the last change of the workbook was this add-in's: only then may the next one be put to it. */
  #wroteLast = false;

  #changed(change: WorkbookChange): void {
    if (change.kind !== "activated" && change.kind !== "selection") this.#wroteLast = change.origin === "addin";
    if (change.kind === "sheetDeleted") this.#references.forget((object) => Range.stateOf(object)?.sheet.id === change.sheetId);
    if (change.kind === "cells" && change.fromDropDown && this.host.behaviour.dropDownsRaiseNoEvent) return;
    for (const message of eventsOf(change)) {
      if (!this.#events.has(message.event, message.target)) continue;
      const sheet = message.range && this.host.book.sheet(message.range.sheetId);
      const held = message.range && sheet && rangeOf(this.#context, sheet, message.range.area);
      this.#emit(message.event, message.target, {
        ...message.body,
        ...(held ? { referenceId: this.#references.keepForEvent(held) } : {}),
      });
      this.host.traffic.recordEvent();
    }
    // The old document event has no registration on the wire; the client drops what nobody listens to.
    if (change.kind === "selection") this.#emit(EVENT.documentSelectionChanged, "", {});
  }

  #emit(event: number, target: string, body: Readonly<Record<string, unknown>>): void {
    const entry = { messageCategory: EVENT_CATEGORY, messageType: event, targetId: target, message: JSON.stringify(body), id: 0 };
    // Behind the answer to the request that caused it.
    setTimeout(() => this.#send({ type: MESSAGE.event, message: { entries: [entry] } }), 0);
  }

  /** Ranges that the client holds go with their cells. */
  #moveReferences({ sheetId, area, shift }: Displaced): void {
    const axis = shift === "Down" || shift === "Up" ? "rows" : "columns";
    const kind = shift === "Down" || shift === "Right" ? "insert" : "delete";
    for (const object of this.#references.objects) {
      const range = Range.stateOf(object);
      if (range?.sheet.id === sheetId) range.area = moveArea({ kind, axis, area }, range.area) ?? range.area;
    }
  }

  #send(message: object): void {
    if (this.#open) this.transport.onMessageFromHost?.(JSON.stringify(message));
  }
}

/** Stops a request that would change a workbook that can only be read, and takes back what it changed. */
class ReadOnly extends Error {}

function refusal(code: string, message: string): BatchResponse {
  return { Results: [], TraceIds: [], Error: { Code: code, Message: message, ActionIndex: 0, HttpStatusCode: 400 } };
}

const isCleanup = (batch: Batch): boolean =>
  batch.Actions.some((action) => action.Name === "_RemoveReference") &&
  batch.Actions.every((action) => action.ActionType === ACTION.instantiate || action.Name === "_RemoveReference");

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
