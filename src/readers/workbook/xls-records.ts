/** Records of an .xls file that hold what its sheets show ([MS-XLS] 2.3). */
export const RECORD = {
  formula: 0x0006,
  endOfFile: 0x000a,
  comment: 0x001c,
  dateMode: 0x0022,
  password: 0x002f,
  continued: 0x003c,
  columns: 0x007d,
  sheet: 0x0085,
  numbersInRow: 0x00bd,
  textWithRuns: 0x00d6,
  cellFormat: 0x00e0,
  mergedCells: 0x00e5,
  texts: 0x00fc,
  sharedText: 0x00fd,
  number: 0x0203,
  text: 0x0204,
  boolean: 0x0205,
  formulaText: 0x0207,
  shortNumber: 0x027e,
  numberFormat: 0x041e,
  beginning: 0x0809,
} as const;

/** A record, with the records that continue it. */
export interface XlsRecord {
  readonly kind: number;
  readonly pieces: readonly Uint8Array[];
}

/** Walks the records from an offset on; it ends where the stream does. */
export function* recordsFrom(stream: Uint8Array, offset: number): Generator<XlsRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let at = offset;
  const piece = (): Uint8Array => stream.subarray(at + 4, at + 4 + view.getUint16(at + 2, true));
  while (at + 4 <= stream.length) {
    const kind = view.getUint16(at, true);
    const pieces = [piece()];
    at += 4 + view.getUint16(at + 2, true);
    while (at + 4 <= stream.length && view.getUint16(at, true) === RECORD.continued) {
      pieces.push(piece());
      at += 4 + view.getUint16(at + 2, true);
    }
    yield { kind, pieces };
  }
}

/** Bits of the byte in front of a text. */
const WIDE = 1;
const WITH_READING = 4;
const WITH_RUNS = 8;

/** Says that a record ends before what it must hold. */
export class CutOff extends Error {}

/** Reads the fields of a record, over the borders of its pieces. */
export class RecordReader {
  #piece = 0;
  #at = 0;

  constructor(private readonly record: XlsRecord) {}

  get atEnd(): boolean {
    const last = this.record.pieces.length - 1;
    return this.#piece > last || (this.#piece === last && this.#pieceEnded());
  }

  byte(): number {
    while (this.#pieceEnded() && !this.atEnd) this.#nextPiece();
    const value = this.record.pieces[this.#piece]?.[this.#at];
    if (value === undefined) throw new CutOff();
    this.#at += 1;
    return value;
  }

  short(): number {
    return this.byte() | (this.byte() << 8);
  }

  long(): number {
    return (this.short() | (this.short() << 16)) >>> 0;
  }

  bytes(count: number): Uint8Array {
    return Uint8Array.from({ length: count }, () => this.byte());
  }

  double(): number {
    return new DataView(this.bytes(8).buffer).getFloat64(0, true);
  }

  /** A number in 30 bits, whole or cut, perhaps of hundredths. */
  shortNumber(): number {
    const bits = this.long();
    const view = new DataView(new ArrayBuffer(8));
    view.setUint32(4, bits & 0xfffffffc, true);
    const value = bits & 2 ? (bits | 0) >> 2 : view.getFloat64(0, true);
    return bits & 1 ? value / 100 : value;
  }

  /** A text with its length in front. Its runs and its reading are passed over. */
  text(lengthBytes: 1 | 2): string {
    const length = lengthBytes === 1 ? this.byte() : this.short();
    const flags = this.byte();
    const runs = flags & WITH_RUNS ? this.short() : 0;
    const reading = flags & WITH_READING ? this.long() : 0;
    const text = this.#characters(length, (flags & WIDE) !== 0);
    this.#skip(runs * 4 + reading);
    return text;
  }

  /** A text that goes on in the next piece begins there with a byte that says how wide it is. */
  #characters(length: number, wideAtFirst: boolean): string {
    const codes: number[] = [];
    let wide = wideAtFirst;
    while (codes.length < length) {
      if (this.#pieceEnded()) {
        if (this.atEnd) throw new CutOff();
        this.#nextPiece();
        wide = (this.byte() & WIDE) !== 0;
      }
      codes.push(wide ? this.short() : this.byte());
    }
    return codes.map((code) => String.fromCharCode(code)).join("");
  }

  #skip(count: number): void {
    for (let rest = count; rest > 0 && !this.atEnd;) {
      const step = Math.min(rest, (this.record.pieces[this.#piece]?.length ?? 0) - this.#at);
      this.#at += step;
      rest -= step;
      if (rest > 0) this.#nextPiece();
    }
  }

  #pieceEnded(): boolean {
    return this.#at >= (this.record.pieces[this.#piece]?.length ?? 0);
  }

  #nextPiece(): void {
    this.#piece += 1;
    this.#at = 0;
  }
}
