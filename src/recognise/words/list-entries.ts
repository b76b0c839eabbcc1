/** Signs before an entry of a list, which hardly ever stand in the middle of a line. */
const BULLET = /^[・‧●○◆■□▪※*-]/u;

const NUMBER = /^(?:[(（]?[\d０-９]{1,2}[.．)）]|[①-⑳])/u;

/** A number or a bracket that an entry may open with, and words in the middle of a line as well. */
const OPENING = /^(?:[(（]?[\d０-９]{1,2}、|[【［〔《])/u;

/** Whether a line begins with a sign as entries of lists have it. */
export const hasBullet = (line: string): boolean => BULLET.test(line);

/** Whether a line is an entry of a list, with a sign or a number. */
export const isListed = (line: string): boolean => hasBullet(line) || NUMBER.test(line);

/** Whether a line may open an entry of a list or a part of an answer. */
export const opensEntry = (line: string): boolean => isListed(line) || OPENING.test(line);
