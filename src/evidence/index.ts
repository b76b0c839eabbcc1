export { CONTROL_FIELDS, type ControlFields, fieldsOfControl, fieldsOfStatement } from "./control-fields";
export { crossCheck, headingOf, holdPaper } from "./cross-check";
export { type NameNotice, otherNames } from "./other-names";
export type { Evidence, EvidencePair, OwnContradiction, PaperQuote, Verdict } from "./pair";
export { type Proposal, proposalsFrom } from "./proposals";
export { type AspectKind, QUESTIONED_FIELDS } from "./questions";
export { fieldOfTyped, type TypedEvidence } from "./typed";
