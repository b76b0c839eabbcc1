import { type Area, isOnSheet } from "../model/area";
import { invalidArgument } from "../model/failure";
import type { Sheet } from "../model/sheet";
import type { Arguments } from "../protocol/arguments";
import { HostClass, missingMember } from "../protocol/host-object";
import { readAddress } from "./areas";
import type { HostContext } from "./context";
import { Range, rangeOf } from "./range";

interface FilterState {
  readonly context: HostContext;
  readonly sheet: Sheet;
}

function put({ context, sheet }: FilterState, filter: Area | null): void {
  context.change((change) => {
    change.setLayout(sheet, { filter });
    change.report({ kind: "layout", sheetId: sheet.id });
  });
}

/** `Worksheet.autoFilter`: the arrows over a range. Criteria, which hide rows, fail loudly. */
export const AutoFilter = new HostClass<FilterState>(() => ({
  name: "AutoFilter",
  properties: {
    Enabled: { get: ({ sheet }) => sheet.layout.filter !== null },
    IsDataFiltered: { get: () => false },
    Criteria: { get: () => [] },
  },
  methods: {
    Apply: (state, args: Arguments) => {
      const given = args.raw(0);
      const area = typeof given === "string" ? readAddress(state.context, state.sheet, given).area : Range.stateOf(given)?.area;
      if (!area || !isOnSheet(area)) throw invalidArgument();
      if (args.raw(1) !== undefined || args.raw(2) !== undefined) throw missingMember("AutoFilter", "Apply(criteria)");
      put(state, area);
      return null;
    },
    ClearCriteria: () => null,
    Remove: (state) => {
      put(state, null);
      return null;
    },
    GetRange: ({ context, sheet }) => {
      if (!sheet.layout.filter) throw invalidArgument();
      return rangeOf(context, sheet, sheet.layout.filter);
    },
    GetRangeOrNullObject: ({ context, sheet }) => sheet.layout.filter && rangeOf(context, sheet, sheet.layout.filter),
  },
}));
