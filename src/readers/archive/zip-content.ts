import { compressedBytes, type ZipEntry } from "./zip-directory";

const STORED = 0;
const DEFLATED = 8;

/**
 * Inflates an entry, and stops as soon as it gives more bytes than its directory declares.
 * @returns undefined when the entry is damaged or lies about its size
 */
export async function inflateEntry(file: Uint8Array, entry: ZipEntry): Promise<Uint8Array | undefined> {
  const packed = compressedBytes(file, entry);
  if (!packed) return undefined;
  if (entry.method === STORED) return packed.length === entry.size ? packed : undefined;
  if (entry.method !== DEFLATED) return undefined;
  try {
    const content = await collect(transformed(packed, new DecompressionStream("deflate-raw")), entry.size);
    return content?.length === entry.size ? content : undefined;
  } catch {
    return undefined;
  }
}

/** Deflates the content of an entry. */
export async function deflate(content: Uint8Array): Promise<Uint8Array> {
  return (await collect(transformed(content, new CompressionStream("deflate-raw")), Infinity)) ?? new Uint8Array();
}

function transformed(bytes: Uint8Array, transform: CompressionStream | DecompressionStream): ReadableStream<Uint8Array> {
  // A copy on its own buffer: the streams take no view on a shared one.
  return new Blob([Uint8Array.from(bytes)]).stream().pipeThrough(transform);
}

async function collect(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    total += next.value.length;
    if (total > most) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(next.value);
  }
  const whole = new Uint8Array(total);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}
