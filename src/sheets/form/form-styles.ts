import type { CellStyle } from "../plan/sheet-plan";

const TEXT = "#1F2933";
const LINE = "#C5CCD3";

/** Sizes in points. */
export const TEXT_SIZE = 10;

const cell: CellStyle = { color: TEXT, fontSize: TEXT_SIZE, vertical: "top", wrap: true, border: LINE };

/**
 * Colours hold 4.5:1 against their ground. Printed in grey, every state can still be told by its word: colour is
 * never the only sign.
 */
export const FORM_STYLES = {
  title: { color: "#0F4C5C", bold: true, fontSize: 14, vertical: "center" },
  progress: { color: "#0F4C5C", bold: true, fontSize: TEXT_SIZE, vertical: "center" },
  guidance: { color: "#52606D", fontSize: 9, vertical: "center" },
  columnTitle: { ...cell, fill: "#0F4C5C", color: "#FFFFFF", bold: true, vertical: "center", horizontal: "center" },
  keyTitle: { ...cell, fill: "#F4F6F8", color: "#5F6B76", fontSize: 8, vertical: "center" },
  section: { ...cell, fill: "#DCE9EC", border: "#DCE9EC", color: "#0B3A46", bold: true, vertical: "center", wrap: false },
  number: { ...cell, horizontal: "center" },
  item: { ...cell, bold: true },
  repeatedItem: { ...cell, color: "#5F6B76" },
  prompt: { ...cell },
  requirement: { ...cell, horizontal: "center" },
  mandatory: { ...cell, horizontal: "center", bold: true, color: "#9A3412" },
  answer: { ...cell, numberFormat: "@", color: "#111827" },
  count: { ...cell, horizontal: "right", color: "#52606D" },
  status: { ...cell, horizontal: "center", bold: true },
  key: { ...cell, color: "#5F6B76", fontSize: 8 },
  /** A mandatory answer that is still to be given. */
  gap: { fill: "#FFF4CE" },
  missingWord: { fill: "#FFF4CE", color: "#6B4A00" },
  correct: { fill: "#FBE4E4" },
  correctWord: { fill: "#FBE4E4", color: "#9B1C1C" },
  review: { fill: "#FDEBDD" },
  reviewWord: { fill: "#FDEBDD", color: "#8A3B00" },
  referenceWord: { fill: "#E1ECF7", color: "#1D4E89" },
  overLimit: { color: "#9B1C1C", bold: true },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type FormStyle = keyof typeof FORM_STYLES;
