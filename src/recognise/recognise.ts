import { makeDisclosure } from "../disclosure";
import { ASP_SAAS, type Edition } from "../form";
import type { SourceDocument } from "../readers";
import { align } from "./alignment";
import { answerOf, type Reading, readingsOf } from "./answers";
import { doubtOf, noteOf } from "./doubts";
import { entriesOf } from "./entries";
import { bodyRows } from "./furniture";
import { headingOf } from "./heading";
import { claimsOf } from "./items";
import { otherFormOf } from "./other-forms";
import { partsOf } from "./parts";
import type { Recognition } from "./recognition";
import { doubtEdges, doubtNeighbours, returnSlipped } from "./slips";
import { spotLabels } from "./spotting";
import { streamOf } from "./stream";
import { vocabularyOf } from "./vocabulary";

/**
 * Recognises a disclosure in a document, by the form's own words aligned over the whole of it, or tells which other
 * form it is. Every field of the edition is in the result; what is uncertain is `low`, with its reason.
 */
export function recogniseDisclosure(document: SourceDocument, edition: Edition = ASP_SAAS): Recognition {
  const body = bodyRows(document);
  const stream = streamOf(document, (row) => body.has(row));
  const vocabulary = vocabularyOf(edition);
  const spots = spotLabels(stream, vocabulary);
  const anchors = align(stream, spots, vocabulary, edition);
  const other = otherFormOf(document, { stream, spots, anchors, vocabulary }, edition);
  if (other) return other;
  const readings = readingsOf(edition, claimsOf(edition, entriesOf(partsOf(stream, anchors))));
  returnSlipped(readings);
  doubtNeighbours(readings);
  doubtEdges(readings);
  const doubts = readings.flatMap((reading) => [...reading.doubts].map((reason) => doubtOf(reading.field.id, reason)));
  const byId = new Map<string, Reading>(readings.map((reading) => [reading.field.id, reading]));
  const disclosure = makeDisclosure(
    edition,
    (id) => {
      const reading = byId.get(id);
      return reading ? answerOf(reading, document) : { state: "lost", value: "" };
    },
    headingOf(document, (row) => body.has(row)),
    doubts.map(noteOf),
  );
  return { kind: "disclosure", disclosure, doubts };
}
