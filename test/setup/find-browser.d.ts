/** Finds a program on the PATH. */
export function findProgram(...names: string[]): string | undefined;
/** Finds an installed Chromium, Chrome or Edge. */
export function findBrowser(): string | undefined;
