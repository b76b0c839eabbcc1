import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { LOCAL_ORIGIN, manifestFor, readContact, readOrigin } from "../../scripts/build-options";
import { checkManifest } from "../support/manifest/check";
import { iconsBelow } from "../support/manifest/read-icon";

const ROOT = resolve(__dirname, "../..");
const MANIFEST = readFileSync(resolve(ROOT, "manifest.xml"), "utf8");

describe("the place to publish at", () => {
  it.each([
    [undefined, LOCAL_ORIGIN],
    ["", LOCAL_ORIGIN],
    ["https://kaiji.example", "https://kaiji.example"],
    ["https://kaiji.example/", "https://kaiji.example"],
    ["https://KAIJI.example:8443/sheet//", "https://kaiji.example:8443/sheet"],
  ])("%s is read as %s", (given, place) => expect(readOrigin(given)).toBe(place));

  it.each([
    "http://kaiji.example",
    "kaiji.example",
    "https://",
    "ftp://kaiji.example",
    "https://me:secret@kaiji.example",
    "https://kaiji.example/?a=1",
    "https://kaiji.example/#a",
    "javascript:alert(1)",
  ])("%s is refused, in both languages", (given) => {
    expect(() => readOrigin(given)).toThrow(/使えません.* \/ .*not a place/);
  });
});

describe("the contact", () => {
  it.each([
    [undefined, ""],
    ["help@kaiji.example", "help@kaiji.example"],
    ["https://kaiji.example/help", "https://kaiji.example/help"],
  ])("%s is read as %s", (given, contact) => expect(readContact(given)).toBe(contact));

  it.each(["javascript:alert(1)", "http://kaiji.example", "nobody", "a@b@c d", '"><script>@x'])("%s is refused", (given) => {
    expect(() => readContact(given)).toThrow("not a contact");
  });
});

describe("the manifest for a place", () => {
  it.each(["https://kaiji.example", "https://kaiji.example/sheet", "https://localhost:3443"])("%s is sound", (place) => {
    const manifest = manifestFor(MANIFEST, place);
    expect(checkManifest(manifest, iconsBelow(ROOT))).toEqual([]);
    expect(manifest).not.toContain(LOCAL_ORIGIN);
    expect(manifest).toContain(`<AppDomain>${new URL(place).origin}</AppDomain>`);
    expect(manifest).toContain(`<SourceLocation DefaultValue="${place}/taskpane.html"/>`);
  });

  it("is the repository's own for the developer's machine", () => expect(manifestFor(MANIFEST, LOCAL_ORIGIN)).toBe(MANIFEST));
});
