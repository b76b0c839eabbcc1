import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
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
