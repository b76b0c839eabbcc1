export { LANGUAGE_KEY, readLanguage } from "./language-choice";
export { ReportableError, type Surface } from "./reportable-error";
export { type Holes, holesOf, type Language, say, type Template } from "./template";
