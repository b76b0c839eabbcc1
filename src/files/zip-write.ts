import { deflate } from "../readers/archive/zip-content";

export interface ZipPart {
  readonly name: string;
  readonly content: Uint8Array;
}

/** 1 January 1980, the first day that a zip file can name: parts carry no time, so that equal content gives equal files. */
const DOS_DATE = 0x21;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;

/** Writes a zip file of parts in the order given. */
export async function writeZip(parts: readonly ZipPart[]): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const packed = await deflate(part.content);
    const name = new TextEncoder().encode(part.name);
    const fields = [
      ...[u16(VERSION), u16(UTF8_NAMES), u16(DEFLATED), u16(0), u16(DOS_DATE)],
      ...[u32(crc32(part.content)), u32(packed.length), u32(part.content.length), u16(name.length), u16(0)],
    ];
    const header = joined([u32(0x04034b50), ...fields, name]);
    directory.push(joined([u32(0x02014b50), u16(VERSION), ...fields, u16(0), u16(0), u16(0), u32(0), u32(offset), name]));
    pieces.push(header, packed);
    offset += header.length + packed.length;
  }
  const list = joined(directory);
  const count = u16(parts.length);
  const end = joined([u32(0x06054b50), u16(0), u16(0), count, count, u32(list.length), u32(offset), u16(0)]);
  return joined([...pieces, list, end]);
}

function u16(value: number): Uint8Array {
  return Uint8Array.of(value & 0xff, (value >>> 8) & 0xff);
}

function u32(value: number): Uint8Array {
  return Uint8Array.of(value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, (value >>> 24) & 0xff);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_none, index) => {
  let crc = index;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
