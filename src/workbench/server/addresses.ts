import { join } from "node:path";
import { LIBRARIES } from "./libraries";

/** Folders that the server's files come from. */
export interface Roots {
  /** The repository: `node_modules` and `assets` are in it. */
  readonly project: string;
  /** The build: `web` and `workbench/page` are in it. */
  readonly build: string;
}

/** Name of one file in a folder; no separators, no leading dot, so that no address can leave its folder. */
const FILE_NAME = /^[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$/;

/** Folders of folders that the built pane has: `pdf/cmaps/…`. */
const DEEPEST = 3;

/**
 * The file that an address stands for, or null. Only the built page, the built pane, the fictional samples and the
 * libraries of the allow-list can be reached.
 * @param path path of the address, as sent
 */
export function fileAt(path: string, { project, build }: Roots): string | null {
  const library = LIBRARIES.get(path);
  if (library !== undefined) return join(project, "node_modules", library);
  if (path === "/") return join(build, "workbench/page/index.html");
  const [folder = "", ...names] = path.slice(1).split("/");
  if (!FILE_NAME.test(folder) || names.length > DEEPEST || !names.every((name) => FILE_NAME.test(name))) return null;
  if (names.length === 0) return join(build, "workbench/page", folder);
  if (folder === "pane") return join(build, "web", ...names);
  if (folder === "samples") return join(project, "assets/samples", ...names);
  return null;
}
