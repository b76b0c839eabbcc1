/** Keeps the browser to our own pages: no services of its own, no network. */
export const ARGUMENTS: string[];
