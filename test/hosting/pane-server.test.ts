import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { headersOf } from "../../scripts/hosting";
import { servePublished } from "../support/published-build";

const folder = join(mkdtempSync(join(tmpdir(), "kaiji-pane-")), "web");
mkdirSync(join(folder, "static"), { recursive: true });
writeFileSync(join(folder, "taskpane.html"), "<p>開示シート</p>");
writeFileSync(join(folder, "static/pane.0123456789abcdef.js"), "1;");
writeFileSync(join(folder, "static/worker.0123456789abcdef.mjs"), "1;");
writeFileSync(join(folder, ".secret"), "secret");
writeFileSync(join(folder, "../outside.txt"), "outside");
writeFileSync(`${folder}-beside.txt`, "beside");

let address = "";
let close = (): void => undefined;
beforeAll(async () => void ({ address, close } = await servePublished(folder)));
afterAll(() => close());

/** Sends a path as it is. */
function ask(path: string, method = "GET"): Promise<{ status: number; headers: Record<string, unknown>; body: string }> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(address);
    request({ host: "127.0.0.1", port, path, method, rejectUnauthorized: false }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (part: string) => (body += part));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    })
      .on("error", reject)
      .end();
  });
}

describe("the server of the pane", () => {
  it.each([
    ["/taskpane.html", "text/html; charset=utf-8"],
    ["/taskpane.html?start=check&_host_Info=Excel$Win32", "text/html; charset=utf-8"],
    ["/static/pane.0123456789abcdef.js", "text/javascript; charset=utf-8"],
    ["/static/worker.0123456789abcdef.mjs", "text/javascript; charset=utf-8"],
  ])("serves %s with the headers of a host", async (path, type) => {
    const { status, headers } = await ask(path);
    expect([status, headers["content-type"]]).toEqual([200, type]);
    for (const [name, value] of Object.entries(headersOf(path))) expect(headers[name.toLowerCase()]).toBe(value);
  });

  it("tells of a file without sending it", async () => {
    expect(await ask("/taskpane.html", "HEAD")).toMatchObject({ status: 200, body: "" });
  });

  it.each([
    "/",
    "/none.html",
    "/static",
    "/../outside.txt",
    "/%2e%2e/outside.txt",
    "/static/..%2f..%2foutside.txt",
    "/..%5coutside.txt",
    "/../web-beside.txt",
    "/.secret",
    "/%2esecret",
    "/%00",
    "/%",
  ])("has nothing at %s", async (path) => {
    const { status, body } = await ask(path);
    expect([status, body]).toEqual([404, "Not found."]);
  });

  it.each(["POST", "PUT", "DELETE"])("takes no %s", async (method) =>
    expect((await ask("/taskpane.html", method)).status).toBe(405),
  );
});
