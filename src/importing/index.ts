export { formsInSheets, type WorkbookForm } from "./forms-in-sheets";
export { readLevels } from "./read-levels";
export {
  type DisclosureInput,
  type Input,
  type InputReading,
  loadRecogniser,
  type OtherInput,
  readInput,
  readPastedInput,
} from "./read-input";
