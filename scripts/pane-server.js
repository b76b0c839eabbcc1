/** Serves a built pane over https, with the headers of scripts/hosting.js: to Excel on this machine, and to the tests. */
const { createReadStream, statSync } = require("node:fs");
const { createServer } = require("node:https");
const { extname, join, normalize, sep } = require("node:path");
const { headersOf } = require("./hosting");

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".png": "image/png",
  ".ttf": "font/ttf",
};

/** The file that an address stands for, or null: none outside the folder, none that begins with a dot. */
function fileAt(folder, path) {
  const decoded = decoding(path);
  if (decoded === null || decoded.includes("\0") || decoded.split("/").some((name) => name.startsWith("."))) return null;
  const file = normalize(join(folder, decoded));
  if (!file.startsWith(folder + sep)) return null;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

function decoding(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/**
 * @param folder that holds taskpane.html
 * @param certificate `{ cert, key }` as Node's https takes them
 */
function createPaneServer(folder, certificate) {
  const root = normalize(folder);
  return createServer(certificate, (request, response) => {
    const path = (request.url ?? "/").split("?", 1)[0];
    const reads = request.method === "GET" || request.method === "HEAD";
    const file = reads ? fileAt(root, path) : null;
    const type = file === null ? "text/plain; charset=utf-8" : (TYPES[extname(file)] ?? "application/octet-stream");
    response.writeHead(file ? 200 : reads ? 404 : 405, { ...headersOf(path), "Content-Type": type });
    if (file === null) response.end(reads ? "Not found." : "Only GET and HEAD.");
    else if (request.method === "HEAD") response.end();
    else
      createReadStream(file)
        .on("error", () => response.destroy())
        .pipe(response);
  });
}

module.exports = { createPaneServer };
