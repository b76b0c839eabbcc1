import { parseArea } from "../model/address";
import type { Area } from "../model/area";
import { invalidArgument } from "../model/failure";
import type { PageSetup } from "../model/layout";
import type { Sheet } from "../model/sheet";
import { type Arguments, number, oneOf, plainRecord, text, truth, wholeNumber } from "../protocol/arguments";
import { HostClass, type Property } from "../protocol/host-object";
import type { HostContext } from "./context";
import { Range, rangeOf } from "./range";
import { areasArgument, RangeAreas } from "./range-areas";

interface PageState {
  readonly context: HostContext;
  readonly sheet: Sheet;
}

/** Points per unit of `setPrintMargins`. */
const UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

function put({ context, sheet }: PageState, change: Partial<PageSetup>): void {
  context.change((transaction) => {
    transaction.setLayout(sheet, { page: { ...sheet.layout.page, ...change } });
    transaction.report({ kind: "layout", sheetId: sheet.id });
  });
}

function setting<K extends keyof PageSetup>(key: K, read: (value: unknown) => PageSetup[K]): Property<PageState> {
  return { get: ({ sheet }) => sheet.layout.page[key], set: (state, value) => put(state, { [key]: read(value) }) };
}

function margin(side: keyof PageSetup["margins"]): Property<PageState> {
  return {
    get: ({ sheet }) => sheet.layout.page.margins[side],
    set: (state, value) => put(state, { margins: { ...state.sheet.layout.page.margins, [side]: number(value) } }),
  };
}

function zoom(value: unknown): PageSetup["zoom"] {
  const given = plainRecord(value);
  const read = (key: "scale" | "horizontalFitToPages" | "verticalFitToPages", least: number, most: number) => {
    if (given[key] === undefined || given[key] === null) return {};
    const whole = wholeNumber(given[key]);
    if (whole < least || whole > most) throw invalidArgument();
    return { [key]: whole };
  };
  const made = {
    ...read("scale", 10, 400),
    ...read("horizontalFitToPages", 0, 32_767),
    ...read("verticalFitToPages", 0, 32_767),
  };
  if (Object.hasOwn(made, "scale") && Object.keys(made).length > 1) throw invalidArgument();
  return made;
}

function headerOrFooter(key: keyof PageSetup["headersFooters"]): Property<PageState> {
  return {
    get: ({ sheet }) => sheet.layout.page.headersFooters[key],
    set: (state, value) => put(state, { headersFooters: { ...state.sheet.layout.page.headersFooters, [key]: text(value) } }),
  };
}

const HeaderFooter = new HostClass<PageState>(() => ({
  name: "HeaderFooter",
  properties: {
    LeftHeader: headerOrFooter("leftHeader"),
    CenterHeader: headerOrFooter("centerHeader"),
    RightHeader: headerOrFooter("rightHeader"),
    LeftFooter: headerOrFooter("leftFooter"),
    CenterFooter: headerOrFooter("centerFooter"),
    RightFooter: headerOrFooter("rightFooter"),
  },
}));

const HeaderFooterGroup = new HostClass<PageState>(() => ({
  name: "HeaderFooterGroup",
  properties: { State: { get: () => "Default" } },
  objects: { DefaultForAllPages: (state) => HeaderFooter.of(state) },
}));

function title(args: Arguments): Area {
  const range = Range.stateOf(args.raw(0));
  const area = range ? range.area : parseArea(args.text(0));
  if (!area) throw invalidArgument();
  return area;
}

/** `Worksheet.pageLayout`. */
export const PageLayout = new HostClass<PageState>(() => ({
  name: "PageLayout",
  properties: {
    Orientation: setting("orientation", (value) => oneOf(value, ["Portrait", "Landscape"])),
    PaperSize: setting("paperSize", text),
    Zoom: setting("zoom", zoom),
    CenterHorizontally: setting("centerHorizontally", truth),
    CenterVertically: setting("centerVertically", truth),
    BlackAndWhite: setting("blackAndWhite", truth),
    DraftMode: setting("draftMode", truth),
    PrintGridlines: setting("printGridlines", truth),
    PrintHeadings: setting("printHeadings", truth),
    PrintOrder: setting("printOrder", (value) => oneOf(value, ["DownThenOver", "OverThenDown"])),
    PrintComments: setting("printComments", (value) => oneOf(value, ["NoComments", "EndSheet", "InPlace"])),
    PrintErrors: setting("printErrors", (value) => oneOf(value, ["AsDisplayed", "Blank", "Dash", "NotAvailable"])),
    FirstPageNumber: setting("firstPageNumber", (value) => (value === "" ? "" : wholeNumber(value))),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  objects: { HeadersFooters: (state) => HeaderFooterGroup.of(state) },
  methods: {
    SetPrintArea: (state, args) => put(state, { printArea: areasArgument(args.raw(0), { ...state, areas: [] }) }),
    GetPrintAreaOrNullObject: (state) => {
      const areas = state.sheet.layout.page.printArea;
      return areas ? RangeAreas.of({ ...state, areas }) : null;
    },
    SetPrintTitleRows: (state, args) => put(state, { titleRows: title(args) }),
    GetPrintTitleRowsOrNullObject: (state) => {
      const area = state.sheet.layout.page.titleRows;
      return area ? rangeOf(state.context, state.sheet, area) : null;
    },
    SetPrintTitleColumns: (state, args) => put(state, { titleColumns: title(args) }),
    GetPrintTitleColumnsOrNullObject: (state) => {
      const area = state.sheet.layout.page.titleColumns;
      return area ? rangeOf(state.context, state.sheet, area) : null;
    },
    SetPrintMargins: (state, args) => {
      const unit = UNITS[oneOf(args.raw(0), ["Points", "Inches", "Centimeters"])];
      const given = args.record(1);
      const margins = { ...state.sheet.layout.page.margins };
      for (const side of ["left", "right", "top", "bottom", "header", "footer"] as const) {
        if (given[side] !== undefined && given[side] !== null) margins[side] = number(given[side]) * unit;
      }
      put(state, { margins });
    },
  },
}));
