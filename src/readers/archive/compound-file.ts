/** A compound file: the container of Office files before 2007, and of newer ones with a password ([MS-CFB]). */
export interface CompoundFile {
  /** Names of its streams. */
  readonly names: readonly string[];
  /** The bytes of a stream; undefined where there is none, or it does not hold together. */
  stream(name: string): Uint8Array | undefined;
}

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER_SIZE = 512;
/** Sector numbers from here on are marks: the end of a chain, a free sector. */
const FIRST_MARK = 0xfffffffa;
const TABLES_IN_HEADER = 109;
const ENTRY_SIZE = 128;
const STREAM = 2;
const ROOT = 5;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

/** @returns undefined when the bytes are no compound file, or one that does not hold together */
export function openCompoundFile(bytes: Uint8Array): CompoundFile | undefined {
  if (bytes.length < HEADER_SIZE || SIGNATURE.some((byte, index) => bytes[index] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [sectorSize, smallSize] = [1 << view.getUint16(30, true), 1 << view.getUint16(32, true)];
  if (![512, 4096].includes(sectorSize) || smallSize !== 64) return undefined;
  const sector = (number: number): Uint8Array => bytes.subarray((number + 1) * sectorSize, (number + 2) * sectorSize);
  const table = numbersOf(tableSectors(view, sector, sectorSize).map(sector));
  const most = Math.ceil(bytes.length / sectorSize);
  const chained = (start: number): Uint8Array | undefined => follow(start, table, sector, most);
  const directory = chained(view.getUint32(48, true));
  const entries = directory ? entriesOf(directory) : [];
  const root = entries.find((entry) => entry.type === ROOT);
  if (!root) return undefined;
  const smallTable = numbersOf([chained(view.getUint32(60, true)) ?? new Uint8Array()]);
  const smallSectors = chained(root.start) ?? new Uint8Array();
  const smallSector = (number: number): Uint8Array => smallSectors.subarray(number * smallSize, (number + 1) * smallSize);
  const leastSize = view.getUint32(56, true);
  const streams = entries.filter((entry) => entry.type === STREAM);
  return {
    names: streams.map((entry) => entry.name),
    stream: (name) => {
      const entry = streams.find((each) => each.name === name);
      if (!entry) return undefined;
      const content =
        entry.size < leastSize
          ? follow(entry.start, smallTable, smallSector, smallSectors.length / smallSize)
          : chained(entry.start);
      return content && content.length >= entry.size ? content.subarray(0, entry.size) : undefined;
    },
  };
}

/** Sectors that hold the table of chains: the first are named in the header, the others in a chain of their own. */
function tableSectors(view: DataView, sector: (number: number) => Uint8Array, sectorSize: number): number[] {
  const most = Math.min(view.getUint32(44, true), Math.ceil(view.byteLength / sectorSize));
  const sectors: number[] = [];
  for (let index = 0; index < Math.min(most, TABLES_IN_HEADER); index += 1) sectors.push(view.getUint32(76 + index * 4, true));
  let next = view.getUint32(68, true);
  while (sectors.length < most && next < FIRST_MARK) {
    const numbers = numbersOf([sector(next)]);
    if (numbers.length === 0) break;
    sectors.push(...numbers.slice(0, -1).slice(0, most - sectors.length));
    next = numbers.at(-1) ?? FIRST_MARK;
  }
  return sectors.filter((number) => number < FIRST_MARK);
}

function numbersOf(sectors: readonly Uint8Array[]): number[] {
  return sectors.flatMap((bytes) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return Array.from({ length: bytes.length >> 2 }, (_none, index) => view.getUint32(index * 4, true));
  });
}

/**
 * Joins a chain of sectors.
 * @param most sectors that there are
 * @returns undefined for a chain that runs in a circle, or out of the file
 */
function follow(
  start: number,
  table: readonly number[],
  sector: (number: number) => Uint8Array,
  most: number,
): Uint8Array | undefined {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let number = start; number < FIRST_MARK; number = table[number] ?? FIRST_MARK) {
    const piece = sector(number);
    if (piece.length === 0 || pieces.length > most) return undefined;
    pieces.push(piece);
    length += piece.length;
  }
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}

function entriesOf(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: Entry[] = [];
  for (let offset = 0; offset + ENTRY_SIZE <= directory.length; offset += ENTRY_SIZE) {
    const nameBytes = Math.min(64, Math.max(0, view.getUint16(offset + 64, true) - 2));
    entries.push({
      name: new TextDecoder("utf-16le").decode(directory.subarray(offset, offset + nameBytes)),
      type: view.getUint8(offset + 66),
      start: view.getUint32(offset + 116, true),
      size: view.getUint32(offset + 120, true),
    });
  }
  return entries;
}
