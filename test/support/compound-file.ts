const SECTOR = 512;
const END = 0xfffffffe;
const FREE = 0xffffffff;
const TABLE = 0xfffffffd;

/** Writes a compound file (the container of old Office files) with a few short streams, each padded to full size. */
export function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = Object.keys(streams);
  const sectorsEach = 8;
  const whole = new Uint8Array(SECTOR * (3 + names.length * sectorsEach));
  const view = new DataView(whole.buffer);
  whole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(56, 4096, true);
  for (const at of [60, 68]) view.setUint32(at, END, true);
  for (let index = 0; index < 109; index += 1) view.setUint32(76 + index * 4, index === 0 ? 0 : FREE, true);
  const chain = [TABLE, END];
  const directory = SECTOR * 2;
  writeEntry(view, directory, "Root Entry", 5, END, 0);
  names.forEach((name, index) => {
    const start = 2 + index * sectorsEach;
    for (let sector = start; sector < start + sectorsEach; sector += 1)
      chain.push(sector + 1 < start + sectorsEach ? sector + 1 : END);
    whole.set(streams[name] ?? new Uint8Array(), SECTOR * (start + 1));
    writeEntry(view, directory + 128 * (index + 1), name, 2, start, SECTOR * sectorsEach);
  });
  for (let index = 0; index < SECTOR / 4; index += 1) view.setUint32(SECTOR + index * 4, chain[index] ?? FREE, true);
  return whole;
}

function writeEntry(view: DataView, offset: number, name: string, type: number, start: number, size: number): void {
  [...name].forEach((letter, index) => view.setUint16(offset + index * 2, letter.charCodeAt(0), true));
  view.setUint16(offset + 64, (name.length + 1) * 2, true);
  view.setUint8(offset + 66, type);
  view.setUint32(offset + 116, start, true);
  view.setUint32(offset + 120, size, true);
}
