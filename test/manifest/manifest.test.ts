import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import project from "../../package.json";
import { findProgram } from "../setup/find-browser";
import { checkManifest } from "../support/manifest/check";
import type { ManifestFault } from "../support/manifest/fault";
import { iconsBelow } from "../support/manifest/read-icon";

const ROOT = resolve(__dirname, "../..");
const FILE = join(ROOT, "manifest.xml");
const MANIFEST = readFileSync(FILE, "utf8");
const readIcon = iconsBelow(ROOT);
const folder = mkdtempSync(join(tmpdir(), "kaiji-manifest-"));

function faultsOf(xml: string): ManifestFault["kind"][] {
  return [...new Set(checkManifest(xml, readIcon).map((fault) => fault.kind))];
}

/** What Microsoft's package reads from a manifest; it asks nobody for that. */
function info(file: string): string {
  const program = join(ROOT, "node_modules/office-addin-manifest/cli.js");
  return execFileSync(process.execPath, [program, "info", file], { encoding: "utf8", stdio: "pipe" });
}

/** Two elements in the order that they do not stand in. */
function swapped(first: string, second: string): [string, string] {
  const one = new RegExp(`<${first}[\\s\\S]*?</${first}>|<${first}[^>]*/>`).exec(MANIFEST)?.[0] ?? "";
  const other = new RegExp(`\\s*(?:<${second}[\\s\\S]*?</${second}>|<${second}[^>]*/>)`).exec(MANIFEST)?.[0] ?? "";
  return [one + other, other + one];
}

describe("the manifest", () => {
  it("has no fault", () => expect(checkManifest(MANIFEST, readIcon)).toEqual([]));

  it("has the version of the package", () => expect(MANIFEST).toContain(`<Version>${project.version}.0</Version>`));

  const support = '<SupportUrl DefaultValue="https://localhost:3000/support.html"/>';
  const check = "https://localhost:3000/taskpane.html?start=check";
  const breaks: readonly (readonly [kind: ManifestFault["kind"], what: string, from: string, to: string])[] = [
    ["not-xml", "an element that is not closed", "</OfficeApp>", ""],
    ["not-xml", "another root", "<OfficeApp ", "<Office "],
    ["order", "the version before the id", "<Id>", "<Version>1.0.0.0</Version><Id>"],
    ["order", "the name after the description", ...swapped("DisplayName", "Description")],
    ["order", "the address of the images after the addresses", ...swapped("bt:Images", "bt:Urls")],
    ["order", "a button's icon before its tip", "<Supertip>", "<Icon/><Supertip>"],
    ["order", "an element that Office does not know", "<AppDomains>", "<PrivacyUrl/><AppDomains>"],
    ["id", "an id that is no GUID", "6f0c5d0e-", "6f0c-"],
    ["id", "a GUID of zeros", "6f0c5d0e-3b0a-4a55-9d5c-8f3a4f1f93a1", "00000000-0000-0000-0000-000000000000"],
    ["version", "a version of three parts", "<Version>0.1.0.0<", "<Version>0.1.0<"],
    ["version", "a version with words", "<Version>0.1.0.0<", "<Version>0.1.0-beta<"],
    ["url", "a plain http address", check, check.replace("https", "http")],
    ["url", "an address without a host", check, "https:///taskpane.html"],
    ["url", "no address for support", support, ""],
    ["origin", "an address elsewhere", check, check.replace("localhost:3000", "elsewhere.example")],
    ["origin", "another domain", "<AppDomain>https://localhost:3000<", "<AppDomain>https://elsewhere.example<"],
    ["reference", "a reference to nothing", 'resid="Check.Label"', 'resid="Check.Lable"'],
    ["reference", "a label that is a long text", '<Label resid="Check.Label"', '<Label resid="Check.Description"'],
    [
      "reference",
      "a resource that nothing uses",
      "<bt:Urls>",
      '<bt:Urls><bt:Url id="Idle.Url" DefaultValue="https://localhost:3000/"/>',
    ],
    ["duplicate", "a resource that stands twice", '<bt:Url id="Create.Url"', '<bt:Url id="Open.Url"'],
    ["duplicate", "two buttons of one id", 'id="Kaiji.Create"', 'id="Kaiji.Open"'],
    ["length", "a name of 200 characters", 'Value="Kaiji Sheet"', `Value="${"K".repeat(200)}"`],
    ["length", "an empty text", 'DefaultValue="点検"', 'DefaultValue=""'],
    ["length", "a provider without a name", "<ProviderName>Kaiji Sheet contributors<", "<ProviderName><"],
    ["length", "a resource with an id of 40 characters", '<bt:Url id="Check.Url"', `<bt:Url id="${"C".repeat(40)}"`],
    ["language", "a text without its English", '<Override Locale="en-US" Value="Kaiji Sheet"/>', ""],
    ["language", "a text in English with another locale", 'Locale="en-US" Value="Check"', 'Locale="en-GB" Value="Check"'],
    ["language", "another language first", "<DefaultLocale>ja-JP<", "<DefaultLocale>en-US<"],
    ["icon", "an icon that is not there", "kaiji-16.png", "kaiji-17.png"],
    ["icon", "an icon of another size", "kaiji-16.png", "kaiji-32.png"],
    ["icon", "an icon without one of its sizes", '<bt:Image size="80" resid="Check.80"/>', ""],
    ["icon", "an icon that is no PNG", "kaiji-16.png", "kaiji.svg"],
    ["command", "a button that starts nothing known", check, check.replace("=check", "=chekc")],
    ["command", "a button with a pane of its own", "<TaskpaneId>Kaiji.Pane<", "<TaskpaneId>Kaiji.Other<"],
    ["command", "a button that calls a function", 'xsi:type="ShowTaskpane"', 'xsi:type="ExecuteFunction"'],
    ["requirement", "a lower requirement set", '"ExcelApi" MinVersion="1.14"', '"ExcelApi" MinVersion="1.9"'],
    ["requirement", "a permission to read only", ">ReadWriteDocument<", ">ReadDocument<"],
    ["requirement", "another application", '<Host Name="Workbook"/>', '<Host Name="Document"/>'],
  ];

  it.each(breaks)("with a fault of kind %s is refused: %s", (kind, _what, from, to) => {
    expect(MANIFEST).toContain(from);
    expect(faultsOf(MANIFEST.replace(from, to))).toContain(kind);
  });

  // `office-addin-manifest validate` asks a service of Microsoft's, which a test must not: `npm run manifest:validate`.
  it("is read by Microsoft's own package as it is meant", () => {
    const read = info(FILE);
    for (const line of [
      "Id: 6f0c5d0e-3b0a-4a55-9d5c-8f3a4f1f93a1",
      "Name: 開示シート",
      "Type: TaskPaneApp",
      `Version: ${project.version}.0`,
      "Default Locale: ja-JP",
      "Hosts: Workbook",
      "Permissions: ReadWriteDocument",
      "Support Url: https://localhost:3000/support.html",
      "Source Location: https://localhost:3000/taskpane.html",
    ])
      expect(read).toContain(line);
  });

  it("that is not closed is refused by Microsoft's own package", () => {
    const broken = join(folder, "broken.xml");
    writeFileSync(broken, MANIFEST.replace("</OfficeApp>", ""));
    expect(() => info(broken)).toThrow("Unclosed root tag");
  });

  it("follows the published schemas, or says that they could not be asked", () => {
    const schemas = resolve(ROOT, "../shared/manifest-xsd");
    if (!existsSync(schemas) || findProgram("xmllint") === undefined) {
      console.warn("The manifest was not held against Microsoft's schemas: xmllint or the schemas are not here.");
      return;
    }
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
