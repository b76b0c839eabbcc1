import { deflate } from "./zip-content";
import type { ZipEntry } from "./zip-directory";

export interface ZipPart {
  readonly name: string;
  readonly content: Uint8Array;
}

/** 1 January 1980, the first day that a zip file can name: parts carry no time, so that equal content gives equal files. */
const DOS_DATE = 0x21;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const STORED = 0;
const DEFLATED = 8;
/** Of the header in front of a part: its fixed fields, name and extra field. */
const LONGEST_HEADER = 30 + 2 * 0xffff;

/** Writes a zip file of parts in the order given. */
export async function writeZip(parts: readonly ZipPart[]): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const packed = await deflate(part.content);
    const entry = {
      name: part.name,
      method: DEFLATED,
      compressedSize: packed.length,
      size: part.content.length,
      crc: crc32(part.content),
      headerOffset: offset,
    };
    const header = localHeader(entry);
    directory.push(directoryRecord(entry));
    pieces.push(header, packed);
    offset += header.length + packed.length;
  }
  return joined([...pieces, ...ending(directory, offset)]);
}

/**
 * The same zip file with another content of one part. Nothing else is unpacked: the content is added, and the directory
 * points to it.
 */
export function withPart(bytes: Uint8Array, entries: readonly ZipEntry[], { name, content }: ZipPart): Uint8Array {
  const end = Math.max(0, ...entries.map((entry) => entry.headerOffset + entry.compressedSize + LONGEST_HEADER));
  const kept = bytes.subarray(0, end);
  const added = {
    name,
    method: STORED,
    compressedSize: content.length,
    size: content.length,
    crc: crc32(content),
    headerOffset: kept.length,
  };
  const header = localHeader(added);
  const directory = entries.map((entry) => directoryRecord(entry.name === name ? added : entry));
  return joined([kept, header, content, ...ending(directory, kept.length + header.length + content.length)]);
}

type Written = Omit<ZipEntry, "encrypted">;

function localHeader(entry: Written): Uint8Array {
  return joined([u32(0x04034b50), ...fieldsOf(entry), nameOf(entry)]);
}

function directoryRecord(entry: Written): Uint8Array {
  const places = [u16(0), u16(0), u16(0), u32(0), u32(entry.headerOffset)];
  return joined([u32(0x02014b50), u16(VERSION), ...fieldsOf(entry), ...places, nameOf(entry)]);
}

function fieldsOf(entry: Written): Uint8Array[] {
  return [
    ...[u16(VERSION), u16(UTF8_NAMES), u16(entry.method), u16(0), u16(DOS_DATE)],
    ...[u32(entry.crc), u32(entry.compressedSize), u32(entry.size), u16(nameOf(entry).length), u16(0)],
  ];
}

function nameOf({ name }: Written): Uint8Array {
  return new TextEncoder().encode(name);
}

function ending(directory: readonly Uint8Array[], offset: number): Uint8Array[] {
  const list = joined(directory);
  const count = u16(directory.length);
  return [list, joined([u32(0x06054b50), u16(0), u16(0), count, count, u32(list.length), u32(offset), u16(0)])];
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
