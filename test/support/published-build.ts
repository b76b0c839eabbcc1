import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateCertificates } from "office-addin-dev-certs";
import { createPaneServer } from "../../scripts/pane-server";
import { PROJECT } from "./workbench-build";

/** The place and the contact that the tests publish with. */
export const PLACE = "https://kaiji.example/sheet";
export const CONTACT = "help@kaiji.example";

const ROOT = "dist/test-published";

/**
 * Builds what is published, as `npm run build -- --env origin=… --env contact=…` does, from what was compiled before where
 * the sources are the same.
 * @returns the folder of the files
 */
export function buildPublished(): string {
  const webpack = join(PROJECT, "node_modules/webpack-cli/bin/cli.js");
  const told = [`root=${ROOT}`, `origin=${PLACE}`, `contact=${CONTACT}`, "cache"].flatMap((option) => ["--env", option]);
  const built = spawnSync(process.execPath, [webpack, "--mode", "production", "--config-name", "pane", ...told], {
    cwd: PROJECT,
    encoding: "utf8",
  });
  if (built.status !== 0) throw new Error(`The pane does not build:\n${built.stdout}\n${built.stderr}`);
  return join(PROJECT, ROOT, "web");
}

/** Serves the folder over https on this machine, with a certificate that nobody trusts. The caller closes it. */
export async function servePublished(folder: string): Promise<{ readonly address: string; close(): void }> {
  const keys = mkdtempSync(join(tmpdir(), "kaiji-certificate-"));
  const [authority, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => join(keys, name));
  const quiet = jest.spyOn(console, "log").mockReturnValue(undefined);
  await generateCertificates(authority, cert, key, 2);
  quiet.mockRestore();
  const server = createPaneServer(folder, { cert: readFileSync(cert ?? ""), key: readFileSync(key ?? "") });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const at = server.address();
  if (at === null || typeof at === "string") throw new Error("The server has no port.");
  return {
    address: `https://localhost:${at.port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
