export { decodePage } from "./decode-page";
export { looksLikeHtml } from "./looks-like-html";
export { refuseMailPage } from "./mail-page";
export { parseHtml, readHtml } from "./read-html";
