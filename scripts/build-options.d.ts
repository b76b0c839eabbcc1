export const LOCAL_ORIGIN: string;
export function readOrigin(given: string | undefined): string;
export function readContact(given: string | undefined): string;
export function manifestFor(manifest: string, place: string): string;
