import { isOneCell, parseAddress, touchesColumn } from "../../../src/excel/requests/address";

describe("addresses in Excel's events", () => {
  it.each([
    ["E5", [{ top: 4, left: 4, bottom: 4, right: 4 }]],
    ["A1:C3", [{ top: 0, left: 0, bottom: 2, right: 2 }]],
    ["$AA$10", [{ top: 9, left: 26, bottom: 9, right: 26 }]],
    ["5:7", [{ top: 4, left: 0, bottom: 6, right: 16_383 }]],
    ["B:B", [{ top: 0, left: 1, bottom: 1_048_575, right: 1 }]],
    ["申請内容!E5", [{ top: 4, left: 4, bottom: 4, right: 4 }]],
    [
      "'申請, 内容'!E5:E6,'申請, 内容'!G1",
      [
        { top: 4, left: 4, bottom: 5, right: 4 },
        { top: 0, left: 6, bottom: 0, right: 6 },
      ],
    ],
    ["'It''s A1!'!C2", [{ top: 1, left: 2, bottom: 1, right: 2 }]],
  ])("reads %s", (address, areas) => expect(parseAddress(address)).toEqual(areas));

  it.each(["", "#REF!", "E5:", "項目", "A1:B2:C3,", "ABCD1"])("knows that %j is none", (address) =>
    expect(parseAddress(address)).toBeNull(),
  );

  it("tells a single cell and the columns of an area", () => {
    const [cell, area] = parseAddress("E5,D2:F9") ?? [];
    expect(cell && isOneCell(cell)).toBe(true);
    expect(area && isOneCell(area)).toBe(false);
    expect([2, 3, 5, 6, undefined].map((column) => area && touchesColumn(area, column))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });
});
