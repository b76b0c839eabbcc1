import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { fileAt, type Roots } from "./addresses";
import { mediaType, SAFETY_HEADERS } from "./headers";
import { withLibraries } from "./libraries";

/** This machine only: the workbench is never offered to a network. */
export const HOST = "127.0.0.1";

const LOCAL_NAMES: ReadonlySet<string> = new Set([HOST, "localhost"]);

/**
 * Serves the workbench. Answers only to requests that name this machine, so that a foreign page cannot reach it under a
 * name of its own (DNS rebinding).
 */
export function createWorkbenchServer(roots: Roots): Server {
  return createServer((request, response) => {
    respond(request, response, roots).catch(() => {
      if (!response.headersSent) plain(response, 500, "The file could not be read.");
      else response.destroy();
    });
  });
}

async function respond(request: IncomingMessage, response: ServerResponse, roots: Roots): Promise<void> {
  const { hostname } = new URL(`http://${request.headers.host ?? ""}`);
  if (!LOCAL_NAMES.has(hostname)) return plain(response, 403, "This server answers on 127.0.0.1 only.");
  if (request.method !== "GET" && request.method !== "HEAD") return plain(response, 405, "Only GET and HEAD.");
  const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
  const file = fileAt(path, roots);
  const type = file && mediaType(file);
  const found = file === null ? null : await stat(file).catch(() => null);
  if (!file || !type || !found?.isFile()) return plain(response, 404, "Not found.");
  const isLibrary = path.startsWith("/lib/") || path.startsWith("/office/");
  const tag = `"${found.size.toString(36)}-${Math.round(found.mtimeMs).toString(36)}"`;
  const headers = {
    ...SAFETY_HEADERS,
    "content-type": type,
    // What is built changes while one develops; an installed library is asked for again only when it has changed.
    ...(isLibrary ? { "cache-control": "no-cache", etag: tag } : { "cache-control": "no-store" }),
  };
  if (isLibrary && request.headers["if-none-match"] === tag) {
    response.writeHead(304, headers).end();
  } else if (path === "/") {
    response.writeHead(200, headers).end(withLibraries(await readFile(file, "utf8")));
  } else if (request.method === "HEAD") {
    response.writeHead(200, { ...headers, "content-length": found.size }).end();
  } else {
    response.writeHead(200, { ...headers, "content-length": found.size });
    createReadStream(file)
      .on("error", () => response.destroy())
      .pipe(response);
  }
}

function plain(response: ServerResponse, status: number, text: string): void {
  response
    .writeHead(status, { ...SAFETY_HEADERS, "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" })
    .end(text);
}

/** How many ports are tried, one after the other. */
const ATTEMPTS = 20;

/**
 * Starts listening on the first free port from `first` on.
 * @returns the port
 * @throws when no port is free, or another reason than a port in use keeps the server from listening
 */
export async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + ATTEMPTS; port++) {
    if (await tryPort(server, port)) return port;
  }
  throw new Error(
    `ポート ${first}〜${first + ATTEMPTS - 1} はすべて使用中です。PORT=5000 npm start のように、空いているポートを指定してください。` +
      ` / Ports ${first} to ${first + ATTEMPTS - 1} are all in use. Name a free one, as in: PORT=5000 npm start`,
  );
}

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      server.off("listening", listening);
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
      else reject(error);
    };
    const listening = () => {
      server.off("error", failed);
      resolve(true);
    };
    server.once("error", failed).once("listening", listening).listen(port, HOST);
  });
}
