/** One request and its answer, for display and for tests. */
export interface RoundTrip {
  /** From 1, since the start or the last reset. */
  readonly number: number;
  /** Cleaning up after a run is a round trip as well, but none that a command waits for. */
  readonly kind: "work" | "cleanup";
  readonly actions: number;
  /** UTF-8 bytes of the batch, and of the answer to it. */
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Excel's code when it failed. */
  readonly error?: string;
  /** Time the host took, in milliseconds; a real Excel adds its network. */
  readonly milliseconds: number;
  /** The batch and its answer as JSON, of the latest round trips only. */
  readonly request?: string;
  readonly response?: string;
}

export interface TrafficTotals {
  /** Every request, cleaning up included. */
  readonly requests: number;
  /** Requests that a command waited for. */
  readonly roundTrips: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly events: number;
}

/** Round trips whose JSON is kept. */
const KEPT_BODIES = 20;
/** Round trips that are kept at all. */
const KEPT = 200;

/** Counts what goes between add-in and host, exactly. */
export class Traffic {
  #trips: RoundTrip[] = [];
  #totals: TrafficTotals = { requests: 0, roundTrips: 0, requestBytes: 0, responseBytes: 0, events: 0 };

  /** Since the start or the last {@link reset}. */
  get totals(): TrafficTotals {
    return this.#totals;
  }

  /** The latest round trips, oldest first. */
  get trips(): readonly RoundTrip[] {
    return this.#trips;
  }

  reset(): void {
    this.#trips = [];
    this.#totals = { requests: 0, roundTrips: 0, requestBytes: 0, responseBytes: 0, events: 0 };
  }

  record(trip: Omit<RoundTrip, "number">): void {
    const totals = this.#totals;
    this.#totals = {
      ...totals,
      requests: totals.requests + 1,
      roundTrips: totals.roundTrips + (trip.kind === "work" ? 1 : 0),
      requestBytes: totals.requestBytes + trip.requestBytes,
      responseBytes: totals.responseBytes + trip.responseBytes,
    };
    this.#trips = [...this.#trips, { ...trip, number: this.#totals.requests }].slice(-KEPT).map((one, index, all) => {
      if (index >= all.length - KEPT_BODIES || one.request === undefined) return one;
      const { request: _request, response: _response, ...rest } = one;
      return rest;
    });
  }

  recordEvent(): void {
    this.#totals = { ...this.#totals, events: this.#totals.events + 1 };
  }
}

const encoder = new TextEncoder();

export const bytesOf = (text: string): number => encoder.encode(text).length;
