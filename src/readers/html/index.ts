export { decodePage } from "./decode-page";
export { type KeyedText, keyedTexts } from "./keyed-texts";
export { looksLikeHtml } from "./looks-like-html";
export { refuseMailPage } from "./mail-page";
export { parseHtml, readHtml } from "./read-html";
