import type { Row } from "../../readers";

/** Whether a row is a line of running text, and of no table. */
export const isLine = ({ table, cells }: Row): boolean => table === undefined && cells.length === 1;

/** The text of a line. */
export const textOf = ({ cells }: Row): string => cells[0]?.text ?? "";

/** A line with another text in it; what the file has there stays with it. */
export const withText = (line: Row, text: string): Row => ({ ...line, cells: [{ text, column: 0 }] });
