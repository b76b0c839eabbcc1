import type { Edition } from "../../form";
import type { SourceDocument } from "../../readers";
import type { Vocabulary } from "../words/vocabulary";
import { withoutForeignColumns } from "./foreign-columns";
import { withLinesOfRows } from "./fused-rows";
import { partJoinedRows } from "./joined-rows";
import { withoutMarkerClusters } from "./marker-clusters";
import { withFormMarkers } from "./own-markers";
import { unpackAnswers } from "./packed-answers";
import { withoutSectionMarks } from "./section-marks";
import { withWholeMarkers } from "./split-markers";
import { uprightTables } from "./table-shapes";
import { withWholeNumbers } from "./torn-numbers";
import { undress } from "./undress";
import { unflow } from "./unflow";

/**
 * A document as the form has it: what its pages carry in rows of their own, markers whole and in their places, tables
 * upright, and a row for each question.
 */
export function laidOut(source: SourceDocument, edition: Edition, vocabulary: Vocabulary): SourceDocument {
  const lines = withoutMarkerClusters(
    withLinesOfRows(
      unflow(withFormMarkers(withWholeMarkers(withWholeNumbers(source, edition), vocabulary), edition, vocabulary)),
      edition,
      vocabulary,
    ),
  );
  const plain = undress(withoutSectionMarks(lines, edition));
  const upright = uprightTables(withoutForeignColumns(plain, vocabulary), vocabulary);
  return unpackAnswers(partJoinedRows(upright, edition, vocabulary), edition, vocabulary);
}
