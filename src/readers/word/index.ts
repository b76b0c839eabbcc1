export { readWord } from "./read-word";
