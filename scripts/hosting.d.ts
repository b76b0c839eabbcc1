export const HEADERS: Readonly<Record<string, string>>;
export const PANE_POLICY: string;
export function headersOf(path: string): Record<string, string>;
export function headersFile(pages: readonly string[]): string;
export function azureFile(): string;
export function nginxFile(): string;
