import { multiply, numbersFrom, type Transform, transformFrom, UNMOVED } from "./transforms";

/** Numbers of the operations that say where the next letters stand, as the library names them. */
export interface TextOperations {
  readonly save: number;
  readonly restore: number;
  readonly beginText: number;
  readonly setFont: number;
  readonly setGState: number;
  readonly setTextMatrix: number;
  readonly moveText: number;
  readonly setLeadingMoveText: number;
  readonly nextLine: number;
  readonly setLeading: number;
  readonly setCharSpacing: number;
  readonly setWordSpacing: number;
  readonly setHScale: number;
  readonly setTextRise: number;
}

/** What outlives a line of text and comes back with the drawing that was saved. Lengths in text space. */
interface TextSetting {
  readonly font: string;
  readonly size: number;
  readonly leading: number;
  readonly letterSpacing: number;
  readonly blankSpacing: number;
  readonly stretch: number;
  readonly rise: number;
}

const AT_FIRST: TextSetting = { font: "", size: 0, leading: 0, letterSpacing: 0, blankSpacing: 0, stretch: 1, rise: 0 };

/** Follows a drawing list and knows where the next letter stands, in text space. */
export class TextPlace {
  setting: TextSetting = AT_FIRST;
  private readonly kept: TextSetting[] = [];
  private matrix: Transform = UNMOVED;
  private line = { x: 0, y: 0 };
  private pen = { x: 0, y: 0 };

  private readonly own: ReadonlySet<number>;

  constructor(private readonly operations: TextOperations) {
    const { save, restore, beginText, setFont, setGState, setTextMatrix, moveText, setLeadingMoveText } = operations;
    const { nextLine, setLeading, setCharSpacing, setWordSpacing, setHScale, setTextRise } = operations;
    this.own = new Set([
      ...[save, restore, beginText, setFont, setGState, setTextMatrix, moveText, setLeadingMoveText],
      ...[nextLine, setLeading, setCharSpacing, setWordSpacing, setHScale, setTextRise],
    ]);
  }

  /** From the place of the next letter to the space that the text is drawn in. */
  get transform(): Transform {
    return multiply(this.matrix, [1, 0, 0, 1, this.pen.x, this.pen.y + this.setting.rise]);
  }

  /** Moves on behind what was written, by lengths in text space. */
  advance(x: number, y: number): void {
    this.pen = { x: this.pen.x + x, y: this.pen.y + y };
  }

  /** Takes one operation into account. */
  follow(operation: number, values: unknown): void {
    if (!this.own.has(operation)) return;
    const list: readonly unknown[] = Array.isArray(values) ? values : [];
    const [first = 0, second = 0] = numbersFrom(values);
    switch (operation) {
      case this.operations.save:
        this.kept.push(this.setting);
        break;
      case this.operations.restore:
        this.setting = this.kept.pop() ?? this.setting;
        break;
      case this.operations.beginText:
        this.start(UNMOVED);
        break;
      case this.operations.setTextMatrix:
        this.start(transformFrom(list.length === 1 ? list[0] : values) ?? UNMOVED);
        break;
      case this.operations.setFont:
        this.setFont(list);
        break;
      case this.operations.setGState:
        for (const each of Array.isArray(list[0]) ? list[0] : [])
          if (Array.isArray(each) && each[0] === "Font" && Array.isArray(each[1])) this.setFont(each[1]);
        break;
      case this.operations.setLeadingMoveText:
        this.set({ leading: second });
        this.moveLine(first, second);
        break;
      case this.operations.moveText:
        this.moveLine(first, second);
        break;
      case this.operations.nextLine:
        this.moveLine(0, this.setting.leading);
        break;
      case this.operations.setLeading:
        this.set({ leading: -first });
        break;
      case this.operations.setCharSpacing:
        this.set({ letterSpacing: first });
        break;
      case this.operations.setWordSpacing:
        this.set({ blankSpacing: first });
        break;
      case this.operations.setHScale:
        this.set({ stretch: first / 100 });
        break;
      case this.operations.setTextRise:
        this.set({ rise: first });
        break;
    }
  }

  private set(change: Partial<TextSetting>): void {
    this.setting = { ...this.setting, ...change };
  }

  private setFont([font, size]: readonly unknown[]): void {
    if (typeof font === "string" && typeof size === "number") this.set({ font, size });
  }

  private start(matrix: Transform): void {
    this.matrix = matrix;
    this.line = { x: 0, y: 0 };
    this.pen = this.line;
  }

  private moveLine(x: number, y: number): void {
    this.line = { x: this.line.x + x, y: this.line.y + y };
    this.pen = this.line;
  }
}
