import { isRead, readServicePattern } from "../answers";
import { isPattern, PATTERN_FIELD, type PatternNumber } from "../reference";
import type { Sheet } from "./sheet";

/** The pattern that 39.2 states; undefined where it cannot be read. */
export function statedPattern(sheet: Sheet): PatternNumber | undefined {
  const stated = sheet.read(PATTERN_FIELD, readServicePattern);
  return isRead(stated) && isPattern(stated.value.pattern) ? stated.value.pattern : undefined;
}

/** The pattern that the check goes by: the user's choice before the sheet's own statement. */
export function patternInCheck(sheet: Sheet): PatternNumber | undefined {
  return sheet.reference.pattern ?? statedPattern(sheet);
}
