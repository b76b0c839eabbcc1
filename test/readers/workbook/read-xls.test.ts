import { readSheets } from "../../../src/readers/workbook";
import { compoundFile } from "../../support/compound-file";
import { refusalOf } from "../../support/rows";

const short = (value: number): number[] => [value & 0xff, (value >>> 8) & 0xff];
const long = (value: number): number[] => [...short(value & 0xffff), ...short(value >>> 16)];
const record = (kind: number, ...content: number[]): number[] => [...short(kind), ...short(content.length), ...content];

const BEGINNING = record(0x0809, ...short(0x0600), ...short(5), ...long(0));
const END = record(0x000a);

/** A workbook with one sheet, its records given. */
function workbook(globals: readonly number[], cells: readonly number[]): Uint8Array {
  const name = [1, 0, 0x53];
  const sheetAt = BEGINNING.length + globals.length + record(0x0085, ...long(0), 0, 0, ...name).length + END.length;
  const sheet = record(0x0085, ...long(sheetAt), 0, 0, ...name);
  return compoundFile({
    Workbook: Uint8Array.from([...BEGINNING, ...globals, ...sheet, ...END, ...BEGINNING, ...cells, ...END]),
  });
}

const shared = (row: number, text: number): number[] => record(0x00fd, ...short(row), ...short(0), ...short(0), ...long(text));

describe("an .xls file of the right build", () => {
  it("gives its texts", async () => {
    const texts = record(0x00fc, ...long(2), ...long(2), ...short(1), 0, 0x61, ...short(1), 1, ...short(0x4e00));
    expect(await readSheets(workbook(texts, [...shared(0, 0), ...shared(1, 1)]), "a.xls")).toMatchObject([
      { name: "S", grid: [["a"], ["一"]] },
    ]);
  });

  it("that tells of a reading longer than the file ends with it, and is read as far as it goes", async () => {
    const texts = record(0x00fc, ...long(2), ...long(2), ...short(1), 4, ...long(0xffffffff), 0x61, 0, 0, 0);
    expect(await readSheets(workbook(texts, [...shared(0, 0), ...shared(1, 1)]), "a.xls")).toMatchObject([{ grid: [["a"]] }]);
  });

  it("that breaks off within a text is refused in words", async () => {
    const texts = record(0x00fc, ...long(1), ...long(1), ...short(9), 0, 0x61);
    expect((await refusalOf(() => readSheets(workbook(texts, shared(0, 0)), "a.xls"))).id).toBe("workbook-unreadable");
  });
});
