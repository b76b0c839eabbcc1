import * as fc from "fast-check";
import { Outbox, payloadBytes } from "../../../src/excel/requests/outbox";

/** A context that keeps what every request carried. */
function recorder() {
  const requests: string[][] = [];
  let queued: string[] = [];
  return {
    requests,
    queue: (payload: string) => void queued.push(payload),
    sync: () => {
      requests.push(queued);
      queued = [];
      return Promise.resolve();
    },
  };
}

describe("outbox", () => {
  it("counts bytes as they are sent: UTF-8 of the JSON", () => {
    expect(payloadBytes("あ")).toBe(5);
    expect(payloadBytes([["a\n"]])).toBe(9);
  });

  it("keeps the order, sends everything, and never lets a request grow over its limit", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ maxLength: 900 }), { maxLength: 60 }), async (payloads) => {
        const context = recorder();
        const outbox = new Outbox(context, 5000);
        for (const payload of payloads) await outbox.put(payload, () => context.queue(payload));
        await context.sync();
        expect(context.requests.flat()).toEqual(payloads);
        for (const request of context.requests) {
          expect(request.length <= 1 || request.reduce((sum, each) => sum + payloadBytes(each), 0) <= 5000).toBe(true);
        }
      }),
    );
  });

  it("splits rows into parts in order", () => {
    const rows = Array.from({ length: 100 }, (_row, index) => [`${index}${"あ".repeat(50)}`]);
    const parts = new Outbox(recorder(), 8000).parts(rows);
    expect(parts.flatMap((part) => part.rows)).toEqual(rows);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) {
      expect(rows[part.from]).toBe(part.rows[0]);
      expect(payloadBytes(part.rows)).toBeLessThanOrEqual(2200);
    }
  });
});
