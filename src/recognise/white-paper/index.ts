export { type KeptPaper, misprintsOf, paperOfKept } from "./kept-paper";
export { type PaperDate, paperDate } from "./paper-dates";
export { recogniseWhitePaper } from "./recognise-white-paper";
export { type Control, type ControlNumber, controlNumber, controlOf, CONTROLS, EDITION_NAMES, type Numbering } from "./standard";
export type { PaperNote, PaperStatement, WhitePaper } from "./white-paper";
