import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";

const SRC = resolve(__dirname, "../../src");

/** What a page or a program reaches another machine with. */
const REACHES =
  /\b(?:fetch|importScripts)\s*\(|\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b|\bsendBeacon\b/;
const MODULES = /(?:from|import|require)\s*\(?\s*["'](?:node:)?(?:http|https|http2|net|tls|dgram|dns|dns\/promises)["']/;

/** The workbench's own server, which answers to this machine only. */
const SERVER = join("workbench", "server");

const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ name: relative(SRC, path), code: withoutComments(readFileSync(path, "utf8")) }));

/** A comment ends with its line, or is a block; an address in a string keeps its slashes. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, "");
}

describe("no source reaches another machine", () => {
  it("finds the sources", () => expect(files.length).toBeGreaterThan(300));

  it.each(files.map(({ name, code }) => [name, code] as const))("%s", (name, code) => {
    expect(REACHES.exec(code)?.[0]).toBeUndefined();
    if (!name.startsWith(SERVER + sep)) expect(MODULES.exec(code)?.[0]).toBeUndefined();
  });

  it.each([
    "await fetch(url)",
    "new WebSocket(url)",
    "navigator.sendBeacon(url)",
    'import { get } from "node:https"',
    'require("net")',
  ])("would see %s", (code) => expect(REACHES.test(code) || MODULES.test(code)).toBe(true));
});
