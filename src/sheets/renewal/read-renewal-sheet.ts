import { type Disclosure, makeDisclosure } from "../../disclosure";
import type { Edition, FieldId } from "../../form";
import { answerOfText } from "../form/answer-text";
import type { TextGrid } from "../form/locate-form";
import { LOST_WORDS } from "../comparison/peers-sheet";
import {
  RENEWAL_COLUMNS,
  RENEWAL_KEY,
  RENEWAL_STATE_WORDS,
  RENEWAL_STATES,
  RENEWAL_TITLES,
  type RenewalColumn,
  type RenewalState,
} from "./renewal-columns";
import { isWord, placesOfTitles } from "../form/title-words";

/** One field of the to-do list, as the sheet says it. */
export interface RenewalRow {
  readonly field: FieldId;
  readonly state: RenewalState;
  readonly note: string;
}

/** The to-do list of a renewal, wherever its rows and columns were moved to. */
export interface RenewalTable {
  /** By field, in the order of the sheet. */
  readonly rows: ReadonlyMap<FieldId, RenewalRow>;
  readonly done: number;
  /** The last sheet, as far as the list tells it: fields that are not on the list are lost. */
  readonly last: Disclosure;
}

/**
 * Reads the to-do list. A state that is none of its words counts as open.
 * @returns undefined where the sheet is no such sheet
 */
export function readRenewalSheet(grid: TextGrid, edition: Edition): RenewalTable | undefined {
  const titles = grid.find((cells) => isHeading(placesOfTitles(cells, RENEWAL_COLUMNS, RENEWAL_TITLES)));
  if (!titles) return undefined;
  const places = placesOfTitles(titles, RENEWAL_COLUMNS, RENEWAL_TITLES);
  const rows = new Map<FieldId, RenewalRow>();
  const last = new Map<FieldId, string>();
  for (const cells of grid) {
    const key = cells.find((text) => text.trim().startsWith(RENEWAL_KEY))?.trim();
    const field = key?.slice(RENEWAL_KEY.length) ?? "";
    if (!edition.field(field) || rows.has(field)) continue;
    const cell = (column: RenewalColumn): string => cells[places.get(column) ?? -1]?.trim() ?? "";
    const state = RENEWAL_STATES.find((one) => isWord(RENEWAL_STATE_WORDS[one], cell("state"))) ?? "open";
    rows.set(field, { field, state, note: cell("note") });
    last.set(field, cell("last"));
  }
  if (rows.size === 0) return undefined;
  return {
    rows,
    done: [...rows.values()].filter(({ state }) => state === "done").length,
    last: makeDisclosure(edition, (id) => {
      const text = last.get(id);
      return text === undefined || isWord(LOST_WORDS, text) ? { state: "lost", value: "" } : answerOfText(text);
    }),
  };
}

/** State, reason and the answer of last time together stand over no other list. */
const isHeading = (places: ReadonlyMap<RenewalColumn, number>): boolean =>
  places.has("state") && places.has("last") && places.has("reason");
