import type { Busy } from "../state/pane-state";
import { useLater } from "./parts/use-later";

/** Milliseconds after which a person wants to know that a document is being read. */
const READING = 100;

/** And that anything else goes on: most of it is over before it could be read. */
const ELSE = 500;

/** Whether what goes on is to be told of by now, to the eye and to the ear alike. */
export function useTold(busy: Busy | null): boolean {
  const isLate = useLater(busy !== null, busy?.task === "busyRead" ? READING : ELSE);
  // A document that is read in this very thread may hold up the timer until all is read: what it tells is told as it comes.
  return isLate || busy?.progress !== undefined;
}
