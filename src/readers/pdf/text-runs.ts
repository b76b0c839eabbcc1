import { type DrawingList, DrawingPlace, type PlacingOperations } from "./drawing-place";
import type { PlacedText } from "./page-content";
import { namedLetters, printedLetters } from "./printed-letters";
import { TextPlace, type TextOperations } from "./text-place";
import { multiply, type Transform } from "./transforms";

/** Numbers of the operations that text comes from, as the library names them. */
export interface WritingOperations extends PlacingOperations, TextOperations {
  readonly showText: number;
  readonly beginMarkedContent: number;
  readonly beginMarkedContentProps: number;
  readonly endMarkedContent: number;
}

/** How far the letters of a font reach. */
export interface FontMeasures {
  /** Part of the font's size that one unit of a letter's width stands for. */
  readonly unit: number;
  /** Written from top to bottom. */
  readonly vertical: boolean;
}

/** Share of the letter height by which a letter may stand off the place where the one before ends and still go on from it. */
const GOES_ON = 0.15;

/** How high over the base line, as a share of the letter height, a letter has to show to be seen. */
const HEART = 0.35;

/** How often a page has to draw a blank, for a gap alone to be none there. */
const DRAWS_BLANKS = 2;

/**
 * Gathers the letters that a page draws into runs, in the order in which they are drawn. The library's own text of a page
 * leaves out blanks that are narrow or stand at the end of a line: here they are kept as they were written.
 * @param viewport from the page's own space to points from its top left corner
 * @param measures of a font, by the name that the library gives it
 */
export function textRunsOf(
  list: DrawingList,
  operations: WritingOperations,
  viewport: Transform,
  measures: (font: string) => FontMeasures,
): PlacedText[] {
  const drawing = new DrawingPlace(operations, viewport);
  const place = new TextPlace(operations);
  const runs: RunInMaking[] = [];
  const marks: boolean[] = [];
  list.fnArray.forEach((operation, index) => {
    const values = list.argsArray[index];
    drawing.follow(operation, values);
    place.follow(operation, values);
    if (operation === operations.beginMarkedContent) marks.push(false);
    else if (operation === operations.beginMarkedContentProps) marks.push(saysOtherwise(values));
    else if (operation === operations.endMarkedContent) marks.pop();
    else if (operation === operations.showText && Array.isArray(values) && Array.isArray(values[0]))
      write(values[0], place, drawing, measures(place.setting.font), marks.includes(true), runs);
  });
  const blanksDrawn = runs.reduce((sum, run) => sum + run.blanks, 0) >= DRAWS_BLANKS;
  return runs.flatMap((run) => run.placed(blanksDrawn));
}

/** A span without a number holds letters whose text is another than their glyphs say. */
function saysOtherwise(values: unknown): boolean {
  return Array.isArray(values) && values[0] === "Span" && typeof values[1] !== "number";
}

function write(
  glyphs: readonly unknown[],
  place: TextPlace,
  drawing: DrawingPlace,
  { unit, vertical }: FontMeasures,
  otherwise: boolean,
  runs: RunInMaking[],
): void {
  const { size, letterSpacing, blankSpacing, stretch } = place.setting;
  for (const each of glyphs) {
    if (typeof each === "number") {
      const shift = (-each * size) / 1000;
      place.advance(vertical ? 0 : shift * stretch, vertical ? shift : 0);
      continue;
    }
    const glyph = glyphFrom(each);
    if (!glyph) continue;
    const width = glyph.width * unit * size * stretch;
    const spacing = letterSpacing + (glyph.isSpace ? blankSpacing : 0);
    const at = multiply(drawing.transform, place.transform);
    const height = Math.abs(size) * Math.hypot(at[2], at[3]);
    const text = otherwise ? namedLetters(glyph.unicode) : printedLetters(glyph.unicode);
    const last = runs.at(-1);
    const letter = { text, left: at[4], right: at[4] + width * at[0], base: at[5], height, next: spacing * stretch * at[0] };
    // What is cut off at the edge of its cell or page is not printed.
    if (drawing.shows((letter.left + letter.right) / 2, at[5] - height * HEART)) {
      if (vertical || !last?.takes(letter)) runs.push(new RunInMaking(letter));
      else last.add(letter);
    }
    // Lines from top to bottom are rare in tables: one em is near enough.
    place.advance(vertical ? 0 : width + spacing * stretch, vertical ? -(size + spacing) : 0);
  }
}

function glyphFrom(value: unknown): { unicode: string; width: number; isSpace: boolean } | null {
  if (typeof value !== "object" || value === null || !("unicode" in value) || !("width" in value)) return null;
  const { unicode, width } = value;
  if (typeof unicode !== "string" || typeof width !== "number") return null;
  return { unicode, width, isSpace: "isSpace" in value && value.isSpace === true };
}

interface Letter {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly height: number;
  /** Spacing behind it, up to where the next one begins. */
  readonly next: number;
}

const BLANK = /^\s+$/u;

/** Letters that go on from each other on one line. */
class RunInMaking {
  /** Blanks behind letters. */
  blanks = 0;
  private text = "";
  private readonly ends: number[] = [];
  private left: number | undefined;
  private right = 0;
  private pen = 0;
  private readonly base: number;
  private readonly height: number;

  constructor(first: Letter) {
    this.base = first.base;
    this.height = first.height;
    this.add(first);
  }

  takes({ text, left, base, height }: Letter): boolean {
    const off = left - this.pen;
    // A blank keeps to the word before it, wherever letters are spread.
    const most = this.height * (BLANK.test(text) ? 1 : GOES_ON);
    return (
      Math.abs(height - this.height) < this.height * 0.02 &&
      Math.abs(base - this.base) < this.height * 0.02 + 0.05 &&
      off < most &&
      off > -this.height * GOES_ON
    );
  }

  add({ text, left, right, next }: Letter): void {
    const characters = [...text];
    characters.forEach((_, index) => this.ends.push(left + ((right - left) * (index + 1)) / characters.length));
    this.text += text;
    this.pen = right + next;
    if (text === "") return;
    if (BLANK.test(text)) this.blanks += this.left === undefined ? 0 : 1;
    else {
      this.left ??= left;
      this.right = right;
    }
  }

  /** The run as it stands on the page, from its first letter to its last; none where it has blanks only. */
  placed(blanksDrawn: boolean): PlacedText[] {
    if (this.left === undefined) return [];
    return [
      {
        text: this.text,
        left: this.left,
        right: this.right,
        top: this.base - this.height,
        bottom: this.base,
        ends: this.ends,
        ...(blanksDrawn && { blanksDrawn }),
      },
    ];
  }
}
