import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { IconReader } from "./resources";

const PNG = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");

/** Reads icons below a folder. Width and height stand at fixed places in the first chunk of a PNG. */
export const iconsBelow =
  (folder: string): IconReader =>
  (path) => {
    const file = join(folder, path);
    if (path === "" || !existsSync(file)) return null;
    const bytes = readFileSync(file);
    return bytes.subarray(0, PNG.length).equals(PNG) ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : null;
  };
