import * as z from "zod/mini";

/** Shapes of the parameters of Univer's commands that the grid listens to; what else they carry is let be. */
const Range = z.object({ startRow: z.number(), endRow: z.number(), startColumn: z.number(), endColumn: z.number() });
const OfSheet = z.object({ subUnitId: z.string() });
const Ranged = z.extend(OfSheet, { range: Range });
const RangeList = z.extend(OfSheet, { ranges: z.array(Range) });
const Named = z.extend(OfSheet, { name: z.string() });
const Ordered = z.extend(OfSheet, { toOrder: z.number() });
const Hidden = z.extend(OfSheet, { hidden: z.number() });
const Frozen = z.extend(OfSheet, { xSplit: z.number(), ySplit: z.number() });
const Sizes = z.union([z.number(), z.record(z.string(), z.number())]);
const Pasted = z.object({ textContent: z.optional(z.string()), htmlContent: z.optional(z.string()) });
const Selections = z.extend(OfSheet, {
  selections: z.array(z.object({ range: z.extend(Range, { rangeType: z.optional(z.number()) }) })),
});
const EditVisible = z.object({ visible: z.boolean(), eventType: z.optional(z.number()) });

const NoteWritten = z.object({
  sheetId: z.string(),
  row: z.number(),
  col: z.number(),
  note: z.object({ note: z.string() }),
});

const Style = z.looseObject({});
const CellChange = z.nullable(
  z.object({
    v: z.optional(z.nullable(z.union([z.string(), z.number(), z.boolean()]))),
    f: z.optional(z.nullable(z.string())),
    t: z.optional(z.nullable(z.number())),
    p: z.optional(z.nullable(z.object({ body: z.optional(z.object({ dataStream: z.string() })) }))),
    s: z.optional(z.nullable(z.union([z.string(), Style]))),
  }),
);
const Matrix = z.record(z.string(), z.record(z.string(), CellChange));
const Values = z.extend(OfSheet, { cellValue: z.optional(Matrix) });
const Side = z.extend(OfSheet, { value: Matrix });
const Moved = z.object({ from: Side, to: Side });

/** A range by its corners, both inclusive. */
export type Corners = z.infer<typeof Range>;
/** What Univer wrote into a cell: null where it removed the cell. */
export type CellChange = z.infer<typeof CellChange>;
export type CellChanges = z.infer<typeof Matrix>;

export const ofSheet = (params: unknown) => OfSheet.parse(params);
export const ranged = (params: unknown) => Ranged.parse(params);
export const rangeList = (params: unknown) => RangeList.parse(params);
export const named = (params: unknown) => Named.parse(params);
export const ordered = (params: unknown) => Ordered.parse(params);
export const hidden = (params: unknown) => Hidden.parse(params);
export const frozen = (params: unknown) => Frozen.parse(params);
export const widths = (params: unknown) => z.object({ colWidth: Sizes }).parse(params);
export const heights = (params: unknown) => z.object({ rowHeight: Sizes }).parse(params);
export const pasted = (params: unknown) => Pasted.parse(params);
export const selections = (params: unknown) => Selections.parse(params);
export const editVisible = (params: unknown) => EditVisible.parse(params);
export const noteWritten = (params: unknown) => NoteWritten.parse(params);
export const values = (params: unknown) => Values.parse(params);
export const moved = (params: unknown) => Moved.parse(params);
