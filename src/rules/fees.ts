import { normaliseForMatching } from "../answers";

/** One entry of a list of fees that ends in a number. */
export interface FeeEntry {
  readonly entry: string;
  readonly hasUnit: boolean;
}

/** A number of yen: groups of three, or at least three digits. */
const AMOUNT = /(?:^|[\s:])(?:¥ ?)?([0-9]{1,3}(?:,[0-9]{3}){1,4}|[0-9]{3,9})(?: ?(円|千円|万円|¥))?(?: ?\([^()]{0,20}\))?$/;

/** The entries of an answer on fees that are a label and an amount, with or without unit. */
export function chunksOfFees(text: string): FeeEntry[] {
  return normaliseForMatching(text)
    .split(/[\n、;]|\/(?!月|年|人|ユーザ|ID|件|分|GB|MB|台|拠点|1)/)
    .flatMap((part): FeeEntry[] => {
      const entry = part.trim();
      const match = AMOUNT.exec(entry);
      return match ? [{ entry, hasUnit: match[2] !== undefined || entry.includes("¥") }] : [];
    });
}
