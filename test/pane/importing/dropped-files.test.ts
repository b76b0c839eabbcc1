import { type Dropped, droppedFiles } from "../../../src/pane/importing/dropped-files";

const named = (name: string): File => new File(["…"], name);

/** A file as the browser's file system shows it. */
function entryOf(name: string): FileSystemFileEntry {
  return {
    ...common(name),
    isFile: true,
    isDirectory: false,
    file: (take) => take(named(name)),
  };
}

/** A folder, whose entries the browser hands over two at a time. */
function folderOf(name: string, inside: readonly FileSystemEntry[]): FileSystemDirectoryEntry {
  return {
    ...common(name),
    isFile: false,
    isDirectory: true,
    createReader: () => {
      const left = [...inside];
      return { readEntries: (take) => take(left.splice(0, 2)) };
    },
    getDirectory: () => undefined,
    getFile: () => undefined,
  };
}

function common(name: string): Omit<FileSystemEntry, "isFile" | "isDirectory"> {
  const filesystem: FileSystem = {
    name: "",
    get root(): FileSystemDirectoryEntry {
      throw new Error("Nobody asks for it.");
    },
  };
  return { name, fullPath: `/${name}`, filesystem, getParent: () => undefined };
}

/** What a drop hands over: files as the browser names them, folders among them, and the entries where it has any. */
function drop(names: readonly string[], entries: readonly (FileSystemEntry | null)[]): Dropped {
  const files = Object.assign(names.map(named), { item: () => null });
  return { files, items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })) };
}

const namesOf = async (dropped: Dropped): Promise<string[]> => (await droppedFiles(dropped)).map(({ name }) => name);

describe("what is dropped on the pane", () => {
  it("is taken as it is where no folder is among it", async () => {
    const names = ["二.pdf", "一.zip"];
    expect(await namesOf(drop(names, names.map(entryOf)))).toEqual(names);
    expect(await namesOf(drop(names, [null, null]))).toEqual(names);
  });

  it("is looked into where it is a folder: the documents in it, by their names", async () => {
    const inner = folderOf("控え", [entryOf("e.docx"), entryOf("d.XLSX")]);
    const folder = folderOf("開示", [
      entryOf("c.pdf"),
      inner,
      entryOf("a.txt"),
      entryOf(".b.txt"),
      entryOf("~$c.docx"),
      entryOf("b.png"),
    ]);
    expect(await namesOf(drop(["開示", "写真.png"], [folder, entryOf("写真.png")]))).toEqual([
      "a.txt",
      "c.pdf",
      "d.XLSX",
      "e.docx",
      "写真.png",
    ]);
  });

  it.each<[string, FileSystemEntry]>([
    ["holds no document", folderOf("空", [entryOf("b.png")])],
    ["cannot be looked into", closedFolder("空")],
  ])("is handed on, to be told of, where a folder %s", async (_why, folder) => {
    expect(await namesOf(drop(["空"], [folder]))).toEqual(["空"]);
  });
});

function refuse(_take: FileSystemEntriesCallback, fail?: ErrorCallback): void {
  fail?.(new DOMException("no", "SecurityError"));
}

function closedFolder(name: string): FileSystemDirectoryEntry {
  return { ...folderOf(name, []), createReader: () => ({ readEntries: refuse }) };
}
