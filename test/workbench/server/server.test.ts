import { mkdtempSync, mkdirSync, writeFileSync } from "node:fs";
import { request, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileAt } from "../../../src/workbench/server/addresses";
import { LIBRARIES } from "../../../src/workbench/server/libraries";
import { browserCommand } from "../../../src/workbench/server/open-browser";
import { createWorkbenchServer, HOST, listen } from "../../../src/workbench/server/server";
import { existsSync } from "node:fs";
import { PROJECT } from "../../support/workbench-build";

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

const build = mkdtempSync(join(tmpdir(), "kaiji-build-"));
const servers: Server[] = [];
let port = 0;

async function start(first: number): Promise<number> {
  const server = createWorkbenchServer({ project: PROJECT, build });
  servers.push(server);
  return listen(server, first);
}

/** Sends a path as it is: a browser or fetch would tidy it up first. */
function get(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: HOST, port, path, headers, method }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (part: string) => (body += part));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    })
      .on("error", reject)
      .end();
  });
}

beforeAll(async () => {
  mkdirSync(join(build, "workbench/page"), { recursive: true });
  mkdirSync(join(build, "web"));
  writeFileSync(join(build, "workbench/page/index.html"), "<!doctype html><head><!-- libraries --></head>");
  writeFileSync(join(build, "workbench/page/page.js"), "page");
  writeFileSync(join(build, "workbench/server.js"), "never served");
  writeFileSync(join(build, "web/workbench-pane.html"), "pane");
  mkdirSync(join(build, "web/pdf/cmaps"), { recursive: true });
  writeFileSync(join(build, "web/pdf/cmaps/90ms-RKSJ-H.bcmap"), "map");
  writeFileSync(join(build, "web/pdf.worker.0a.mjs"), "worker");
  port = await start(43_210);
});

afterAll(() => servers.forEach((server) => server.close()));

describe("what is served", () => {
  it("the page with the grid's libraries in it, all of which exist", async () => {
    const { status, headers, body } = await get("/");
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    const wanted = [...body.matchAll(/(?:src|href)="(\/lib\/[^"]+)"/g)].map((match) => match[1] ?? "");
    expect(wanted.length).toBeGreaterThan(20);
    for (const address of wanted) expect((await get(address, {}, "HEAD")).status).toBe(200);
  });

  it.each([
    ["/page.js", "text/javascript; charset=utf-8"],
    ["/pane/workbench-pane.html", "text/html; charset=utf-8"],
    ["/pane/workbench-pane.html?_host_Info=Excel", "text/html; charset=utf-8"],
    ["/office/excel-web-16.00.js", "text/javascript; charset=utf-8"],
    ["/pane/pdf.worker.0a.mjs", "text/javascript; charset=utf-8"],
    ["/pane/pdf/cmaps/90ms-RKSJ-H.bcmap", "application/octet-stream"],
    ["/samples/sound.json", "application/json; charset=utf-8"],
  ])("%s as %s", async (path, type) => {
    const { status, headers } = await get(path, {}, "HEAD");
    expect({ status, type: headers["content-type"] }).toEqual({ status: 200, type });
  });

  it("every library of the allow-list is installed", () => {
    const missing = [...LIBRARIES.keys()].filter((address) => !existsSync(fileAt(address, { project: PROJECT, build }) ?? ""));
    expect(missing).toEqual([]);
  });

  it("what is built is never kept; a library is told to be unchanged", async () => {
    expect((await get("/page.js")).headers["cache-control"]).toBe("no-store");
    const first = await get("/lib/react/umd/react.production.min.js");
    const again = await get("/lib/react/umd/react.production.min.js", { "if-none-match": String(first.headers["etag"]) });
    expect(again).toMatchObject({ status: 304, body: "" });
  });
});

describe("what is not", () => {
  it.each([
    "/../package.json",
    "/pane/../../package.json",
    "/pane/..%2f..%2fpackage.json",
    "/pane/%2e%2e/server.js",
    "/pane/..\\..\\package.json",
    "/../workbench/server.js",
    "/server.js",
    "/pane/.hidden",
    "/pane/pdf/../../../package.json",
    "/pane//etc/passwd",
    "/lib/react/package.json",
    "/lib/react/umd/../package.json",
    "/node_modules/react/package.json",
    "/office/office.js",
    "/samples/../../package.json",
    "/samples/",
    "//etc/passwd",
    "/%00",
    "/pane/%",
  ])("%s", async (path) => {
    const { status, body } = await get(path);
    expect({ status, body }).toEqual({ status: 404, body: "Not found." });
  });

  it("anything to a request under another name, or that would change something", async () => {
    expect((await get("/", { host: "evil.example" })).status).toBe(403);
    expect((await get("/", { host: `localhost:${port}` })).status).toBe(200);
    expect((await get("/", {}, "POST")).status).toBe(405);
  });
});

it("lets the browser load from, and send to, this server only", async () => {
  for (const path of ["/", "/pane/workbench-pane.html", "/nothing"]) {
    const { headers } = await get(path);
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:|unsafe-eval|script-src/);
    expect(headers["x-content-type-options"]).toBe("nosniff");
  }
});

describe("the port", () => {
  it("is the next free one when the wanted one is in use", async () => {
    expect(await start(port)).toBeGreaterThan(port);
  });

  it("belongs to this machine alone", () => {
    expect(servers.map((server) => server.address())).toEqual(
      servers.map(() => expect.objectContaining({ address: "127.0.0.1" })),
    );
  });
});

describe("the browser is opened where there is a screen", () => {
  const address = "http://127.0.0.1:3000/";
  it.each([
    ["linux", {}, null],
    ["linux", { DISPLAY: ":0" }, ["xdg-open", address]],
    ["linux", { WAYLAND_DISPLAY: "wayland-0" }, ["xdg-open", address]],
    ["darwin", {}, ["open", address]],
    ["win32", {}, ["cmd", "/c", "start", "", address]],
    ["darwin", { CI: "true" }, null],
    ["win32", { BROWSER: "none" }, null],
  ] as const)("%s %j", (platform, environment, command) => {
    expect(browserCommand(platform, environment, address)).toEqual(command);
  });
});
