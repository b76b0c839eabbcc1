/**
 * How the pane is to be served, said once: the build writes it for static hosts, `npm run start:excel` serves by it, and the
 * tests hold the pages against it.
 */

/** Microsoft's client comes from its CDN; in some languages it fetches a part from the second address. */
const OFFICE_SCRIPTS = ["https://appsforoffice.microsoft.com", "https://ajax.aspnetcdn.com"];

/** The pages that frame a task pane in Excel on the web. Excel for Windows and Mac frames it in no page. */
const OFFICE_FRAMES = [
  "https://*.officeapps.live.com",
  "https://onedrive.live.com",
  "https://*.office.com",
  "https://*.office365.com",
  "https://*.microsoft365.com",
  "https://*.cloud.microsoft",
  "https://*.sharepoint.com",
];

/**
 * Nothing but the add-in's own files and Microsoft's client is loaded, and nothing is sent anywhere: the browser itself
 * refuses it. The pane's components write styles into the page, which needs `unsafe-inline` for styles.
 */
const PANE_POLICY = [
  "default-src 'self'",
  `script-src 'self' ${OFFICE_SCRIPTS.join(" ")}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** What every answer carries. Who may frame the pane can be said in a header only, not in the page. */
const HEADERS = {
  "Content-Security-Policy": `${PANE_POLICY}; frame-ancestors ${OFFICE_FRAMES.join(" ")}`,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
};

/** How long a browser may keep a file, by the beginning of its path; the first that fits. Names below /static/ are hashed. */
const CACHING = [
  ["/static/", "public, max-age=31536000, immutable"],
  ["/assets/", "public, max-age=86400"],
  ["/pdf/", "public, max-age=86400"],
  ["/", "no-cache"],
];

/** All headers of a file. @param path of the file below the add-in's address, as in /taskpane.html */
function headersOf(path) {
  const caching = CACHING.find(([beginning]) => path.startsWith(beginning));
  return { ...HEADERS, "Cache-Control": caching[1] };
}

/** The rules for hosts that read a file `_headers` (Netlify, Cloudflare Pages). Pages are listed: rules of one file must not overlap. */
function headersFile(pages) {
  const block = (path, headers) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  const caching = [...CACHING.filter(([beginning]) => beginning !== "/").map(([beginning]) => `${beginning}*`), ...pages];
  return [
    block("/*", HEADERS),
    ...caching.map((path) => block(path, { "Cache-Control": headersOf(path)["Cache-Control"] })),
    "",
  ].join("\n");
}

/** The rules for Azure Static Web Apps. */
function azureFile() {
  return `${JSON.stringify(
    {
      globalHeaders: { ...HEADERS, "Cache-Control": "no-cache" },
      routes: CACHING.filter(([beginning]) => beginning !== "/").map(([beginning, value]) => ({
        route: `${beginning}*`,
        headers: { "Cache-Control": value },
      })),
    },
    null,
    2,
  )}\n`;
}

/** The rules for nginx, to include in a `server`. A location with a header of its own inherits none: each has all. */
function nginxFile() {
  const location = ([beginning]) => {
    const lines = Object.entries(headersOf(beginning)).map(([name, value]) => `  add_header ${name} "${value}" always;`);
    return [`location ${beginning} {`, ...lines, "}"].join("\n");
  };
  return `${CACHING.map(location).join("\n")}\n`;
}

module.exports = { azureFile, HEADERS, headersFile, headersOf, nginxFile, PANE_POLICY };
