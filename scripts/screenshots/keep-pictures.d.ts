import type { Browser } from "playwright-core";

/** A picture of the documents, and the one in artifacts/ that it is made from. */
export const PICTURES: Readonly<Record<string, string>>;

/** Takes the pictures of the documents over from artifacts/. @returns what was kept, with its size */
export function keepPictures(browser: Browser): Promise<readonly { readonly name: string; readonly bytes: number }[]>;
