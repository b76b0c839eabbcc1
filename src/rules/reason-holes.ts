import { REASONS, type Unreadable } from "../answers";
import type { Holes } from "../messages";

/** Holes that quote an unreadable place and say why it cannot be read, in both languages. */
export function reasonHoles(place: Unreadable): Holes {
  const reason = REASONS[place.reason];
  return { part: place.text, reasonJa: reason.ja, reasonEn: reason.en };
}
