import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type Theme,
} from "@fluentui/react-components";

/** How the pane looks: as Office does, or the system. */
export type Appearance = "light" | "dark" | "contrast";

/** One accent, the blue green of the sheet's own headings; from the darkest to the lightest. */
const ACCENT: BrandVariants = {
  10: "#02090B",
  20: "#07191E",
  30: "#0A2932",
  40: "#0C3642",
  50: "#0E4352",
  60: "#0F4F61",
  70: "#115C70",
  80: "#146A80",
  90: "#2B7A8F",
  100: "#43899D",
  110: "#5A99AB",
  120: "#72A9B9",
  130: "#8AB9C7",
  140: "#A3CAD5",
  150: "#BDDAE2",
  160: "#D8EBF0",
};

/** Japanese faces first, so that kanji never fall back to Chinese shapes. */
const FACES = '"Yu Gothic UI", "Hiragino Sans", "Noto Sans JP", "Noto Sans CJK JP", Meiryo, "Segoe UI", system-ui, sans-serif';

const light = createLightTheme(ACCENT);
const dark = createDarkTheme(ACCENT);

export const THEMES: Readonly<Record<Appearance, Theme>> = {
  light: { ...light, fontFamilyBase: FACES },
  // The lighter steps of the accent carry text on dark grounds.
  dark: {
    ...dark,
    fontFamilyBase: FACES,
    colorBrandForeground1: ACCENT[130],
    colorBrandForeground2: ACCENT[140],
    colorBrandForegroundLink: ACCENT[130],
    colorBrandForegroundLinkHover: ACCENT[140],
    colorCompoundBrandForeground1: ACCENT[130],
    colorCompoundBrandForeground1Hover: ACCENT[140],
    colorCompoundBrandStroke: ACCENT[120],
  },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase: FACES },
};
