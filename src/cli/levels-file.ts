import type { Edition } from "../form";
import { parseLevelsText, type ReferenceInput } from "../reference";
import { decodeText } from "../readers";
import { basename } from "./basename";
import type { Surroundings } from "./surroundings";

/**
 * Reads levels from JSON.
 * @throws ReportableError that names the file
 */
export async function readLevelsFile(
  path: string,
  edition: Edition,
  surroundings: Surroundings,
): Promise<Pick<ReferenceInput, "levels">> {
  const file = basename(path);
  const bytes = await surroundings.readFile(path);
  return { levels: [parseLevelsText(decodeText(bytes, file).text, file, edition)] };
}
