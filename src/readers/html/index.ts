export { looksLikeHtml } from "./looks-like-html";
export { parseHtml, readHtml } from "./read-html";
