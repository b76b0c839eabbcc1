export { formsInSheets, type WorkbookForm } from "./forms-in-sheets";
export { type DisclosureInput, type Input, type InputReading, readInput, readPastedInput } from "./read-input";
