/** Pictures of screens with few colours, small enough to be kept beside the documents that show them. */
const { readFileSync } = require("node:fs");
const { deflateSync } = require("node:zlib");

/** Colours that an indexed picture can have. */
const MOST_COLOURS = 256;

/** @returns the pixels of a PNG, as one number 0xRRGGBB each, with its size */
async function pixelsOf(browser, path) {
  const page = await browser.newPage();
  const source = `data:image/png;base64,${readFileSync(path).toString("base64")}`;
  const { width, height, bytes } = await page.evaluate(async (src) => {
    const image = new Image();
    image.src = src;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const pencil = canvas.getContext("2d");
    pencil.drawImage(image, 0, 0);
    const { data } = pencil.getImageData(0, 0, image.width, image.height);
    const blob = new Blob([data]);
    const text = await new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result);
      reader.readAsDataURL(blob);
    });
    return { width: image.width, height: image.height, bytes: text.slice(text.indexOf(",") + 1) };
  }, source);
  await page.close();
  const data = Buffer.from(bytes, "base64");
  const pixels = new Uint32Array(width * height);
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = data.readUIntBE(at * 4, 3);
  return { width, height, pixels };
}

const distance = (one, other) =>
  ((one >> 16) - (other >> 16)) ** 2 + (((one >> 8) & 255) - ((other >> 8) & 255)) ** 2 + ((one & 255) - (other & 255)) ** 2;

/** The colours to keep: the most frequent ones, of those that look alike one only. */
function paletteOf(pixels) {
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const wanted = [...counts].sort((one, other) => other[1] - one[1]).map(([colour]) => colour);
  const palette = [];
  for (const near of [150, 24, 0]) {
    for (const colour of wanted) {
      if (palette.length === MOST_COLOURS) return palette;
      if (palette.every((kept) => distance(kept, colour) > near)) palette.push(colour);
    }
  }
  return palette;
}

/** The checksum of PNG (CRC-32, ISO 3309). */
function crc32(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** @returns the picture of a PNG file as an indexed PNG, usually a quarter of its size */
async function smallPng(browser, path) {
  const { width, height, pixels } = await pixelsOf(browser, path);
  const palette = paletteOf(pixels);
  const nearest = new Map();
  const indexOf = (colour) => {
    const known = nearest.get(colour);
    if (known !== undefined) return known;
    let best = 0;
    palette.forEach((kept, index) => {
      if (distance(kept, colour) < distance(palette[best], colour)) best = index;
    });
    nearest.set(colour, best);
    return best;
  };
  const lines = Buffer.alloc(height * (width + 1));
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      lines[row * (width + 1) + 1 + column] = indexOf(pixels[row * width + column]);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk("IDAT", deflateSync(lines, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

module.exports = { smallPng };
