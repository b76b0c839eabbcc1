import { isHalfWidth } from "../../text/widths";

/** Pixels of a half-width digit in the narrowest font that a workbook is likely to be shown with. */
const DIGIT_PIXELS = 7;
/** Excel's own margins left and right of a cell's text. */
const MARGIN_PIXELS = 6;
const PIXELS_PER_POINT = 96 / 72;
/** Japanese fonts stand in tall lines: Yu Gothic takes about 1.65 times its size. */
const LINE_HEIGHT = 1.65;
const ROW_MARGIN_POINTS = 5;
/** Excel takes no taller row. */
const MAXIMUM_ROW_POINTS = 409;

/** Characters that Excel keeps off the beginning of a line, so that the one before them goes down with them. */
const NEVER_FIRST = /[、。，．・：；？！)\]}）］｝」』】〉》〕ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョヶ%％]/u;
/** Words of half-width characters are not torn apart. */
const PIECES = /[!-~]+|[^!-~]/gu;

/** Width of one character in full widths: Japanese characters are 1, half-width ones a little over one half. */
function widthOf(character: string): number {
  return isHalfWidth(character) ? 0.55 : 1;
}

function widthOfPiece(piece: string): number {
  let width = 0;
  for (const character of piece) width += widthOf(character);
  return width;
}

/**
 * Lines that a wrapped text takes in a cell, estimated on the safe side for Japanese fonts.
 * @param columnWidth in half-width digits, as Excel's own column width
 * @param fontSize in points
 */
export function linesNeeded(text: string, columnWidth: number, fontSize: number): number {
  const room = Math.max(1, (columnWidth * DIGIT_PIXELS - MARGIN_PIXELS) / (fontSize * PIXELS_PER_POINT));
  return text.split(/\r\n|\r|\n/).reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, room), 0);
}

function linesOfParagraph(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  let last = 0;
  for (const [piece] of paragraph.matchAll(PIECES)) {
    const width = widthOfPiece(piece);
    if (used + width <= room || used === 0) {
      used += width;
    } else {
      lines += 1;
      used = NEVER_FIRST.test(piece) ? last + width : width;
    }
    if (used > room) {
      lines += Math.ceil(used / room) - 1;
      used %= room;
    }
    last = width;
  }
  return lines;
}

/** Height in points of a row that shows so many lines. */
export function heightOfLines(lines: number, fontSize: number): number {
  return Math.min(MAXIMUM_ROW_POINTS, Math.ceil(lines * fontSize * LINE_HEIGHT + ROW_MARGIN_POINTS));
}
