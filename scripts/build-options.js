/** What a build for production is told, once: `npm run build -- --env origin=https://… --env contact=…`. */

/** Where the manifest of the repository says that the pane is: the developer's machine. */
const LOCAL_ORIGIN = "https://localhost:3000";

const fail = (ja, en) => {
  throw new Error(`${ja} / ${en}`);
};

/**
 * The address that the pane will be served at, without a slash at its end: `https://host[:port][/folder]`.
 * @param given undefined for the developer's machine
 * @throws when it is no https address, or more than a place
 */
function readOrigin(given) {
  if (given === undefined || given === "") return LOCAL_ORIGIN;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url?.protocol !== "https:" || url.username || url.search || url.hash) {
    fail(
      `公開先「${given}」は使えません。https://example.com のように、https の場所を指定してください。`,
      `“${given}” is not a place to publish at. Name one with https, as in https://example.com.`,
    );
  }
  return url.href.replace(/\/+$/, "");
}

/**
 * Whom people turn to for support: a mail address or an https address; empty where it was not said.
 * @throws when it is neither
 */
function readContact(given) {
  if (given === undefined || given === "") return "";
  const isPage = URL.canParse(given) && new URL(given).protocol === "https:";
  if (!isPage && !/^[^\s@<>"]+@[^\s@<>"]+$/.test(given)) {
    fail(
      `問い合わせ先「${given}」は使えません。メールアドレスか https のアドレスを指定してください。`,
      `“${given}” is not a contact. Name a mail address or an https address.`,
    );
  }
  return given;
}

/** The manifest for a place: every address is there, and the add-in's own domain is that place's origin. */
function manifestFor(manifest, place) {
  return manifest
    .replaceAll(`<AppDomain>${LOCAL_ORIGIN}</AppDomain>`, `<AppDomain>${new URL(place).origin}</AppDomain>`)
    .replaceAll(`"${LOCAL_ORIGIN}/`, `"${place}/`);
}

module.exports = { LOCAL_ORIGIN, manifestFor, readContact, readOrigin };
