import { failure, settled, start } from "./session";

type Told = readonly unknown[];

async function listening(sheets?: readonly string[]) {
  const session = start(sheets);
  const told: Told[] = [];
  const { Excel } = session;
  const handlers = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const changed = sheet.onChanged.add((event) => {
      const { details } = event;
      told.push([
        event.changeType,
        event.address,
        event.source,
        event.triggerSource,
        ...(event.details ? [details.valueBefore, details.valueAfter, details.valueTypeBefore, details.valueTypeAfter] : []),
      ]);
      return Promise.resolve();
    });
    await context.sync();
    return { changed };
  });
  return { ...session, told, handlers };
}

describe("onChanged", () => {
  it("tells edits by hand with what a single cell held before and after", async () => {
    const { hand, first, told } = await listening();
    hand.editCell(first.id, 2, 2, "手入力");
    hand.editCell(first.id, 2, 2, "12");
    hand.clear(first.id, { row: 2, column: 2, rows: 1, columns: 1 });
    await settled();
    expect(told).toEqual([
      ["RangeEdited", "C3", "Local", "Unknown", "", "手入力", "Empty", "String"],
      ["RangeEdited", "C3", "Local", "Unknown", "手入力", 12, "String", "Double"],
      ["RangeEdited", "C3", "Local", "Unknown", 12, "", "Double", "Empty"],
    ]);
  });

  it("tells ranges, rows and columns by their addresses, without details", async () => {
    const { hand, first, told } = await listening();
    hand.paste(first.id, 0, 0, [
      ["a", "b"],
      ["c", "d"],
    ]);
    hand.insertRows(first.id, 1, 2);
    hand.deleteRows(first.id, 1);
    hand.insertColumns(first.id, 0);
    hand.deleteColumns(first.id, 0);
    hand.undo();
    await settled();
    expect(told.map(([type, address]) => [type, address])).toEqual([
      ["RangeEdited", "A1:B2"],
      ["RowInserted", "2:3"],
      ["RowDeleted", "2:2"],
      ["ColumnInserted", "A:A"],
      ["ColumnDeleted", "A:A"],
      ["ColumnInserted", "A:A"],
    ]);
    expect(told.every((event) => event.length === 4)).toBe(true);
  });

  it("marks the add-in's own writes, and comes after the answer", async () => {
    const { Excel, told } = await listening();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("B2").values = [["自分"]];
      await context.sync();
      expect(told).toEqual([]);
    });
    await settled();
    expect(told).toEqual([["RangeEdited", "B2", "Local", "ThisLocalAddin", "", "自分", "Empty", "String"]]);
  });

  it("tells only those who asked, as long as they listen, and other sheets' changes not at all", async () => {
    const { hand, book, host, told, handlers } = await listening(["一", "二"]);
    const second = book.sheets[1];
    expect(host.registeredEvents).toBe(1);
    hand.editCell(second?.id ?? "", 0, 0, "x");
    await settled();
    expect([told, host.traffic.totals.events]).toEqual([[], 0]);
    handlers.changed.remove();
    await handlers.changed.context.sync();
    hand.editCell(book.sheets[0]?.id ?? "", 0, 0, "x");
    await settled();
    expect([told, host.registeredEvents, host.traffic.totals.events]).toEqual([[], 0, 0]);
  });

  it("gives the changed range, where it stands by then", async () => {
    const { Excel, hand, first } = start();
    const events: Excel.WorksheetChangedEventArgs[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        events.push(event);
        return Promise.resolve();
      });
      await context.sync();
    });
    hand.editCell(first.id, 4, 1, "値");
    hand.insertRows(first.id, 0);
    await settled();
    expect(events.map((event) => event.changeType)).toEqual(["RangeEdited", "RowInserted"]);
    await Excel.run(async (context) => {
      const range = events[0]?.getRange(context).load("address,values");
      await context.sync();
      expect([range?.address, range?.values]).toEqual(["開示!B6", [["値"]]]);
    });
  });

  it("is silent while the add-in has switched events off", async () => {
    const { Excel, hand, first, told } = await listening();
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      await context.sync();
    });
    hand.editCell(first.id, 0, 0, "x");
    await settled();
    expect(told).toEqual([]);
  });
});

describe("other events", () => {
  it("tells selections, activations, new and deleted sheets, names and protection", async () => {
    const { Excel, hand, book, first, host } = start(["一", "二"], { apiLevel: "1.17" });
    const told: unknown[] = [];
    const note = (event: { type: string; worksheetId?: string; address?: string }) => {
      told.push([event.type, book.sheet(event.worksheetId ?? "")?.name ?? "", event.address ?? ""]);
      return Promise.resolve();
    };
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onSelectionChanged.add(note);
      worksheets.onActivated.add(note);
      worksheets.onDeactivated.add(note);
      worksheets.onAdded.add(note);
      worksheets.onDeleted.add(note);
      worksheets.onProtectionChanged.add(note);
      worksheets.onFormatChanged.add(note);
      await context.sync();
    });
    expect(host.registeredEvents).toBe(7);
    hand.select(first.id, { row: 1, column: 2, rows: 2, columns: 1 });
    hand.activate(book.sheets[1]?.id ?? "");
    const added = hand.addSheet("三");
    hand.format(first.id, { row: 0, column: 0, rows: 1, columns: 1 }, { bold: true });
    hand.deleteSheet(added);
    await settled();
    expect(told).toEqual([
      ["WorksheetSelectionChanged", "一", "C2:C3"],
      ["WorksheetDeactivated", "一", ""],
      ["WorksheetActivated", "二", ""],
      ["WorksheetAdded", "", ""],
      ["WorksheetDeactivated", "二", ""],
      ["WorksheetActivated", "", ""],
      ["WorksheetFormatChanged", "一", "A1"],
      ["WorksheetDeleted", "", ""],
      ["WorksheetDeactivated", "", ""],
      ["WorksheetActivated", "二", ""],
    ]);
    expect(book.activeSheet.name).toBe("二");
  });

  it("tells add-ins of a selection that they make themselves, and shows its sheet", async () => {
    const { Excel, book } = start(["一", "二"]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("二").getRange("B3:B4").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const active = context.workbook.getActiveCell().load("address");
      await context.sync();
      expect([selected.address, active.address]).toEqual(["二!B3:B4", "二!B3"]);
    });
    expect(book.activeSheet.name).toBe("二");
  });
});

describe("what trips add-ins up", () => {
  it("can keep a choice from a drop-down list to itself", async () => {
    const { hand, first, told, host } = await listening();
    hand.chooseFromList(first.id, 0, 0, "有");
    host.behaviour.dropDownsRaiseNoEvent = true;
    hand.chooseFromList(first.id, 0, 0, "無");
    await settled();
    expect(told.map((event) => event[5])).toEqual(["有"]);
  });

  it("refuses requests while somebody types in a cell, and lets those wait that ask to", async () => {
    const { Excel, host, book, first } = start([..."一"], { cellEditMode: true });
    const write = (context: Excel.RequestContext) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [["x"]];
      return context.sync();
    };
    expect((await failure(Excel.run(write))).code).toBe("InvalidOperationInCellEditMode");
    const waiting = Excel.run({ delayForCellEdit: true }, write);
    await settled();
    expect(book.valueAt(first, 0, 0)).toBe("");
    host.endCellEdit();
    await waiting;
    expect(book.valueAt(first, 0, 0)).toBe("x");
  });

  it.each([
    ["readOnly", true, "AccessDenied"],
    ["failRequest", 1, "GeneralException"],
    ["payloadLimit", 500, "RequestPayloadSizeLimitExceeded"],
  ] as const)("%s: %s", async (name, value, code) => {
    const { Excel, book, first } = start(["一"], { [name]: value });
    const told = await failure(
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1").values = [["x".repeat(400)]];
        await context.sync();
      }),
    );
    expect([told.code, book.valueAt(first, 0, 0)]).toEqual([code, ""]);
  });

  it("limits a request to 5 MB unless told otherwise", async () => {
    const { Excel } = start();
    const big = (rows: number) =>
      Excel.run(async (context) => {
        const values = Array.from({ length: rows }, () => ["あ".repeat(10_000)]);
        context.workbook.worksheets.getFirst().getRange(`A1:A${rows}`).values = values;
        await context.sync();
      });
    await big(150);
    expect((await failure(big(200))).code).toBe("RequestPayloadSizeLimitExceeded");
  });

  it("refuses to select or activate while another workbook has the focus", async () => {
    const { Excel } = start(["一"], { inactiveWorkbook: true });
    const select = Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").select();
      await context.sync();
    });
    expect((await failure(select)).code).toBe("InactiveWorkbook");
    const selected = Excel.run(async (context) => {
      context.workbook.getSelectedRange().load("address");
      await context.sync();
    });
    expect((await failure(selected)).code).toBe("InactiveWorkbook");
  });

  it("answers only after the delay of a round trip", async () => {
    const { Excel } = start(["一"], { delayMilliseconds: 40 });
    const started = performance.now();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().load("name");
      await context.sync();
    });
    expect(performance.now() - started).toBeGreaterThanOrEqual(39);
  });
});
