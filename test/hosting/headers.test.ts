import { azureFile, HEADERS, headersFile, headersOf, nginxFile } from "../../scripts/hosting";

const policy = new Map(
  (HEADERS["Content-Security-Policy"] ?? "").split("; ").map((directive) => {
    const [name = "", ...sources] = directive.split(" ");
    return [name, sources];
  }),
);

describe("the headers", () => {
  it("let scripts come from the add-in and from Microsoft's CDN, and nothing be sent elsewhere", () => {
    expect(policy.get("script-src")).toEqual(["'self'", "https://appsforoffice.microsoft.com", "https://ajax.aspnetcdn.com"]);
    for (const name of ["default-src", "connect-src", "worker-src"]) expect(policy.get(name)).toEqual(["'self'"]);
    for (const name of ["form-action", "object-src", "base-uri"]) expect(policy.get(name)).toEqual(["'none'"]);
  });

  it("let Excel on the web frame the pane, over https, and nobody else", () => {
    const frames = policy.get("frame-ancestors") ?? [];
    expect(frames).toEqual(expect.arrayContaining(["https://*.officeapps.live.com", "https://*.sharepoint.com"]));
    for (const frame of frames) expect(frame).toMatch(/^https:\/\/(?:\*\.)?[a-z0-9.]+\.[a-z]+$/);
    expect(Object.keys(HEADERS)).not.toContain("X-Frame-Options");
  });

  it.each([
    ["/static/pane.0123456789abcdef.js", /max-age=31536000, immutable/],
    ["/assets/icons/kaiji-32.png", /max-age=86400$/],
    ["/pdf/cmaps/90ms-RKSJ-H.bcmap", /max-age=86400$/],
    ["/taskpane.html", /^no-cache$/],
    ["/manifest.xml", /^no-cache$/],
    ["/", /^no-cache$/],
  ])("keep %s as long as its name is good for", (path, caching) => expect(headersOf(path)["Cache-Control"]).toMatch(caching));
});

describe("the files for static hosts say the same", () => {
  it("in _headers, each file's caching once", () => {
    const blocks = headersFile(["/taskpane.html"])
      .split(/\n(?=\/)/)
      .map((block) => block.trim().split("\n"));
    expect(blocks[0]).toEqual(["/*", ...Object.entries(HEADERS).map(([name, value]) => `  ${name}: ${value}`)]);
    expect(blocks.slice(1).map((block) => block[0])).toEqual(["/static/*", "/assets/*", "/pdf/*", "/taskpane.html"]);
    expect(blocks.slice(1).every((block) => block.length === 2 && block[1]?.startsWith("  Cache-Control: "))).toBe(true);
  });

  it("for Azure Static Web Apps", () => {
    expect(JSON.parse(azureFile())).toMatchObject({
      globalHeaders: { ...HEADERS, "Cache-Control": "no-cache" },
      routes: ["/static/*", "/assets/*", "/pdf/*"].map((route) => ({
        route,
        headers: { "Cache-Control": headersOf(route)["Cache-Control"] },
      })),
    });
  });

  it("for nginx, all headers in each location", () => {
    const locations = nginxFile().split(/(?=location )/);
    expect(locations).toHaveLength(4);
    for (const location of locations) {
      for (const [name, value] of Object.entries(HEADERS)) expect(location).toContain(`add_header ${name} "${value}" always;`);
      expect(location.match(/Cache-Control/g)).toHaveLength(1);
    }
  });
});
