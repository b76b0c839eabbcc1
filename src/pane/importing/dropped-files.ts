import { hasReadableEnding, isSomebodys } from "../../readers/endings";

/** Of what is dropped, what is asked of it. */
export type Dropped = Pick<DataTransfer, "files"> & {
  readonly items: Iterable<Pick<DataTransferItem, "webkitGetAsEntry">>;
};

/** More folders than this, one in another, no pile of disclosures has. */
const DEEPEST = 8;

/**
 * The files that were dropped. Of a folder, the documents in it and in its folders, as their names sort; all other files
 * as they are, so that what cannot be read is told. To be called while the drop is under way: later, the browser tells of
 * nothing.
 */
export async function droppedFiles(dropped: Dropped): Promise<readonly File[]> {
  const plain = [...dropped.files];
  const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (!entries.some(isFolder)) return plain;
  try {
    const files: File[] = [];
    for (const entry of entries) {
      if (isFile(entry)) files.push(await fileOf(entry));
      else if (isFolder(entry)) files.push(...(await documentsIn(entry)));
    }
    return files.length > 0 ? files : plain;
  } catch {
    // What the browser does not let us look into is handed on as it is, and told of.
    return plain;
  }
}

async function documentsIn(folder: FileSystemDirectoryEntry, depth = 0): Promise<File[]> {
  const inside = (await entriesOf(folder)).sort((one, other) => one.name.localeCompare(other.name, "ja"));
  const files: File[] = [];
  for (const entry of inside) {
    if (!isSomebodys(entry.name)) continue;
    if (isFile(entry) && hasReadableEnding(entry.name)) files.push(await fileOf(entry));
    if (isFolder(entry) && depth < DEEPEST) files.push(...(await documentsIn(entry, depth + 1)));
  }
  return files;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** A browser hands a folder's entries over in parts; an empty one is the last. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (part.length === 0) return entries;
    entries.push(...part);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
