/** Excel on the web refuses a request over 5 MB; the rest is margin for the client's own envelope. */
export const REQUEST_LIMIT = 4_000_000;

/** Generous size of one queued call around its payload: its path, its action and their names. */
const CALL_OVERHEAD = 600;

const encoder = new TextEncoder();

/** Bytes of a value in a request: UTF-8 of its JSON. */
export const payloadBytes = (payload: unknown): number => encoder.encode(JSON.stringify(payload) ?? "").length;

/**
 * Queues calls on a request context in order, and sends what is queued before a request would grow too large.
 * Most work fits one request; the caller's own `context.sync()` sends it.
 */
export class Outbox {
  #queued = 0;

  constructor(
    readonly context: { sync(): Promise<unknown> },
    private readonly limit: number = REQUEST_LIMIT,
  ) {}

  /** Calls `act`, which queues one call that carries `payload`; sends the queue first when there is no room left. */
  async put(payload: unknown, act: () => void): Promise<void> {
    const bytes = payloadBytes(payload) + CALL_OVERHEAD;
    if (this.#queued > 0 && this.#queued + bytes > this.limit) {
      await this.context.sync();
      this.#queued = 0;
    }
    this.#queued += bytes;
    act();
  }

  /** Splits rows so that no part is over a quarter of a request. Every part has its first row's number. */
  parts<Row>(rows: readonly Row[]): { readonly from: number; readonly rows: Row[] }[] {
    const parts: { from: number; rows: Row[] }[] = [];
    let bytes = Infinity;
    rows.forEach((row, index) => {
      const size = payloadBytes(row);
      if (bytes + size > this.limit / 4) {
        parts.push({ from: index, rows: [] });
        bytes = 0;
      }
      parts.at(-1)?.rows.push(row);
      bytes += size;
    });
    return parts;
  }
}
