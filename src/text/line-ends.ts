/** Stands in a text of several lines that was made one, where a line ended: a blank that is told from the printed ones. */
export const LINE_END = "\u2028";
