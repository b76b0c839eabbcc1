import type { Edition } from "../../form";
import { checkSize } from "../../readers/limits";
import type { LevelRow } from "../../sheets";

/**
 * Reads the levels that a file asks for. What reading takes is loaded when it is first needed.
 * @throws ReportableError when it holds none, or cannot be read
 */
export async function readLevelsFile(file: File, edition: Edition): Promise<readonly LevelRow[]> {
  checkSize({ length: file.size }, file.name);
  const { readLevels } = await import(/* webpackChunkName: "importing" */ "../../importing");
  return (await readLevels(new Uint8Array(await file.arrayBuffer()), file.name, edition)).levels;
}
