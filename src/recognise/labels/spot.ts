/** A place of the stream where the words of a label stand, exactly or nearly. */
export interface Spot {
  readonly label: number;
  readonly start: number;
  readonly end: number;
  /** 1 for the form's own words, less the more they were changed, shortened or damaged. */
  readonly likeness: number;
  /** How well the place is set off from what stands around it: 1 for the whole of a cell or line. */
  readonly standing: number;
  /** True where the label's last characters are there as they should be, so that its end is certain. */
  readonly endsTrue: boolean;
}
