import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileSystem } from "../../src/cli/file-system";

describe("the machine's files", () => {
  const folder = mkdtempSync(join(tmpdir(), "kaiji-sheet-"));
  const path = (name: string): string => join(folder, name);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("are read and written as they are", async () => {
    await fileSystem.writeFile(path("a.bin"), Uint8Array.of(1, 2, 0), false);
    expect([...(await fileSystem.readFile(path("a.bin")))]).toEqual([1, 2, 0]);
  });

  it("are replaced only where that is allowed", async () => {
    writeFileSync(path("kept.txt"), "大事");
    await expect(fileSystem.writeFile(path("kept.txt"), Uint8Array.of(1), false)).rejects.toMatchObject({ id: "file-exists" });
    expect(readFileSync(path("kept.txt"), "utf8")).toBe("大事");
    await fileSystem.writeFile(path("kept.txt"), Uint8Array.of(1), true);
    expect(readFileSync(path("kept.txt"))).toHaveLength(1);
  });

  it("of a folder are listed beside its folders, files that are linked to among them", async () => {
    mkdirSync(path("folder/inner"), { recursive: true });
    for (const name of ["b.txt", "a.pdf", ".hidden", "inner/c.txt"]) writeFileSync(path(`folder/${name}`), "x");
    symlinkSync(path("folder/b.txt"), path("folder/linked.txt"));
    symlinkSync(path("folder/gone.txt"), path("folder/broken.txt"));
    symlinkSync(path("folder"), path("folder/around"));
    const folder = await fileSystem.folderAt(path("folder"));
    expect([...(folder?.files ?? [])].sort()).toEqual(
      [".hidden", "a.pdf", "b.txt", "linked.txt"].map((name) => path(`folder/${name}`)),
    );
    expect(folder?.folders).toEqual([path("folder/inner")]);
    expect(await fileSystem.folderAt(path("folder/a.pdf"))).toBeUndefined();
    expect(await fileSystem.folderAt(path("none"))).toBeUndefined();
  });

  it("that are missing, folders or too big are told by name", async () => {
    await expect(fileSystem.readFile(path("none.txt"))).rejects.toMatchObject({ id: "file-not-found" });
    await expect(fileSystem.readFile(folder)).rejects.toMatchObject({ id: "file-is-folder" });
    await expect(fileSystem.writeFile(path("none/a.xlsx"), Uint8Array.of(1), true)).rejects.toMatchObject({
      id: "folder-not-found",
    });
    await expect(fileSystem.writeFile(folder, Uint8Array.of(1), true)).rejects.toMatchObject({ id: "output-is-folder" });
    writeFileSync(path("big.txt"), "");
    truncateSync(path("big.txt"), 3 * 1024 * 1024 * 1024);
    await expect(fileSystem.readFile(path("big.txt"))).rejects.toMatchObject({ id: "file-too-big", holes: { size: 3072 } });
  });
});
