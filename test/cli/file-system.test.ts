import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
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

  it("of a folder are listed by name; those of folders in it are not", async () => {
    mkdirSync(path("folder/inner"), { recursive: true });
    for (const name of ["b.txt", "a.pdf", ".hidden", "inner/c.txt"]) writeFileSync(path(`folder/${name}`), "x");
    expect(await fileSystem.filesIn(path("folder"))).toEqual(
      [".hidden", "a.pdf", "b.txt"].map((name) => join(folder, "folder", name)),
    );
    expect(await fileSystem.filesIn(path("folder/a.pdf"))).toBeUndefined();
    expect(await fileSystem.filesIn(path("none"))).toBeUndefined();
  });

  it("that are missing, folders or too big are told by name", async () => {
    await expect(fileSystem.readFile(path("none.txt"))).rejects.toMatchObject({ id: "file-not-found" });
    await expect(fileSystem.readFile(folder)).rejects.toMatchObject({ id: "file-is-folder" });
    await expect(fileSystem.writeFile(path("none/a.xlsx"), Uint8Array.of(1), true)).rejects.toMatchObject({
      id: "file-not-found",
    });
    writeFileSync(path("big.txt"), "");
    truncateSync(path("big.txt"), 3 * 1024 * 1024 * 1024);
    await expect(fileSystem.readFile(path("big.txt"))).rejects.toMatchObject({ id: "file-too-big", holes: { size: 3072 } });
  });
});
