import { makeDisclosure } from "../disclosure";
import { ASP_SAAS, type Edition, type Field } from "../form";
import type { Row, SourceDocument } from "../readers";
import { align } from "./alignment/align";
import { rewordedLabels } from "./alignment/reworded-labels";
import { partTogether } from "./answers/answers-together";
import { doubtAsides, doubtComments } from "./answers/asides";
import { claimsOf } from "./answers/claims";
import { holdsSeveral } from "./answers/copies";
import { answerOf } from "./answers/finished-answer";
import { doubtOwnRests, doubtSwallowed, standInterleaved } from "./answers/interleaved";
import { settleLineEnds } from "./answers/line-ends";
import { doubtLooseLines } from "./answers/loose-lines";
import { doubtLooseTails } from "./answers/loose-tails";
import { spreadMerged } from "./answers/merged-answers";
import { doubtOverprints } from "./answers/overprints";
import { doubtPageWords, doubtRepeatedTails } from "./answers/page-words";
import { type Reading, readingsOf } from "./answers/readings";
import { settleReworded } from "./answers/settle-reworded";
import { doubtEdges, doubtMisfits, doubtNeighbours, returnSlipped } from "./answers/slips";
import { doubtSwapped } from "./answers/swapped";
import { doubtWraps } from "./answers/wraps";
import { undressParts } from "./entries/dress";
import { entriesOf } from "./entries/entries";
import { flowUnits, tidyFlow } from "./entries/flow";
import { partsOf } from "./entries/parts";
import { withoutRestsOverPages } from "./entries/rests-over-pages";
import { doubtUnread, withMissing } from "./flow/answer-blocks";
import { isCutByCells, joinLines } from "./flow/cell-lines";
import { doubtFlow, isScrambled } from "./flow/doubts";
import { flowLabelsOf } from "./flow/labels";
import { confirmMasks } from "./flow/masks-in-order";
import { holdsMask } from "./flow/mask-places";
import { regathered } from "./flow/regathered";
import { confirmFlow } from "./flow/second-opinion";
import { tornText } from "./flow/torn-text";
import { untangleFlow } from "./flow/untangle";
import { spotLabels } from "./labels/spotting";
import { streamOf } from "./labels/stream";
import { answersTwice } from "./layout/answer-columns";
import { bodyRows } from "./layout/body";
import { headingOf } from "./layout/heading";
import { laidOut } from "./layout/laid-out";
import { unwrap } from "./layout/unwrap";
import { carriedOver } from "./other-forms/carried-over";
import { tooLong } from "./other-forms/known-forms";
import { otherFormOf } from "./other-forms/tell-form";
import { doubtOf, noteOf, WITHOUT_ROWS } from "./result/doubts";
import type { Recognition } from "./result/recognition";
import { vocabularyOf } from "./words/vocabulary";

/** Most characters of a document's body, blanks aside: a dozen sheets and more. A sheet has some ten thousand. */
const LONGEST = 250_000;

/**
 * Recognises a disclosure in a document, by the form's own words aligned over the whole of it, or tells which other
 * form it is. Every field of the edition is in the result; what is uncertain is `low`, with its reason.
 */
export function recogniseDisclosure(source: SourceDocument, edition: Edition = ASP_SAAS): Recognition {
  return recognise(source, edition, { form: "as it stands", certain: new Set(), inPlace: false });
}

/**
 * The same for a sheet that is being filled: each answer stays with the cell that it stands in, and a blank one is not yet
 * answered rather than printed elsewhere.
 */
export function recogniseInPlace(source: SourceDocument, edition: Edition): Recognition {
  return recognise(source, edition, { form: "as it stands", certain: new Set(), inPlace: true });
}

/** How a document is read. */
interface Manner {
  /** What was made of a text whose lines are not those of the form's rows. */
  readonly form: "as it stands" | "one line" | "regathered";
  /** Fields of a regathered text whose answers are certain to be theirs. */
  readonly certain: ReadonlySet<Field>;
  readonly inPlace: boolean;
}

function recognise(source: SourceDocument, edition: Edition, manner: Manner): Recognition {
  const { form, certain, inPlace } = manner;
  const mayJoin = form === "as it stands";
  const vocabulary = vocabularyOf(edition);
  const unwrapped = unwrap(source, vocabulary);
  const document = laidOut(unwrapped.document, edition, vocabulary);
  const body = bodyRows(document, vocabulary);
  const holdsBody = (row: Row): boolean => body.has(row);
  const stream = streamOf(document, holdsBody);
  if (stream.text.length > LONGEST) return tooLong();
  const found = spotLabels(stream, vocabulary);
  const aligned = align(stream, found, vocabulary, edition);
  const reworded = rewordedLabels(stream, aligned, vocabulary, edition);
  const spots = [...found, ...reworded];
  const anchors = reworded.length === 0 ? aligned : align(stream, spots, vocabulary, edition);
  const other = otherFormOf(document, { stream, spots, anchors, vocabulary }, edition);
  if (other) {
    const carried = carriedOver(source, edition);
    return carried ? { ...other, carried } : other;
  }
  const parts = partsOf(stream, anchors, edition);
  const asOneLine = (): Recognition => recognise(joinLines(document, holdsBody), edition, { ...manner, form: "one line" });
  if (mayJoin && isCutByCells(document, stream, anchors, parts)) return asOneLine();
  const undressed = undressParts(parts, edition);
  const flows = flowUnits(undressed, edition);
  const tidied = withoutRestsOverPages(undressed, flows, edition).map((row) =>
    row[0] && flows.has(row[0].unit) ? tidyFlow(row, edition) : row,
  );
  const entries = entriesOf(tidied, flows, edition);
  const several = answersTwice(document, vocabulary) || holdsSeveral(entries);
  const readings = readingsOf(edition, claimsOf(edition, entries));
  if (mayJoin && document.format === "text" && standInterleaved(readings)) return asOneLine();
  const complete = mayJoin && document.format === "text" ? withMissing(readings, asOneLine) : undefined;
  if (complete) return complete;
  const flowLabels = flows.size > 0 ? flowLabelsOf(anchors, stream, edition) : undefined;
  // Rows of a table need no gathering, whatever became of the other pages.
  const isRunning = stream.units.every(({ running }) => running);
  const torn = form !== "regathered" && isRunning ? tornText(document, holdsBody, edition, vocabulary) : undefined;
  const masks = flowLabels && torn?.masks();
  const isClustered = flowLabels !== undefined && untangleFlow(readings, flowLabels, masks);
  if (torn && flowLabels) {
    const rows = regathered(torn, readings, isScrambled(flowLabels));
    if (rows) return recognise(rows.document, edition, { ...manner, form: "regathered", certain: rows.certain });
  }
  returnSlipped(readings);
  if (!inPlace) partTogether(readings);
  doubtNeighbours(readings);
  doubtEdges(readings);
  doubtMisfits(readings);
  doubtSwapped(readings);
  doubtOwnRests(readings);
  doubtSwallowed(readings, stream);
  doubtUnread(readings, document, edition);
  doubtAsides(readings);
  doubtComments(readings);
  doubtPageWords(readings, document);
  doubtLooseLines(readings);
  doubtLooseTails(readings);
  doubtOverprints(readings);
  if (flowLabels) doubtFlow(readings, flowLabels, isClustered);
  if (flowLabels || form === "regathered") doubtRepeatedTails(readings);
  if (torn && flowLabels) {
    confirmFlow(readings, torn.shared);
    if (masks) confirmMasks(readings, masks);
  }
  settleLineEnds(readings);
  settleReworded(readings);
  if (form === "regathered") {
    for (const { field, state, value, doubts } of readings)
      if (!certain.has(field) || state === "blank" || holdsMask(value)) doubts.add("scattered");
  }
  doubtWraps(readings, unwrapped.unsure);
  spreadMerged(readings);
  const doubts = readings.flatMap((reading) => [...reading.doubts].map((reason) => doubtOf(reading.field.id, reason)));
  const byId = new Map<string, Reading>(readings.map((reading) => [reading.field.id, reading]));
  const disclosure = makeDisclosure(
    edition,
    (id) => {
      const reading = byId.get(id);
      return reading ? answerOf(reading, document) : { state: "lost", value: "" };
    },
    headingOf(document, holdsBody),
    doubts.map(noteOf),
  );
  const remark = form === "regathered" || (document.format === "text" && flows.size > 0) ? WITHOUT_ROWS : undefined;
  return { kind: "disclosure", disclosure, doubts, ...(remark && { remark }), ...(several && { several }) };
}
