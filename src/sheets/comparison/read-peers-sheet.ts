import type { Vendor } from "../../compare";
import { type FieldAnswer, type Heading, makeDisclosure } from "../../disclosure";
import type { Edition } from "../../form";
import { answerOfText } from "../form/answer-text";
import type { TextGrid } from "../form/locate-form";
import { LOST_WORDS, PEER_COLUMNS, PEER_HEADINGS, PEER_TITLES, PEERS_TITLE, UNSURE_WORDS } from "./peers-sheet";
import { isWord, placesOfTitles } from "../form/title-words";

/**
 * Reads the collection, wherever its rows and columns were moved to. A field whose row was deleted is lost.
 * @returns undefined where the sheet is no such sheet
 */
export function readPeersSheet(grid: TextGrid, edition: Edition): readonly Vendor[] | undefined {
  if (!grid.some((cells) => cells.some((text) => isWord(PEERS_TITLE, text)))) return undefined;
  const titles = grid.find((cells) => placesOfTitles(cells, PEER_COLUMNS, PEER_TITLES).size === PEER_COLUMNS.length);
  if (!titles) return undefined;
  const places = placesOfTitles(titles, PEER_COLUMNS, PEER_TITLES);
  const own = new Set(places.values());
  const rows = new Map<string, readonly string[]>();
  const headings = new Map<keyof Heading, readonly string[]>();
  for (const cells of grid) {
    const id = cells[places.get("field") ?? 0]?.trim() ?? "";
    const label = cells[places.get("item") ?? 1] ?? "";
    if (edition.field(id)) {
      if (!rows.has(id)) rows.set(id, cells);
      continue;
    }
    const heading = id === "" ? PEER_HEADINGS.find(({ title }) => isWord(title, label)) : undefined;
    if (heading && !headings.has(heading.key)) headings.set(heading.key, cells);
  }
  return titles.flatMap((title, column): Vendor[] => {
    const name = title.trim();
    if (name === "" || own.has(column)) return [];
    const answer = (id: string): FieldAnswer => {
      const cells = rows.get(id);
      return cells ? answerOfCell(cells[column] ?? "") : { state: "lost", value: "" };
    };
    const heading: Heading = {};
    for (const [key, cells] of headings) {
      const text = cells[column]?.trim() ?? "";
      if (text !== "") Object.assign(heading, { [key]: text });
    }
    return [{ name, disclosure: makeDisclosure(edition, answer, heading) }];
  });
}

function answerOfCell(text: string): FieldAnswer {
  if (isWord(LOST_WORDS, text)) return { state: "lost", value: "" };
  for (const unsure of [UNSURE_WORDS.ja, UNSURE_WORDS.en]) {
    if (text.startsWith(`${unsure} `)) return { ...answerOfText(text.slice(unsure.length + 1)), confidence: "low" };
  }
  return answerOfText(text);
}
