import * as z from "zod/mini";

/** Arguments of a call; those that are objects are told by the id of their path, at the same index. */
const ArgumentInfo = z.object({
  Arguments: z.optional(z.array(z.unknown())),
  ReferencedObjectPathIds: z.optional(z.nullable(z.array(z.unknown()))),
});

const QueryInfo = z.object({
  Select: z.optional(z.array(z.string())),
  Expand: z.optional(z.array(z.string())),
  Top: z.optional(z.number()),
  Skip: z.optional(z.number()),
});

const Action = z.object({
  Id: z.number(),
  ActionType: z.number(),
  Name: z.optional(z.string()),
  ObjectPathId: z.optional(z.number()),
  ArgumentInfo: z.optional(ArgumentInfo),
  QueryInfo: z.optional(QueryInfo),
});

const ObjectPath = z.object({
  Id: z.number(),
  ObjectPathType: z.number(),
  Name: z.optional(z.string()),
  ParentObjectPathId: z.optional(z.number()),
  ArgumentInfo: z.optional(ArgumentInfo),
});

const Batch = z.object({
  AutoKeepReference: z.optional(z.boolean()),
  Actions: z.array(Action),
  ObjectPaths: z.record(z.string(), ObjectPath),
});

/** One message of Microsoft's client to its host. */
const Message = z.object({
  id: z.number(),
  type: z.number(),
  flags: z.optional(z.number()),
  message: z.object({ url: z.optional(z.string()), body: z.unknown() }),
});

export type ArgumentInfo = z.infer<typeof ArgumentInfo>;
export type QueryInfo = z.infer<typeof QueryInfo>;
export type Action = z.infer<typeof Action>;
export type ObjectPath = z.infer<typeof ObjectPath>;
/** What one `context.sync()` sends: actions in order, and the objects that they speak of. */
export type Batch = z.infer<typeof Batch>;

/** Request flag of a run that waits until nobody types (`delayForCellEdit`). */
export const DELAY_FOR_CELL_EDIT = 64;

export const ACTION = { instantiate: 1, query: 2, call: 3, set: 4, trace: 5 } as const;
export const PATH = { root: 1, call: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;

/** @throws when the text is not a message of the client */
export function readMessage(text: string): z.infer<typeof Message> {
  return Message.parse(JSON.parse(text));
}

/** @throws when a message's body is not a batch */
export function readBatch(body: unknown): Batch {
  return Batch.parse(typeof body === "string" ? JSON.parse(body) : body);
}
