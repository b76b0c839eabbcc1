import type { Edition } from "../../form";
import type { Row, SourceDocument } from "../../readers";
import { once } from "../../text/remembered";
import type { Vocabulary } from "../words/vocabulary";
import { type LabelWords, labelWordsOf } from "./label-words";
import { type MasksInOrder, masksInOrder, mayHaveMasks } from "./masks-in-order";
import { type SharedAnswers, sharedAnswers } from "./shared-answers";

/** A text whose rows cannot be told by its lines. What is made of it takes long, and is made where it is asked for. */
export interface TornText {
  readonly document: SourceDocument;
  readonly holdsBody: (row: Row) => boolean;
  readonly edition: Edition;
  /** Where its labels stand; undefined where too many are missing, so that what is left would not be answers alone. */
  readonly labels: () => LabelWords | undefined;
  /** Its masks, where it shows no optional answer. */
  readonly masks: () => MasksInOrder | undefined;
  /** Its answers, shared out by all that is known of them; undefined as above. */
  readonly shared: () => SharedAnswers | undefined;
}

/** Share of the prompts that have to be whole. */
const MOST = 0.8;

export function tornText(
  document: SourceDocument,
  holdsBody: (row: Row) => boolean,
  edition: Edition,
  vocabulary: Vocabulary,
): TornText {
  const labels = once(() => {
    const found = labelWordsOf(document, holdsBody, edition, vocabulary);
    return found.prompts.length >= edition.fields.length * MOST ? found : undefined;
  });
  const masks = once(() => {
    const found = mayHaveMasks(document, edition) ? labels() : undefined;
    return found && masksInOrder(found, edition);
  });
  const shared = once(() => {
    const [found, hidden] = [labels(), masks()];
    return found && sharedAnswers(found, hidden && { places: hidden.places, fields: new Set(hidden.states.keys()) });
  });
  return { document, holdsBody, edition, labels, masks, shared };
}
