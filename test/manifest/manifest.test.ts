import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { findProgram } from "../setup/find-browser";
import { checkManifest, type IconReader, type ManifestFault } from "../support/manifest-check";

const ROOT = resolve(__dirname, "../..");
const MANIFEST = readFileSync(join(ROOT, "manifest.xml"), "utf8");

/** Width and height stand at fixed places in the first chunk of a PNG. */
const readIcon: IconReader = (path) => {
  const file = join(ROOT, path);
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
};

function faultsOf(xml: string): ManifestFault["kind"][] {
  return [...new Set(checkManifest(xml, readIcon).map((fault) => fault.kind))];
}

describe("the manifest", () => {
  it("has no fault", () => expect(checkManifest(MANIFEST, readIcon)).toEqual([]));

  const breaks: readonly (readonly [kind: ManifestFault["kind"], what: string, from: string, to: string])[] = [
    ["not-xml", "an element that is not closed", "</OfficeApp>", ""],
    ["order", "the version before the id", "<Id>", "<Version>1.0.0.0</Version><Id>"],
    ["id", "an id that is no GUID", "6f0c5d0e-", "6f0c-"],
    ["version", "a version of three parts", "<Version>0.1.0.0<", "<Version>0.1.0<"],
    ["url", "a plain http address", "https://localhost:3000/taskpane.html?start=check", "http://localhost:3000/taskpane.html"],
    ["reference", "a reference to nothing", 'resid="Check.Label"', 'resid="Check.Lable"'],
    ["duplicate", "a resource that stands twice", '<bt:Url id="Create.Url"', '<bt:Url id="Open.Url"'],
    ["length", "a name of 200 characters", 'Value="Kaiji Sheet"', `Value="${"K".repeat(200)}"`],
    ["language", "a text without its English", '<Override Locale="en-US" Value="Kaiji Sheet"/>', ""],
    ["icon", "an icon that is not there", "kaiji-16.png", "kaiji-17.png"],
    ["icon", "an icon of another size", "kaiji-16.png", "kaiji-32.png"],
    ["requirement", "a lower requirement set", '"ExcelApi" MinVersion="1.14"', '"ExcelApi" MinVersion="1.9"'],
  ];

  it.each(breaks)("with a fault of kind %s is refused: %s", (kind, _what, from, to) => {
    expect(MANIFEST).toContain(from);
    expect(faultsOf(MANIFEST.replace(from, to))).toContain(kind);
  });

  it("follows the published schemas, or says that they could not be asked", () => {
    const schemas = resolve(ROOT, "../shared/manifest-xsd");
    if (!existsSync(schemas) || findProgram("xmllint") === undefined) {
      console.warn("The manifest was not held against Microsoft's schemas: xmllint or the schemas are not here.");
      return;
    }
    const folder = mkdtempSync(join(tmpdir(), "kaiji-manifest-"));
    const validate = (xml: string, schema: string): void => {
      writeFileSync(join(folder, "part.xml"), xml);
      execFileSync("xmllint", ["--nonet", "--noout", "--schema", join(schemas, schema), join(folder, "part.xml")], {
        stdio: "pipe",
      });
    };
    const overrides = /<VersionOverrides [\s\S]*<\/VersionOverrides>/.exec(MANIFEST)?.[0] ?? "";
    const spaces = /xmlns:xsi="[^"]*" xmlns:bt="[^"]*"/.exec(MANIFEST)?.[0] ?? "";
    validate(MANIFEST, "OfficeAppManifestV1_1.xsd");
    validate(overrides.replace("<VersionOverrides ", `<VersionOverrides ${spaces} `), "TaskPaneAppVersionOverridesV1_0.xsd");
    expect(() =>
      validate(MANIFEST.replace("<Id>", "<Ident>").replace("</Id>", "</Ident>"), "OfficeAppManifestV1_1.xsd"),
    ).toThrow();
  });
});
