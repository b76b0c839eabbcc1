import type { Appearance } from "./themes";

/** The part of `Office.context.officeTheme` that tells light from dark. Colours are `#RRGGBB`. */
export interface OfficeColours {
  readonly bodyBackgroundColor?: string;
  readonly bodyForegroundColor?: string;
}

const CONTRAST = "(forced-colors: active)";
const DARK = "(prefers-color-scheme: dark)";

/**
 * How the pane should look. Forced colours of the system come first; then Office's own theme, where Office tells it;
 * then what the system prefers.
 */
export function appearanceOf(office: OfficeColours | undefined, matches: (query: string) => boolean): Appearance {
  // Under forced colours the browser replaces ours: what shows through has to suit their ground.
  if (matches(CONTRAST)) return matches(DARK) ? "contrast" : "light";
  const ground = luminance(office?.bodyBackgroundColor);
  if (ground === undefined) return matches(DARK) ? "dark" : "light";
  const text = luminance(office?.bodyForegroundColor);
  // Office's black theme is a dark grey; pure black under pure white or yellow is a contrast theme.
  if (ground === 0 && text !== undefined && text > 0.9) return "contrast";
  return ground < 0.4 ? "dark" : "light";
}

/** Brightness of `#RRGGBB`, 0 to 1; undefined for anything else. */
function luminance(colour: string | undefined): number | undefined {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? "");
  if (!parts) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Follows the appearance while the pane is open. Excel raises no event for a change of its theme: it is looked at again
 * when the pane is come back to.
 * @returns a function that stops
 */
export function followAppearance(office: () => OfficeColours | undefined, tell: (appearance: Appearance) => void): () => void {
  const queries = [CONTRAST, DARK].map((query) => window.matchMedia(query));
  const look = (): void => tell(appearanceOf(office(), (query) => window.matchMedia(query).matches));
  for (const query of queries) query.addEventListener("change", look);
  window.addEventListener("focus", look);
  return () => {
    for (const query of queries) query.removeEventListener("change", look);
    window.removeEventListener("focus", look);
  };
}
