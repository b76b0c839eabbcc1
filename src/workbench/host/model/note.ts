/** A note that a person wrote on a cell; sizes in points. */
export interface Note {
  readonly content: string;
  /** Name of the person, or empty. */
  readonly author: string;
  /** Whether it is shown all the time, not only under the pointer. */
  readonly visible: boolean;
  readonly width: number;
  readonly height: number;
}

/** A sheet's notes, by the key of their cell. */
export type Notes = ReadonlyMap<number, Note>;

/** Excel's own size of a new note. */
export const NOTE_SIZE = { width: 108, height: 59.25 } as const;

export const NO_NOTES: Notes = new Map();
