import { failure, start } from "./session";

describe("reading and writing", () => {
  it("writes, formats and reads back in one round trip", async () => {
    const { Excel, host } = start();
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("開示").getRange("A1:C2");
      range.values = [
        ["No", "項目", "内容"],
        [1, "時点", "x"],
      ];
      range.format.fill.color = "#FFC7CE";
      range.format.font.bold = true;
      range.load("values,address,rowCount,format/fill/color,format/font");
      await context.sync();
      return [range.values, range.address, range.rowCount, range.format.fill.color, range.format.font.bold];
    });
    expect(read).toEqual([
      [
        ["No", "項目", "内容"],
        [1, "時点", "x"],
      ],
      "開示!A1:C2",
      2,
      "#FFC7CE",
      true,
    ]);
    expect(host.traffic.totals.roundTrips).toBe(1);
  });

  it.each([
    ["a name", "address,rowIndex"],
    ["paths", ["address", "format/wrapText"]],
    ["an object", { address: true, format: { wrapText: true } }],
    ["nothing", undefined],
  ])("loads by %s", async (_how, what) => {
    const { Excel } = start();
    const address = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("B2:C3");
      if (typeof what === "string") range.load(what);
      else if (Array.isArray(what)) range.load(what);
      else range.load(what ?? {});
      await context.sync();
      return range.address;
    });
    expect(address).toBe("開示!B2:C3");
  });

  it("loads the items of a collection, and all that is scalar of an object named", async () => {
    const { Excel } = start(["一", "二"]);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/visibility");
      const count = worksheets.getCount();
      const cell = worksheets.getFirst().getRange("A1");
      cell.load("format/font");
      await context.sync();
      expect(worksheets.items.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
        ["一", "Visible"],
        ["二", "Visible"],
      ]);
      expect(count.value).toBe(2);
      expect([cell.format.font.size, cell.format.font.italic]).toEqual([11, false]);
      worksheets.items[1]?.getRange("A1").load("address");
      await context.sync();
    });
  });

  it("keeps a null object null all along a chain, and lets calls on it do nothing", async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("無い");
      const range = sheet.getRange("A1");
      range.values = [["x"]];
      range.load("values");
      const empty = context.workbook.worksheets.getFirst().getUsedRangeOrNullObject(true);
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject, empty.isNullObject]).toEqual([true, true, true]);
    });
  });

  it("tells mixed formats as null, and cells of whole columns as null", async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").format.fill.color = "red";
      // One format for all cells: Excel takes it, though the published types know only rows of columns.
      Reflect.set(sheet.getRange("C:C"), "numberFormat", "@");
      const mixed = sheet.getRange("A1:B1").load("format/fill/color");
      const column = sheet.getRange("C:C").load("values,address,rowCount");
      const inside = sheet.getRange("C5").load("numberFormat");
      await context.sync();
      expect([mixed.format.fill.color, column.values, column.address, column.rowCount]).toEqual([
        null,
        null,
        "開示!C:C",
        1_048_576,
      ]);
      expect(inside.numberFormat).toEqual([["@"]]);
    });
  });

  it("follows cells that a kept range stands for when rows are inserted", async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const kept = sheet.getRange("A5").load("address");
      const band = sheet.getRange("1:2");
      await context.sync();
      band.insert("Down");
      const later = sheet.getRange("A9").load("address");
      await context.sync();
      kept.load("address");
      later.load("address");
      await context.sync();
      expect([kept.address, later.address]).toEqual(["開示!A7", "開示!A9"]);
    });
  });

  it("leaves nothing kept behind after Excel.run", async () => {
    const { Excel, host } = start();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").load("values");
      await context.sync();
      expect(host.keptReferences).toBeGreaterThan(0);
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(host.keptReferences).toBe(0);
    expect(host.traffic.totals).toMatchObject({ requests: 2, roundTrips: 1 });
  });
});

describe("filling a sheet", () => {
  it("takes values, validations, formats, names, freeze panes, print set-up and protection, and tells them back", async () => {
    const { Excel, host, book } = start(["開示", "一覧"]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("開示");
      sheet.getRange("A1:B1").values = [["項目", "内容"]];
      const list = sheet.getRange("B2:B9").dataValidation;
      list.rule = { list: { inCellDropDown: true, source: "=一覧!$A$1:$A$3" } };
      list.prompt = { showPrompt: true, title: "選択", message: "一覧から" };
      list.errorAlert = { showAlert: true, style: "Stop", title: "x", message: "y" };
      const format = sheet.getRange("B2:B9").conditionalFormats.add("Custom");
      format.custom.rule.formula = '=$B2=""';
      format.custom.format.fill.color = "#FFF2CC";
      context.workbook.names.add("時点", sheet.getRange("B2"));
      sheet.freezePanes.freezeAt("A1:A1");
      sheet.getRange("A:A").format.columnWidth = 120;
      sheet.getRange("D:D").columnHidden = true;
      sheet.getRange("1:1").format.rowHeight = 30;
      sheet.getRanges("A1:B1,D1").format.font.bold = true;
      sheet.getRange("A1:B9").format.borders.getItem("InsideHorizontal").style = "Continuous";
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintTitleRows("$1:$1");
      sheet.pageLayout.setPrintArea("A1:B9");
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P/&N";
      sheet.getRange("A1").hyperlink = { documentReference: "一覧!A1", screenTip: "一覧へ" };
      sheet.tabColor = "#1F6F54";
      context.workbook.worksheets.getItem("一覧").visibility = "Hidden";
      await context.sync();
    });
    expect(host.traffic.totals.roundTrips).toBe(1);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("開示");
      const validation = sheet.getRange("B3").dataValidation.load("type,rule,prompt,errorAlert");
      const formats = sheet.getRange("B2:B9").conditionalFormats.load("items/type,items/id");
      const name = context.workbook.names.getItemOrNullObject("時点").load("formula");
      const named = name.getRange().load("address");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      const width = sheet.getRange("A5").load("format/columnWidth");
      const hidden = sheet.getRange("D1").load("columnHidden,format/font/bold");
      const link = sheet.getRange("A1").load("hyperlink,values");
      const page = sheet.pageLayout.load("orientation,zoom");
      const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
      const border = sheet.getRange("A2").format.borders.getItem("EdgeTop").load("style");
      const list = context.workbook.worksheets.getItem("一覧").load("visibility");
      await context.sync();
      expect([validation.type, validation.rule.list?.source, validation.prompt.message]).toEqual([
        "List",
        "=一覧!$A$1:$A$3",
        "一覧から",
      ]);
      expect(validation.errorAlert.style).toBe("Stop");
      expect(formats.items.map((format) => format.type)).toEqual(["Custom"]);
      expect([name.formula, named.address]).toEqual(["=開示!$B$2", "開示!B2"]);
      expect(frozen.address).toBe("開示!A1");
      expect(width.format.columnWidth).toBe(120);
      expect([hidden.columnHidden, hidden.format.font.bold]).toEqual([true, true]);
      expect([link.hyperlink?.documentReference, link.values]).toEqual(["一覧!A1", [["項目"]]]);
      expect([page.orientation, page.zoom.horizontalFitToPages, titles.address]).toEqual(["Landscape", 1, "開示!1:1"]);
      expect([border.style, list.visibility]).toEqual(["Continuous", "Hidden"]);
    });
    expect(book.sheets[0]?.layout.page.headersFooters.centerFooter).toBe("&P/&N");
  });

  it("sets and tells many cells' looks at once", async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
      range.setCellProperties([[{ format: { fill: { color: "#111111" } } }, { format: { font: { bold: true } } }]]);
      const told = range.getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } } });
      await context.sync();
      expect(told.value).toEqual([
        [
          { address: "開示!A1", format: { fill: { color: "#111111" }, font: { bold: false } } },
          { address: "開示!B1", format: { fill: { color: "#FFFFFF" }, font: { bold: true } } },
        ],
      ]);
    });
  });

  it("keeps settings and finds texts", async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      context.workbook.settings.add("k", { a: [1, "二"] });
      const setting = context.workbook.settings.getItem("k").load("value");
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("B3").values = [["開示時点"]];
      const found = sheet.getRange().findOrNullObject("時点", { completeMatch: false }).load("address");
      const none = sheet.getRange().findOrNullObject("無い", {});
      await context.sync();
      expect([setting.value, found.address, none.isNullObject]).toEqual([{ a: [1, "二"] }, "開示!B3", true]);
    });
  });

  it("writes more cells than the client sends in one piece", async () => {
    const { Excel, host, book } = start();
    const rows = Array.from({ length: 400 }, (_row, i) => Array.from({ length: 10 }, (_column, j) => `${i}-${j}-x`));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1:J400").values = rows;
      await context.sync();
    });
    const sheet = book.activeSheet;
    expect([book.valueAt(sheet, 0, 0), book.valueAt(sheet, 399, 9)]).toEqual(["0-0-x", "399-9-x"]);
    expect(host.traffic.totals.roundTrips).toBe(1);
  });
});

describe("failures as Excel has them", () => {
  it.each([
    [
      "a property that was not loaded",
      "PropertyNotLoaded",
      (sheet: Excel.Worksheet) => sync(sheet, (s) => s.getRange("A1").values),
    ],
    [
      "a sheet that is not there",
      "ItemNotFound",
      (sheet: Excel.Worksheet) => sync(sheet, (s) => s.context.workbook.worksheets.getItem("無い").load("name")),
    ],
    [
      "an address that is none",
      "InvalidArgument",
      (sheet: Excel.Worksheet) => sync(sheet, (s) => s.getRange("A0").load("values")),
    ],
    [
      "values of another size",
      "InvalidArgument",
      (sheet: Excel.Worksheet) => sync(sheet, (s) => (s.getRange("A1:B2").values = [["x"]])),
    ],
    [
      "a formula that is none",
      "InvalidArgument",
      (sheet: Excel.Worksheet) => sync(sheet, (s) => (s.getRange("A1").values = [["=1+"]])),
    ],
    [
      "a name that is taken",
      "ItemAlreadyExists",
      (sheet: Excel.Worksheet) => sync(sheet, (s) => s.context.workbook.worksheets.add("開示")),
    ],
    [
      "a list over 255 characters",
      "InvalidArgument",
      (sheet: Excel.Worksheet) =>
        sync(sheet, (s) => (s.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "x,".repeat(200) } })),
    ],
    [
      "a text over 32,767 characters",
      "InvalidArgument",
      (sheet: Excel.Worksheet) => sync(sheet, (s) => (s.getRange("A1").values = [["x".repeat(32_768)]])),
    ],
  ])("%s: %s", async (_what, code, act) => {
    const { Excel } = start();
    const told = await failure(Excel.run((context) => act(context.workbook.worksheets.getFirst())));
    expect(told.code).toBe(code);
  });

  it("says by name what the host lacks", async () => {
    const { Excel } = start();
    const method = await failure(
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1").removeDuplicates([0], false);
        await context.sync();
      }),
    );
    expect(method.code).toBe("ApiNotFound");
    expect(method.message).toContain("Range.removeDuplicates");
    const object = await failure(
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().shapes.load("items");
        await context.sync();
      }),
    );
    expect([object.code, object.message.includes("Worksheet.shapes")]).toEqual(["ApiNotFound", true]);
  });

  it("refuses members above the API level, and offers them at it", async () => {
    const { Excel, host } = start();
    host.behaviour.apiLevel = "1.8";
    const told = await failure(
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().pageLayout.orientation = "Landscape";
        await context.sync();
      }),
    );
    expect(told.code).toBe("ApiNotFound");
    host.behaviour.apiLevel = "1.9";
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().pageLayout.orientation = "Landscape";
      await context.sync();
    });
  });

  it("keeps what ran before the failing call, and nothing of that call or after it", async () => {
    const { Excel, book } = start();
    await failure(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange("A1").values = [["前"]];
        sheet.getRange("B1:B2").values = [["大き"], ["さ"], ["違い"]];
        sheet.getRange("C1").values = [["後"]];
        await context.sync();
      }),
    );
    expect([0, 1, 2].map((column) => book.valueAt(book.activeSheet, 0, column))).toEqual(["前", "", ""]);
  });

  it("refuses locked cells of a protected sheet, and takes unlocked ones", async () => {
    const { Excel, book } = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("C1:C9").format.protection.locked = false;
      sheet.protection.protect({ allowAutoFilter: true });
      sheet.getRange("C2").values = [["ok"]];
      await context.sync();
    });
    const told = await failure(
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A2").values = [["ng"]];
        await context.sync();
      }),
    );
    expect([told.code, book.valueAt(book.activeSheet, 1, 2), book.valueAt(book.activeSheet, 1, 0)]).toEqual([
      "AccessDenied",
      "ok",
      "",
    ]);
  });
});

async function sync(sheet: Excel.Worksheet, act: (sheet: Excel.Worksheet) => unknown): Promise<void> {
  act(sheet);
  await sheet.context.sync();
}

describe("counting", () => {
  it("counts bytes of requests and answers exactly, and starts again when asked", async () => {
    const { Excel, host } = start();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [["開示"]];
      await context.sync();
    });
    const [trip] = host.traffic.trips;
    expect(trip?.requestBytes).toBe(Buffer.byteLength(trip?.request ?? ""));
    expect(trip?.responseBytes).toBe(Buffer.byteLength(trip?.response ?? ""));
    expect(trip?.request).toContain("開示");
    const sum = host.traffic.trips.reduce((bytes, one) => bytes + one.requestBytes, 0);
    expect(host.traffic.totals.requestBytes).toBe(sum);
    host.traffic.reset();
    expect(host.traffic.totals).toEqual({ requests: 0, roundTrips: 0, requestBytes: 0, responseBytes: 0, events: 0 });
  });
});
