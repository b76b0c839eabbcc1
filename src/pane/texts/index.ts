import { type Holes, type Language, say, type Template } from "../../messages";
import { COMMAND_TEXTS } from "./command-texts";
import { COMMON_TEXTS } from "./common";
import { COMPARISON_TEXTS } from "./comparison-texts";
import { EVIDENCE_TEXTS } from "./evidence-texts";
import { FINDING_TEXTS } from "./finding-texts";
import { GUIDE_TEXTS } from "./guide-texts";
import { IMPORT_TEXTS } from "./import-texts";
import { REFERENCE_TEXTS } from "./reference-texts";
import { RENEWAL_TEXTS } from "./renewal-texts";
import { RULE_BOOK_TEXTS } from "./rule-book-texts";
import { WORKBOOK_TEXTS } from "./workbook-texts";

export { ANSWER_KIND_TEXTS } from "./answer-kind-texts";

/** Tables of texts by screen; a key stands in one table only. */
export const TEXT_TABLES = [
  COMMON_TEXTS,
  COMMAND_TEXTS,
  COMPARISON_TEXTS,
  EVIDENCE_TEXTS,
  FINDING_TEXTS,
  GUIDE_TEXTS,
  IMPORT_TEXTS,
  REFERENCE_TEXTS,
  RENEWAL_TEXTS,
  RULE_BOOK_TEXTS,
  WORKBOOK_TEXTS,
] as const;

/** Every text of the pane in both languages. The compiler refuses a text that lacks one of them. */
export const TEXTS = {
  ...COMMON_TEXTS,
  ...COMMAND_TEXTS,
  ...COMPARISON_TEXTS,
  ...EVIDENCE_TEXTS,
  ...FINDING_TEXTS,
  ...GUIDE_TEXTS,
  ...IMPORT_TEXTS,
  ...REFERENCE_TEXTS,
  ...RENEWAL_TEXTS,
  ...RULE_BOOK_TEXTS,
  ...WORKBOOK_TEXTS,
} as const satisfies Readonly<Record<string, Template>>;

export type TextKey = keyof typeof TEXTS;

/** Says a text of the pane, with its holes filled. */
export type Speak = (key: TextKey, holes?: Holes) => string;

export function speakIn(language: Language): Speak {
  return (key, holes) => say(TEXTS[key], language, holes);
}
